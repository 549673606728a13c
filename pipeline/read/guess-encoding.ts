import { frequentCharacters } from '../lexicon/frequent-characters.js';

/** Encodings of Chinese texts that no mark at their start tells. */
export type GuessedEncoding = 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

const wide: readonly GuessedEncoding[] = ['utf-16le', 'utf-16be'];
const all: readonly GuessedEncoding[] = ['gb18030', 'big5', ...wide];
/** The opening of a text tells enough. */
const sampleLength = 200_000;

/** How many characters of a text, signs aside, are among the most frequent of the language. */
interface Reading {
  readonly encoding: GuessedEncoding;
  readonly characters: number;
  readonly frequent: number;
}

/**
 * The encoding in which bytes read like Chinese, where one stands out: a quarter of the characters are frequent ones
 * (seven in ten are in most texts), two at least, and more than twice as many as in any other encoding. Bytes with a
 * NUL can be UTF-16 alone.
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding | undefined {
  const sample = bytes.subarray(0, sampleLength);
  const candidates = sample.includes(0) ? wide : all;
  const readings = candidates.flatMap((encoding) => readAs(sample, encoding, bytes.length));
  const [best, next] = readings.sort((left, right) => right.frequent - left.frequent);
  if (best === undefined || best.frequent < leastFrequent) return undefined;
  if (best.frequent < best.characters * leastShare || best.frequent <= 2 * (next?.frequent ?? 0)) return undefined;
  return best.encoding;
}

const leastFrequent = 2;
const leastShare = 0.25;

/** Nothing where the bytes are none in that encoding. */
function readAs(sample: Uint8Array, encoding: GuessedEncoding, length: number): Reading[] {
  if (wide.includes(encoding) && length % 2 !== 0) return [];
  const text = decodeOpening(sample, encoding);
  if (text === undefined || hasStrangeCharacters(text)) return [];
  let characters = 0;
  let frequent = 0;
  for (const [character] of text.matchAll(counted)) {
    characters += 1;
    if (frequentCharacters.has(character)) frequent += 1;
  }
  return [{ encoding, characters, frequent }];
}

/** All but ASCII, punctuation and full-width forms. */
const counted = /[^\0-\u007f\u00a0-\u00b7\u2010-\u203b\u3000-\u301f\uff01-\uff5e]/gu;

/** The last character of a sample may be cut. */
function decodeOpening(sample: Uint8Array, encoding: GuessedEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Control characters other than white space, and more than a few characters of private use. */
export function hasStrangeCharacters(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001f\u007f]/u.test(text)) return true;
  let privateUse = 0;
  for (const found of text.matchAll(/[\ue000-\uf8ff]+/gu)) privateUse += found[0].length;
  return privateUse > text.length / 100;
}
