import { digits, digitWorth, magnitudes, plainForm } from './characters.js';
import { exact, isAtMost, over, plus, times, type Exact } from './exact.js';
import { readNumber } from './number.js';
import { quantityWords } from './words.js';

/** One way to read the quantity of a quote. */
export interface Reading {
  readonly value: Exact;
  /** Upper end of a range. */
  readonly highest?: Exact;
  /** No magnitude word is written in the quote: the value may take one from elsewhere. */
  readonly isBare: boolean;
}

/** An amount and what stands to be multiplied into the amount before it in a range. */
interface Amount {
  readonly value: Exact;
  readonly start: number;
  readonly end: number;
  /** Magnitude words and 成 at its end: 10⁴ in 5000万, 10 in 七成. */
  readonly factor: bigint;
}

const half = exact('0.5');
const numberForm = `[\\d.点${digits}${magnitudes}]+`;
const ratioForm = new RegExp(`^\\D*(?<left>\\d+(?:\\.\\d+)?)[:∶](?<right>\\d+(?:\\.\\d+)?)`, 'u');
const slashForm = /(?<part>\d+)\/(?<whole>\d+)/u;
const partsForm = new RegExp(`(?<whole>${numberForm})分之(?<part>${numberForm})`, 'u');
const between = /^[^\d]{0,6}?[-—–~～至到、](?:[^\d]{0,2}?)$/u;
const neighbours = new RegExp(
  `(?<![${digits}.])(?<left>[一二两三四五六七八])(?<right>[二三四五六七八九])(?![${digits}])`,
  'u',
);

/**
 * Every way to read the quantity of a quote, most often one. The unit of the fact says whether 一半 is 50 % or 0.5 and
 * whether 千 belongs to 千瓦. Empty when nothing in it can be read.
 */
export function readQuote(quote: string, unit: string | null): readonly Reading[] {
  // 25个亿 is 25亿.
  const text = withoutUnit(plainForm(quote), unit ?? '').replace(/个(?=[万亿])/gu, '');
  const near = neighbours.exec(text);
  if (near !== null) return [...neighbourReadings(text, near), ...plainReadings(text, unit)];
  return plainReadings(text, unit);
}

/** 千瓦, 百分点 and 两 hold no number; the unit is cut out of the text where it would be taken for one. */
function withoutUnit(text: string, unit: string): string {
  return Array.from(digits + magnitudes).some((word) => unit.includes(word)) ? text.replaceAll(unit, '') : text;
}

/** 三五个 as a range, 七八十 as 70 to 80. */
function neighbourReadings(text: string, { index, groups }: RegExpExecArray): Reading[] {
  const [low, high] = [groups?.['left'], groups?.['right']].map((digit = '') =>
    amountAt(text.slice(0, index) + digit + text.slice(index + 2), '', 0),
  );
  return low === undefined || high === undefined ? [] : [{ value: low.value, highest: high.value, isBare: false }];
}

function plainReadings(text: string, unit: string | null): Reading[] {
  const ratio = ratioForm.exec(text)?.groups;
  if (ratio !== undefined) {
    const value = over(exact(ratio['left'] ?? ''), exact(ratio['right'] ?? ''));
    return value === undefined ? [] : [{ value, isBare: false }];
  }
  const words = wordReadings(text, unit);
  if (words.length > 0) return words;
  const low = amountAt(text, unit ?? '', 0);
  if (low === undefined) return text.includes('半') ? [{ value: half, isBare: false }] : [];
  const high = amountAt(text, unit ?? '', low.end);
  const first = { value: low.value, isBare: low.factor === 1n };
  if (high === undefined) return [first];
  if (between.test(text.slice(low.end, high.start))) return rangeReadings(low, high);
  return [first, { value: high.value, isBare: high.factor === 1n }];
}

/** 1000-5000万: the lower end may share the magnitude of the upper. */
function rangeReadings(low: Amount, high: Amount): Reading[] {
  const isBare = high.factor === 1n;
  const shared = times(low.value, high.factor);
  const readings = [{ value: low.value, highest: high.value, isBare }];
  return low.factor === 1n && !isBare && isAtMost(shared, high.value)
    ? [{ value: shared, highest: high.value, isBare }]
    : readings;
}

/** 过半, 榜首, 翻番: what the words say goes before any numeral in them. */
function wordReadings(text: string, unit: string | null): Reading[] {
  const words = quantityWords.filter((word) => word.unit === unit && word.form.test(text));
  return words.map(({ value }) => ({ value: exact(value), isBare: false }));
}

/** The first amount from a place on: 三分之一 and 1/5 in percent, 六成五, 两个半, or a plain number. */
function amountAt(text: string, unit: string, from: number): Amount | undefined {
  const rest = text.slice(from);
  const fraction = partsForm.exec(rest) ?? (unit === '%' ? slashForm.exec(rest) : null);
  if (fraction?.groups !== undefined) return fractionAmount(fraction, unit, from);
  const number = readNumber(text, from);
  if (number === undefined) return undefined;
  const { start, end, magnitude } = number;
  const after = text.slice(end);
  if (after.startsWith('成')) return tenthsAmount(text, number.value, start, end);
  const isHalfMore = /^个?半/u.test(after) || after.startsWith(`${unit}半`);
  const halves = isHalfMore ? half : exact('0');
  return { value: plus(number.value, halves), start, end, factor: magnitude };
}

function fractionAmount({ groups, index, 0: found }: RegExpExecArray, unit: string, from: number): Amount | undefined {
  const whole = readNumber(groups?.['whole'] ?? '');
  const share = readNumber(groups?.['part'] ?? '');
  const quotient = whole && share && over(share.value, whole.value);
  if (quotient === undefined) return undefined;
  const value = times(quotient, unit === '‰' ? 1000n : 100n);
  return { value, start: from + index, end: from + index + found.length, factor: 1n };
}

/** 七成, 六成五, 三成半. */
function tenthsAmount(text: string, tenths: Exact, start: number, end: number): Amount {
  const more = text.charAt(end + 1);
  const extra = more === '半' ? '5' : (digitWorth[more] ?? '0');
  return { value: plus(times(tenths, 10n), exact(extra)), start, end: end + (extra === '0' ? 1 : 2), factor: 10n };
}
