import { checkEach, show, type Check } from '../finding.js';

export const csvHeader: Check = {
  code: 'csv-header',
  description: 'the header row has the columns of the schema in their order',
  counts: 'files',
  run: ({ tables }) =>
    checkEach([...tables.values()], ({ file, header, schema }) => {
      const names = schema.columns.map(({ name }) => name);
      if (header.join('\n') === names.join('\n')) return [];
      const at = names.findIndex((name, index) => header[index] !== name);
      const place = at < 0 ? names.length : at;
      const found = `${show(header[place])} as column ${String(place + 1)}`;
      return [{ file, row: '1', found, expected: names[place] === undefined ? 'no more columns' : show(names[place]) }];
    }),
};
