import { changeVerbs } from '../lexicon/phrase-words.js';

/** What a comparison is made with, read from the words of its clause. */

const markers: readonly { readonly form: string; readonly reference: string }[] = [
  { form: '同口径', reference: '同口径' },
  { form: '同比', reference: '同比' },
  { form: '环比', reference: '环比' },
  { form: '两年平均增', reference: '两年平均' },
  { form: '年均', reference: '年均' },
  { form: '年平均', reference: '年均' },
  { form: '平均每年', reference: '年均' },
  { form: '比上年同期', reference: '同比' },
  { form: '比上年', reference: '比上年' },
  { form: '较上年', reference: '较上年' },
  { form: '比去年', reference: '比去年' },
  { form: '较去年', reference: '较去年' },
];

/** The change a base is followed by, and how it goes: 比上月〔小幅回升了〕. Rates are no changes: 较各项贷款平均增速〔高〕. */
const changing = new RegExp(
  `(?:相比|的)?(?:同期|大幅度?|小幅|略有|又|还|将|仍|大约|至少|可能)*(?:${[
    ...changeVerbs.map(({ form }) => form).filter((form) => !/[速幅量]度?$/u.test(form) || form === '提速'),
    ...['翻', '慢', '了', '出'],
  ].join('|')})*$`,
  'u',
);

/** Longest comparison base, in characters. */
const longestBase = 20;
const baseWords = ['较', '比', '与', '超过', '高于', '低于', '高出', '快于', '慢于', '优于', '领先'];

/** 同比, 年均, 较“十三五”末, 高于全市 …; empty when the words name no base. */
export function comparisonBase(words: string): string {
  for (const { form, reference } of markers) {
    if (words.includes(form) && (reference !== '年均' || isYearlyAverage(words))) return reference;
  }
  for (const word of baseWords) {
    const at = words.lastIndexOf(word);
    if (at < 0 || isInsideWord(words, at, word)) continue;
    const base = words
      .slice(at + word.length)
      .replace(/分别(?=\p{Script=Han}{0,4}$)/u, '')
      .replace(changing, '');
    if (base.length === 0 || base.length > longestBase) continue;
    return word === '与' || word === '比' ? `较${base}` : word + base;
  }
  return '';
}

/** 比 of 占比, 比重; 与 of 参与; 超过 is a hedge when nothing follows. */
function isInsideWord(words: string, at: number, word: string): boolean {
  const before = words.charAt(at - 1);
  const after = words.charAt(at + word.length);
  if (word === '比') return isOneOf(before, '占百成对可') || isOneOf(after, '重例率值赛较如') || after === '';
  if (word === '与') return isOneOf(before, '参给授') || !words.includes('相比');
  if (word === '较') return before === '比' || isOneOf(after, '好快大多高强');
  return after === '';
}

function isOneOf(character: string, characters: string): boolean {
  return character !== '' && characters.includes(character);
}

/** Whether words speak of an average over years; 年均浓度 is the mean of one year. */
export function isYearlyAverage(words: string): boolean {
  return /年(?:平)?均(?!浓度|气温|降水|降雨|水平|值|温度)|平均每年/u.test(words);
}
