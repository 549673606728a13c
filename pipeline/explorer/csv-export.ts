import type { ExplorerManifest } from '../model/explorer-data.js';
import { numberAt, textAt, type ColumnTable } from './column-table.js';
import { inSlices } from './slices.js';

/** Rows of facts as the published facts.csv has them: byte order mark, header, LF, texts guarded. */
export async function writeCsv(
  facts: ColumnTable,
  rows: Int32Array,
  { columns, csv }: ExplorerManifest,
): Promise<Blob> {
  const formulaStart = new RegExp(csv.formulaStart, 'u');
  const lineBreaks = new RegExp(csv.lineBreaks, 'gu');
  const lines = [`\uFEFF${columns.map(({ name }) => name).join(',')}\n`];
  const guarded = (text: string): string => (formulaStart.test(text) ? `'${text}` : text).replaceAll(lineBreaks, ' ');
  await inSlices(rows.length, (index) => {
    const row = rows[index] ?? 0;
    const cells = columns.map(({ name, isText }) => {
      if (facts.numbers.has(name)) return shownInteger(numberAt(facts, name, row));
      const text = textAt(facts, name, row) ?? '';
      return quoted(isText ? guarded(text) : text);
    });
    lines.push(`${cells.join(',')}\n`);
  });
  return new Blob(lines, { type: 'text/csv;charset=utf-8' });
}

function shownInteger(value: number): string {
  return Number.isNaN(value) ? '' : String(value);
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Hands a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
