import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const number = '(?:[0-9０-９]{1,4}|[一二三四五六七八九十半]{1,3})';

const free = '(?<![0-9.．第])';
const inside = '[^，。；0-9、]{0,10}?';

const services = '圈|服务体系|通达';
const ranges = '[活务通勤行疗身化业费]圈|服务半径|半径(?=[^，。；]{0,8}率)';

const constructions: readonly Construction[] = [
  {
    pattern: new RegExp(`${free}${number}(?:个半?)?\\s?(?:分钟|小时|刻钟)(?=${inside}(?:${services}))`, 'gu'),
    needs: new RegExp(services, 'u'),
    class: 'name',
    reason: '服务圈名称',
  },
  {
    pattern: new RegExp(`${free}${number}\\s?(?:公里|里|米)(?=${inside}(?:${ranges}))`, 'gu'),
    needs: new RegExp(ranges, 'u'),
    class: 'name',
    reason: '服务圈或指标名称',
  },
  {
    pattern:
      /(?<![0-9.．第个])(?:[一二两三五十]|\d{1,2})年(?=(?:提升|发展|攻坚|行动|倍增|整治|专项|重点|滚动|整改|改造|建设|振兴|培育|消除|治理|大变样|强基|跃升|上台阶|新跨越){0,3}(?:行动|计划|规划|方案|攻坚|纲要))/gu,
    class: 'name',
    reason: '计划名称',
  },
  {
    pattern:
      /(?<![\d.．第])\d{1,4}(?:[.．]\d{1,2})?\s?(?:微克|毫克|度|[%％])(?=(?:治理|治污|节能|降耗)?(?:攻坚|提升|专项)行动)/gu,
    needs: '行动',
    class: 'name',
    reason: '行动名称',
  },
];

/** Distances, spans of years and aims inside the name of a service or plan: 15分钟便民生活圈, 三年行动计划, 0.1微克攻坚行动. */
export const distanceName: Recogniser = {
  id: 'distance-name',
  examples: [
    '打造【15分钟】社区生活圈',
    '公园绿地【500米】服务半径覆盖率100%',
    '实施【三年】行动计划',
    '园区【三年】提升发展行动方案',
    '【一小时】交通圈',
    '实施【0.1微克】攻坚行动',
  ],
  counterExamples: [
    '用时15分钟。',
    '运营3年，投资5亿元。',
    '新建500米道路。',
    '建成12公里沿湖经济圈。',
    '三年投入100亿元。',
    '第一个五年计划期间。',
  ],
  find: (context) => (/[圈径划案坚动要系达]/u.test(context.text) ? findConstructions(constructions, context) : []),
};
