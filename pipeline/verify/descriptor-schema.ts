/** A path inside the dataset or a web address, as Data Package v2 allows them. */
const path = { type: 'string', pattern: '^(?:https?://.+|(?![./~])(?!.*(?:\\.\\./|\\\\|://)).+)$' } as const;
const text = { type: 'string', minLength: 1 } as const;

const dialect = {
  type: 'object',
  required: ['header', 'delimiter', 'lineTerminator', 'quoteChar', 'doubleQuote'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
    header: { const: true },
    delimiter: { const: ',' },
    lineTerminator: { const: '\n' },
    quoteChar: { const: '"' },
    doubleQuote: { const: true },
  },
} as const;

const field = {
  type: 'object',
  required: ['name', 'type', 'title'],
  properties: {
    name: text,
    type: { enum: ['string', 'integer', 'number', 'date', 'boolean'] },
    title: text,
    description: text,
    constraints: { type: 'object', minProperties: 1 },
  },
} as const;

const foreignKey = {
  type: 'object',
  required: ['fields', 'reference'],
  properties: {
    fields: { type: 'array', minItems: 1, items: text },
    reference: {
      type: 'object',
      required: ['resource', 'fields'],
      properties: { resource: text, fields: { type: 'array', minItems: 1, items: text } },
    },
  },
} as const;

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: { type: 'array', minItems: 1, items: text },
    foreignKeys: { type: 'array', minItems: 1, items: foreignKey },
  },
} as const;

const resource = {
  type: 'object',
  required: ['name', 'path', 'format', 'mediatype', 'bytes', 'hash'],
  properties: {
    name: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*$' },
    path,
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
  },
  allOf: [
    // In folders stand files for other programs, which have structures of their own.
    {
      if: { type: 'object', properties: { format: { const: 'csv' }, path: { type: 'string', pattern: '^[^/]+$' } } },
      then: {
        type: 'object',
        required: ['type', 'dialect', 'schema'],
        properties: { type: { const: 'table' }, dialect, schema: tableSchema },
      },
    },
    // Parquet and workbooks are no texts.
    {
      if: { type: 'object', properties: { format: { enum: ['parquet', 'xlsx'] } } },
      else: { type: 'object', required: ['encoding'], properties: { encoding: { const: 'utf-8' } } },
    },
  ],
} as const;

/** What Frictionless Data Package v2 and this project ask of `datapackage.json`. */
export const descriptorSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['$schema', 'name', 'title', 'description', 'version', 'licenses', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { const: 'govfacts' },
    title: text,
    description: text,
    version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [
          { type: 'object', required: ['name'], properties: { name: text } },
          { type: 'object', required: ['path'], properties: { path } },
        ],
        properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path, title: text },
      },
    },
    sources: {
      type: 'array',
      items: { type: 'object', minProperties: 1, properties: { title: text, path } },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
} as const;
