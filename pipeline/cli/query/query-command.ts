import { readFileSync } from 'node:fs';
import { CliError, readArguments, type Arguments, type CommandUsage, type Surroundings } from '../command.js';
import { outOption, textOption } from '../folders.js';
import { answerQuery } from './answer-query.js';
import { csvText, jsonText } from './format-records.js';
import { markdownLines } from './format-markdown.js';
import { tableLines } from './format-table.js';
import type { Result } from './value.js';

export const formats: Readonly<Record<string, (result: Result) => Iterable<string>>> = {
  table: tableLines,
  csv: csvText,
  json: jsonText,
  markdown: markdownLines,
};
const formatNames = Object.keys(formats).join(', ');

export const queryUsage: CommandUsage = {
  name: 'query',
  description: 'Answers a question in SQL over the tables of a dataset.',
  operands: [['[sql]', 'SELECT … over facts, series, targets, checks, indicators, documents, mentions, issues, terms']],
  options: [
    outOption,
    ['--format <format>', formatNames, 'table'],
    ['--file <file>', 'file with the query, in place of an operand'],
  ],
};

/**
 * `query`: 0 when the answer was printed, be there rows or none. Throws CliError 1 for a query that fails, 2 for wrong
 * usage and for a folder without a dataset.
 */
export async function query(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const args = readArguments(queryUsage, argv, surroundings);
  if (args === undefined) return 0;
  const format = formats[textOption(args, 'format')];
  if (format === undefined)
    throw new CliError(`--format: unexpected ${textOption(args, 'format')}, expected one of ${formatNames}`, 2);
  return answerQuery(textOption(args, 'out'), queryText(args), ({ result, notices }) => {
    for (const notice of notices) surroundings.err(`${notice}\n`);
    for (const part of format(result)) surroundings.out(part);
    return 0;
  });
}

/** The query of the operand or of the file, one of which is given. */
function queryText({ operands: [sql], options: { file } }: Arguments): string {
  if (typeof file !== 'string' && sql !== undefined) return sql;
  if (typeof file === 'string' && sql === undefined) return readQuery(file);
  throw new CliError(`unexpected ${sql === undefined ? 'end' : '--file'}, expected a query or --file with one`, 2);
}

function readQuery(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new CliError(`${file}: cannot be read (${error.message})`, 2);
  }
}
