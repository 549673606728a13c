/** The library: from a text with its metadata to its facts. */
export { checkExtraction } from './check/check-extraction.js';
export type { Links, Records } from './check/tables.js';
export { linkFacts } from './link/link-facts.js';
export { correctExtraction } from './correct/correct-extraction.js';
export type { Correction, Corrections } from './model/correction.js';
export { textDocument, type Metadata, type SourceDocument } from './model/document.js';
export type { Extraction } from './model/extraction.js';
export type { Fact } from './model/fact.js';
export type { Issue } from './model/issue.js';
export type {
  CheckRecord,
  DocumentRecord,
  FactRecord,
  IndicatorRecord,
  IssueRecord,
  MentionRecord,
  SeriesRecord,
  TargetRecord,
  TermRecord,
} from './model/schemas.generated.js';
export { correctionsPath, parseCorrections, readCorrections } from './read/corrections.js';
export { explainSentence, extractDocument, type Explanation } from './stages.js';
