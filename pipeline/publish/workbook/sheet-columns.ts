import type { TableName } from '../../check/tables.js';
import type { Column } from '../column.js';
import { tableColumns } from '../row-lines.js';

const value = 'value value_max unit';

/** Columns that a reader looks at first, by table; codes, identifiers and places follow in the order of the table. */
const first: Readonly<Partial<Record<TableName, string>>> = {
  facts: `indicator subject period ${value} qualifier kind reference status quote sentence section speaker document_id`,
  series: `indicator subject period ${value} qualifier kind reference status`,
  targets:
    'indicator subject period target_value target_value_max unit target_qualifier actual_value actual_qualifier actual_period distance outcome reason kind reference',
  checks: 'outcome explanation subject unit expected found tolerance',
  indicators: 'label_zh label_en',
  documents: 'title publisher published document_id',
};

/** The columns of a table in the order of its sheet. Throws when one that is to come first is not there. */
export function sheetColumns(table: TableName): readonly Column[] {
  const columns = tableColumns(table);
  const names = first[table]?.split(' ') ?? [];
  const leading = names.map((name) => {
    const column = columns.find((each) => each.name === name);
    if (column === undefined) throw new Error(`Expected a column ${name} in ${table}`);
    return column;
  });
  return [...leading, ...columns.filter((column) => !leading.includes(column))];
}
