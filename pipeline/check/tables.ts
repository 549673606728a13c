import {
  documentsSchema,
  factsSchema,
  issuesSchema,
  mentionsSchema,
  termsSchema,
  type DocumentRecord,
  type FactRecord,
  type IssueRecord,
  type MentionRecord,
  type TermRecord,
} from '../model/schemas.generated.js';

/** Schema of every published table, in the order in which they are published. */
export const tableSchemas = {
  facts: factsSchema,
  mentions: mentionsSchema,
  documents: documentsSchema,
  issues: issuesSchema,
  terms: termsSchema,
} as const;

export type TableName = keyof typeof tableSchemas;

export const tableNames = Object.keys(tableSchemas) as readonly TableName[];

/** The records of every table; offsets are Unicode code points, what is not known is null. */
export interface Records {
  readonly facts: readonly FactRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly issues: readonly IssueRecord[];
  readonly terms: readonly TermRecord[];
}
