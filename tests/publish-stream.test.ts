import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkTables } from '../pipeline/check/tables.js';
import { inOrder } from '../pipeline/cli/build/jobs/in-order.js';
import { buildFolder, listTexts } from '../pipeline/cli/build/build-folder.js';
import { buildDataset, datasetRecords } from '../pipeline/publish/dataset.js';
import { writeTables, type Linking } from '../pipeline/publish/dataset-writer.js';
import { documentPart } from '../pipeline/publish/document-part.js';
import { linkShare } from '../pipeline/publish/link-share.js';
import { tablesInJson } from '../pipeline/publish/output-format.js';
import { memoryStore } from '../pipeline/publish/output-file.js';
import { csvRows } from '../pipeline/publish/row-lines.js';
import { encodeRun, mergeRuns } from '../pipeline/publish/sorted-run.js';
import { linesOf } from '../pipeline/publish/read-spilled.js';
import { openSpill } from '../pipeline/publish/spill.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stream-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const raw = fileURLToPath(new URL('../raw', import.meta.url));
const { documents } = await buildFolder(listTexts(raw).documents, () => undefined);
const ids = documents.map((records) => records.documents[0]?.document_id ?? '');

describe('a dataset written document by document', () => {
  it('has the rows of the joined tables that joining all facts at once gives', async () => {
    const files = new Map((await buildDataset(documents)).map(({ path, bytes }) => [path, bytes.toString('utf8')]));
    const all = datasetRecords(documents);
    for (const table of linkTables) {
      const text = files.get(`${table}.csv`) ?? '';
      expect(text.slice(text.indexOf('\n') + 1), table).toBe(csvRows(table, all[table]));
    }
  });

  it('is the same where what is joined goes to the disk at once', async () => {
    const store = memoryStore();
    const writer = writeTables(store, ['json'], openSpill(join(folder, 'spill'), 1));
    documents.forEach((records, index) => {
      writer.add(documentPart(ids[index] ?? '', records, tablesInJson(['json'], false)));
    });
    expect(statSync(join(folder, 'spill', 'heaps')).size).toBeGreaterThan(1);
    const link: Linking['link'] = (share, known) =>
      Promise.resolve(linkShare(linesOf(share), known, tablesInJson(['json'], false)));
    const seals = await writer.finish({ link, lanes: 3 });
    const files = new Map(store.files.map((file) => [file.path, file]));
    expect(seals.map(({ path }) => files.get(path))).toEqual(await buildDataset(documents));
  });
});

describe('sorted runs', () => {
  const place = fc.string({ unit: fc.constantFrom('a', '甲', '\u{20000}', ' ', '\u0000', '\n'), maxLength: 4 });
  const row = fc.record({ place, csv: longText('列,1\n'), json: longText('{"a":"甲"}\n') });

  it('give the rows of all of them in the order of code units, from memory and from the disk', () => {
    fc.assert(
      fc.property(fc.array(fc.array(row), { maxLength: 6 }), fc.boolean(), (runs, isOnDisk) => {
        const spill = openSpill(join(mkdtempSync(join(folder, 'runs-'))), isOnDisk ? 0 : undefined);
        runs.forEach((run, index) => {
          spill.add(String(index), encodeRun(run.toSorted((a, b) => (a.place < b.place ? -1 : 1))));
        });
        const heaps = runs.flatMap((_, index) => spill.take(String(index)) ?? []);
        const merged = Array.from(mergeRuns(heaps), ({ place: at, csv, json }) => [at, textOf(csv), textOf(json)]);
        expect(merged.map(([at]) => at)).toEqual(
          runs
            .flat()
            .map((each) => each.place)
            .toSorted(),
        );
        const all = runs.flat().map((each) => [each.place, each.csv, each.json]);
        expect(merged.map(String).toSorted()).toEqual(all.map(String).toSorted());
      }),
    );
  });

  /** Now and then longer than what is read at a time. */
  function longText(text: string): fc.Arbitrary<string> {
    return fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('', text) },
      { weight: 1, arbitrary: fc.constant(text.repeat(5000)) },
    );
  }

  function textOf(bytes: Uint8Array): string {
    return Buffer.from(bytes).toString('utf8');
  }
});

describe('work in order', () => {
  it('gives results in the order of the items, and never runs further ahead than there is room', async () => {
    let [running, most] = [0, 0];
    const work = async (batch: readonly number[]): Promise<number[]> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, ((batch[0] ?? 0) * 7) % 5));
      running -= 1;
      return batch.map((item) => item * 2);
    };
    const items = Array.from({ length: 50 }, (_, index) => index);
    const results: number[] = [];
    for await (const result of inOrder(items, { room: 4, batch: 3 }, work)) results.push(result);
    expect(results).toEqual(items.map((item) => item * 2));
    expect(most).toBe(4);
  });

  it('ends with the first failure', async () => {
    const work = (batch: readonly number[]): Promise<readonly number[]> =>
      batch[0] === 2 ? Promise.reject(new Error('two')) : Promise.resolve(batch);
    const results: number[] = [];
    await expect(async () => {
      for await (const result of inOrder([0, 1, 2, 3], { room: 2, batch: 1 }, work)) results.push(result);
    }).rejects.toThrow('two');
    expect(results).toEqual([0, 1]);
  });
});
