import { sourceText, type SourceText } from './source-text.js';

export interface Decoded {
  /** The text in the encoding the dataset claims; undefined when the bytes are not in it. */
  readonly source: SourceText | undefined;
  /** The encoding as the bytes and the sidecar tell it, in the words of documents.csv. */
  readonly encoding: string;
}

/** Decodes a text as the dataset claims, and tells what it should claim. */
export function decodeText(bytes: Buffer, claimed: string | undefined, stated: string | undefined): Decoded {
  const encoding = encodingOf(bytes, stated);
  const label = (claimed ?? encoding).replace(/-bom$/u, '');
  const text = tryDecode(bytes, label);
  return { source: text === undefined ? undefined : sourceText(text), encoding };
}

/** A byte order mark decides, then the sidecar, then UTF-8 where every byte fits, else GB18030. */
function encodingOf(bytes: Buffer, stated: string | undefined): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && (stated ?? 'utf-8') === 'utf-8')
    return 'utf-8-bom';
  if (stated === 'gbk' || stated === 'gb2312') return 'gb18030';
  if (stated !== undefined) return stated;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return tryDecode(bytes, 'utf-8') === undefined ? 'gb18030' : 'utf-8';
}

/** Undefined for bytes that do not fit and for a label that nobody knows. */
function tryDecode(bytes: Buffer, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
