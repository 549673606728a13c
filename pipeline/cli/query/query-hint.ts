import { namedTables, type DatasetTables } from './dataset-tables.js';

/** What there is to ask for: the columns of the tables that a query names, or else of all; tables there are not. */
export function queryHint(dataset: DatasetTables, sql: string): string {
  const { tables, missing } = dataset;
  const listed = namedTables(dataset, sql);
  const others = tables.filter((table) => !listed.includes(table)).map(({ name }) => name);
  return [
    'Columns:',
    ...listed.map(({ name, columns }) => `  ${name}: ${columns.map((column) => column.name).join(', ')}`),
    ...(others.length > 0 ? [`Other views: ${others.join(', ')}`] : []),
    ...(missing.length > 0 ? [`Not in this dataset, which an older version made: ${missing.join(', ')}`] : []),
  ].join('\n');
}
