import { previousItem } from '../memory.js';
import type { Rule } from '../rule.js';

/** Where a price or an index stood at another moment of the day: 收于3010点，盘中跌至2990点; 开盘价12.5元，最高涨至13.2元. */
export const tradedAt: Rule = {
  id: 'traded-at',
  title: '盘中高低与收盘',
  examples: [
    {
      sentence: '深成指收于11250点，盘中一度跌至11080点。',
      facts: [{ quote: '11080点', indicator: '深成指（盘中）', kind: 'level', value: '11080', unit: '点' }],
    },
    {
      sentence: '豆粕期货价格开盘报3120元，最高触及3165元，收盘报3150元。',
      facts: [
        { quote: '3165元', indicator: '豆粕期货价格（最高）', kind: 'level', value: '3165', unit: '元' },
        { quote: '3150元', indicator: '豆粕期货价格（收盘）', kind: 'level', value: '3150', unit: '元' },
      ],
    },
  ],
  counterExamples: ['深成指收于11250点，创业板指跌至2310点。', '补贴标准为300元，最高可达500元。'],
  apply({ item, view, memory }) {
    const previous = previousItem(memory, item);
    const { unit, numerals, start } = item.quantity;
    if (previous?.item.quantity.unit !== unit || unit === '') return undefined;
    const { indicator } = previous.draft;
    const thing = indicator.replace(atMoment, '');
    if (thing === '' || (unit !== '点' && !priced.test(thing))) return undefined;
    // 最低 is not the bound of a quantity here.
    const said = view.text.slice(item.left.start, numerals[0]?.start ?? start).trim();
    const { moment, extreme } = moves.exec(said)?.groups ?? {};
    const when = extreme?.slice(0, 2) ?? moment;
    if (when === undefined || (when === '收盘' && !opened(view.text, start))) return undefined;
    const qualifier = extreme === undefined ? {} : { qualifier: 'eq' as const };
    return { indicator: `${thing}（${when}）`, kind: 'level', flow: 'stock', noun: thing, base: thing, ...qualifier };
  },
};

/** What an indicator says of the moment it was told for. */
const atMoment = /[开收]盘[价报]?$/u;

/** Where the opening was told before, the close is another value; else it is the value of the day. */
function opened(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - longestDay), at).includes('开盘');
}
/** In characters. */
const longestDay = 80;

/** What is traded, where the unit does not tell. */
const priced = /(?:价格?|汇率|指数?|期[货指]|股|股票)$/u;

/** The whole of what stands before the value: 盘中一度跌至, 最高触及, 收盘报. */
const moves =
  /^(?<moment>盘中|早盘|午盘|尾盘|午后)?(?:一度|曾|最终|又|再)*(?<extreme>最[高低]价?|收盘价?)?(?:曾|一度)?(?:[涨跌升降]|下?探|触及|上?摸|冲高|回落|反弹|报收?|为)?(?:[至到于为破])?$/u;
