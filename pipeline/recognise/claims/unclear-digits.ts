import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const constructions: readonly Construction[] = [
  {
    pattern: /(?<![\d０-９])\d{1,3}(?:[’'\u00A0\u2009\u202F]\d{3})+(?!\d)(?:\.\d+)?/gu,
    class: 'other',
    reason: '分节写法不明的数字',
  },
  { pattern: /\d+(?:[٫٬․‧]\d+)+/gu, class: 'other', reason: '分隔符不明的数字' },
  { pattern: /\d+·(?!\d{1,2}[%％‰])\d+(?=\s?[万亿%％元])/gu, needs: '·', class: 'other', reason: '分隔符不明的数字' },
  { pattern: /(?<![A-Za-z\d.])\d+(?:\.\d+)?[Ee][+\-−]?\d+/gu, class: 'other', reason: '科学记数法' },
];

/** Digits whose parts belong together in a way Chinese texts do not write: 1'234, 5·8, 1.5E+10. Their last part is no value. */
export const unclearDigits: Recogniser = {
  id: 'unclear-digits',
  examples: [
    "收入【1'234】亿元",
    '收入【1\u00A0234】亿元',
    '收入【5․8】亿元',
    '收入【5·8】亿元',
    '增长【5·8】 %',
    '收入【1.5E+10】元',
    '增长【1e5】%',
  ],
  counterExamples: ['“5·12”地震', '增长5·8%', '收入1,234亿元', '共2024 500家', '算力5EFLOPS'],
  find: (context) =>
    /\d[’'\u00A0\u2009\u202F٫٬․‧·Ee]/u.test(context.text) ? findConstructions(constructions, context) : [],
};
