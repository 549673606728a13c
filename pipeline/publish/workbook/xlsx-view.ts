import type { DatasetRows, View } from '../view.js';
import { aboutSheet } from './about-sheet.js';
import { tableSheet } from './table-sheet.js';
import { mostRecords, workbookTables } from './workbook-tables.js';
import { xlsxFile } from './xlsx-file.js';

/** Name of the workbook inside the dataset. */
const workbookName = 'govfacts.xlsx';

/** The dataset as a workbook for people; of every table, at most `most` records. */
export function xlsxView(most = mostRecords): View {
  return {
    name: 'xlsx',
    write: async (dataset, store) => {
      const addresses = addressesOf(dataset, most);
      const addressOf = (id: string): string | null => addresses.get(id) ?? null;
      const tables = workbookTables.map((table) => tableSheet(table, dataset.rows(table.table), most, addressOf));
      const file = store.open(workbookName);
      file.write(await xlsxFile([aboutSheet(tables), ...tables]));
      return [file.close()];
    },
  };
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
