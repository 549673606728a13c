import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import nodejieba from 'nodejieba';
import { describe, expect, it } from 'vitest';
import { keywordWeights } from '../pipeline/segment/keyword-weights.js';
import { jieba } from '../pipeline/segment/segmenter.js';
import { wordsAround } from '../pipeline/segment/words-around.js';

const root = new URL('../', import.meta.url);
const lines = readdirSync(new URL('raw/', root))
  .filter((name) => !name.endsWith('.json'))
  .flatMap((name) => readFileSync(new URL(`raw/${name}`, root), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '');

describe('the segmenter', () => {
  it('cuts a text as nodejieba tags it, whether its words are new or known', () => {
    for (const line of [...lines, ...lines]) {
      const words = jieba.tag(line);
      expect(words.map(({ text }) => text).join('')).toBe(line);
      // A verb glued to a word that the dictionary lacks is cut off, so that there may be more cuts, never fewer.
      const cuts = new Set(words.map(({ end }) => end));
      let end = 0;
      for (const { word } of nodejieba.tag(line)) expect(cuts).toContain((end += word.length));
    }
  });

  it('gives the words of a text for every span of it, though it cuts no more than the span needs', () => {
    for (const line of lines) {
      const whole = jieba.tag(line);
      const around = wordsAround(line, jieba);
      for (let start = 0; start < line.length; start += 7) {
        const span = { start, end: Math.min(line.length, start + 5) };
        const within = whole.filter(({ start: from, end: to }) => from < span.end && to > span.start);
        expect(around(span)).toEqual(expect.arrayContaining(within));
      }
      expect(around({ start: 0, end: line.length })).toEqual(whole);
    }
  });

  it('cuts nothing that it is not asked for', () => {
    const asked: string[] = [];
    const around = wordsAround('增长5%，全市共有三家企业。', {
      tag(text, stretch = { start: 0, end: text.length }) {
        asked.push(text.slice(stretch.start, stretch.end));
        return jieba.tag(text, stretch);
      },
    });
    around({ start: 0, end: 2 });
    around({ start: 0, end: 4 });
    expect(asked).toEqual(['增长5%']);
  });
});

describe('the list in place of the weights of keywords', () => {
  it('is there, and in the package', () => {
    const { idfDict = '' } = keywordWeights();
    expect(existsSync(idfDict)).toBe(true);
    const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { readonly files: string[] };
    expect(manifest.files).toContain(`pipeline/segment/${basename(idfDict)}`);
  });
});
