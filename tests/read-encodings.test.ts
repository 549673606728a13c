import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../pipeline/read/decode.js';
import { DocumentError } from '../pipeline/read/document-error.js';
import { sharedFolder } from './shared-folder.js';

const folder = join(sharedFolder, 'corpus/sogou_gbk');
const files = existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(join(folder, name))) : [];
const texts = files.filter((bytes) => !bytes.includes(0)).map((bytes) => new TextDecoder('gb18030').decode(bytes));
const toTraditional: (text: string) => string = Converter({ from: 'cn', to: 'tw' });

interface Outcome {
  readonly of: string;
  right: number;
  refused: number;
  wrong: number;
}

/** What is made of texts in an encoding; texts that the encoding cannot write are passed over. */
function outcomes(encoding: string, written: readonly string[]): Outcome {
  const outcome: Outcome = { of: encoding, right: 0, refused: 0, wrong: 0 };
  for (const text of written) {
    const bytes = iconv.encode(text, encoding);
    if (iconv.decode(bytes, encoding) !== text) continue;
    const found = guess(bytes);
    if (found === undefined) outcome.refused += 1;
    else if (found === encoding) outcome.right += 1;
    else outcome.wrong += 1;
  }
  return outcome;
}

function guess(bytes: Uint8Array): string | undefined {
  try {
    return decodeBytes('a.txt', bytes).encoding;
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

describe.skipIf(files.length === 0)(`the texts of ${folder} in other encodings`, () => {
  const encodings = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];
  const tell = (written: readonly string[]): Outcome[] =>
    encodings.map((encoding) => outcomes(encoding, encoding === 'big5' ? written.map(toTraditional) : written));

  test('whole texts are told apart', () => {
    const told = tell(texts);
    expect(told.map(({ wrong }) => wrong)).toEqual([0, 0, 0, 0]);
    expect(told.map(({ refused }) => refused)).toEqual([0, 0, 0, 0]);
  });

  test('single lines of four characters and more are told apart, or refused', () => {
    const lines = texts.flatMap((text) => text.split(/\r?\n/u).map((line) => line.trim()));
    const told = tell(lines.filter((line) => (line.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4));
    expect(told.map(({ wrong }) => wrong)).toEqual([0, 0, 0, 0]);
    for (const { right, refused } of told) expect(right / (right + refused)).toBeGreaterThan(0.95);
  });

  test('texts with NUL bytes are refused', () => {
    const broken = files.filter((bytes) => bytes.includes(0));
    expect(broken.map(guess)).toEqual(broken.map(() => undefined));
  });
});
