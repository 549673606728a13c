import { invisible } from '../model/hidden-characters.js';
import { DocumentError } from './document-error.js';
import { guessEncoding, hasStrangeCharacters } from './guess-encoding.js';
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
 * Decodes the bytes of a file: the stated encoding, or UTF-8, or the one of GB18030, Big5 and UTF-16 in which they
 * clearly read like Chinese. A byte order mark is taken off, nothing else is changed. Throws a DocumentError that names the place and the remedy.
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
  const utf8 = nul >= 0 ? undefined : tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: startsWithUtf8Mark(bytes) ? 'utf-8-bom' : 'utf-8' };
  const encoding = guessEncoding(bytes);
  const text = encoding === undefined ? undefined : tryDecode(bytes, encoding);
  if (nul >= 0 && text === undefined) throw binaryError(file, `NUL byte at byte ${String(nul)}`, guessUtf16(bytes));
  const mixed = encoding === 'gb18030' ? findUtf8Run(bytes) : -1;
  if (mixed >= 0) throw mixedError(file, mixed);
  if (encoding !== undefined && text !== undefined && !hasStrangeCharacters(text)) return { text, encoding };
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
  const gb = invalidGb < 0 ? 'not clearly Chinese in GB18030' : `not GB18030 at byte ${String(invalidGb)}`;
  const place = String(findInvalidUtf8(bytes));
  const problem = `unknown encoding: not UTF-8 at byte ${place}, ${gb}, nor clearly Chinese in Big5 or UTF-16`;
  return new DocumentError(file, 'encoding', problem, 'Save the file in UTF-8 or state its encoding in the sidecar.');
}

const visible = new RegExp(`(?!\\s|${invisible})[^]`, 'u');

function isBlank(text: string): boolean {
  return !visible.test(text);
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
