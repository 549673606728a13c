import { createHash } from 'node:crypto';

/** What is known of a document beside its text: the sidecar, completed by what the text itself says. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  /** ISO date of publication, as exact as known: `2024-01-15`, `2024-01` or `2024`. */
  readonly published?: string;
  /** GB/T 2260 code of the region the document speaks of, six digits. */
  readonly region?: string;
  /** Name of that region in full, e.g. 北京市西城区. */
  readonly regionName?: string;
  /** Who or what the facts are about unless the text says otherwise, e.g. 西城区, 西城园. */
  readonly subject?: string;
  readonly url?: string;
  readonly licence?: string;
  readonly genre?: string;
  /** Period of facts that state none, in the notation of the column `period`. */
  readonly defaultPeriod?: string;
  readonly note?: string;
}

export type MetadataField = keyof Metadata;

export type Format = 'markdown' | 'plain';

/** A text as read: decoded, nothing changed, with what is known about it. */
export interface SourceDocument {
  /** Path under `raw/` without extension, NFC, `/` between folders. */
  readonly id: string;
  readonly format: Format;
  readonly text: string;
  /** Name of the encoding the bytes were in: `utf-8`, `utf-8-bom`, `gb18030`. */
  readonly encoding: string;
  /** Hash of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly metadata: Metadata;
  /** Metadata fields that were inferred from the text rather than stated in a sidecar. */
  readonly inferred: readonly MetadataField[];
}

/** A text at hand as a document, in plain format, where no file stands behind it. */
export function textDocument(id: string, text: string, metadata: Metadata = {}): SourceDocument {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id, format: 'plain', text, encoding: 'utf-8', sha256, metadata, inferred: [] };
}
