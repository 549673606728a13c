import { extractParsed } from './extract-document.js';
import { textDocument, type Metadata, type SourceDocument } from './model/document.js';
import type { Extraction } from './model/extraction.js';
import { canonicalDocument } from './parse/canonical-document.js';
import { parseDocument } from './parse/parse-document.js';
import { refuseMass } from './read/mass.js';
import { explainParsed, type Explanation } from './explain-document.js';
import { jieba } from './segment/segmenter.js';
import { inSourceCharacters } from './source-characters.js';

export type { Explanation } from './explain-document.js';

/**
 * The stages of one document, in order. Each is a pure function of the value before it:
 *
 *     read       bytes → SourceDocument          read/
 *     parse      → blocks, asides, terms         parse/
 *     segment    → sentences, words              segment/
 *     recognise  → mentions, quantities, times   recognise/
 *     relate     → drafted facts                 relate/
 *     resolve    → facts                         resolve/
 *     check      names facts → records, issues   check/
 *     correct    the same, corrected by hand     correct/
 *     link       records of all documents        link/
 *                → series, targets, checks
 *     publish    → out/                          publish/
 *
 * Reads everything from parse to resolve; check and correct work on what this returns, link and publish on what all
 * documents give.
 * Throws a DocumentError for a text whose facts would not fit into memory.
 */
export function extractDocument(document: SourceDocument): Extraction {
  refuseMass(document);
  const { document: read, isConverted } = canonicalDocument(document);
  const parsed = parseDocument(read);
  const extraction = { ...extractParsed(read, parsed, jieba), document };
  return isConverted ? inSourceCharacters(extraction, parsed, read.text) : extraction;
}

/** How a text is read, stage by stage: mentions, times, and what every rule says of every quantity. */
export function explainSentence(text: string, metadata: Metadata = {}): Explanation {
  const { document } = canonicalDocument(textDocument('explain', text, metadata));
  return explainParsed(document, parseDocument(document), jieba);
}
