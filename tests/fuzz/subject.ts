import { checkExtraction } from '../../pipeline/check/check-extraction.js';
import type { Records } from '../../pipeline/check/tables.js';
import type { Extraction } from '../../pipeline/model/extraction.js';
import { extractDocument } from '../../pipeline/stages.js';
import { settings, type Case } from './cases.js';

/** A text that was read, and what came of it. */
export interface Reading {
  readonly extraction: Extraction;
  readonly records: Records;
}

/** What a property judges: a case, its reading, and the means to read variants of its text in the same way. */
export interface Subject {
  readonly text: string;
  readonly first: Reading;
  readonly read: (text: string) => Reading;
}

/** Reads a case; metadata that is told from the text is told once, so that variants differ in nothing but their text. */
export function readCase({ text, format, setting }: Case): Subject {
  const metadata = settings[setting](text);
  const read = (variant: string): Reading => {
    const document = {
      id: 'fuzz',
      format,
      text: variant,
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      metadata,
    } as const;
    const extraction = extractDocument({ ...document, inferred: [] });
    return { extraction, records: checkExtraction(extraction) };
  };
  return { text, first: read(text), read };
}
