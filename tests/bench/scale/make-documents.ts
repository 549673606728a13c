import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { regions } from '../../../pipeline/lexicon/regions.js';
import { listDocuments } from '../../../pipeline/read/read-folder.js';

/** Folders of texts whose paragraphs are mixed; the first that is there is enough. */
const sources = [
  join(process.env['GOVFACTS_SHARED'] ?? '../shared', 'corpus/provinces_2026_txt'),
  join(process.env['GOVFACTS_SHARED'] ?? '../shared', 'corpus/national_reports'),
  'raw',
];

const perFolder = 1000;
const shortest = 60;
const longest = 400;

/** Documents that were made. */
export interface MadeDocuments {
  readonly folder: string;
  readonly documents: number;
  /** UTF-16 units of all of them. */
  readonly characters: number;
}

/**
 * Writes documents into a folder: each a report of a county of its own year, of paragraphs that the seed picks out of real
 * texts. The same seed and number make the same documents, and fewer are the first of more.
 */
export function makeDocuments(folder: string, documents: number, seed: number): MadeDocuments {
  const paragraphs = readParagraphs();
  const counties = regions.filter(({ level }) => level === 'county');
  const next = randomNumbers(seed);
  let characters = 0;
  for (let number = 0; number < documents; number += 1) {
    const shard = join(folder, String(Math.floor(number / perFolder)).padStart(4, '0'));
    if (number % perFolder === 0) mkdirSync(shard, { recursive: true });
    const county = counties[number % counties.length];
    const year = 2026 - (Math.floor(number / counties.length) % 20);
    const body = Array.from({ length: 4 + (next() % 8) }, () => paragraphs[next() % paragraphs.length]);
    const text = [`${county?.name ?? ''}${String(year)}年政府工作报告`, ...body].join('\n');
    writeFileSync(join(shard, `d${String(number).padStart(6, '0')}.txt`), `${text}\n`);
    writeFileSync(
      join(shard, `d${String(number).padStart(6, '0')}.source.json`),
      JSON.stringify({ region: county?.code, published: `${String(year)}-01-15`, genre: 'report' }),
    );
    characters += text.length;
  }
  return { folder, documents, characters };
}

function readParagraphs(): string[] {
  const folder = sources.find((source) => existsSync(source)) ?? 'raw';
  return listDocuments(folder)
    .filter(({ format }) => format === 'plain' || format === 'markdown')
    .flatMap(({ path }) => readFileSync(path, 'utf8').split(/\r?\n/u))
    .map((line) => line.trim())
    .filter(({ length }) => length >= shortest && length <= longest);
}

/** Numbers below 2³¹ by a linear congruence, as Park and Miller give it. */
function randomNumbers(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}
