import { changedBy } from '../change-words.js';
import { shape } from '../left-phrase.js';
import { comparisonBase } from '../reference.js';
import { textOf } from '../phrase.js';
import type { Rule } from '../rule.js';
import { phraseWords, spanText } from '../view.js';

/** So many points up or down, the verb before what is moved: 上调存款准备金率0.5个百分点. */
export const raisedBy: Rule = {
  id: 'raised-by',
  title: '上调某率若干个百分点',
  examples: [
    {
      sentence: '决定下调存款准备金率0.5个百分点。',
      facts: [{ quote: '0.5个百分点', indicator: '存款准备金率', kind: 'change', value: '-0.5', unit: '百分点' }],
    },
    {
      sentence: '累计提高抵押贷款利率25个基点。',
      facts: [{ quote: '25个基点', indicator: '抵押贷款利率', kind: 'change', value: '25', unit: '基点' }],
    },
    {
      sentence: '酒厂平均上调了出厂价12%。',
      facts: [{ quote: '12%', indicator: '出厂价', kind: 'growth', value: '12', unit: '%' }],
    },
  ],
  counterExamples: ['上调比例5%。', '将存款准备金率下调到9%。', '提高利率的因素有三个。'],
  apply({ item, view }) {
    const { unit } = item.quantity;
    if (unit !== '百分点' && unit !== '基点' && unit !== '%') return undefined;
    const words = phraseWords(view, item.left);
    const at = words.findLastIndex(({ text }) => moves.has(text));
    const sign = moves.get(words[at]?.text ?? '');
    if (sign === undefined) return undefined;
    const behind = words.slice(words[at + 1]?.text === '了' ? at + 2 : at + 1);
    const thing = shape(behind).noun;
    // What leads to a value, as 提高到 does, or has a verb of its own is no thing.
    if (thing.length < 2 || thing !== textOf(behind) || (unit === '%' && !priced.test(thing))) return undefined;
    const reference = comparisonBase(spanText(view, item.left));
    return { indicator: thing, ...changedBy(item.quantity, sign), reference, noun: thing };
  },
};

/** What is raised by a part of itself: 上调〔出厂价〕13%. */
const priced = /(?:价格?|票价|运价|工资|薪酬|租金)$/u;

const moves: ReadonlyMap<string, 1 | -1> = new Map([
  ...['上调', '提高', '提升', '调高', '增加', '上浮'].map((verb) => [verb, 1] as const),
  ...['下调', '降低', '调低', '降', '减少', '下浮', '压降'].map((verb) => [verb, -1] as const),
]);
