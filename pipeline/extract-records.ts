import { correctExtraction } from './correct/correct-extraction.js';
import type { Corrections } from './model/correction.js';
import type { SourceDocument } from './model/document.js';
import type { DatasetDocument } from './publish/dataset.js';
import { extractDocument } from './stages.js';

/**
 * From a document to all that it adds to a dataset: `extractDocument`, then `correctExtraction`, and the text where it
 * was derived from HTML, DOCX or PDF. Rows are those of the published tables: offsets (`start`, `end`) in Unicode code
 * points, values as exact decimal strings in the unit of the column `unit`, null for what is not known.
 *
 * Pure: the same document and corrections give the same records. Throws a DocumentError for a text whose facts would not
 * fit into memory and for a correction whose guard no longer fits the text.
 */
export function extractRecords(document: SourceDocument, corrections?: Corrections): DatasetDocument {
  const records = correctExtraction(extractDocument(document), corrections);
  return document.layout === undefined ? records : { ...records, text: document.text };
}
