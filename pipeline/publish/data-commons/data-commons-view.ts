import { country } from '../../lexicon/region-rows.js';
import { regionsAbove } from '../../lexicon/regions.js';
import { compareCodeUnits } from '../../model/code-units.js';
import { openCsvFile } from '../export/csv-file.js';
import { exportedRows, type ExportedRow } from '../export/exported-row.js';
import { startTally } from '../export/left-out.js';
import { writeWhole, type FileSeal, type OutputStore } from '../output-file.js';
import type { DatasetRows, View } from '../view.js';
import { placeId, propertyId, variableId } from './names.js';
import { columns, observationRow } from './observation-row.js';
import { placeNode, sourceNode } from './places.js';
import { observationTemplate } from './template.js';
import { methodNodes, propertyNode, unitNode, variableNode } from './variables.js';

/** Observations of places for Data Commons, with the nodes they refer to and what does not fit. */
export const dataCommonsView: View = {
  name: 'datacommons',
  write: (dataset, store, tell) => {
    const tally = startTally();
    const variables = new Map<string, string>();
    const places = new Map<string, string>();
    const data = openCsvFile(store, 'datacommons/observations.csv', columns);
    for (const row of exportedRows(dataset.rows('series'), tally.leave)) {
      if (row.subject !== undefined) {
        tally.leave('not-a-place');
        continue;
      }
      data.add(observationRow(row));
      addNodes(row, variables, places);
      tally.keep();
    }
    tell(tally.line('datacommons'));
    return Promise.resolve([
      data.close(),
      writeWhole(store, 'datacommons/observations.tmcf', observationTemplate()),
      writeWhole(store, 'datacommons/variables.mcf', inOrder(variables) + methodNodes()),
      writeWhole(store, 'datacommons/places.mcf', inOrder(places)),
      writeSources(dataset, store),
      writeWhole(store, 'datacommons/left-out.csv', tally.csv()),
    ]);
  },
};

/** The nodes a row refers to, by their ids; of each only one is kept. */
function addNodes(row: ExportedRow, variables: Map<string, string>, places: Map<string, string>): void {
  const { indicator, record, region } = row;
  addNode(variables, propertyId(indicator.id), () => propertyNode(indicator));
  addNode(variables, variableId(row), () => variableNode(row));
  if (record.unit !== null) addNode(variables, `unit ${record.unit}`, () => unitNode(record.unit ?? '') ?? '');
  for (const each of [country, ...regionsAbove(region), region]) addNode(places, placeId(each), () => placeNode(each));
}

function addNode(nodes: Map<string, string>, id: string, make: () => string): void {
  if (!nodes.has(id)) nodes.set(id, make());
}

function inOrder(nodes: ReadonlyMap<string, string>): string {
  return [...nodes]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([, node]) => node)
    .join('');
}

function writeSources({ rows }: DatasetRows, store: OutputStore): FileSeal {
  const file = store.open('datacommons/sources.mcf');
  for (const document of rows('documents')) file.write(sourceNode(document));
  return file.close();
}
