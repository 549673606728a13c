import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const free = '(?<![0-9０-９.．〇零一二两三四五六七八九十百千万亿])';
/** What nobody measures. */
const attitudes = [
  '勇气',
  '努力',
  '信心',
  '热情',
  '热忱',
  '激情',
  '干劲',
  '警惕',
  '精力',
  '精神',
  '珍惜',
  '仇恨',
  '决心',
  '力量',
  '毅力',
  '耐心',
  '细心',
  '小心',
  '用心',
  '关爱',
  '呵护',
];

const constructions: readonly Construction[] = [
  {
    pattern: new RegExp(`${free}(?:千百|成百|[百千万])倍[的地]?(?=${attitudes.join('|')})`, 'gu'),
    needs: '倍',
    class: 'idiom',
    reason: '夸张的说法，不计数',
  },
  {
    pattern: /(?<=[风山河云雪浪波涛])[几数]?[百千万]里(?=[，。、；！？”’\s]|$)/gu,
    needs: '里',
    class: 'idiom',
    reason: '夸张的说法，不计数',
  },
];

/** Round numbers of rhetoric and verse: 百倍的勇气, 长风几万里. */
export const figurativeNumber: Recogniser = {
  id: 'figurative-number',
  examples: ['以【百倍的】信心迎接挑战', '付出【百倍】努力', '【千百倍地】珍惜', '关山飞雪【几千里】，'],
  counterExamples: ['产量增长百倍。', '是当年的百倍以上。', '行程几万里。', '效率提高10倍的设备。', '公路三千里，'],
  find: (context) => (/[倍里]/u.test(context.text) ? findConstructions(constructions, context) : []),
};
