/** A JSON Schema file of `schemas/`: its name (`facts`) and its parsed content. */
export interface SchemaFile {
  readonly name: string;
  readonly schema: unknown;
}

/** What one record of each table is called in TypeScript; a table without a name here cannot be generated. */
const recordNames: Readonly<Record<string, string>> = {
  documents: 'DocumentRecord',
  facts: 'FactRecord',
  issues: 'IssueRecord',
  mentions: 'MentionRecord',
  source: 'SourceRecord',
  terms: 'TermRecord',
};

/** TypeScript module with every schema as a constant and the type of its records. Throws on a schema without a record name. */
export function schemaModule(files: readonly SchemaFile[]): string {
  return [
    '// Generated from schemas/ by `npm run generate`; change the schemas, not this file.',
    "import type { FromSchema } from 'json-schema-to-ts';",
    ...files.map(schemaSection),
    '',
  ].join('\n');
}

function schemaSection({ name, schema }: SchemaFile): string {
  const record = recordNames[name];
  if (record === undefined) throw new Error(`Expected a record name for schemas/${name}.schema.json in recordNames`);
  return [
    '',
    '// prettier-ignore',
    `export const ${name}Schema = ${JSON.stringify(schema, undefined, 2)} as const;`,
    `export type ${record} = Readonly<FromSchema<typeof ${name}Schema>>;`,
  ].join('\n');
}
