/** A JSON Schema file of `schemas/`: its name (`facts`) and its parsed content. */
export interface SchemaFile {
  readonly name: string;
  readonly schema: unknown;
}

/** What one record of each table is called in TypeScript; a table without a name here cannot be generated. */
const recordNames: Readonly<Record<string, string>> = {
  checks: 'CheckRecord',
  config: 'ConfigRecord',
  corrections: 'CorrectionsRecord',
  documents: 'DocumentRecord',
  facts: 'FactRecord',
  indicators: 'IndicatorRecord',
  issues: 'IssueRecord',
  mentions: 'MentionRecord',
  series: 'SeriesRecord',
  source: 'SourceRecord',
  targets: 'TargetRecord',
  terms: 'TermRecord',
};

/**
 * TypeScript module with every schema as a constant, the type of its records, and these types by the names of the schemas.
 * Throws on a schema without a record name.
 */
export function schemaModule(files: readonly SchemaFile[]): string {
  return [
    '// Generated from schemas/ by `npm run generate`; change the schemas, not this file.',
    "import type { FromSchema } from 'json-schema-to-ts';",
    ...files.map(schemaSection),
    '',
    '/** What one record of each schema is. */',
    'export interface RecordOf {',
    ...files.map(({ name }) => `  readonly ${name}: ${recordName(name)};`),
    '}',
    '',
  ].join('\n');
}

function schemaSection({ name, schema }: SchemaFile): string {
  const text = JSON.stringify(schema, undefined, 2);
  return [
    '',
    '// prettier-ignore',
    `export const ${name}Schema = ${text} as const;`,
    `export type ${recordName(name)} = Readonly<FromSchema<typeof ${name}Schema${referencesOf(text)}>>;`,
  ].join('\n');
}

function recordName(name: string): string {
  const record = recordNames[name];
  if (record === undefined) throw new Error(`Expected a record name for schemas/${name}.schema.json in recordNames`);
  return record;
}

/** The other schemas that a schema refers to, as an option of FromSchema; empty when it refers to none. */
function referencesOf(text: string): string {
  const names = [...text.matchAll(/"\$ref": "(?<name>[a-z]+)\.schema\.json#/gu)].map(({ groups }) => groups?.['name']);
  const schemas = [...new Set(names)].map((name) => `typeof ${name ?? ''}Schema`);
  return schemas.length === 0 ? '' : `, { references: [${schemas.join(', ')}] }`;
}
