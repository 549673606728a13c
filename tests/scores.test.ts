import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildFolder, failureMessage, listTexts } from '../pipeline/cli/build/build-folder.js';
import { readGold, type GoldDocument } from '../pipeline/cli/evaluate/gold.js';
import { scoreDocument } from '../pipeline/cli/evaluate/score.js';
import type { DocumentFile } from '../pipeline/read/read-folder.js';
import { complaints, raise, toScores, type Scores } from './score-ratchet.js';
import { sharedFolder } from './shared-folder.js';

/**
 * The scores are a ratchet: `tests/scores.json` holds the best so far and none may fall below.
 * `UPDATE_SCORES=1 npx vitest run tests/scores.test.ts` raises what is better now and never lowers anything.
 */
const storedFile = fileURLToPath(new URL('scores.json', import.meta.url));
const updates = process.env['UPDATE_SCORES'] === '1';

type Collection = 'raw' | 'corpus';

function readStored(): Partial<Record<Collection, Scores>> {
  return existsSync(storedFile) ? (JSON.parse(readFileSync(storedFile, 'utf8')) as Record<Collection, Scores>) : {};
}

/** Facts of the texts as they are read now, measured against the records. */
async function measure(gold: readonly GoldDocument[], texts: readonly DocumentFile[]): Promise<Scores> {
  const { documents, failures } = await buildFolder(texts, () => undefined);
  expect(failures.map(failureMessage)).toEqual([]);
  const facts = documents.flatMap((records) => records.facts);
  return toScores(gold.map((document) => scoreDocument(document, facts)));
}

function holdOrRaise(collection: Collection, found: Scores): void {
  const all = readStored();
  const stored = all[collection] ?? {};
  if (updates)
    writeFileSync(storedFile, `${JSON.stringify({ ...all, [collection]: raise(stored, found) }, undefined, 2)}\n`);
  const remaining = complaints(readStored()[collection] ?? {}, found);
  expect(remaining, 'Scores that are better are stored by UPDATE_SCORES=1').toEqual([]);
}

describe('the scores do not fall', () => {
  it('on the texts of raw/', async () => {
    const gold = readGold(fileURLToPath(new URL('gold', import.meta.url)));
    const documents = [...listTexts(fileURLToPath(new URL('../raw', import.meta.url))).documents];
    holdOrRaise('raw', await measure(gold, documents));
  });

  it('on parts of texts by other authors', async ({ skip }) => {
    const folder = join(sharedFolder, 'gold-corpus');
    if (!existsSync(folder)) skip('no records of other texts: set GOVFACTS_SHARED');
    const gold = readGold(folder).map(({ document, ...rest }) => ({
      ...rest,
      document: basename(document),
      path: document,
    }));
    const texts = gold.map(({ document, path }) => {
      return { id: document, path: join(sharedFolder, 'corpus', `${path}.txt`), format: 'plain' } as const;
    });
    holdOrRaise('corpus', await measure(gold, texts));
  });
});

describe('the ratchet', () => {
  const stored = { all: { found_f1: 0.9, row_f1: 0.8 } };

  it.each([
    [{ all: { found_f1: 0.9, row_f1: 0.8 } }, []],
    [{ all: { found_f1: 0.95, row_f1: 0.7996 } }, []],
    [{ all: { found_f1: 0.95, row_f1: 0.799 } }, ['all row_f1: 0.799, was 0.8']],
    [{ all: { found_f1: 0.9 } }, ['all row_f1: stored as 0.8, no longer measured']],
    [{ all: { found_f1: 0.9, row_f1: 0.8 }, a: { found_f1: 1 } }, ['a found_f1: 1 is not stored']],
  ])('says of %j: %j', (found: Scores, expected) => {
    expect(complaints(stored, found)).toEqual(expected);
  });

  it('raises and adds, and never lowers or drops', () => {
    expect(raise(stored, { all: { found_f1: 0.95 }, a: { found_f1: 1 } })).toEqual({
      all: { found_f1: 0.95, row_f1: 0.8 },
      a: { found_f1: 1 },
    });
    expect(raise(stored, { all: { found_f1: 0.1, row_f1: 0.9 } })).toEqual({ all: { found_f1: 0.9, row_f1: 0.9 } });
  });
});
