import type { FactRecord } from '../model/schemas.generated.js';
import { withoutBlanks } from './cell.js';
import { inSimplified, magnitudes, magnitudeWorth } from './reading/characters.js';
import { isWrittenAs, showExact, times } from './reading/exact.js';
import { readQuote, type Reading } from './reading/quote.js';
import type { SourceText } from './source-text.js';

export type Verdict =
  { readonly outcome: 'right' | 'unread' } | { readonly outcome: 'wrong'; readonly expected: string };

/** How far above a bare number the head of its table may stand, in characters. */
const headReach = 3000;

/** Compares the value of a fact, its sign aside, with what its quote says. */
export function judgeValue(fact: FactRecord, source: SourceText | undefined): Verdict {
  const readings = readQuote(fact.quote, fact.unit);
  if (readings.length === 0) return { outcome: 'unread' };
  if (readings.some((reading) => fits(reading, fact))) return { outcome: 'right' };
  const isElsewhere = magnitudesElsewhere(fact, source).some((factor) =>
    readings.some((reading) => reading.isBare && fits(multiplied(reading, factor), fact)),
  );
  return isElsewhere ? { outcome: 'right' } : { outcome: 'wrong', expected: readings.map(showReading).join(' or ') };
}

/** A range of falls has the deeper one first: 下降30%至50% is -50 to -30. */
function fits({ value, highest }: Reading, fact: FactRecord): boolean {
  const isFall = fact.value.startsWith('-') && fact.value_max !== null && highest !== undefined;
  if (isFall && isWrittenAs(highest, fact.value)) return isWrittenAs(value, fact.value_max);
  if (!isWrittenAs(value, fact.value)) return false;
  if (highest === undefined || fact.value_max === null) return highest === undefined && fact.value_max === null;
  return isWrittenAs(highest, fact.value_max);
}

function multiplied({ value, highest, isBare }: Reading, factor: bigint): Reading {
  return { value: times(value, factor), isBare, ...(highest && { highest: times(highest, factor) }) };
}

/** Worth of the magnitude words before the unit in the sentence or above, for a quote that does not say its unit. */
function magnitudesElsewhere(
  { quote, unit, sentence, start, rule }: FactRecord,
  source: SourceText | undefined,
): bigint[] {
  if (unit === null || quote.includes(unit)) return [];
  if (rule === 'table-cell' && source !== undefined) return magnitudesOfText(source, unit);
  const above = source?.slice(Math.max(0, start - headReach), start) ?? '';
  return magnitudesBefore(`${above}\n${sentence}`, unit);
}

const known = new WeakMap<SourceText, Map<string, bigint[]>>();

/** The head of a long table may stand far above its cells, and a note on its unit below: worked out once for each unit. */
function magnitudesOfText(source: SourceText, unit: string): bigint[] {
  const ofUnits = known.get(source) ?? new Map<string, bigint[]>();
  known.set(source, ofUnits);
  const found = ofUnits.get(unit) ?? [...new Set(magnitudesBefore(source.text, unit))];
  ofUnits.set(unit, found);
  return found;
}

function magnitudesBefore(text: string, unit: string): bigint[] {
  return inSimplified(withoutBlanks(text))
    .split(unit)
    .slice(0, -1)
    .map((before) => worthOf(trailingMagnitudes(before)))
    .filter((worth) => worth > 1n);
}

function trailingMagnitudes(text: string): string {
  let start = text.length;
  while (start > 0 && magnitudes.includes(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

function worthOf(words: string): bigint {
  return Array.from(words).reduce((worth, word) => worth * (magnitudeWorth[word] ?? 1n), 1n);
}

function showReading({ value, highest }: Reading): string {
  return highest === undefined ? showExact(value) : `${showExact(value)} to ${showExact(highest)}`;
}
