import type { TableName } from '../../check/tables.js';

/** A sheet that shows a table. */
export interface WorkbookTable {
  readonly name: string;
  readonly table: TableName;
  /** The column whose cells lead to the address of the document they name, or hold that address. */
  readonly link?: 'document_id' | 'url';
}

/** The sheets of the workbook that show tables, in their order. */
export const workbookTables: readonly WorkbookTable[] = [
  { name: '事实', table: 'facts', link: 'document_id' },
  { name: '序列', table: 'series' },
  { name: '目标对照', table: 'targets' },
  { name: '核对', table: 'checks' },
  { name: '指标', table: 'indicators' },
  { name: '文档', table: 'documents', link: 'url' },
];

/** Most records of a table that the workbook shows, which bounds the memory it takes; Excel has 1,048,576 rows. */
export const mostRecords = 100_000;

/** Most links of a sheet that Excel opens without complaint. */
export const mostLinks = 65_530;
