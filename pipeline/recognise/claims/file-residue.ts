import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';
import { anyNumeral } from './matching/characters.js';

const latin = '[A-Za-z0-9]';
const withNumeral = (match: RegExpExecArray): boolean => anyNumeral.test(match[0]);

const constructions: readonly Construction[] = [
  { pattern: /(?:https?|ftp):\/\/[\x21-\x7e]{1,400}/giu, class: 'ref', reason: '网址', accept: withNumeral },
  { pattern: /www\.[\x21-\x7e]{1,400}/giu, class: 'ref', reason: '网址', accept: withNumeral },
  {
    pattern: new RegExp(`(?<!${latin})[A-Za-z0-9._-]{1,64}@[A-Za-z0-9.-]{1,64}`, 'gu'),
    class: 'ref',
    reason: '电子邮箱',
    accept: withNumeral,
  },
  {
    pattern:
      /(?<![A-Za-z0-9_./-])[A-Za-z0-9_./-]{1,200}\.(?:jpe?g|png|gif|bmp|pdf|docx?|xlsx?|pptx?|zip|rar|html?|jsp|php|aspx?|swf|mp[34])(?![\p{Script=Latin}\p{M}])"?/giu,
    class: 'ref',
    reason: '文件名',
    accept: withNumeral,
  },
  { pattern: /\[?bookmark:\s?_?[A-Za-z]{1,12}\d{1,12}\]?/gu, class: 'ref', reason: '书签标记' },
  { pattern: /_(?:Hlk|Toc|Ref|GoBack)\d{1,12}/gu, class: 'ref', reason: '书签标记' },
  {
    pattern: /(?<![A-Za-z0-9])[0-9a-f]{16,64}(?![A-Za-z0-9])/gu,
    class: 'ref',
    reason: '校验码或编号',
    accept: withNumeral,
  },
  { pattern: /&#x?[0-9A-Fa-f]{1,6};/gu, class: 'ref', reason: '字符实体' },
  // A letter or bracket with a combining mark behind it is another character.
  { pattern: /<[A-Za-z/!](?!\p{M})[^<>]{0,200}>(?!\p{M})/gu, class: 'ref', reason: '网页标签', accept: withNumeral },
  {
    pattern: /(?<![A-Za-z])(?:width|height|size|colspan|rowspan|border|src|href)\s?=\s?["']?[^\s"'<>]{1,80}["']?/giu,
    class: 'ref',
    reason: '网页属性',
    accept: withNumeral,
  },
];

/** Addresses, file names and mark-up left over from a page: nothing in them is counted. */
export const fileResidue: Recogniser = {
  id: 'file-residue',
  examples: [
    '详见【https://www.example.gov.cn/2024/01/t2024.html】。',
    '图片【s2006/2006-5-9-23-12.jpg"】 target=_blank>',
    '【[bookmark: _Hlk152372860]】二、任务',
    '邮箱【info2024@example.gov.cn】。',
  ],
  counterExamples: ['完成投资36.5亿元。', '增长3.5%.', 'R&D经费增长8%。', '单价20@每个。'],
  find: (context) => (/[A-Za-z&]/u.test(context.text) ? findConstructions(constructions, context) : []),
};
