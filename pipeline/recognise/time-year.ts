import { notYearBefore, yearWords, type YearWord } from '../lexicon/times.js';
import { groupBy } from '../model/group-by.js';
import { characterTable, isAt } from '../model/character-table.js';
import { isOneYear, publishedYear, yearInForce } from './time-clock.js';
import { matchAt, type TimeInput } from './time-expression.js';
import { readYearNumber } from './time-numeral.js';
import { gap } from './time-part.js';

/** A year as written, by its number or by a word; `year` is unknown when the document has no date. */
export interface Year {
  readonly end: number;
  readonly year: number | undefined;
}

/** Four digits of a year: 2023, 二〇二三, 二00五. */
export const yearDigits = '(?:(?:1[89]|2[01])[0-9]{2}|[一二][〇O0一八九][〇O0一二三四五六七八九]{2})';
/** What they and the years of two digits begin with. */
export const yearOpenings = characterTable('012一二');
/** 年 that belongs to another word: a meeting, a grade. */
const afterYear = '(?:年会(?![展计同议员费务商诊谈见])|年级|年版)';
const fullYear = new RegExp(`(?<year>${yearDigits})${gap}(?!${afterYear})年(?:度(?!假))?`, 'uy');
const shortYear = /(?<year>0[0-9])年(?![级龄期])/uy;

function baseYear({ from }: YearWord, { clock, previous }: TimeInput): number | undefined {
  if (from === 'published') return publishedYear(clock);
  if (from === 'sentence' && previous?.period !== undefined) return Number(previous.period.slice(0, 4));
  if (from === 'year-before' && previous?.role !== 'base' && isOneYear(previous?.period))
    return Number(previous?.period);
  return yearInForce(clock);
}

/** The word and the word that begins with its 年 exclude one another. */
function isYearWord({ form, notAfter }: YearWord, text: string, at: number): boolean {
  if (!text.startsWith(form, at) || notYearBefore.includes(text[at + form.length] ?? ' ')) return false;
  return notAfter?.includes(text[at - 1] ?? ' ') !== true;
}

const wordsByOpening = groupBy(yearWords, ({ form }) => form.charCodeAt(0));

function wordYear(input: TimeInput, at: number): Year | undefined {
  const row = wordsByOpening.get(input.text.charCodeAt(at))?.find((word) => isYearWord(word, input.text, at));
  if (row === undefined) return undefined;
  const base = baseYear(row, input);
  return { end: at + row.form.length, year: base === undefined ? undefined : base + row.offset };
}

function numberYear({ text }: TimeInput, at: number): Year | undefined {
  if (!isAt(yearOpenings, text, at)) return undefined;
  const full = matchAt(fullYear, text, at);
  if (full !== undefined) return { end: at + full[0].length, year: readYearNumber(full.groups?.['year'] ?? '') };
  const short = matchAt(shortYear, text, at);
  return short === undefined ? undefined : { end: at + short[0].length, year: 2000 + Number(short.groups?.['year']) };
}

/** The year stated at an offset. */
export function readYear(input: TimeInput, at: number): Year | undefined {
  return numberYear(input, at) ?? wordYear(input, at);
}

/** Year of a time without one: that of the period `named` before it, else the year in force. */
export function impliedYear(input: TimeInput, named: string | undefined): number | undefined {
  return named === undefined || named.includes('/') ? yearInForce(input.clock) : Number(named.slice(0, 4));
}
