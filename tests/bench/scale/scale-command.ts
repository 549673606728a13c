import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CliError,
  readArguments,
  type Arguments,
  type CommandUsage,
  type Surroundings,
} from '../../../pipeline/cli/command.js';
import { textOption } from '../../../pipeline/cli/folders.js';
import { hashFile } from '../../../pipeline/publish/compare-dataset.js';
import { asBuildData } from '../as-build-data.js';
import { makeDocuments, type MadeDocuments } from './make-documents.js';
import { measureRun, type RunFigures } from './measure-run.js';
import { withWorkers } from './queue-workers.js';

const usage: CommandUsage = {
  name: 'bench:scale',
  description:
    'Builds datasets of many documents made of real paragraphs: rate and memory by number of documents and hands.',
  options: [
    ['--documents <numbers>', 'how many documents, separated by commas', '10000,100000'],
    ['--jobs <numbers>', 'threads, separated by commas', '1,2'],
    ['--workers <numbers>', 'workers of a queue, separated by commas, or none', '1,2,4'],
    ['--seed <number>', 'the same seed makes the same documents', '1'],
    ['--folder <folder>', 'where documents and datasets are made; a temporary folder when not given'],
    ['--json', 'print the figures as JSON'],
  ],
};

/** One run, and what it was. */
interface Row extends RunFigures {
  readonly documents: number;
  readonly characters: number;
  readonly hands: string;
  /** SHA-256 of the descriptor, which holds that of every other file. */
  readonly sha256: string;
}

/** `bench:scale`: 0 when every run of the same documents gave the same bytes, else 1. */
export async function benchScale(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const args = readArguments(usage, argv, surroundings);
  if (args === undefined) return 0;
  const given = args.options['folder'];
  const folder = typeof given === 'string' ? given : mkdtempSync(join(tmpdir(), 'govfacts-scale-'));
  try {
    const rows = await measureAll(args, folder, surroundings);
    surroundings.out(args.options['json'] === true ? `${JSON.stringify(rows)}\n` : `${table(rows)}\n`);
    return isSame(rows) ? 0 : 1;
  } finally {
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

async function measureAll(args: Arguments, folder: string, { err }: Surroundings): Promise<Row[]> {
  const rows: Row[] = [];
  for (const documents of numbers(args, 'documents')) {
    const raw = join(folder, `raw-${String(documents)}`);
    rmSync(raw, { recursive: true, force: true });
    const made = makeDocuments(raw, documents, numbers(args, 'seed')[0] ?? 1);
    for (const jobs of numbers(args, 'jobs')) {
      err(`${String(documents)} documents, ${String(jobs)} jobs …\n`);
      rows.push(await measureJobs(made, jobs, folder));
    }
    for (const workers of numbers(args, 'workers')) {
      err(`${String(documents)} documents, ${String(workers)} queue workers …\n`);
      rows.push(...(await measureWorkers(made, workers, folder)));
    }
    rmSync(raw, { recursive: true, force: true });
  }
  return rows;
}

const command = '.build/pipeline/cli/build-data.js';

function flags(made: MadeDocuments, out: string): string[] {
  const folders = ['--raw', made.folder, '--out', out];
  return [...asBuildData, command, ...folders, '--format', 'json', '--no-cache', '--quiet'];
}

async function measureJobs(made: MadeDocuments, jobs: number, folder: string): Promise<Row> {
  const out = join(folder, 'out');
  const figures = await measureRun([...flags(made, out), '--jobs', String(jobs)]);
  return { ...made, ...figures, hands: `${String(jobs)} jobs`, sha256: takeHash(out) };
}

async function measureWorkers(made: MadeDocuments, workers: number, folder: string): Promise<Row[]> {
  const out = join(folder, 'out');
  return withWorkers(workers, folder, async (url, helpers) => {
    const figures = await measureRun([...flags(made, out), '--queue', url], helpers);
    return { ...made, ...figures, hands: `${String(workers)} queue workers`, sha256: takeHash(out) };
  });
}

function takeHash(out: string): string {
  const hash = hashFile(join(out, 'datapackage.json')) ?? '';
  rmSync(out, { recursive: true, force: true });
  return hash;
}

function isSame(rows: readonly Row[]): boolean {
  return rows.every(({ documents, sha256 }) => rows.find((row) => row.documents === documents)?.sha256 === sha256);
}

function numbers(args: Arguments, name: string): number[] {
  const text = textOption(args, name);
  if (text === 'none') return [];
  const values = text.split(',');
  const wrong = values.find((value) => !/^[1-9]\d{0,8}$/u.test(value));
  if (wrong === undefined) return values.map(Number);
  throw new CliError(`--${name}: unexpected ${wrong}, expected numbers from 1, separated by commas`, 2);
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ documents, characters, hands, seconds, memory, processorSeconds, sha256 }) => [
    String(documents),
    hands,
    `${seconds.toFixed(1)} s`,
    `${(documents / seconds).toFixed(0)}/s`,
    `${(seconds / (characters / 1e6)).toFixed(2)} s`,
    `${(processorSeconds / (characters / 1e6)).toFixed(2)} s`,
    `${(memory / 1e6).toFixed(0)} MB`,
    sha256.slice(0, 12),
  ]);
  const head = [
    'documents',
    'hands',
    'time',
    'documents',
    'per million characters',
    'processor time',
    'memory',
    'bytes',
  ];
  return [head, ...lines]
    .map((cells) =>
      cells
        .map((cell) => cell.padEnd(16))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
