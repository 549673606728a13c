import type { Dataset, Table } from '../dataset.js';
import { checkEach, show, type Check, type Finding } from '../finding.js';
import { descriptorName } from '../read-dataset.js';
import { isObject } from '../table-schemas.js';

export const descriptorColumns: Check = {
  code: 'descriptor-columns',
  description: 'the Table Schema of every table has the columns, keys and references of its JSON Schema',
  counts: 'tables',
  run: (dataset) => {
    const { checked, findings } = checkEach([...dataset.tables.values()], (table) => compare(dataset, table));
    return { checked, findings: [...withoutSchema(dataset), ...findings] };
  },
};

/** A table that no JSON Schema describes would be checked by nothing but its hash; in folders stand no tables of ours. */
function withoutSchema({ resources, files, tables }: Dataset): Finding[] {
  return resources
    .filter(({ name, path }) => /^[^/]+\.csv$/u.test(path) && files.has(path) && !tables.has(name))
    .map(({ name }) => ({
      file: descriptorName,
      row: name,
      found: `a table ${show(name)} without a schema`,
      expected: `schemas/${name}.schema.json`,
    }));
}

function compare({ descriptor }: Dataset, { schema }: Table): Finding[] {
  const described = describedSchema(descriptor, schema.name);
  const pairs = [
    ['columns', names(described['fields']), schema.columns.map(({ name }) => name)],
    ['primary key', described['primaryKey'] ?? [], schema.primaryKey],
    ['foreign keys', foreignKeys(described['foreignKeys']), schema.foreignKeys.map(written)],
  ] as const;
  return pairs
    .filter(([, found, expected]) => JSON.stringify(found) !== JSON.stringify(expected))
    .map(([what, found, expected]) => ({
      file: descriptorName,
      row: schema.name,
      found: `${what} ${show(found)}`,
      expected: show(expected),
    }));
}

function describedSchema(descriptor: unknown, name: string): Readonly<Record<string, unknown>> {
  const list: unknown = isObject(descriptor) ? descriptor['resources'] : undefined;
  const resources = Array.isArray(list) ? list.filter(isObject) : [];
  const schema = resources.find((resource) => resource['name'] === name)?.['schema'];
  return isObject(schema) ? schema : {};
}

function names(fields: unknown): unknown[] {
  return (Array.isArray(fields) ? fields : []).map((field: unknown) => (isObject(field) ? field['name'] : undefined));
}

function foreignKeys(keys: unknown): string[] {
  return (Array.isArray(keys) ? keys.filter(isObject) : []).map(({ fields, reference }) => {
    const { resource, fields: targets } = isObject(reference) ? reference : {};
    return `${String(fields)} ${String(resource)}.${String(targets)}`;
  });
}

function written({ column, table, target }: { column: string; table: string; target: string }): string {
  return `${column} ${table}.${target}`;
}
