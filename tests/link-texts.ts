import { checkExtraction } from '../pipeline/check/check-extraction.js';
import { textDocument, type Metadata } from '../pipeline/model/document.js';
import { datasetRecords } from '../pipeline/publish/dataset.js';
import { extractDocument } from '../pipeline/stages.js';

export type Dataset = ReturnType<typeof datasetRecords>;

/** A text by its id, and what is known of it. */
export interface Text {
  readonly id: string;
  readonly text: string;
  readonly metadata?: Metadata;
}

/** All tables of the dataset that texts make. */
export function linkTexts(texts: readonly Text[]): Dataset {
  return datasetRecords(
    texts.map(({ id, text, metadata }) => checkExtraction(extractDocument(textDocument(id, text, metadata)))),
  );
}
