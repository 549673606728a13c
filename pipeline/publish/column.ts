import { tableSchemas, type TableName } from '../check/tables.js';

/** What publish needs to know of the schema of a column. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly nullable: boolean;
  readonly title: string;
  readonly titleEn: string;
  readonly description: string;
  readonly descriptionEn: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
}

interface PropertySchema {
  readonly type?: string | readonly string[];
  readonly title: string;
  readonly 'x-title-en': string;
  readonly description: string;
  readonly 'x-description-en': string;
  readonly 'x-number'?: boolean;
  readonly format?: string;
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
}

/** The columns of a table, in the order in which its schema lists them. */
export function columnsOf(table: TableName): Column[] {
  const properties: Readonly<Record<string, PropertySchema>> = tableSchemas[table].properties;
  return Object.entries(properties).map(([name, schema]) => toColumn(name, schema));
}

function toColumn(name: string, schema: PropertySchema): Column {
  return {
    name,
    type: columnType(schema),
    nullable: schema.type?.includes('null') ?? false,
    title: schema.title,
    titleEn: schema['x-title-en'],
    description: schema.description,
    descriptionEn: schema['x-description-en'],
    ...(schema.enum && { enum: schema.enum.filter((value) => value !== null) }),
    ...(schema.pattern !== undefined && { pattern: schema.pattern }),
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
  };
}

function columnType({ type, format, 'x-number': isNumber }: PropertySchema): Column['type'] {
  if (type?.includes('integer')) return 'integer';
  if (isNumber === true) return 'number';
  return format === 'date' ? 'date' : 'string';
}
