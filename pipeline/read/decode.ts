import { invisible } from '../model/hidden-characters.js';
import { DocumentError } from './document-error.js';
import { findUtf8Run, guessUtf16 } from './mixed-encodings.js';
import { textFile } from './read-bytes.js';

/** Decoded text and the name of the encoding its bytes were in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** Encodings that a sidecar may state, by the label of the Encoding Standard. */
export const statedEncodings = ['utf-8', 'gb18030', 'gbk', 'gb2312', 'big5', 'utf-16le', 'utf-16be'] as const;

/**
 * Decodes the bytes of a file: the stated encoding, or UTF-8, or GB18030 when that reads like Chinese text. A byte
 * order mark is taken off, nothing else is changed. Throws a DocumentError that names the place and the remedy.
 */
export function decodeBytes(file: string, bytes: Uint8Array, stated?: string): DecodedText {
  if (bytes.length === 0)
    throw new DocumentError(file, 'empty', 'empty file, expected a text', 'Add the text or remove the file.');
  if (bytes.length > textFile.mostBytes) {
    const problem = `${String(bytes.length)} bytes, expected at most ${String(textFile.mostBytes)}`;
    throw new DocumentError(file, 'too-large', problem, textFile.remedy);
  }
  const decoded = stated === undefined ? detect(file, bytes) : decodeStated(file, bytes, stated);
  refuseBinary(file, decoded);
  if (isBlank(decoded.text)) {
    throw new DocumentError(file, 'empty', 'nothing but blanks, expected a text', 'Add the text or remove the file.');
  }
  return decoded;
}

function detect(file: string, bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStated(file, bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStated(file, bytes, 'utf-16be');
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw binaryError(file, `NUL byte at byte ${String(nul)}`, guessUtf16(bytes));
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: startsWithUtf8Mark(bytes) ? 'utf-8-bom' : 'utf-8' };
  const readsLikeGb = readsLikeGb18030(bytes);
  const mixed = readsLikeGb ? findUtf8Run(bytes) : -1;
  if (mixed >= 0) throw mixedError(file, mixed);
  const gb = readsLikeGb ? tryDecode(bytes, 'gb18030') : undefined;
  if (gb !== undefined && !hasStrangeCharacters(gb)) return { text: gb, encoding: 'gb18030' };
  throw encodingError(file, bytes);
}

function decodeStated(file: string, bytes: Uint8Array, stated: string): DecodedText {
  const text = tryDecode(bytes, stated);
  if (text === undefined) {
    const place = stated === 'utf-8' ? ` at byte ${String(findInvalidUtf8(bytes))}` : '';
    const remedy = 'Save the file in UTF-8 or correct the encoding in its sidecar.';
    throw new DocumentError(file, 'encoding', `unexpected bytes${place}, expected ${stated}`, remedy);
  }
  if (stated === 'utf-8' && startsWithUtf8Mark(bytes)) return { text, encoding: 'utf-8-bom' };
  return { text, encoding: stated === 'gbk' || stated === 'gb2312' ? 'gb18030' : stated };
}

/** The text of the bytes in an encoding; undefined when they are not in it. */
export function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function startsWithUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function refuseBinary(file: string, { text }: DecodedText): void {
  const nul = text.indexOf('\0');
  if (nul >= 0) throw binaryError(file, `NUL character at character ${String(nul)}`);
}

function binaryError(file: string, problem: string, guess?: string): DocumentError {
  const remedy =
    guess === undefined
      ? 'Convert it to Markdown or plain text in UTF-8.'
      : `Save it in UTF-8, or, when it is ${guess}, state that encoding in its sidecar.`;
  return new DocumentError(file, 'binary', `${problem}, expected a text file`, remedy);
}

function mixedError(file: string, place: number): DocumentError {
  const problem = `mixed encodings: UTF-8 at byte ${String(place)} of a text in GB18030, expected one encoding`;
  return new DocumentError(file, 'encoding', problem, 'Convert its parts to UTF-8 one by one.');
}

function encodingError(file: string, bytes: Uint8Array): DocumentError {
  const invalidGb = findInvalidGb18030(bytes);
  const gb = invalidGb < 0 ? 'it does not read like Chinese in GB18030' : `not GB18030 at byte ${String(invalidGb)}`;
  const problem = `unknown encoding: not UTF-8 at byte ${String(findInvalidUtf8(bytes))}, ${gb}`;
  return new DocumentError(file, 'encoding', problem, 'Save the file in UTF-8 or state its encoding in the sidecar.');
}

const visible = new RegExp(`(?!\\s|${invisible})[^]`, 'u');

function isBlank(text: string): boolean {
  return !visible.test(text);
}

/**
 * Whether most double bytes stand in rows 16–55 of GB 2312, the 3755 most frequent characters: over 95 % in Chinese
 * news, about a third in Big5 or random bytes.
 */
export function readsLikeGb18030(bytes: Uint8Array): boolean {
  let frequent = 0;
  let ideographs = 0;
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[++index] ?? 0;
    if (lead >= 0xa1 && lead <= 0xa9) continue;
    ideographs++;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) frequent++;
  }
  return ideographs > 0 && frequent >= ideographs * leastFrequentShare;
}

const leastFrequentShare = 0.6;

/** Control characters other than white space, and more than a few characters of private use. */
function hasStrangeCharacters(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001f\u007f]/u.test(text)) return true;
  let privateUse = 0;
  for (const found of text.matchAll(/[\ue000-\uf8ff]+/gu)) privateUse += found[0].length;
  return privateUse > text.length / 100;
}

/** Offset of the first byte at which UTF-8 ends to be well-formed, −1 when it is so to the end. */
export function findInvalidUtf8(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const length = utf8Length(bytes, index);
    if (length === 0) return index;
    index += length;
  }
  return -1;
}

/** Length of the well-formed character at `index`, 0 when there is none. Table 3-7 of the Unicode Standard. */
function utf8Length(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[index + 1] ?? 0;
  if (second < least || second > most) return 0;
  for (let offset = 2; offset < length; offset++) {
    if (((bytes[index + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Offset of the first byte that opens no character of GB18030 by its structure, −1 when every byte fits. */
export function findInvalidGb18030(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const length = gb18030Length(bytes, index);
    if (length === 0) return index;
    index += length;
  }
  return -1;
}

function gb18030Length(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead <= 0x80) return 1;
  if (lead === 0xff) return 0;
  const second = bytes[index + 1] ?? 0;
  if (second >= 0x40 && second <= 0xfe && second !== 0x7f) return 2;
  const third = bytes[index + 2] ?? 0;
  const fourth = bytes[index + 3] ?? 0;
  const isFourBytes =
    second >= 0x30 && second <= 0x39 && third >= 0x81 && third <= 0xfe && fourth >= 0x30 && fourth <= 0x39;
  return isFourBytes ? 4 : 0;
}
