/** A way to write one decimal digit. */
export interface DigitRow {
  readonly value: number;
  /** Ordinary Chinese characters. */
  readonly forms: string;
  /** Characters of cheques (大写), simplified and traditional: digits only beside other numerals, for 陆 and 伍 are words too. */
  readonly formal: string;
}

export const digitRows: readonly DigitRow[] = [
  { value: 0, forms: '〇零○', formal: '' },
  { value: 1, forms: '一', formal: '壹' },
  { value: 2, forms: '二两', formal: '贰貳兩' },
  { value: 3, forms: '三', formal: '叁參' },
  { value: 4, forms: '四', formal: '肆' },
  { value: 5, forms: '五', formal: '伍' },
  { value: 6, forms: '六', formal: '陆陸' },
  { value: 7, forms: '七', formal: '柒' },
  { value: 8, forms: '八', formal: '捌' },
  { value: 9, forms: '九', formal: '玖' },
];

/** Written like a digit, worth several tens: 廿 is 二十. */
export const tensRows: readonly { readonly value: number; readonly form: string }[] = [
  { value: 20, form: '廿' },
  { value: 30, form: '卅' },
];

/** First code unit of each run of ten Arabic digits. */
export const arabicZeros: readonly number[] = ['0'.charCodeAt(0), '０'.charCodeAt(0)];

/** Characters before 负 that make it the end of a word: 担负, 肩负, 正负. */
export const wordsEndingInNegative = '担肩胜抱辜正欺背自身重减税债亏欠不';

/** What follows 点 and one digit where 点 is no decimal point: 一点一滴, 两点一线, 八点五分. */
export const afterFalsePoint = '滴点线定样些个分刻是条方面下起直';
