import type { Format, Metadata } from '../../model/document.js';
import type { Layout } from '../../model/layout.js';

/** What a format states beside its text; a sidecar goes before it, what the text itself tells after it. */
export type TextHints = Pick<Metadata, 'title' | 'published' | 'publisher'>;

/** A text made of bytes that are no plain text, and its layout. */
export interface DerivedText {
  readonly text: string;
  readonly layout: Layout;
  readonly encoding: string;
  readonly hints?: TextHints;
  /** Title that the bytes state or show, for when the text itself gives none. */
  readonly title?: string;
}

/**
 * Makes the text of the bytes of a file; `stated` is the encoding its sidecar states. Throws a DocumentError when the
 * bytes are not what the name of the file says, or hold no text.
 */
export type Derivation = (file: string, bytes: Uint8Array, stated?: string) => Promise<DerivedText>;

/** The formats whose text is derived. Their libraries are large: each is loaded with the first file that needs it. */
const derivations: Partial<Record<Format, () => Promise<Derivation>>> = {
  html: async () => (await import('./html.js')).deriveHtml,
  pdf: async () => (await import('./pdf.js')).readPdf,
  docx: async () => (await import('./docx.js')).deriveDocx,
};

/** How the text of a format is made; undefined where the bytes are the text. */
export async function findDerivation(format: Format): Promise<Derivation | undefined> {
  return derivations[format]?.();
}
