import type { Recogniser } from '../recogniser.js';
import { ordinalNoun } from '../../lexicon/ordinals.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const number = '(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})';

/** What may follow a rank (全国第一的, 第二高, 第3位) or make it a time (第一季度). */
const rankAfter = '[位名的和且并后及以于是与为年月日天周季大高多低少快长强次届条章款页分产点之，]';

const constructions: readonly Construction[] = [
  { pattern: /第[一二三]、第[一二三](?:、第三)?产业/gu, needs: '、第', class: 'name', reason: '三次产业的名称' },
  { pattern: new RegExp(`第${number}大?${ordinalNoun}`, 'gu'), needs: '第', class: 'name', reason: '序数' },
  {
    pattern: new RegExp(
      `(?<!排名|位居|[居列位])第${number}(?=\\p{Script=Han})(?!${rankAfter}|个(?:年|月|季|五年)|${number})`,
      'gu',
    ),
    needs: '第',
    class: 'name',
    reason: '序数',
  },
  {
    needs: '期',
    pattern: /(?<![分办开共出行举了两第\d])[一二三四五六七八九十]期(?![间限货刊满内末初徒望待付])/gu,
    class: 'name',
    reason: '工程或活动的期次',
  },
  { pattern: /(?<![\d.分])\d期(?=工程|项目|建设|扩建)/gu, needs: '期', class: 'name', reason: '工程或活动的期次' },
  { pattern: /(?<=\p{Script=Han})[一二三四]步(?=工程)/gu, needs: '步', class: 'name', reason: '工程或活动的期次' },
];

/** Ordinals that name the one of a row: 第三批, 第一书记, 二期. Ranks (排名第一, 全国第3位) are left alone. */
export const ordinalName: Recogniser = {
  id: 'ordinal-name',
  examples: [
    '【第三批】试点城市',
    '巩固【第一大支柱】产业',
    '科技是【第一生产力】',
    '公园【二期】建成',
    '【第二轮】督察',
    '机场【第三跑道】投用',
    '【第五立面】设计',
    '全市【第一家】养老食堂',
    '疆电外送【第三】通道',
  ],
  counterExamples: [
    '全市第一。',
    '排名第二，',
    '居全国第7位。',
    '获第一名。',
    '第一季度增长5%。',
    '第一个五年合计。',
    '总量全国第二高。',
    '分两期投放。',
    '在此期间。',
    '前三。',
    '居第3位的是',
    '位居第一的企业。',
  ],
  find: (context) => (/[第期步]/u.test(context.text) ? findConstructions(constructions, context) : []),
};
