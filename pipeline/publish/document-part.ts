import { documentTables, type Records, type TableName } from '../check/tables.js';
import { linkDocument, type DocumentLinks } from '../link/link-document.js';
import { groupBy } from '../model/group-by.js';
import { encodeTexts } from './encode-texts.js';
import { shareOf, shareLine } from './link-share.js';
import { csvRows, jsonLines } from './row-lines.js';

/** How many records of a document there are; a document that could not be read counts none. */
export interface PartCounts {
  readonly documents: number;
  readonly numerals: number;
  readonly facts: number;
  readonly issues: number;
}

/** All that one document adds to a dataset, ready to be written. Its bytes are UTF-8. */
export interface DocumentPart {
  /** Document id: parts are written in its order. */
  readonly id: string;
  readonly counts: PartCounts;
  /** ISO date, empty when not known. */
  readonly published: string;
  /** Title and address, for the descriptor. */
  readonly source?: { readonly title: string; readonly url: string | null };
  /** Rows of CSV by table. */
  readonly csv: Readonly<Partial<Record<TableName, Uint8Array>>>;
  /** The same records as JSON, one a line, of the tables that were asked for in JSON. */
  readonly json: Readonly<Partial<Record<TableName, Uint8Array>>>;
  /** What is to be joined with other documents: lines by the share they belong to. */
  readonly links: readonly { readonly share: number; readonly lines: Uint8Array }[];
  /** Number of facts by indicator_id. */
  readonly indicators: readonly (readonly [id: string, facts: number])[];
  /** The text that was derived from a document of another format. */
  readonly text?: Uint8Array;
}

/**
 * Makes the part of a document out of its records, and of its text where that was derived. `inJson` are the tables whose
 * records are wanted as JSON too.
 */
export function documentPart(id: string, records: Records, inJson: readonly TableName[], text?: string): DocumentPart {
  const [document] = records.documents;
  const links = linkDocument(records);
  const tables = documentTables.filter((table) => inJson.includes(table));
  return {
    id,
    counts: {
      documents: records.documents.length,
      numerals: records.mentions.length,
      facts: records.facts.length,
      issues: records.issues.length,
    },
    published: document?.published ?? '',
    ...(document && { source: { title: document.title ?? document.document_id, url: document.url } }),
    csv: Object.fromEntries(encodeTexts(documentTables.map((table) => [table, csvRows(table, records[table])]))),
    json: Object.fromEntries(encodeTexts(tables.map((table) => [table, jsonLines(records[table])]))),
    links: linkLines(id, links),
    indicators: [...links.indicators],
    ...(text !== undefined && { text: new TextEncoder().encode(text) }),
  };
}

/** All bytes of a part, each of whose buffers holds nothing else. */
export function bytesOf({ csv, json, links, text }: DocumentPart): readonly Uint8Array[] {
  const lines = links.map((link) => link.lines);
  return [...Object.values(csv), ...Object.values(json), ...lines, ...(text === undefined ? [] : [text])];
}

function linkLines(id: string, { statements, gaps, checks }: DocumentLinks): DocumentPart['links'] {
  const lines = [
    ...statements.map(({ owner, item }) => ({ owner, line: shareLine({ statement: item }) })),
    ...gaps.map(({ owner, item }) => ({ owner, line: shareLine({ gap: item }) })),
    ...checks.map((check) => ({ owner: id, line: shareLine({ check }) })),
  ];
  const shares = groupBy(lines, ({ owner }) => shareOf(owner));
  const texts = Array.from(shares, ([share, own]) => [share, own.map(({ line }) => line).join('')] as const);
  return encodeTexts(texts).map(([share, bytes]) => ({ share, lines: bytes }));
}
