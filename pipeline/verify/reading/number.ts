import { digits, digitWorth, looseWords, magnitudes, magnitudeWorth } from './characters.js';
import { exact, isZero, one, plus, times, type Exact } from './exact.js';

/** A number in a text. */
export interface NumberAt {
  readonly value: Exact;
  /** The magnitude words it ends on, multiplied: 10⁴ for 1000万, 10¹² for 9万亿, 1 for 85. */
  readonly magnitude: bigint;
  readonly start: number;
  readonly end: number;
}

const part = new RegExp(
  [
    '(?<arabic>\\d+(?:\\.\\d+)?)',
    `(?<chinese>[${digits}]+)`,
    `(?<=[${digits}${magnitudes}])(?<point>点[${digits}]+)`,
    `(?<magnitude>[${magnitudes}])`,
    `(?<loose>(?<=[百千])几[十百]|[${looseWords}])`,
  ].join('|'),
  'uy',
);
const partKinds = ['arabic', 'chinese', 'point', 'magnitude', 'loose'] as const;
type PartKind = (typeof partKinds)[number];
const first = new RegExp(`[\\d${digits}${magnitudes}]`, 'u');

/** Sum so far: of whole 亿, of what stands below them, and the number not yet multiplied. */
interface Sum {
  readonly above: Exact;
  readonly below: Exact;
  readonly open: Exact | undefined;
  readonly magnitude: bigint;
}

const zero = exact('0');

/** The first number of a text from a place on, Arabic or Chinese or both (3千亿); undefined when there is none. */
export function readNumber(text: string, from = 0): NumberAt | undefined {
  const offset = text.slice(from).search(first);
  if (offset < 0) return undefined;
  const parts = partsFrom(text, from + offset);
  const sum = parts.reduce(addPart, { above: zero, below: zero, open: undefined, magnitude: 1n });
  const value = plus(sum.above, plus(sum.below, sum.open ?? zero));
  const end = from + offset + parts.join('').length;
  return { value, magnitude: sum.magnitude, start: from + offset, end };
}

/** Parts of one number. Arabic and Chinese digits do not stand in one, nor two runs of digits without a word between. */
function partsFrom(text: string, start: number): string[] {
  const parts: string[] = [];
  let digitKind: PartKind | undefined;
  let before: PartKind | undefined;
  for (let place = start; ; place += parts.at(-1)?.length ?? 0) {
    const next = partAt(text, place);
    if (next === undefined) return parts;
    if (isDigitKind(next.kind)) {
      if (before !== undefined && isDigitKind(before)) return parts;
      if (digitKind !== undefined && next.kind !== digitKind) return parts;
      digitKind = next.kind;
    }
    before = next.kind;
    parts.push(next.text);
  }
}

function isDigitKind(kind: PartKind): boolean {
  return kind === 'arabic' || kind === 'chinese';
}

function partAt(text: string, place: number): { readonly text: string; readonly kind: PartKind } | undefined {
  part.lastIndex = place;
  const match = part.exec(text);
  if (match === null) return undefined;
  const kind = partKinds.find((name) => match.groups?.[name] !== undefined);
  return kind && { text: match[0], kind };
}

/** 余 in 十余万; 几十 in 一百几十, which stays 100. */
function isLoose(text: string): boolean {
  return looseWords.includes(text.charAt(0));
}

function addPart(sum: Sum, text: string, index: number, parts: readonly string[]): Sum {
  if (isLoose(text)) return sum;
  const worth = magnitudeWorth[text];
  if (worth !== undefined) return multiply(sum, worth);
  const digitsText = Array.from(text, (each) => digitWorth[each] ?? each).join('');
  // 十一点八: what follows the point adds to what stands before it.
  if (text.startsWith('点'))
    return { ...sum, open: plus(sum.open ?? zero, exact(`0.${digitsText.slice(1)}`)), magnitude: 1n };
  const before = magnitudeWorth[parts[index - 1] ?? ''] ?? 0n;
  // 两万五 is 25000.
  const isShort = (digitWorth[text] ?? '0') !== '0' && index === parts.length - 1 && before >= 100n;
  const open = isShort ? times(exact(digitsText), before / 10n) : exact(digitsText);
  return { ...sum, open, magnitude: 1n };
}

function multiply({ above, below, open, magnitude }: Sum, worth: bigint): Sum {
  const grown = magnitude * worth;
  if (worth < 10_000n)
    return {
      above,
      below: plus(below, times(open === undefined || isZero(open) ? one : open, worth)),
      open: undefined,
      magnitude: grown,
    };
  const counted = plus(below, open ?? zero);
  // 万 alone is 10000, 0.00万 is nothing.
  const isAlone = isZero(counted) && open === undefined;
  if (worth === 10_000n)
    return { above, below: times(isAlone ? one : counted, worth), open: undefined, magnitude: grown };
  const whole = !isAlone ? plus(above, times(counted, worth)) : times(isZero(above) ? one : above, worth);
  return { above: whole, below: zero, open: undefined, magnitude: grown };
}
