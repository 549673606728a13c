import { readdirSync } from 'node:fs';
import nodejieba from 'nodejieba';
import { describe, expect, test } from 'vitest';
import { claimsAfterQuantities, claimsBeforeQuantities } from '../pipeline/recognise/claims/index.js';
import type { RecogniseContext, Recogniser } from '../pipeline/recognise/recogniser.js';
import type { Word } from '../pipeline/model/sentence.js';

const folder = new URL('../pipeline/recognise/claims/', import.meta.url);
const recognisers: readonly Recogniser[] = [...claimsBeforeQuantities, ...claimsAfterQuantities];

function tag(text: string): Word[] {
  let start = 0;
  return nodejieba.tag(text).map(({ word, tag: part }) => {
    start += word.length;
    return { text: word, tag: part, start: start - word.length, end: start };
  });
}

const block = (text: string): RecogniseContext['block'] => ({
  kind: 'paragraph',
  content: { text, pieces: [{ at: 0, source: 0, length: text.length }] },
  section: [],
});

const contextOf = (text: string, words: RecogniseContext['words']): RecogniseContext => ({
  text,
  block: block(text),
  opensBlock: true,
  words,
});

const forbidden = (): never => {
  throw new Error('Expected a decision by characters, not by words');
};

/** Text without the marks 【】 and the stretches they marked. */
function unmark(marked: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let text = '';
  for (const part of marked.split(/(【[^】]*】)/u)) {
    const inner = part.startsWith('【') ? part.slice(1, -1) : part;
    if (inner !== part) spans.push([text.length, text.length + inner.length]);
    text += inner;
  }
  return { text, spans };
}

test('every file is a listed recogniser whose id is the file name', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
  expect(recognisers.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

describe.each(recognisers.map((recogniser) => [recogniser.id, recogniser] as const))('%s', (_id, recogniser) => {
  const words = (text: string) => (claimsBeforeQuantities.includes(recogniser) ? forbidden : () => tag(text));

  test.each(recogniser.examples)('claims in %s', (example) => {
    const { text, spans } = unmark(example);
    const claims = recogniser.find(contextOf(text, words(text)));
    expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(([start, end]) => text.slice(start, end)),
    );
    expect(claims.map(({ start, end }) => [start, end])).toEqual(spans);
  });

  test.each(recogniser.counterExamples)('claims nothing in %s', (text) => {
    expect(recogniser.find(contextOf(text, words(text)))).toEqual([]);
  });

  test('is linear on hostile input', () => {
    for (const part of ['一', '1', '第一', '1.', '“1', '（一', 'A1', '1+', '《1', '1-', '每万', '十年发展']) {
      const text = part.repeat(20000 / part.length);
      const started = process.hrtime.bigint();
      recogniser.find(contextOf(text, claimsBeforeQuantities.includes(recogniser) ? forbidden : () => []));
      expect(Number(process.hrtime.bigint() - started) / 1e6, part).toBeLessThan(500);
    }
  });
});
