import type { SourceDocument } from '../model/document.js';
import { DocumentError } from './document-error.js';

/** A report has some thousands; with more than this, facts and lines no longer fit into memory. */
const most = 400_000;
const piece = /[\n\r]|[0-9０-９]+|[〇零一二三四五六七八九十百千万亿两半]+/gu;

/** Throws a DocumentError when a text holds more numerals and lines than one document can. */
export function refuseMass({ id, text }: SourceDocument): void {
  if (text.length <= most) return;
  let pieces = 0;
  for (const _ of text.matchAll(piece)) {
    pieces += 1;
    if (pieces <= most) continue;
    const problem = `more than ${String(most)} numerals and lines, expected the text of one document`;
    throw new DocumentError(id, 'too-large', problem, 'Split the text into several files.');
  }
}
