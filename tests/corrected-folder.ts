import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { buildData } from '../pipeline/cli/build/build-command.js';
import type { AddCorrection, Correction, DropCorrection, SetCorrection } from '../pipeline/model/correction.js';
import type { DocumentRecord, FactRecord } from '../pipeline/model/schemas.generated.js';
import { run, type Run } from './cli-surroundings.js';

export const opening = '2024年，全区地区生产总值6038亿元，同比增长5.2%。';
export const fair = '书市历时3至5天，休市3天，再开3天。';
export const visitors = '参观人数有2万人，另有2万人报名。';
export const text = `# 2024年西城区公报\n\n${opening}新增就业3.2万人。\n\n## 文化\n\n${fair}${visitors}\n`;

const signed = { reason: '与原件核对', author: '编辑', date: '2024-03-01' };

/** A folder with one text `a.md`, made anew for each test. */
export interface CorrectedFolder {
  readonly raw: string;
  readonly out: string;
  readonly corrections: string;
}

export function useCorrectedFolder(): () => CorrectedFolder {
  let folder = '';
  const paths = (): CorrectedFolder => {
    const raw = join(folder, 'raw');
    return { raw, out: join(folder, 'out'), corrections: join(raw, 'a.corrections.json') };
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'correct-'));
    mkdirSync(paths().raw);
    writeText(paths(), text);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return paths;
}

export function writeText({ raw }: CorrectedFolder, content: string): void {
  writeFileSync(join(raw, 'a.md'), content);
}

export function writeCorrections({ corrections }: CorrectedFolder, entries: readonly unknown[]): void {
  writeFileSync(corrections, JSON.stringify({ corrections: entries }));
}

/** Builds the folder with these corrections. */
export function buildWith(folder: CorrectedFolder, entries: readonly unknown[], ...flags: string[]): Promise<Run> {
  writeCorrections(folder, entries);
  return build(folder, ...flags);
}

export function build({ raw, out }: CorrectedFolder, ...flags: string[]): Promise<Run> {
  return run(buildData, ['--raw', raw, '--out', out, '--format', 'json', ...flags]);
}

export function factsOf({ out }: CorrectedFolder): FactRecord[] {
  return JSON.parse(readFileSync(join(out, 'facts.json'), 'utf8')) as FactRecord[];
}

export function documentOf({ out }: CorrectedFolder): DocumentRecord {
  const [document] = JSON.parse(readFileSync(join(out, 'documents.json'), 'utf8')) as DocumentRecord[];
  return document!;
}

/** Rows of a CSV file of the dataset that hold a part. */
export function rowsWith({ out }: CorrectedFolder, file: string, part: string): string[] {
  const lines = readFileSync(join(out, file), 'utf8').split('\n');
  return lines.filter((line) => line.includes(part));
}

export function setEntry(fact: FactRecord, set: SetCorrection['set']): SetCorrection {
  return { action: 'set', fact_id: fact.fact_id, guard: guardOf(fact), set, ...signed };
}

export function dropEntry(fact: FactRecord, changes: Partial<DropCorrection> = {}): DropCorrection {
  return { action: 'drop', fact_id: fact.fact_id, guard: guardOf(fact), ...signed, ...changes };
}

function guardOf({ quote, sentence }: FactRecord): SetCorrection['guard'] {
  return { quote, sentence };
}

export function addEntry(
  guard: Partial<AddCorrection['guard']> = {},
  fact: Partial<AddCorrection['fact']> = {},
): AddCorrection {
  return {
    action: 'add',
    guard: { quote: '3至5天', sentence: fair, ...guard },
    fact: {
      indicator: '书市历时',
      subject: '书市',
      kind: 'level',
      value: '3',
      value_max: '5',
      qualifier: 'range',
      unit: '天',
      status: 'actual',
      period: '2024',
      ...fact,
    },
    ...signed,
  };
}

/** An added fact without range, such as 3天. */
export function addDays(guard: Partial<AddCorrection['guard']>): Correction {
  return addEntry(guard, { qualifier: 'eq', value_max: null });
}
