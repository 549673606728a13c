import { documentTables, type Records, type TableName } from '../check/tables.js';
import { linkDocument, type DocumentLinks } from '../link/link-document.js';
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
export function documentPart(
  id: string,
  records: Records,
  inJson: readonly (keyof Records)[],
  text?: string,
): DocumentPart {
  const [document] = records.documents;
  const links = linkDocument(records);
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
    csv: Object.fromEntries(documentTables.map((table) => [table, encode(csvRows(table, records[table]))])),
    json: Object.fromEntries(inJson.map((table) => [table, encode(jsonLines(records[table]))])),
    links: linkLines(id, links),
    indicators: [...links.indicators],
    ...(text !== undefined && { text: encode(text) }),
  };
}

function linkLines(id: string, { statements, gaps, checks }: DocumentLinks): DocumentPart['links'] {
  const shares = new Map<number, string[]>();
  const add = (owner: string, line: string): void => {
    const share = shareOf(owner);
    const lines = shares.get(share);
    if (lines === undefined) shares.set(share, [line]);
    else lines.push(line);
  };
  for (const { owner, item } of statements) add(owner, shareLine({ statement: item }));
  for (const { owner, item } of gaps) add(owner, shareLine({ gap: item }));
  for (const check of checks) add(id, shareLine({ check }));
  return Array.from(shares, ([share, lines]) => ({ share, lines: encode(lines.join('')) }));
}

const encoder = new TextEncoder();

/** In a buffer of its own, which can be handed from thread to thread. */
function encode(text: string): Uint8Array {
  return encoder.encode(text);
}
