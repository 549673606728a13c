import {
  boundVerbs,
  distantBounds,
  distantHedges,
  exclusions,
  type HedgeRow,
  hedgesBefore,
  hedgesBehind,
  inclusions,
  qualifierRank,
} from '../lexicon/hedges.js';
import { groupBy } from '../model/group-by.js';
import type { Qualifier } from '../model/quantity.js';
import { isBlank, skipBlanks } from './numeral-characters.js';
import type { Amount } from './quantity-amount.js';

/** The stretch from the first hedge to the last, and what they say together. */
export interface Hedged {
  readonly start: number;
  readonly end: number;
  readonly qualifier: Exclude<Qualifier, 'range'>;
}

const beforeByLast = longestFirst(hedgesBefore, (form) => form.charCodeAt(form.length - 1));
const behindByFirst = longestFirst(hedgesBehind, (form) => form.charCodeAt(0));

function longestFirst(rows: readonly HedgeRow[], key: (form: string) => number): Map<number, HedgeRow[]> {
  const sorted = rows.toSorted((a, b) => b.form.length - a.form.length);
  return groupBy(sorted, ({ form }) => key(form));
}

/** Reads the hedges around an amount. Never looks before `floor`. */
export function readHedges(text: string, amount: Amount, floor: number): Hedged {
  const before = readBefore(text, amount, floor);
  const behind = readBehind(text, amount);
  const inner = amount.hedge === undefined || amount.hedge === 'range' ? 'eq' : amount.hedge;
  const near = stronger(stronger(before.qualifier, inner), behind.qualifier);
  const qualifier =
    near === 'eq'
      ? (distantBound(text, before.start, floor) ??
        (amount.numeral.bare ? 'eq' : distantAbout(text, before.start, floor)))
      : near;
  return { start: before.start, end: behind.end, qualifier };
}

function stronger(left: Hedged['qualifier'], right: Hedged['qualifier']): Hedged['qualifier'] {
  return qualifierRank[right] > qualifierRank[left] ? right : left;
}

function readBefore(
  text: string,
  amount: Amount,
  floor: number,
): { readonly start: number; readonly qualifier: Hedged['qualifier'] } {
  let start = amount.start;
  let qualifier: Hedged['qualifier'] = 'eq';
  for (let words = 0; words < 3; words += 1) {
    const at = skipBlanksBack(text, start, floor);
    const row = beforeByLast
      .get(text.charCodeAt(at - 1))
      ?.find((candidate) => stands(text, at, candidate, amount, floor));
    if (row === undefined) break;
    start = at - row.form.length;
    qualifier = stronger(qualifier, row.qualifier);
  }
  return { start, qualifier };
}

function stands(text: string, at: number, row: HedgeRow, amount: Amount, floor: number): boolean {
  const start = at - row.form.length;
  if (start < floor || !text.startsWith(row.form, start)) return false;
  if (start > 0 && row.notAfter?.includes(text.charAt(start - 1)) === true) return false;
  if (row.bareOnly === true && !isRound(amount, row.form)) return false;
  return row.form !== '近' || !isRecentTime(amount);
}

/** 百亿, 半; 过100亿元: numbers that 过 and 上 stand before. */
function isRound(amount: Amount, form: string): boolean {
  return (
    amount.numeral.bare ||
    amount.form === 'half' ||
    (form === '过' && amount.dimension === 'currency' && amount.numeral.trailingExponent >= 8)
  );
}

/** 近三年 are the last three years, not nearly three. */
function isRecentTime(amount: Amount): boolean {
  return (
    amount.dimension === 'time' &&
    amount.value.length <= 2 &&
    amount.unit !== '小时' &&
    amount.unit !== '分钟' &&
    amount.unit !== '周年'
  );
}

function skipBlanksBack(text: string, at: number, floor: number): number {
  let to = at;
  while (to > floor && to > at - 2 && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return to;
}

function readBehind(text: string, amount: Amount): { readonly end: number; readonly qualifier: Hedged['qualifier'] } {
  if (text.charAt(amount.end) === '强' && amount.form === 'fraction') return { end: amount.end + 1, qualifier: 'gt' };
  if (text.charAt(amount.end) === '弱' && amount.form === 'fraction') return { end: amount.end + 1, qualifier: 'lt' };
  const included = endOfBracket(text, amount.end, inclusions);
  const excluded = endOfBracket(text, amount.end, exclusions);
  let end = Math.max(included, excluded, amount.end);
  let qualifier: Hedged['qualifier'] = 'eq';
  for (let words = 0; words < 2; words += 1) {
    const at = skipBlanks(text, end);
    const row = behindByFirst.get(text.charCodeAt(at))?.find((candidate) => follows(text, at, candidate, amount));
    if (row === undefined) break;
    end = at + row.form.length;
    qualifier = stronger(qualifier, strict(row.qualifier, excluded > 0));
  }
  return qualifier === 'eq' ? { end: amount.end, qualifier } : { end, qualifier };
}

function strict(qualifier: Hedged['qualifier'], excluded: boolean): Hedged['qualifier'] {
  if (!excluded) return qualifier;
  return qualifier === 'ge' ? 'gt' : qualifier === 'le' ? 'lt' : qualifier;
}

function follows(text: string, at: number, row: HedgeRow, amount: Amount): boolean {
  if (!text.startsWith(row.form, at) || (row.timeOnly === true && amount.dimension !== 'time')) return false;
  const next = text.charAt(at + row.form.length);
  return next === '' || row.notBefore?.includes(next) !== true;
}

/** End of （含） and the like at `at`, −1 where none stands. */
export function endOfBracket(text: string, at: number, forms: readonly string[]): number {
  const form = forms.find((candidate) => text.startsWith(candidate, at));
  if (form === undefined) return -1;
  return /[）)]$/u.test(form) ? at + form.length : endOfOpenBracket(text, at + form.length);
}

/** （含…）: closes within eight characters. */
function endOfOpenBracket(text: string, from: number): number {
  for (let at = from; at < from + 8; at += 1) {
    const character = text.charAt(at);
    if (character === '）' || character === ')') return at + 1;
  }
  return -1;
}

/** 约占全国1/10, 差不多有四分之三: such a word, a few characters of one clause, the number. */
function distantAbout(text: string, start: number, floor: number): 'approx' | 'eq' {
  const window = text.slice(Math.max(floor, start - 8), start);
  const at = Math.max(...distantHedges.map((form) => window.lastIndexOf(form)));
  return at >= 0 && !/[，。、；：\d]/u.test(window.slice(at)) ? 'approx' : 'eq';
}

const longestVerb = Math.max(...boundVerbs.map((verb) => verb.length));

/** 最高给予700万元: a bound with a verb between it and the number. */
function distantBound(text: string, start: number, floor: number): 'le' | 'ge' | undefined {
  const from = Math.max(floor, start - longestVerb - 2);
  const window = text.slice(from, start);
  for (const { form, qualifier } of distantBounds) {
    const at = window.lastIndexOf(form);
    if (at >= 0 && boundVerbs.includes(window.slice(at + form.length).trim())) return qualifier;
  }
  return undefined;
}
