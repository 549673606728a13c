/** Four Chinese characters or signs in UTF-8 one after another; among bytes of GB18030 once in some 10¹⁰. */
const utf8Run = /(?:[\xe3-\xe9][\x80-\xbf]{2}|\xef[\xbc-\xbf][\x80-\xbf]){4}/u;
const step = 1_000_000;
/** Bytes that two steps share, so that a run across their border is found. */
const overlap = 12;

/**
 * Offset of the first run of UTF-8 inside bytes that are otherwise GB18030, as two files put together have it; −1 when
 * there is none. Decoded as GB18030 such a run gives other characters without any error.
 */
export function findUtf8Run(bytes: Uint8Array): number {
  for (let from = 0; from < bytes.length; from += step) {
    const part = Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(step + overlap, bytes.length - from));
    const place = part.toString('latin1').search(utf8Run);
    if (place >= 0) return from + place;
  }
  return -1;
}

/** The encoding whose zero bytes these look like: UTF-16 writes every digit and Latin letter with one. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const seen = Math.min(bytes.length, 4_000);
  for (let index = 0; index < seen; index += 1) if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even > 0 === odd > 0 || bytes.length % 2 !== 0) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}
