import { restoreFolder } from '../../publish/exchange-folder.js';
import { CliError } from '../command.js';
import { datasetTables, namedTables, readDescriptor, type DatasetTable, type DatasetTables } from './dataset-tables.js';
import { withDatabase, type Database } from './database.js';
import { decimalType, loadStatements, storeStatement, tooLongStatement } from './load-table.js';
import { queryHint } from './query-hint.js';
import { valueText, type Result } from './value.js';

/** What a query gives, and what a reader of it has to know. */
export interface Answer {
  readonly result: Result;
  readonly notices: readonly string[];
}

/**
 * Runs a query over the tables of a dataset and hands its answer to `use`, after which the answer is gone. Throws
 * CliError 2 for a folder without a dataset that can be read, 1 for a query that fails.
 */
export async function answerQuery<Outcome>(
  folder: string,
  sql: string,
  use: (answer: Answer) => Outcome,
): Promise<Outcome> {
  restoreFolder(folder);
  const dataset = datasetTables(folder);
  return withDatabase(async (database) => {
    await orHint(database.check(sql), dataset, sql);
    const notices = await load(database, dataset, sql);
    await database.lock();
    return use({ result: await orHint(database.query(sql), dataset, sql), notices });
  });
}

/** Reads only what a query names. Throws CliError 1 when the dataset was replaced by another version meanwhile: its tables would not fit together. */
async function load(database: Database, dataset: DatasetTables, sql: string): Promise<string[]> {
  await database.execute(storeStatement);
  const notices: string[] = [];
  for (const table of namedTables(dataset, sql)) notices.push(...(await loadTable(database, table)));
  if (readDescriptor(dataset.folder) === dataset.descriptor) return notices;
  throw new CliError(`${dataset.folder}: replaced by another version while it was read. Run the query again.`, 1);
}

async function loadTable(database: Database, table: DatasetTable): Promise<string[]> {
  try {
    for (const statement of loadStatements(table)) await database.execute(statement);
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TypeError || error instanceof CliError) throw error;
    throw new CliError(
      `${table.path}: not what datapackage.json says of it (${error.message}). Run build-data again.`,
      2,
    );
  }
  return tooLongNotices(table, await database.execute(tooLongStatement(table)));
}

function tooLongNotices({ name, path }: DatasetTable, { portions }: Result): string[] {
  const [count, first] = [...portions()].flat()[0] ?? [];
  if (valueText(count) === '0') return [];
  return [
    `${name}: ${valueText(count)} rows have values of more digits than ${decimalType} holds, which are NULL here (${valueText(first)}). ${path} has them.`,
  ];
}

async function orHint<Outcome>(outcome: Promise<Outcome>, dataset: DatasetTables, sql: string): Promise<Outcome> {
  try {
    return await outcome;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    throw new CliError(`${error.message}\n\n${queryHint(dataset, sql)}`, error.exitCode);
  }
}
