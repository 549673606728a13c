import { writeWhole } from '../output-file.js';
import type { DatasetRows, View } from '../view.js';
import { aboutSheet } from './about-sheet.js';
import { tableSheet, type TableSheet } from './table-sheet.js';
import { mostRecords, workbookTables } from './workbook-tables.js';
import { xlsxFile } from './xlsx-file.js';

/** Name of the workbook inside the dataset. */
const workbookName = 'govfacts.xlsx';

/** The dataset as a workbook for people; of every table, at most `most` records. */
export function xlsxView(most = mostRecords): View {
  return {
    name: 'xlsx',
    write: async (dataset, store, tell, pause) => {
      const addresses = addressesOf(dataset, most);
      const addressOf = (id: string): string | null => addresses.get(id) ?? null;
      const tables: TableSheet[] = [];
      for (const table of workbookTables) {
        tables.push(tableSheet(table, dataset.rows(table.table), most, addressOf));
        await pause?.();
      }
      for (const sheet of tables) if (sheet.shown < sheet.records) tell(partLine(sheet));
      return [writeWhole(store, workbookName, await xlsxFile([aboutSheet(tables), ...tables]))];
    },
  };
}

function partLine({ shown, records, table }: TableSheet): string {
  return `${workbookName} shows the first ${String(shown)} of ${String(records)} rows of ${table.table}.csv.`;
}

/** Addresses of the documents whose facts are shown. */
function addressesOf(dataset: DatasetRows, most: number): Map<string, string> {
  const ids = new Set<string>();
  let facts = 0;
  for (const { document_id: id } of dataset.rows('facts')) {
    if ((facts += 1) > most) break;
    ids.add(id);
  }
  const addresses = new Map<string, string>();
  for (const { document_id: id, url } of dataset.rows('documents'))
    if (url !== null && ids.has(id)) addresses.set(id, url);
  return addresses;
}
