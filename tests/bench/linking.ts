import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { checkExtraction } from '../../pipeline/check/check-extraction.js';
import type { Records } from '../../pipeline/check/tables.js';
import { linkFacts } from '../../pipeline/link/link-facts.js';
import { extractDocument } from '../../pipeline/stages.js';
import { median, repeat } from './growth.js';
import { regions } from '../../pipeline/lexicon/regions.js';
import { readTexts } from './texts.js';

/** How the time of joining all facts grows from the texts once to the texts many times over. */
export interface Linking {
  readonly times: number;
  readonly facts: number;
  /** Milliseconds, the median of several runs. */
  readonly once: number;
  readonly many: number;
  readonly ratio: number;
  /** Highest resident memory of a process that reads the texts, and links them so many times over, in bytes. */
  readonly memory: number;
}

/** Rounds after which the compiled code no longer gets faster. */
const warmUp = 20;

export type Facts = Pick<Records, 'facts' | 'documents'>;

export async function measureLinking(folder: string, times: number, runs: number): Promise<Linking> {
  const [once, many] = [await readFacts(folder, 1), await readFacts(folder, times)];
  repeat(3, () => [...repeat(warmUp, () => linkTime(once)), linkTime(many)]);
  const rounds = repeat(runs, () => ({ once: repeat(20, () => linkTime(once)), many: linkTime(many) }));
  const onceTime = median(rounds.flatMap((round) => round.once));
  const manyTime = median(rounds.map((round) => round.many));
  const script = join(import.meta.dirname, 'linking-memory.js');
  const memory = Number(execFileSync(process.execPath, [script, folder, String(times)], { encoding: 'utf8' }));
  return { times, facts: many.facts.length, once: onceTime, many: manyTime, ratio: manyTime / onceTime, memory };
}

function linkTime(facts: Facts): number {
  const start = performance.now();
  linkFacts(facts);
  return performance.now() - start;
}

/** Facts and documents of a folder so many times, every copy about another county, so that there is as much more to join. */
export async function readFacts(folder: string, times: number): Promise<Facts> {
  const texts = await readTexts(folder);
  const records = texts.map((document) => checkExtraction(extractDocument(document)));
  const copies = Array.from({ length: times }, (_, copy) => records.map((each) => renamed(each, copy))).flat();
  return { facts: copies.flatMap(({ facts }) => facts), documents: copies.flatMap(({ documents }) => documents) };
}

/** Whose facts most of them are. */
const home = '西城区';
const counties = regions.filter(({ level }) => level === 'county');

function renamed({ facts, documents }: Facts, copy: number): Facts {
  const name = (id: string): string => `${id}-${String(copy)}`;
  const { code, name: county } = counties[copy] ?? { code: name('region'), name: name('county') };
  return {
    facts: facts.map((fact) => ({
      ...fact,
      fact_id: name(fact.fact_id),
      document_id: name(fact.document_id),
      region: code,
      subject: fact.subject === home ? county : fact.subject,
    })),
    documents: documents.map((document) => ({ ...document, document_id: name(document.document_id) })),
  };
}
