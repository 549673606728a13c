import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactRecord } from '../../model/schemas.generated.js';
import { restoreFolder } from '../../publish/exchange-folder.js';
import { writeJson } from '../../publish/json.js';
import { CliError, readArguments, type Arguments, type CommandUsage, type Surroundings } from '../command.js';
import { textOption } from '../folders.js';
import { writeForUser } from '../write-for-user.js';
import { compareFacts } from './changes.js';
import { jsonReport, textReport } from './report.js';

const usage: CommandUsage = {
  name: 'compare',
  description: 'Counts the facts gained, lost and changed from one dataset to another, by document and rule.',
  operands: [
    ['<old>', 'folder of the dataset before'],
    ['<new>', 'folder of the dataset after'],
  ],
  options: [
    ['--json <file>', 'write the counts and every such fact to a file'],
    ['--facts <number>', 'print the first facts gained, lost and changed', '0'],
  ],
};

/** `compare`: 0 when the changes were printed, be there any or none. Throws CliError 2 for a folder without a dataset. */
export function compare(argv: readonly string[], surroundings: Surroundings): number {
  const args = readArguments(usage, argv, surroundings);
  const [old, now] = args?.operands ?? [];
  if (args === undefined || old === undefined || now === undefined) return 0;
  const limit = factLimit(args);
  const changes = compareFacts(readFacts(old), readFacts(now));
  const file = args.options['json'];
  if (typeof file === 'string') writeForUser(file, writeJson(jsonReport(changes)), 'cannot be written');
  surroundings.out(`${textReport(changes, limit).join('\n')}\n`);
  return 0;
}

function factLimit(args: Arguments): number {
  const text = textOption(args, 'facts');
  if (!/^\d+$/u.test(text)) throw new CliError(`--facts: unexpected ${text}, expected a number`, 2);
  return Number(text);
}

function readFacts(folder: string): FactRecord[] {
  restoreFolder(folder);
  const path = join(folder, 'facts.json');
  if (!existsSync(path)) throw new CliError(`${path}: no such file, expected the facts of a dataset`, 2);
  const value = parseJson(path);
  if (Array.isArray(value) && value.every(isFact)) return value;
  throw new CliError(`${path}: expected a list of facts, each with fact_id, document_id and rule`, 2);
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new CliError(`${path}: cannot be read as JSON (${String(error)})`, 2);
  }
}

/** Asks for the columns the comparison needs; datasets of an older schema may lack others. */
function isFact(value: unknown): value is FactRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['fact_id', 'document_id', 'rule'].every((column) => typeof Reflect.get(value, column) === 'string')
  );
}
