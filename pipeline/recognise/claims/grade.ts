import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const few = '[一二三四五六七八九]';

const constructions: readonly Construction[] = [
  {
    pattern: new RegExp(`(?<![几数第两])(?:${few}、){0,3}${few}级(?:(?:及|和)?以上|甲等|医院)?(?!跳|阶|台阶)`, 'gu'),
    needs: '级',
    class: 'name',
    reason: '等级名称',
  },
  {
    pattern: new RegExp(`(?<![几数第两])[特一二三四五](?:、[一二三四五]){0,3}等(?=奖|功|品|舱|座|兵|残|公民)`, 'gu'),
    needs: '等',
    class: 'name',
    reason: '等级名称',
  },
  {
    needs: '类',
    pattern:
      /(?<![几数第两])[一二三四五ⅠⅡⅢⅣⅤ]类(?=水|地区|区|城市|人才|会计|本科|疫苗|医疗|海域|标准|土地|费|开放|口岸|空气|以上|及)/gu,
    class: 'name',
    reason: '类别名称',
  },
  {
    pattern:
      /(?<![几数第两])[一二三四五](?:、[二三四五]){0,2}线(?=城市|员工|职工|工人|班组|岗位|楼|品牌|队伍|干部|人员|医务|民警|教师|、)/gu,
    needs: '线',
    class: 'name',
    reason: '层级名称',
  },
  { pattern: /(?<![几数第两])[一二三四五](?=星级|星酒店|星饭店)/gu, needs: '星', class: 'name', reason: '等级名称' },
  {
    pattern: /(?<![几数第])[三二]甲(?=医院|综合|中医|专科|$|[，。、])/gu,
    needs: '甲',
    class: 'name',
    reason: '等级名称',
  },
  {
    pattern: /国[三四五六](?=及|以下|柴油|汽油|排放|标准|车|重型|、国)/gu,
    needs: '国',
    class: 'name',
    reason: '排放标准',
  },
  {
    needs: /台阶|关口|大关|门槛/u,
    pattern: /(?<=[0-9一二两三四五六七八九十]个)[十百千万]?[千万亿]元?级?(?=(?:大|新)?(?:台阶|关口|大关|门槛))/gu,
    class: 'name',
    reason: '台阶名称',
  },
  { pattern: /(?<=[送输建])[二三四]线/gu, needs: '线', class: 'name', reason: '线路编号' },
  {
    pattern: /(?:[二四九]|十三|二十三)价(?=\p{Script=Han}{0,6}疫苗)/gu,
    needs: '价',
    class: 'name',
    reason: '疫苗名称',
  },
];

/** Levels, grades and classes that are names: 一级, 三级甲等, 二等功, 一类水. */
export const grade: Recogniser = {
  id: 'grade',
  examples: [
    '【三级医院】实现分时预约',
    '获【一等】奖',
    '【二级及以上】公立医院',
    '【五】星级酒店12家',
    '【一类】水占比90%',
    '新建【一级】公路30公里',
    '淘汰【国四】柴油车4.6万辆',
    '川气东送【二线】工程',
    '国产【九价】宫颈癌疫苗',
    '贷款余额连跨4个【万亿元】台阶',
  ],
  counterExamples: ['两级政府。', '上了几级台阶。', '等效提升。', '三类企业。', '5级以上地震3次。'],
  find: (context) => (/[级等类线星甲国价个]/u.test(context.text) ? findConstructions(constructions, context) : []),
};
