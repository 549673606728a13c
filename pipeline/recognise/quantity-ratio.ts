import { hasDigit } from './numeral-arabic.js';
import { isDecimalPoint } from './numeral-characters.js';
import type { Amount, QuantityContext } from './quantity-amount.js';

const colons = ':：∶';
/** How far before the number the noun of a ratio may stand. */
const reach = 18;
/** A noun that ends in 比, and no comparison, score or match: 收入比, 比例, 老幼比值; not 比上年, 同比, 比分. */
const ratioNoun = /(?<![同环相对])比(?:例|值)?(?![上下去较同如起往今赛分武拼特昨前重率])/u;
const match = /比[分赛]|[胜负战]/u;

/** Whether a colon between digits stands behind the number, as in 2.21∶1. */
export function hasColon(text: string, at: number): boolean {
  return isColon(text.charAt(at)) && hasDigit(text, at + 1);
}

export function isColon(character: string): boolean {
  return character !== '' && colons.includes(character);
}

/** 收入比2.21∶1: a ratio to one behind a noun that names a ratio; its value is the first number, without a unit. */
export function readRatio({ text, numerals }: QuantityContext, index: number): Amount | undefined {
  const first = numerals[index];
  const second = numerals[index + 1];
  if (first === undefined || second === undefined || !isColon(text.charAt(first.end))) return undefined;
  if (second.start !== first.end + 1 || !isOne(text, second) || isColon(text.charAt(first.start - 1))) return undefined;
  if (first.script !== 'arabic' || !namesRatio(text, first.start)) return undefined;
  const { start, value, script } = first;
  return { numeral: first, start, end: second.end, value, unit: '', dimension: 'none', form: 'plain', script };
}

/** The digit 1 alone: neither 1.5 nor the first of 1:4. */
function isOne(text: string, { start, end, value }: { start: number; end: number; value: string }): boolean {
  if (value !== '1' || end - start !== 1 || hasColon(text, end)) return false;
  return !isDecimalPoint(text.charCodeAt(end)) || !hasDigit(text, end + 1);
}

function namesRatio(text: string, start: number): boolean {
  const window = text.slice(Math.max(0, start - reach), start);
  const clause = window.slice(Math.max(...Array.from('，。；！？', (mark) => window.lastIndexOf(mark))) + 1);
  return ratioNoun.test(clause) && !match.test(clause);
}
