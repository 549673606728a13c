import {
  checksSchema,
  documentsSchema,
  factsSchema,
  indicatorsSchema,
  issuesSchema,
  mentionsSchema,
  seriesSchema,
  targetsSchema,
  termsSchema,
  type RecordOf,
} from '../model/schemas.generated.js';

/** Schemas of the tables that every document fills by itself. */
const documentSchemas = {
  facts: factsSchema,
  mentions: mentionsSchema,
  documents: documentsSchema,
  issues: issuesSchema,
  terms: termsSchema,
} as const;

/** Schemas of the tables that are made of the facts of all documents. */
const linkSchemas = {
  indicators: indicatorsSchema,
  series: seriesSchema,
  targets: targetsSchema,
  checks: checksSchema,
} as const;

/** Schema of every published table, in the order in which they are published. */
export const tableSchemas = { ...documentSchemas, ...linkSchemas } as const;

export type TableName = keyof typeof tableSchemas;

export const tableNames = Object.keys(tableSchemas) as readonly TableName[];
export const documentTables = Object.keys(documentSchemas) as readonly (keyof Records)[];
export const linkTables = Object.keys(linkSchemas) as readonly (keyof Links)[];

type RecordsOf<Name extends TableName> = { readonly [Table in Name]: readonly RecordOf[Table][] };

/** The records of a document; offsets are Unicode code points, what is not known is null. */
export type Records = RecordsOf<keyof typeof documentSchemas>;

/** The records that join the facts of all documents. */
export type Links = RecordsOf<keyof typeof linkSchemas>;
