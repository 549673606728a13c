import { tableNames, type Links, type Records, type TableName } from '../check/tables.js';
import { linkFacts } from '../link/link-facts.js';
import { columnsOf } from './column.js';
import { csvCells } from './csv-cells.js';
import { writeCsv } from './csv.js';
import { dataPackage, type DataFile } from './datapackage.js';
import { descriptorName } from './descriptor-name.js';
import { writeJson, writeJsonRecords } from './json.js';

/** Tables that are published as JSON too. */
const jsonTables: readonly TableName[] = ['facts', 'documents', 'series'];

/**
 * All files of the dataset, the descriptor last. Records stand in the order given inside a document, and documents by
 * the code units of their ids, whatever the order in which they come. Throws when two facts share an id.
 */
export function buildDataset(documents: readonly Records[]): DataFile[] {
  const records = datasetRecords(documents);
  const tables = tableNames.map((table) => csvFile(table, records));
  const json = jsonTables.map((table) => ({ path: `${table}.json`, bytes: writeJsonRecords(records[table]) }));
  const files = [...tables, ...json].sort((a, b) => compareCodeUnits(a.path, b.path));
  return [...files, { path: descriptorName, bytes: writeJson(dataPackage(files, records.documents)) }];
}

/** The records of all tables of a dataset. Throws when two facts share an id. */
export function datasetRecords(documents: readonly Records[]): Records & Links {
  const joined = joinRecords(documents.toSorted((a, b) => compareCodeUnits(documentId(a), documentId(b))));
  assertUniqueFacts(joined);
  return { ...joined, ...linkFacts(joined) };
}

/** The document of a set of records; one that could not be read has issues alone. */
function documentId({ documents, issues }: Records): string {
  return documents[0]?.document_id ?? issues[0]?.document_id ?? '';
}

function joinRecords(all: readonly Records[]): Records {
  return {
    facts: all.flatMap(({ facts }) => facts),
    mentions: all.flatMap(({ mentions }) => mentions),
    documents: all.flatMap(({ documents }) => documents),
    issues: all.flatMap(({ issues }) => issues),
    terms: all.flatMap(({ terms }) => terms),
  };
}

function csvFile(table: TableName, records: Records & Links): DataFile {
  const columns = columnsOf(table);
  const rows = records[table].map((record) => csvCells(columns, record));
  const names = columns.map(({ name }) => name);
  return { path: `${table}.csv`, bytes: writeCsv(names, rows) };
}

function assertUniqueFacts({ facts }: Records): void {
  const seen = new Set<string>();
  for (const { fact_id } of facts) {
    if (seen.has(fact_id)) throw new Error(`Expected every fact_id once, not ${fact_id} twice`);
    seen.add(fact_id);
  }
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
