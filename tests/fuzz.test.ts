import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from './cli-surroundings.js';
import { finds } from './fuzz/finds.js';
import { fuzz } from './fuzz/fuzz-command.js';
import { mutations } from './fuzz/mutations.js';
import { problemOf } from './fuzz/problems.js';
import { properties } from './fuzz/properties/index.js';
import { runCases } from './fuzz/run-cases.js';
import { sentencesOf } from './fuzz/sentences.js';
import { readCase, type Reading, type Subject } from './fuzz/subject.js';

const raw = fileURLToPath(new URL('../raw', import.meta.url));
const sentences = await sentencesOf(raw);

describe('spoiled sentences of raw/', () => {
  it('keep every property in 1500 cases', () => {
    expect(runCases(sentences, 1500, 1)).toEqual({ cases: 1500, failures: [] });
  }, 300_000);
});

describe('the command', () => {
  it('says how many cases of which seed it read, and ends with 0 when every property held', async () => {
    const { code, out } = await run(fuzz, ['--raw', raw, '--cases', '20', '--seed', '3']);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^seed 3: 20 cases of \d+ sentences .+ 0 failed\n$/u),
    });
  });

  it.each([
    ['--cases', 'many', '--cases: unexpected many, expected a number from 1'],
    ['--seed', '-1', '--seed: unexpected -1, expected a number from 1'],
    ['--raw', '/nowhere', '/nowhere'],
  ])('refuses %s %s with 2', async (option, value, message) => {
    expect(await run(fuzz, [option, value])).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });
});

describe('texts that were once read wrongly', () => {
  it.each(finds)('$name', ({ found }) => {
    expect(problemOf(found)).toBeUndefined();
  });
});

describe('mutations', () => {
  it('have different names', () => {
    expect(new Set(mutations.map(({ id }) => id)).size).toBe(mutations.length);
  });

  it.each(mutations)('$id changes a text, and the same way each time', ({ mutate }) => {
    const strike = { at: 4, to: 9, other: 21, pick: 3 };
    const text = '一、2023年，登记失业率为3.5%(三成)；增长5%。';
    expect(mutate(text, strike)).not.toBe(text);
    expect(mutate(text, strike)).toBe(mutate(text, strike));
  });
});

describe('properties', () => {
  const sound = readCase({
    text: '2023年，地区生产总值突破6000亿元cafe\u0301。\n增长5%至6%。',
    format: 'plain',
    setting: 'stated',
  });

  /** A reading with fields of its facts replaced. */
  function withFact({ extraction, records }: Reading, changed: object): Reading {
    const change = <Row extends object>(rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, ...changed }));
    return {
      extraction: { ...extraction, facts: change(extraction.facts) },
      records: { ...records, facts: change(records.facts) },
    };
  }
  const readingWith = (changed: object): Subject => ({ ...sound, first: withFact(sound.first, changed) });
  /** A subject whose variants are read as a text of other values where `isSpoiled` says so. */
  const misread = (isSpoiled: (text: string) => boolean): Subject => ({
    ...sound,
    read: (text) => (isSpoiled(text) ? withFact(sound.read(text), { value: '7' }) : sound.read(text)),
  });

  const broken: readonly (readonly [id: string, what: string, subject: Subject])[] = [
    ['spans', 'a quote of another place', readingWith({ start: 0 })],
    ['spans', 'a fact without numeral', readingWith({ start: 0, end: 1, quote: '2' })],
    [
      'numerals',
      'no mentions',
      { ...sound, first: { ...sound.first, extraction: { ...sound.first.extraction, numerals: [] } } },
    ],
    ['values', 'an exponent', readingWith({ value: '1e5' })],
    ['values', 'negative zero', readingWith({ value: '-0' })],
    ['values', 'leading zeros', readingWith({ value: '007' })],
    ['values', 'a range that descends', readingWith({ value: '10', value_max: '9', qualifier: 'range' })],
    ['values', 'an upper value without range', readingWith({ value: '5', value_max: '9', qualifier: 'eq' })],
    ['determinism', 'another value the second time', misread((text) => text === sound.text)],
    ['line-ends', 'another value with CRLF', misread((text) => text.includes('\r\n'))],
    ['line-ends', 'another value with CR', misread((text) => /\r(?!\n)/u.test(text))],
    ['normal-form', 'another value in composed form', misread((text) => text.includes('\u00e9'))],
    ['locality', 'another value once a paragraph follows', misread((text) => text.length > sound.text.length)],
  ];

  it.each(properties)('$id holds of a sound reading', ({ problems }) => {
    expect(problems(sound)).toEqual([]);
  });

  it.each(broken)('%s fails for %s', (id, _what, subject) => {
    expect(properties.find((property) => property.id === id)?.problems(subject)).not.toEqual([]);
  });

  it('are all shown to fail', () => {
    expect(properties.map(({ id }) => id).filter((id) => !broken.some(([name]) => name === id))).toEqual([]);
  });
});
