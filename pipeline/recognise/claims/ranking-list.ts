import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const constructions: readonly Construction[] = [
  { pattern: /(?<![\d.．])(?:[1-9]0{1,3}|[十百千])\s?强(?![化烈劲调大])/gu, class: 'name', reason: '榜单名称' },
  { pattern: /(?<![\d.．第])(?:[1-9]0{1,2}|[十百])佳/gu, class: 'name', reason: '榜单名称' },
  {
    pattern: /(?<![\d.．几数十百千超过破])[十百千万]亿(?=强?县|[区镇园]|企业|产业|集群|城市|工程|项目|俱乐部|板块)/gu,
    class: 'name',
    reason: '以规模称呼的类别',
  },
  { pattern: /(?<=胡润|福布斯|财富|品牌|独角兽)\s?[1-9]0{1,2}(?=榜|榜单|位榜)/gu, class: 'name', reason: '榜单名称' },
];

/** Lists of the best, called by their length: 世界500强, 百强县, 十佳. */
export const rankingList: Recogniser = {
  id: 'ranking-list',
  examples: [
    '世界【500强】企业325家',
    '入围民营企业【百强】榜单',
    '全国【十佳】案例',
    '中国企业【500强】',
    '新增【百亿】县区26个',
  ],
  counterExamples: ['增长强劲。', '投资5亿元强。', '完成15强化项目。', '前10位。', '达到35强。'],
  find: (context) => (/[强佳榜亿]/u.test(context.text) ? findConstructions(constructions, context) : []),
};
