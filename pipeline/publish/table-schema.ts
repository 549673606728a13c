import { tableSchemas, type TableName } from '../check/tables.js';
import { columnsOf, type Column } from './column.js';

/** What the schema of a table says of its keys. */
interface Keys {
  readonly type: 'object';
  readonly 'x-primary-key'?: readonly string[];
  /** Column to `table.column`. */
  readonly 'x-foreign-keys'?: Readonly<Record<string, string>>;
}

/** Frictionless Table Schema (v2) of a table: titles and descriptions in Chinese and English, constraints and keys. */
export function tableSchema(table: TableName): object {
  const { 'x-primary-key': primaryKey, 'x-foreign-keys': foreignKeys }: Keys = tableSchemas[table];
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columnsOf(table).map(field),
    missingValues: [''],
    ...(primaryKey && { primaryKey }),
    ...(foreignKeys && { foreignKeys: Object.entries(foreignKeys).map(foreignKey) }),
  };
}

function field(column: Column): object {
  const constraints = constraintsOf(column);
  return {
    name: column.name,
    type: column.type,
    title: `${column.title} ${column.titleEn}`,
    description: `${column.description} ${column.descriptionEn}`,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Patterns only for texts, and only such as every regular expression engine reads. */
function constraintsOf({ type, nullable, enum: values, pattern, minimum }: Column): object {
  return {
    ...(!nullable && { required: true }),
    ...(values && { enum: values }),
    ...(type === 'string' && pattern !== undefined && !pattern.includes('\\p') && { pattern }),
    ...(minimum !== undefined && { minimum }),
  };
}

function foreignKey([column, target]: readonly [string, string]): object {
  const [resource, targetColumn] = target.split('.');
  return { fields: [column], reference: { resource, fields: [targetColumn] } };
}
