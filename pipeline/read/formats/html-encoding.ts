import { decodeBytes, readsLikeGb18030, tryDecode, type DecodedText } from '../decode.js';

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
 * that, whatever the page declares, else in the declared encoding or in GB18030. Throws a DocumentError as `decodeBytes`.
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

/** The text where only the declaration tells the encoding: Big5, and too few characters to tell GB18030 by. */
function decodeDeclared(bytes: Uint8Array, declared: 'gb18030' | 'big5'): string | undefined {
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined && (ideograph.test(utf8) || !nonAscii.test(utf8))) return undefined;
  const text = tryDecode(bytes, declared);
  if (text === undefined || text.includes('\0') || !ideograph.test(text)) return undefined;
  if (declared === 'big5') return readsLikeBig5(bytes) ? text : undefined;
  const characters = text.match(/\P{ASCII}/gu)?.length ?? 0;
  const isPlain = utf8 === undefined && readsLikeGb18030(bytes);
  return characters <= fewCharacters && !isPlain && !readsLikeBig5(bytes) ? text : undefined;
}

const ideograph = /\p{Script=Han}/u;
const nonAscii = /\P{ASCII}/u;
const fewCharacters = 40;

/** Whether most double bytes are of the 5,401 frequent characters of Big5; of other encodings about a third are. */
function readsLikeBig5(bytes: Uint8Array): boolean {
  let frequent = 0;
  let ideographs = 0;
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x81) continue;
    const trail = bytes[++index] ?? 0;
    if (lead >= 0xa1 && lead <= 0xa3) continue;
    ideographs++;
    if (lead >= 0xa4 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1)) frequent++;
  }
  return ideographs > 0 && frequent >= ideographs * 0.8;
}
