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

function fits({ value, highest }: Reading, fact: FactRecord): boolean {
  if (!isWrittenAs(value, fact.value)) return false;
  if (highest === undefined || fact.value_max === null) return highest === undefined && fact.value_max === null;
  return isWrittenAs(highest, fact.value_max);
}

function multiplied({ value, highest, isBare }: Reading, factor: bigint): Reading {
  return { value: times(value, factor), isBare, ...(highest && { highest: times(highest, factor) }) };
}

/** Worth of the magnitude words before the unit in the sentence or above, for a quote that does not say its unit. */
function magnitudesElsewhere({ quote, unit, sentence, start }: FactRecord, source: SourceText | undefined): bigint[] {
  if (unit === null || quote.includes(unit)) return [];
  const above = source?.slice(Math.max(0, start - headReach), start) ?? '';
  const text = inSimplified(withoutBlanks(`${above}\n${sentence}`));
  return text
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
