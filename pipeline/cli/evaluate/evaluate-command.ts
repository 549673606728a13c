import { existsSync, readFileSync } from 'node:fs';
import { buildFolder, failureMessage, listTexts } from '../build/build-folder.js';
import { CliError, readArguments, type Arguments, type CommandUsage, type Surroundings } from '../command.js';
import { configOption, rawOption, textOption } from '../folders.js';
import { startProgress } from '../progress.js';
import type { PredictedFact } from './agreement.js';
import { readGold, type GoldDocument } from './gold.js';
import { jsonReport, textReport } from './report.js';
import { scoreDocument } from './score.js';

const usage: CommandUsage = {
  name: 'evaluate',
  description: 'Measures the facts of texts against gold records.',
  options: [
    ['--gold <folder>', 'folder of the gold records', 'tests/gold'],
    rawOption,
    configOption,
    ['--facts <file>', 'facts.json of a dataset to measure, in place of reading the texts'],
    ['--docs <ids>', 'measure only these documents of the gold, separated by commas'],
    ['--errors <number>', 'print the first errors', '0'],
    ['--json', 'print one JSON value'],
  ],
};

/** `evaluate`: 0 when the measures were printed, 1 when a text failed. */
export async function evaluate(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const args = readArguments(usage, argv, surroundings);
  if (args === undefined) return 0;
  const limit = errorLimit(args);
  const gold = selectGold(args);
  const facts =
    typeof args.options['facts'] === 'string' ? readFacts(args.options['facts']) : await freshFacts(args, surroundings);
  const scores = gold.map((document) => scoreDocument(document, facts));
  const lines = args.options['json'] === true ? [JSON.stringify(jsonReport(scores))] : textReport(scores, limit);
  surroundings.out(`${lines.join('\n')}\n`);
  return 0;
}

function selectGold(args: Arguments): GoldDocument[] {
  const folder = textOption(args, 'gold');
  if (!existsSync(folder))
    throw new CliError(`${folder}: no such folder, expected gold records. Name one with --gold.`, 2);
  const wanted = args.options['docs'];
  const names = typeof wanted === 'string' ? wanted.split(',') : undefined;
  const gold = readGold(folder).filter(({ document }) => names?.includes(document) ?? true);
  if (gold.length > 0) return gold;
  throw new CliError(`${folder}: no gold records, expected <document>.jsonl or *.gold.json.`, 2);
}

function errorLimit(args: Arguments): number {
  const text = textOption(args, 'errors');
  if (!/^\d+$/u.test(text)) throw new CliError(`--errors: unexpected ${text}, expected a number`, 2);
  return Number(text);
}

function readFacts(path: string): PredictedFact[] {
  if (!path.endsWith('.json') || !existsSync(path))
    throw new CliError(`${path}: expected the facts.json of a dataset`, 2);
  return JSON.parse(readFileSync(path, 'utf8')) as PredictedFact[];
}

/** Facts of the texts as they are read now; throws CliError 1 when one fails, as a measure of the rest would mislead. */
async function freshFacts(args: Arguments, surroundings: Surroundings): Promise<PredictedFact[]> {
  const { documents } = listTexts(textOption(args, 'raw'));
  const progress = startProgress(surroundings, documents.length, 'documents read');
  const result = await buildFolder(documents, (done, { path }) => progress.tell(done, path));
  progress.end();
  if (result.failures.length > 0) throw new CliError(result.failures.map(failureMessage).join('\n'), 1);
  return result.documents.flatMap(({ facts }) => facts);
}
