import { describe, expect, it } from 'vitest';
import { indicatorRows } from '../pipeline/lexicon/indicators.js';
import type { RuleExample } from '../pipeline/relate/rule.js';
import { rules } from '../pipeline/relate/rules/index.js';
import { normaliseIndicator } from '../pipeline/resolve/normal-form.js';
import { corpusText, rawText } from './corpus-text.js';
import { closedTables, justifiedEntries, justifiedIndicators } from './entries-justified.js';
import { countOccurrences, readEntries, type LexiconEntry } from './lexicon-entries.js';

/** An entry that stands in fewer texts than this, once a place, fits a sentence rather than the language. */
const fewest = 2;

const raw = rawText();
const corpus = corpusText();
if (corpus === undefined)
  console.warn('Word tables are not checked: no folder corpus in GOVFACTS_SHARED or ../shared.');

describe('rules', () => {
  it('have examples that are no sentences of raw/', () => {
    const fitted = rules.filter(({ examples }) => examples.length > 0 && examples.every(comesFromRaw));
    expect(fitted.map(({ id }) => id)).toEqual([]);
  });
});

describe.skipIf(corpus === undefined)('word tables', async () => {
  const entries = await readEntries();
  const rare = rareEntries(entries);
  const justified = justifiedEntries.flatMap(({ table, entries: words }) => words.map((word) => name(word, table)));

  it('hold no rare entry without a reason', () => {
    expect(rare.filter((entry) => !justified.includes(entry))).toEqual([]);
  });

  it('justify only entries that are there and rare, each once', () => {
    expect(justified.filter((entry) => !rare.includes(entry))).toEqual([]);
    expect(justified.filter((entry, index) => justified.indexOf(entry) !== index)).toEqual([]);
  });

  it('follow lists from outside only where there is such a table', () => {
    const tables = new Set(entries.map(({ table }) => table));
    expect(closedTables.filter(({ table }) => !tables.has(table))).toEqual([]);
  });
});

describe.skipIf(corpus === undefined)('indicators', () => {
  it('are all in use, or listed with a reason', () => {
    const listed = justifiedIndicators.flatMap(({ ids }) => ids);
    expect(rareIndicators()).toEqual(listed.toSorted());
  });
});

function comesFromRaw({ sentence }: RuleExample): boolean {
  return raw.includes(sentence.replace(/[。；]$/u, ''));
}

/** Entries that need a reason: of a closed table only those whose single occurrence is in `raw/`. */
function rareEntries(entries: readonly LexiconEntry[]): readonly string[] {
  const words = entries.map(({ entry }) => entry);
  const own = countOccurrences(raw, words);
  const others = countOccurrences(corpus ?? '', words);
  const closed = new Set(closedTables.map(({ table }) => table));
  return entries
    .filter(({ entry, table }) => {
      const here = own.get(entry) ?? 0;
      return here + (others.get(entry) ?? 0) < fewest && (here > 0 || !closed.has(table));
    })
    .map(({ entry, table }) => name(entry, table));
}

/** Indicators whose wordings all together are rare, in the order of their ids. */
function rareIndicators(): readonly string[] {
  const wordings = indicatorRows.map(({ id, zh, forms, limitedForms = [] }) => ({
    id,
    words: [...new Set([normaliseIndicator(zh), ...forms, ...limitedForms.map(({ form }) => form)])],
  }));
  const counts = countOccurrences(
    normaliseIndicator(`${raw}\n${corpus ?? ''}`),
    wordings.flatMap(({ words }) => words),
  );
  const uses = (words: readonly string[]): number => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  return wordings
    .filter(({ words }) => uses(words) < fewest)
    .map(({ id }) => id)
    .toSorted();
}

function name(entry: string, table: string): string {
  return `${table}: ${entry}`;
}
