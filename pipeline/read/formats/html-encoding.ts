import { decodeBytes, tryDecode, type DecodedText } from '../decode.js';
import { guessEncoding } from '../guess-encoding.js';

/** How far into a page its encoding is looked for; browsers look at 1,024 bytes, JSP and old pages name it later. */
const headBytes = 8_192;
const declarations = [
  /<\?xml[^>]{0,100}\sencoding\s{0,4}=\s{0,4}["'](?<label>[\w-]+)/iu,
  /pageEncoding\s{0,4}=\s{0,4}["'](?<label>[\w-]+)/iu,
  /charset\s{0,4}=\s{0,4}["']?(?<label>[\w-]+)/iu,
];
const gbLabels = /^(?:gb_?2312(?:-80)?|gbk|gb18030|x-gbk|cp936|ms936)$/iu;
const bigLabels = /^(?:big-?5(?:-hkscs)?|x-x-big5|cp950)$/iu;

/**
 * The text of a page: in the encoding of its sidecar, else as a byte order mark says, else in UTF-8 where the bytes are
 * that, whatever the page declares, else in the one in which they read like Chinese, or, where they are too few to tell, as
 * the page declares. Throws a DocumentError as `decodeBytes`.
 */
export function decodeHtml(file: string, bytes: Uint8Array, stated?: string): DecodedText {
  const declared = stated === undefined ? declaredEncoding(bytes) : undefined;
  const text = declared === undefined ? undefined : decodeDeclared(bytes, declared);
  if (declared !== undefined && text !== undefined) return { text, encoding: declared };
  return decodeBytes(file, bytes, stated);
}

function declaredEncoding(bytes: Uint8Array): 'gb18030' | 'big5' | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytes)).toString('latin1');
  for (const pattern of declarations) {
    const label = pattern.exec(head)?.groups?.['label'] ?? '';
    if (gbLabels.test(label)) return 'gb18030';
    if (bigLabels.test(label)) return 'big5';
  }
  return undefined;
}

/** The text where the declaration alone tells the encoding, as there are too few characters to tell it by. */
function decodeDeclared(bytes: Uint8Array, declared: 'gb18030' | 'big5'): string | undefined {
  if (hasManyCharacters(bytes)) return undefined;
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined && (ideograph.test(utf8) || !nonAscii.test(utf8))) return undefined;
  const text = tryDecode(bytes, declared);
  if (text === undefined || text.includes('\0') || !ideograph.test(text)) return undefined;
  const characters = text.match(/\P{ASCII}/gu)?.length ?? 0;
  return characters <= fewCharacters && guessEncoding(bytes) === undefined ? text : undefined;
}

/** Whether there are more than few characters beyond ASCII in either encoding: each takes one or two such bytes. */
function hasManyCharacters(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    high += 1;
    if (high > 2 * fewCharacters) return true;
  }
  return false;
}

const ideograph = /\p{Script=Han}/u;
const nonAscii = /\P{ASCII}/u;
const fewCharacters = 40;
