import { tableNames, type TableName } from '../check/tables.js';

/** Forms of the dataset beside CSV, which is always written. */
export const outputFormats = ['json', 'jsonl', 'parquet'] as const;

export type OutputFormat = (typeof outputFormats)[number];

export const usualFormats: readonly OutputFormat[] = ['json'];

/** Tables that are published in other forms than CSV too. */
const tablesIn: Readonly<Record<OutputFormat, readonly TableName[]>> = {
  json: ['facts', 'documents', 'series'],
  jsonl: ['facts', 'documents', 'series'],
  parquet: ['facts'],
};

/** Whether a table is published in a format. */
export function isPublishedIn(format: OutputFormat, table: TableName): boolean {
  return tablesIn[format].includes(table);
}

/** Tables whose records are asked for as JSON: those of the formats, and all where something reads them. */
export function tablesInJson(formats: readonly OutputFormat[], keepsRows: boolean): readonly TableName[] {
  return tableNames.filter((table) => keepsRows || formats.some((format) => isPublishedIn(format, table)));
}
