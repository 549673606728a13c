import { tableSchemas } from '../../check/tables.js';
import { aboutDataset, aboutValues, licenceHead, licenceUrl, type AboutRow } from './about-rows.js';
import { cellText, mostCharacters } from './cell-text.js';
import { codeWords } from './code-words.js';
import { cellName, type Sheet, type SheetCell } from './sheet.js';
import { sheetColumns } from './sheet-columns.js';
import type { TableSheet } from './table-sheet.js';

/** Sheet, column, name in the other files, meaning; the last two again in English. */
const widths = [12, 18, 20, 70, 26, 70];

/** The first sheet: what the workbook is, how to read it, and what it does not show. */
export function aboutSheet(tables: readonly TableSheet[]): Sheet {
  const rows: SheetCell[][] = [
    [bold('govfacts')],
    ...aboutDataset.map(aboutRow),
    [],
    heads('读法', '', '', '说明', '', 'How to read it'),
    ...aboutValues.map(aboutRow),
    [],
    heads('工作表', '行数', '文件', '内容', 'Sheet', 'Content'),
    ...tables.map(tableRow),
    [],
    heads('工作表', '列', '字段', '含义', 'Column', 'Meaning'),
    ...tables.flatMap(columnRows),
    [],
    heads('工作表', '列', '代码', '写作', '', ''),
    ...tables.flatMap(codeRows),
  ];
  const licence = 1 + aboutDataset.findIndex(({ head }) => head === licenceHead);
  return { name: '说明', widths, rows, hasHeader: false, links: [{ cell: cellName(licence, 3), url: licenceUrl }] };
}

function aboutRow({ head, zh, en }: AboutRow): SheetCell[] {
  return [cell(head), null, null, cell(zh), null, cell(en)];
}

function tableRow(sheet: TableSheet): SheetCell[] {
  const schema = tableSchemas[sheet.table.table];
  return [
    cell(sheet.name),
    { value: sheet.records, format: '#,##0', alignVertical: 'top' },
    cell(`${sheet.table.table}.csv`),
    cell([schema.description, ...missing(sheet).map(({ zh }) => zh)].join('')),
    cell(schema['x-title-en']),
    cell([schema['x-description-en'], ...missing(sheet).map(({ en }) => en)].join(' ')),
  ];
}

/** What a sheet does not show of its table. */
function missing({
  records,
  shown,
  shortened,
  unlinked,
  table,
}: TableSheet): { readonly zh: string; readonly en: string }[] {
  const [all, some, file] = [String(records), String(shown), `${table.table}.csv`];
  return [
    shown < records && {
      zh: `本表只列前${some}行，共${all}行，全部见 ${file}。`,
      en: `Only the first ${some} of ${all} rows are shown; all of them are in ${file}.`,
    },
    shortened > 0 && {
      zh: `${String(shortened)}格文字超过${String(mostCharacters)}字，只留开头，以…结尾，全文见 ${file}。`,
      en: `${String(shortened)} texts of more than ${String(mostCharacters)} characters are cut and end in “…”; they are whole in ${file}.`,
    },
    unlinked > 0 && {
      zh: `链接数达到上限，最后${String(unlinked)}行没有链接。`,
      en: `The last ${String(unlinked)} rows have no link, as a sheet holds no more.`,
    },
  ].filter((note) => note !== false);
}

function columnRows({ name: sheet, table }: TableSheet): SheetCell[][] {
  return sheetColumns(table.table).map(({ name, title, description, titleEn, descriptionEn }) =>
    [sheet, title, name, description, titleEn, descriptionEn].map(cell),
  );
}

function codeRows({ name: sheet, table }: TableSheet): SheetCell[][] {
  return sheetColumns(table.table).flatMap(({ name, title, enum: codes }) =>
    Object.entries(codeWords[name] ?? {})
      .filter(([code]) => codes?.includes(code) ?? true)
      .map(([code, word]) => [sheet, title, code, word].map(cell)),
  );
}

function heads(...texts: readonly string[]): SheetCell[] {
  return texts.map((text) => (text === '' ? null : bold(text)));
}

function bold(text: string): SheetCell {
  return { value: text, fontWeight: 'bold' };
}

function cell(text: string): SheetCell {
  return { value: cellText(text), wrap: true, alignVertical: 'top' };
}
