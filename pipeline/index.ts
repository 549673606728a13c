/**
 * The library: from a text with its metadata to its facts, and from the facts of many texts to a dataset. Importing it
 * reads no file but its own schemas; the dictionary (0.7 seconds, 240 MB) is loaded by the first text that needs words.
 *
 * ```ts
 * const document = await readDocumentFile('report.pdf');
 * const files = await buildDataset([extractRecords(document)]);
 * ```
 *
 * @packageDocumentation
 */

// A document: from a file, from bytes, from a string.
export { readDocumentBytes, readDocumentFile } from './read/document-file.js';
export { textDocument, type Metadata, type SourceDocument } from './model/document.js';
export { DocumentError, type DocumentErrorCode } from './read/document-error.js';

// Its facts, stage by stage or all at once, and how they were read.
export { extractRecords } from './extract-records.js';
export { explainSentence, extractDocument, type Explanation } from './stages.js';
export { checkExtraction } from './check/check-extraction.js';
export { correctExtraction } from './correct/correct-extraction.js';
export { correctionsPath, parseCorrections, readCorrections } from './read/corrections.js';
export type { Correction, Corrections } from './model/correction.js';
export type { Extraction } from './model/extraction.js';
export type { Fact } from './model/fact.js';
export type { Issue } from './model/issue.js';

// What many documents give together.
export { buildDataset, type DatasetDocument } from './publish/dataset.js';
export type { DataFile } from './publish/output-file.js';
export type { OutputFormat } from './publish/output-format.js';
export { linkFacts } from './link/link-facts.js';

// The rows of the tables.
export type { Links, Records } from './check/tables.js';
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
