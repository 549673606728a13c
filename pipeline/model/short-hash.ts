import { createHash } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const length = 12;

/**
 * Twelve characters of base32: 60 bits of SHA-256. Five bits of the hash a character; byte-wise would favour no letter
 * either, as 256 is a multiple of 32.
 */
export function shortHash(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, length);
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
