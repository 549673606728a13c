import { characterTable, nextOf } from '../model/character-table.js';

const chineseDigits = '〇一二三四五六七八九';
const folds: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 10 }, (_, digit): [string, string] => [String.fromCharCode(0xff10 + digit), String(digit)]),
  ['：', ':'],
  ['～', '~'],
  ['－', '-'],
  ['○', '〇'],
  ['零', '〇'],
  ['Ｏ', '〇'],
]);

const foldable = characterTable(folds.keys());

/** Folds full-width digits and signs, one character for one, so that offsets stay. */
export function foldTimes(text: string): string {
  if (nextOf(foldable, text, 0) === text.length) return text;
  return text.replace(/[０-９：～－○零Ｏ]/gu, (sign) => folds.get(sign) ?? sign);
}

function readDigit(sign: string): number {
  const chinese = chineseDigits.indexOf(sign === '两' ? '二' : sign);
  if (chinese >= 0) return chinese;
  if (sign === 'O') return 0;
  return Number(sign);
}

/** Four digits written one by one: 2023, 二〇二三, 二O二三. */
export function readYearNumber(text: string): number {
  return Array.from(text).reduce((year, sign) => year * 10 + readDigit(sign), 0);
}

/** A small whole number of folded text: 12, 十二, 二十, 四十五, 两. `undefined` when it is none below 200. */
export function readSmallNumber(text: string): number | undefined {
  if (/^[0-9]{1,3}$/u.test(text)) return Number(text);
  const parts = /^(?:(一)?百〇?)?(?:(?<tens>[一二三四五六七八九])?(?<ten>十))?(?<ones>[一二三四五六七八九两])?$/u.exec(
    text,
  );
  if (parts === null || text === '') return undefined;
  const tens = parts.groups?.['ten'] === undefined ? 0 : readDigit(parts.groups['tens'] ?? '一');
  const ones = parts.groups?.['ones'] === undefined ? 0 : readDigit(parts.groups['ones']);
  return (text.includes('百') ? 100 : 0) + tens * 10 + ones;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
