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

/** A byte order mark decides, then the sidecar, then UTF-8 where every byte fits, else what reads most like Chinese. */
function encodingOf(bytes: Buffer, stated: string | undefined): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && (stated ?? 'utf-8') === 'utf-8')
    return 'utf-8-bom';
  if (stated === 'gbk' || stated === 'gb2312') return 'gb18030';
  if (stated !== undefined) return stated;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (!bytes.includes(0) && tryDecode(bytes, 'utf-8') !== undefined) return 'utf-8';
  return likeliest(bytes);
}

/** Words without which no Chinese text of some length can do, in both forms. */
const commonCharacters = /[的一是不在有和人中大国國年会會发發业業经經个個为為]/gu;
const unmarked = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];
const mostRead = 100_000;

/** The encoding in which the bytes have most of the common characters; GB18030 where none has any. */
function likeliest(bytes: Buffer): string {
  const counts = unmarked.map((label) => {
    const text = new TextDecoder(label).decode(bytes.subarray(0, mostRead));
    return { label, count: text.match(commonCharacters)?.length ?? 0 };
  });
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).label;
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
