import { openCsvFile } from '../export/csv-file.js';
import { writeWhole } from '../output-file.js';
import { exportedRows } from '../export/exported-row.js';
import { startTally } from '../export/left-out.js';
import type { DatasetRows, View } from '../view.js';
import { columns } from './components.js';
import { fixedCodelists } from './fixed-codelists.js';
import { sdmxRow } from './sdmx-row.js';
import { structureMessage } from './structure.js';
import { collectCodes } from './used-codes.js';

/** Observations as SDMX-CSV 2.0, with their structure as SDMX-JSON 2.0 and what does not fit. */
export const sdmxView: View = {
  name: 'sdmx',
  write: (dataset, store, tell) => {
    const tally = startTally();
    const codes = collectCodes();
    const data = openCsvFile(store, 'sdmx/data.csv', columns);
    for (const row of exportedRows(dataset.rows('series'), tally.leave)) {
      data.add(sdmxRow(row, codes));
      tally.keep();
    }
    tell(tally.line('sdmx'));
    const structure = structureMessage([...fixedCodelists, ...codes.codelists()], lastDay(dataset));
    return Promise.resolve([
      data.close(),
      writeWhole(store, 'sdmx/structure.json', structure),
      writeWhole(store, 'sdmx/left-out.csv', tally.csv()),
    ]);
  },
};

/** The day the last document was published, which takes the place of a clock; the first day of a month or year told alone. */
function lastDay({ rows }: DatasetRows): string {
  let last = '1970-01-01';
  for (const { published } of rows('documents')) {
    const day = `${published ?? ''}-01-01`.slice(0, 10);
    if (/^\d{4}-\d\d-\d\d$/u.test(day) && day > last) last = day;
  }
  return last;
}
