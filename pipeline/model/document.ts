import type { Layout } from './layout.js';
import { sha256Of } from './sha256.js';

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

/** How the bytes of a document are read. The text of all but the first two is derived from them. */
export type Format = 'markdown' | 'plain' | 'html' | 'docx' | 'pdf';

/** A text as read, with what is known about it: decoded, nothing changed, or derived from what is no text. */
export interface SourceDocument {
  /** Path under `raw/` without extension, NFC, `/` between folders. */
  readonly id: string;
  readonly format: Format;
  readonly text: string;
  /** The layout of a derived text, which its bytes told; that of other texts stands in the text itself. */
  readonly layout?: Layout;
  /** Name of the encoding the bytes were in: `utf-8`, `gb18030`, `big5`; `binary` of those that are no text. */
  readonly encoding: string;
  /** Hash of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly metadata: Metadata;
  /** Metadata fields that were inferred from the text rather than stated in a sidecar. */
  readonly inferred: readonly MetadataField[];
}

/** A text at hand as a document, in plain format, where no file stands behind it. */
export function textDocument(id: string, text: string, metadata: Metadata = {}): SourceDocument {
  return { id, format: 'plain', text, encoding: 'utf-8', sha256: sha256Of(text), metadata, inferred: [] };
}
