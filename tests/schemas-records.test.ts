import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unaccountedNumerals } from '../pipeline/check/accounting.js';
import { checkExtraction } from '../pipeline/check/check-extraction.js';
import { indexCodePoints, indexLines } from '../pipeline/check/code-points.js';
import { factNamer } from '../pipeline/check/fact-id.js';
import { periodDays } from '../pipeline/model/period-days.js';
import { sampleExtraction, sampleFact, sampleText, spanOf } from './publish-sample.js';

const characters = Array.from(sampleText);

describe('places', () => {
  it('are code points, and a quote is exactly its slice', () => {
    const { facts, mentions } = checkExtraction(sampleExtraction());
    for (const { start, end, quote } of facts) expect(characters.slice(start, end).join('')).toBe(quote);
    for (const { start, end, text } of mentions) expect(characters.slice(start, end).join('')).toBe(text);
    expect(facts[0]).toMatchObject({ start: 16, line: 2, quote: '约6.5亿\n元' });
  });

  it('count as an iterator does, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '中', '𠮷', '😀', '\n', '\r', '\r\n')), (parts) => {
        const text = parts.join('');
        const index = indexCodePoints(text);
        let utf16 = 0;
        Array.from(text).forEach((character, place) => {
          expect(index.offset(utf16)).toBe(place);
          if (character.length === 2) expect(() => index.offset(utf16 + 1)).toThrow(RangeError);
          utf16 += character.length;
        });
        expect(index.length).toBe(Array.from(text).length);
        expect(() => index.offset(text.length + 1)).toThrow(RangeError);
      }),
    );
  });

  it('lie on lines ended by LF, CRLF or CR', () => {
    const line = indexLines('a\nb\r\nc\rd');
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(line)).toEqual([1, 1, 2, 2, 2, 3, 3, 4]);
  });
});

describe('periods', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2023-Q1', '2023-01-01', '2023-03-31'],
    ['2023-Q4', '2023-10-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2022-12-31', '2022-12-31', '2022-12-31'],
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['2022-09/2023-12', '2022-09-01', '2023-12-31'],
    ['2023-04-12/2023-04-16', '2023-04-12', '2023-04-16'],
  ])('%s are the days from %s to %s', (period, start, end) => {
    expect(periodDays(period)).toEqual({ start, end });
  });

  it.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2024-H3',
    '2024-Q0',
    '2024-Q5',
    '2024/',
    '2023-02-29',
    '2024-04-31',
    '2024-04-00',
    '2025/2021',
    '1/2/3',
    '2024-H1-01',
  ])('%j is none', (period) => {
    expect(periodDays(period)).toBeUndefined();
  });
});

describe('fact ids', () => {
  const idsOf = (changes: Parameters<typeof sampleExtraction>[0]): string[] =>
    checkExtraction(sampleExtraction(changes)).facts.map(({ fact_id }) => fact_id);

  it('stay when a rule names the indicator or the value anew, and when lines are cut elsewhere', () => {
    const renamed = sampleExtraction().facts.map((fact) => ({ ...fact, indicator: '收入', value: '1', rule: 'other' }));
    expect(idsOf({ facts: renamed })).toEqual(idsOf({}));
    const rewrapped = sampleExtraction().facts.map((fact) => ({ ...fact, sentence: fact.sentence.replace('\n', '') }));
    expect(idsOf({ facts: rewrapped })).toEqual(idsOf({}));
  });

  it('stay when the text before grows', () => {
    const { document, facts, numerals } = sampleExtraction();
    const shift = <Item extends { readonly span: { start: number; end: number } }>(item: Item): Item => ({
      ...item,
      span: { start: item.span.start + 1, end: item.span.end + 1 },
    });
    const moved = {
      document: { ...document, text: `＃${sampleText}` },
      facts: facts.map(shift),
      numerals: numerals.map(shift),
      issues: [],
      terms: [],
    };
    expect(idsOf(moved)).toEqual(idsOf({}));
  });

  it('differ by document, sentence, quote and occurrence', () => {
    const name = factNamer();
    const identity = { documentId: 'a', sentence: '增长5%。', quote: '5%' };
    const ids = [
      identity,
      identity,
      { ...identity, documentId: 'b' },
      { ...identity, sentence: '下降5%。' },
      { ...identity, quote: '5' },
    ].map(name);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^f[a-z2-7]{12}$/u);
    expect(factNamer()(identity)).toBe(ids[0]);
  });
});

describe('records', () => {
  it('stand in text order, and mentions keep pointing to their facts', () => {
    const { facts, numerals, terms } = sampleExtraction();
    const turned = numerals.map((numeral) =>
      numeral.fact === undefined ? numeral : { ...numeral, fact: 2 - numeral.fact },
    );
    const reversed = sampleExtraction({ facts: facts.toReversed(), numerals: turned.toReversed(), terms });
    expect(checkExtraction(reversed)).toEqual(checkExtraction(sampleExtraction()));
  });

  it('hold null for what is not known, and no line break in a sentence', () => {
    const { facts, documents, issues, terms } = checkExtraction(sampleExtraction());
    expect(facts[0]).toMatchObject({
      indicator_id: null,
      value_max: null,
      unit_code: null,
      reference: null,
      speaker: null,
    });
    expect(facts[0]?.sentence).not.toMatch(/[\r\n]/u);
    expect(documents[0]).toMatchObject({
      publisher: null,
      characters: characters.length,
      numerals: 8,
      facts: 3,
      issues: issues.length,
      metadata_basis: 'inferred: title, region_name',
    });
    expect(issues[0]?.message).toBe('两行 说明');
    expect(terms[0]?.definition).toBe('营业收入 的简称');
  });

  it.each([
    ['an unknown kind of value', { value: '1e9' }],
    ['an empty rule', { rule: '' }],
    ['a region that is no code', { region: '北京' }],
  ])('with %s are a mistake that throws', (_, changes) => {
    expect(() => checkExtraction(sampleExtraction({ facts: [sampleFact('0.5%', changes)], numerals: [] }))).toThrow(
      /valid record of facts/u,
    );
  });

  it.each([
    ['an empty span', { span: { start: 5, end: 5 } }],
    ['a span that cuts a character', { span: { start: spanOf('𠮷').start + 1, end: 12 } }],
    ['a span outside of the text', { span: { start: 0, end: 10_000 } }],
  ])('with %s are a mistake that throws', (_, changes) => {
    expect(() => checkExtraction(sampleExtraction({ facts: [sampleFact('0.5%', changes)], numerals: [] }))).toThrow(
      RangeError,
    );
  });

  it('do not point to a fact that is not there', () => {
    expect(() => checkExtraction(sampleExtraction({ facts: [] }))).toThrow(RangeError);
  });
});

describe('issues', () => {
  const codesOf = (...facts: ReturnType<typeof sampleFact>[]): string[] =>
    checkExtraction(
      sampleExtraction({
        facts,
        numerals: sampleExtraction().numerals.map(({ fact: _, ...rest }) => rest),
        issues: [],
      }),
    ).issues.map(({ code }) => code);

  it.each([
    [{}, []],
    [{ indicator: '' }, ['indicator-unknown']],
    [{ period: { period: '2023-02-30', basis: 'stated' } }, ['period-impossible']],
    [{ kind: 'share', unit: '%', value: '100' }, []],
    [{ kind: 'share', unit: '%', value: '100.5' }, ['share-out-of-range']],
    [{ kind: 'share', unit: '%', value: '-1' }, ['share-out-of-range']],
    [{ kind: 'growth', unit: '%', value: '120' }, []],
  ] as const)('of a fact with %j are %j', (changes, codes) => {
    expect(codesOf(sampleFact('0.5%', changes))).toEqual(codes);
  });

  it('tell of a fact without period', () => {
    const { period: _, ...fact } = sampleFact('0.5%');
    expect(codesOf(fact)).toEqual(['period-unknown']);
  });

  it('tell of two facts on one span', () => {
    expect(codesOf(sampleFact('0.5%'), sampleFact('0.5%'))).toEqual(['span-repeated']);
  });

  it('tell of every numeral that no mention touches', () => {
    const found = unaccountedNumerals('3万人、５％、三分之一', [
      { span: { start: 0, end: 1 }, class: 'other', reason: '' },
    ]);
    expect(found.map(({ span }) => span)).toEqual([
      { start: 1, end: 2 },
      { start: 4, end: 5 },
      { start: 7, end: 8 },
      { start: 10, end: 11 },
    ]);
  });
});
