import type { Extraction } from '../model/extraction.js';
import type { Issue } from '../model/issue.js';
import type { DocumentRecord, FactRecord, IssueRecord, MentionRecord, TermRecord } from '../model/schemas.generated.js';
import { sha256Of } from '../model/sha256.js';
import type { SourceIndex } from './source-index.js';
import { onOneLine, textCell } from './text-cell.js';

/**
 * Records of the numerals, in text order. `facts` are the records in the order of `extraction.facts`.
 * Throws when a numeral names a fact that does not exist.
 */
export function mentionRecords(
  { document, numerals }: Extraction,
  facts: readonly FactRecord[],
  source: SourceIndex,
): MentionRecord[] {
  return numerals.map((numeral) => ({
    document_id: document.id,
    ...source.place(numeral.span),
    text: source.quote(numeral.span),
    class: numeral.class,
    fact_id: numeral.fact === undefined ? null : factAt(facts, numeral.fact).fact_id,
    reason: textCell(onOneLine(numeral.reason)),
  }));
}

function factAt(facts: readonly FactRecord[], index: number): FactRecord {
  const fact = facts[index];
  if (fact === undefined) throw new RangeError(`Expected the index of a fact, not ${String(index)}`);
  return fact;
}

/** Records of the terms a document defines, in its order. */
export function termRecords({ document, terms }: Extraction, source: SourceIndex): TermRecord[] {
  return terms.map((entry) => ({
    document_id: document.id,
    term: onOneLine(entry.term),
    definition: onOneLine(entry.definition),
    ...source.place(entry.span),
  }));
}

/** Records of issues, in their order. */
export function issueRecords(documentId: string, issues: readonly Issue[], source: SourceIndex): IssueRecord[] {
  return issues.map(({ code, severity, message, span }) => ({
    document_id: documentId,
    severity,
    code,
    message: onOneLine(message),
    ...(span === undefined ? { start: null, end: null } : source.place(span)),
  }));
}

/** The record of a document; `issues` counts all that were found in it. */
export function documentRecord(
  { document, facts, numerals }: Extraction,
  issues: number,
  source: SourceIndex,
): DocumentRecord {
  const { title, publisher, published, region, genre, url, licence } = document.metadata;
  return {
    document_id: document.id,
    title: (title && onOneLine(title)) ?? null,
    publisher: publisher ?? null,
    published: published ?? null,
    region: region ?? null,
    genre: genre ?? null,
    url: url ?? null,
    licence: licence ?? null,
    encoding: document.encoding,
    sha256: document.sha256,
    characters: source.characters,
    numerals: numerals.length,
    facts: facts.length,
    issues,
    metadata_basis: metadataBasis(document.inferred),
    text_sha256: document.layout === undefined ? null : sha256Of(document.text),
  };
}

/** `stated`, or `inferred: title, region_name` with the fields the sidecar left out, named as columns are. */
function metadataBasis(inferred: readonly string[]): string {
  if (inferred.length === 0) return 'stated';
  return `inferred: ${inferred.map((field) => field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`)).join(', ')}`;
}
