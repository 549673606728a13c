import { extname } from 'node:path';

/** What a text is as a file. */
export type TextKind = 'html' | 'pdf' | 'docx' | 'txt' | 'md';

const kindByExtension: Readonly<Record<string, TextKind>> = {
  html: 'html',
  htm: 'html',
  pdf: 'pdf',
  docx: 'docx',
  txt: 'txt',
  md: 'md',
  markdown: 'md',
};

/** Endings of URLs under which servers make HTML. */
const pageExtensions: ReadonlySet<string> = new Set(['html', 'htm', 'shtml', 'jsp', 'asp', 'aspx', 'php', 'do']);

const kindByType: Readonly<Record<string, TextKind>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/x-markdown': 'md',
};

/** What servers say of files that they know nothing of. */
const unspecific: ReadonlySet<string> = new Set([
  '',
  'application/octet-stream',
  'binary/octet-stream',
  'application/download',
  'application/x-download',
  'application/force-download',
  'application/x-msdownload',
]);

/** The kind of a file by its name; undefined when a text does not end so. */
export function kindOfName(name: string): TextKind | undefined {
  return byExtension(kindByExtension, extname(name).slice(1).toLowerCase());
}

/** The media type of a Content-Type, without parameters. */
export function mediaType(contentType: string): string {
  return contentType.replace(/;.*$/su, '').trim().toLowerCase();
}

/**
 * The kind of a text by its bytes, by what the server says of it, and by its URL, in this order: a PDF and a Word file
 * are told by their bytes alone. Undefined when it is none of those that are read.
 */
export function kindOfText(bytes: Buffer, contentType: string, url: URL): TextKind | undefined {
  const signed = kindOfBytes(bytes);
  if (signed !== undefined) return signed;
  const type = mediaType(contentType);
  const stated = byExtension(kindByType, type) ?? (unspecific.has(type) ? kindOfUrl(url) : undefined);
  if (stated === 'pdf' || stated === 'docx') return undefined;
  return stated === 'txt' && kindOfUrl(url) === 'md' ? 'md' : stated;
}

/** The kind that the path of a URL promises. */
export function kindOfUrl(url: URL): TextKind | undefined {
  const extension = extname(url.pathname).slice(1).toLowerCase();
  return pageExtensions.has(extension) ? 'html' : byExtension(kindByExtension, extension);
}

function byExtension(table: Readonly<Record<string, TextKind>>, key: string): TextKind | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function kindOfBytes(bytes: Buffer): TextKind | undefined {
  const start = bytes.subarray(0, 1024).toString('latin1');
  if (start.includes('%PDF-')) return 'pdf';
  // A zip names its files in plain letters.
  if (start.startsWith('PK\u0003\u0004')) return bytes.includes('word/document') ? 'docx' : undefined;
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html)\b/iu.test(start) ? 'html' : undefined;
}
