import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const number = '(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,4})';
const congressAfter = '(?=精神|报告|以来|召开|胜利|代表|闭幕|部署|提出|[对和、，。；后的上及与”]|$)';

const constructions: readonly Construction[] = [
  { pattern: /党的[一二三四五六七八九十]{1,3}大(?!类|员)/gu, needs: '党的', class: 'name', reason: '党代会名称' },
  {
    pattern: new RegExp(`(?<![一二三四五六七八九十第])(?:十[一二三四五六七八九]|二十[一二]?)大${congressAfter}`, 'gu'),
    needs: '大',
    class: 'name',
    reason: '党代会名称',
  },
  {
    pattern: new RegExp(
      `第?${number}届(?:${number}(?:次|中)(?:全会|全体会议|会议)?|[^，。；“”、\\d]{0,12}?第?${number}次(?:全会|全体会议|会议))`,
      'gu',
    ),
    needs: '届',
    class: 'name',
    reason: '会议届次',
  },
  { pattern: new RegExp(`第${number}(?:次|届)`, 'gu'), needs: '第', class: 'name', reason: '届次' },
  {
    pattern:
      /(?<![一二三四五六七八九十第连续])[一二三四五六七八九十]{1,3}届(?=历次|全国|省|市|区|县|人大|政协|委员会|中央|党委)/gu,
    needs: '届',
    class: 'name',
    reason: '会议届次',
  },
  { pattern: /(?<![开办行了第])[一二三四五六七八九]中全会/gu, needs: '中全会', class: 'name', reason: '会议届次' },
  {
    pattern: /(?<=大|协|委|府|会)[一二三四五六七八九十]次(?=全会|全体会议|会议(?!纪要))/gu,
    needs: '次',
    class: 'name',
    reason: '会议届次',
  },
  {
    pattern: new RegExp(`第${number}个(?:三|十|百|一百|两)年?(?:规划|计划|行动|奋斗|目标|百年)`, 'gu'),
    needs: '第',
    class: 'name',
    reason: '规划名称',
  },
  {
    pattern: new RegExp(`第${number}个(?:[一二三十]|百|一百)年(?=规划|计划|行动|奋斗|目标|纲要)`, 'gu'),
    needs: '第',
    class: 'name',
    reason: '规划名称',
  },
];

/** Congresses, sessions, editions and plans counted by ordinal: 二十大, 二十届二中全会, 第十三次党代会. Five-year plans are times. */
export const meetingOrdinal: Recogniser = {
  id: 'meeting-ordinal',
  examples: [
    '全面贯彻【党的二十大】和【二十届二中全会】精神',
    '市【第十三次】党代会精神',
    '区委【十三届四次全会】部署',
    '【十三届全国人大五次会议】批准',
    '四川省【第十四届人民代表大会第五次会议】上',
    '【第五届】企业上市主题活动',
    '【二十届】历次全会',
    '实现【第一个百年奋斗】目标',
  ],
  counterExamples: [
    '培育十大产业。',
    '连续三届获评。',
    '召开三次会议。',
    '二十大类产品。',
    '全国第一。',
    '第十五个五年规划纲要',
  ],
  find: (context) => (/[届大次个]|中全会/u.test(context.text) ? findConstructions(constructions, context) : []),
};
