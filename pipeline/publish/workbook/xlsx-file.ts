import writeXlsxFile from 'write-excel-file/node';
import { filterNames, linkRelations, marksAfterCells } from './sheet-marks.js';
import type { Sheet } from './sheet.js';
import { fixTimes } from './zip-times.js';

/** The bytes of an XLSX workbook: the same for the same sheets. */
export async function xlsxFile(sheets: readonly Sheet[]): Promise<Buffer> {
  const of = (index: number, write: (sheet: Sheet) => string): string => {
    const sheet = sheets[index];
    return sheet === undefined ? '' : write(sheet);
  };
  const marks = {
    'xl/worksheets/sheet{id}.xml': {
      transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
        insert(xml, '</sheetData>', (end) => end + of(sheetIndex, marksAfterCells)),
    },
    'xl/worksheets/_rels/sheet{id}.xml.rels': {
      insert: (_: unknown, { sheetIndex }: { readonly sheetIndex: number }) => of(sheetIndex, linkRelations),
    },
    'xl/workbook.xml': {
      transform: (xml: string) => insert(xml, '<definedNames/>', () => filterNames(sheets)),
    },
  };
  const file = writeXlsxFile(sheets.map(toLibrary), { features: [{ files: { transform: marks } }] });
  // The library states the time of writing and has no option for it.
  return fixTimes(await file.toBuffer());
}

function toLibrary({ name, widths, rows, hasHeader }: Sheet): {
  sheet: string;
  data: Sheet['rows'];
  columns: { width: number }[];
  stickyRowsCount?: number;
} {
  return {
    sheet: name,
    data: rows,
    columns: widths.map((width) => ({ width })),
    ...(hasHeader && { stickyRowsCount: 1 }),
  };
}

/** Throws when the library no longer writes what is looked for. */
function insert(xml: string, mark: string, write: (mark: string) => string): string {
  if (!xml.includes(mark)) throw new Error(`Expected ${mark} in what write-excel-file writes`);
  return xml.replace(mark, write);
}
