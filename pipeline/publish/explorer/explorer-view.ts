import type { ExplorerManifest, ExplorerTable } from '../../model/explorer-data.js';
import { formulaStart, lineBreaks } from '../csv-cells.js';
import { writeWhole, type FileSeal, type OutputStore } from '../output-file.js';
import { tableColumns } from '../row-lines.js';
import type { DatasetRows, View } from '../view.js';
import { dataScript, inertJson } from './data-script.js';
import { describeDataset } from './dataset-description.js';
import { explorerPath } from './explorer-path.js';
import { readPage, type PageFiles } from './page-files.js';
import { writeTable } from './table-chunks.js';
import { writeTexts } from './text-scripts.js';

const tables: readonly ExplorerTable[] = ['facts', 'documents', 'indicators', 'series', 'targets', 'checks'];

/** A page that opens from disk and shows the whole dataset with its sources. */
export const explorerView: View = {
  name: 'explorer',
  write: (dataset, store) => Promise.resolve(writeExplorer(dataset, store, readPage())),
};

/** Writes the page and its data. */
export function writeExplorer(dataset: DatasetRows, store: OutputStore, page: PageFiles): FileSeal[] {
  const written = tables.map((table) => ({ table, ...writeTable(store, table, dataset.rows(table)) }));
  const sizes = written.map(({ table, rows, seals }) => [table, { rows, chunks: seals.length }]);
  const manifest: ExplorerManifest = {
    name: 'manifest',
    // One for each of `tables`.
    tables: Object.fromEntries(sizes) as ExplorerManifest['tables'],
    series: countSeries(dataset),
    columns: tableColumns('facts').map(({ name, type }) => ({ name, isText: type === 'string' })),
    csv: { formulaStart: formulaStart.source, lineBreaks: lineBreaks.source },
  };
  const write = (name: string, content: string): FileSeal => writeWhole(store, explorerPath(name), content);
  return [
    ...written.flatMap(({ seals }) => seals),
    ...writeTexts(dataset, store),
    write('data-manifest.js', dataScript(manifest)),
    write('explorer.js', page.script),
    write('explorer.css', page.style),
    write('index.html', describedPage(page.html, dataset)),
  ];
}

/** Observations of one series follow each other. */
function countSeries({ rows }: DatasetRows): number {
  let [count, last] = [0, ''];
  for (const { series_id: id } of rows('series')) {
    if (id !== last) count += 1;
    last = id;
  }
  return count;
}

function describedPage(html: string, dataset: DatasetRows): string {
  const description = `<script type="application/ld+json">${inertJson(describeDataset(dataset))}</script>`;
  return html.replace('<!-- dataset -->', () => description);
}
