import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildData } from '../pipeline/cli/build/build-command.js';
import { run } from './cli-surroundings.js';
import {
  addDays,
  addEntry,
  build,
  buildWith,
  documentOf,
  dropEntry,
  factsOf,
  fair,
  opening,
  rowsWith,
  setEntry,
  text,
  useCorrectedFolder,
  visitors,
  writeText,
} from './corrected-folder.js';
import type { FactRecord } from '../pipeline/model/schemas.generated.js';

const folder = useCorrectedFolder();

/** The facts as they are read, with the dataset of them in place: GDP, its growth, jobs, visitors, registered. */
async function published(): Promise<[FactRecord, FactRecord, FactRecord, FactRecord, FactRecord]> {
  expect(await build(folder())).toMatchObject({ code: 0 });
  const facts = factsOf(folder());
  expect(facts.map(({ quote }) => quote)).toEqual(['6038亿元', '5.2%', '3.2万人', '2万人', '2万人']);
  return facts as [FactRecord, FactRecord, FactRecord, FactRecord, FactRecord];
}

function columnsOf(facts: readonly FactRecord[], ...columns: (keyof FactRecord)[]): unknown[][] {
  return facts.map((fact) => columns.map((column) => fact[column]));
}

describe('a correction that sets fields', () => {
  it('changes them, with all that follows from them, and leaves the rest and the fact_id', async () => {
    const [gdp, growth, ...others] = await published();
    const set = { indicator: '常住人口', value: '60.5', unit: '万人', period: '2023-Q4', reference: null };
    expect(await buildWith(folder(), [setEntry(growth, set)])).toMatchObject({ code: 0 });
    const days = { period_start: '2023-10-01', period_end: '2023-12-31', period_basis: 'stated' };
    const derived = { ...days, indicator_id: 'resident-population', unit_code: null };
    const corrected = { ...growth, ...set, ...derived, rule: 'correction' };
    expect(factsOf(folder())).toEqual([gdp, corrected, ...others]);
    expect(rowsWith(folder(), 'facts.csv', growth.fact_id)[0]).toMatch(/常住人口.*,60\.5,.*2023-10-01.*,correction$/u);
  });

  it('takes the code of a unit along, unless one is given', async () => {
    const [, growth, jobs] = await published();
    await buildWith(folder(), [
      setEntry(growth, { unit: '元', kind: 'level' }),
      setEntry(jobs, { unit: '户', unit_code: '{household}' }),
    ]);
    expect(columnsOf(factsOf(folder()).slice(1, 3), 'unit', 'unit_code')).toEqual([
      ['元', 'CNY'],
      ['户', '{household}'],
    ]);
  });

  it('keeps the basis of a period it does not change, and states or takes that of one it does', async () => {
    const [gdp, growth, jobs] = await published();
    expect(jobs.period_basis).toBe('section');
    await buildWith(folder(), [
      setEntry(gdp, { period: '2023' }),
      setEntry(growth, { period: '2023', period_basis: 'document' }),
      setEntry(jobs, { period: '2024', value: '1' }),
    ]);
    const bases = factsOf(folder()).map(({ period_basis }) => period_basis);
    expect(bases.slice(0, 3)).toEqual(['stated', 'document', 'section']);
  });

  it('is judged for plausibility as any fact is', async () => {
    const [, growth, jobs] = await published();
    const { issues } = documentOf(folder());
    await buildWith(folder(), [setEntry(growth, { kind: 'share', value: '500' }), setEntry(jobs, { indicator: null })]);
    expect(rowsWith(folder(), 'issues.csv', 'share-out-of-range')).toHaveLength(1);
    expect(rowsWith(folder(), 'issues.csv', 'indicator-unknown')).toHaveLength(1);
    expect(documentOf(folder()).issues).toBe(issues + 2);
  });
});

describe('a correction that drops a fact', () => {
  it('takes it out, tells why of its numerals, and counts it no more', async () => {
    const [gdp, growth, jobs, ...rest] = await published();
    await buildWith(folder(), [dropEntry(jobs, { class: 'name' }), dropEntry(gdp)]);
    expect(factsOf(folder())).toEqual([growth, ...rest]);
    expect(rowsWith(folder(), 'mentions.csv', '3.2万')).toEqual(['a,48,52,3.2万,name,,与原件核对']);
    expect(rowsWith(folder(), 'mentions.csv', '6038亿')).toEqual(['a,28,33,6038亿,other,,与原件核对']);
    expect(rowsWith(folder(), 'mentions.csv', '5.2,')).toEqual([`a,39,42,5.2,fact,${growth.fact_id},`]);
    expect(documentOf(folder())).toMatchObject({ facts: 3, numerals: 11 });
  });

  it('leaves the fact_id of a fact with the same words behind it', async () => {
    const [, , , first, second] = await published();
    await buildWith(folder(), [dropEntry(first)]);
    expect(factsOf(folder()).at(-1)).toEqual(second);
    expect(rowsWith(folder(), 'mentions.csv', ',2万,').map((row) => row.split(',')[5])).toEqual(['', second.fact_id]);
  });
});

describe('a correction that adds a fact', () => {
  it('gives it place, section and fact_id from the text, and it the numerals', async () => {
    await published();
    await buildWith(folder(), [addEntry()]);
    const fact = factsOf(folder())[3]!;
    expect(fact).toMatchObject({
      ...{ indicator: '书市历时', subject: '书市', region: documentOf(folder()).region, rule: 'correction' },
      ...{ value: '3', value_max: '5', qualifier: 'range', unit: '天', unit_code: 'd' },
      ...{ period_start: '2024-01-01', period_basis: 'stated', section: '文化' },
      ...{ quote: '3至5天', sentence: fair, start: 67, end: 71, line: 7 },
    });
    expect(rowsWith(folder(), 'mentions.csv', fact.fact_id)).toEqual([
      `a,67,68,3,fact,${fact.fact_id},`,
      `a,69,70,5,part,${fact.fact_id},同一数量表达的一部分`,
    ]);
    expect(rowsWith(folder(), 'facts.csv', fact.fact_id)).toHaveLength(1);
    expect(documentOf(folder())).toMatchObject({ facts: 6, numerals: 11 });
  });

  it('finds its place by the occurrence where the quote stands more than once', async () => {
    await buildWith(folder(), [addDays({ quote: '3天', occurrence: 2 })]);
    expect(columnsOf(factsOf(folder()), 'quote', 'start')).toContainEqual(['3天', 79]);
    await buildWith(
      folder(),
      [1, 2].map((occurrence) => addDays({ quote: '3天', occurrence })),
    );
    const ids = factsOf(folder()).map(({ fact_id }) => fact_id);
    expect(new Set(ids).size).toBe(7);
  });

  it('does not mind how blanks stand in quote and sentence', async () => {
    writeText(folder(), text.replace('休市3天', '休市\n3 天'));
    await buildWith(folder(), [addDays({ quote: ' 3天', sentence: ` ${fair}`, occurrence: 1 })]);
    expect(factsOf(folder()).map(({ quote }) => quote)).toContain('3 天');
  });

  it('stands in the sentence, section and speech of a traditional text in which facts are read', async () => {
    const asked = '去年書市歷時3至5天，新增就業3.2萬人，是如何做到的？';
    writeText(folder(), `# 2024年答問\n\n## 一、文化\n\n記者：${asked}\n\n答：地區生產總值6038億元，同比增長5.2%。\n`);
    expect(await buildWith(folder(), [addEntry({ sentence: asked })])).toMatchObject({ code: 0 });
    const [added, read] = factsOf(folder());
    expect(added).toMatchObject({ quote: '3至5天', sentence: asked, rule: 'correction', speaker: '記者' });
    expect(read).toMatchObject({ quote: '3.2萬人', sentence: asked, section: added?.section, speaker: added?.speaker });
  });

  it('may stand where another fact was dropped, under an id of its own', async () => {
    const [, , , first] = await published();
    const { code } = await buildWith(folder(), [
      addDays({ quote: '数有2万人', sentence: visitors }),
      addDays({ quote: '2万人报名', sentence: visitors }),
      dropEntry(first),
      dropEntry(factsOf(folder())[4]!),
    ]);
    expect(code).toBe(0);
    expect(columnsOf(factsOf(folder()), 'quote', 'rule').slice(3)).toEqual([
      ['数有2万人', 'correction'],
      ['2万人报名', 'correction'],
    ]);
    await buildWith(folder(), [addDays({ quote: '2万人', sentence: visitors, occurrence: 1 }), dropEntry(first)]);
    expect(factsOf(folder()).map(({ fact_id }) => fact_id)).not.toContain(first.fact_id);
    expect(factsOf(folder())).toHaveLength(5);
  });
});

describe('corrections', () => {
  it('survive an edit elsewhere in the text', async () => {
    const [gdp, growth] = await published();
    const entries = [setEntry(gdp, { value: '1' }), dropEntry(growth), addEntry()];
    await buildWith(folder(), entries);
    const before = factsOf(folder()).map(({ fact_id }) => fact_id);
    writeText(folder(), text.replace(opening, `一开头说另一件事，涨了7%。\n\n${opening}`));
    expect(await build(folder())).toMatchObject({ code: 0 });
    const after = factsOf(folder()).filter(({ quote }) => quote !== '7%');
    expect(after.map(({ fact_id }) => fact_id)).toEqual(before);
    expect(after[0]).toMatchObject({ value: '1', rule: 'correction' });
  });

  it('give the same in any order', async () => {
    const [gdp, growth, jobs, first] = await published();
    const entries = [
      setEntry(gdp, { value: '1' }),
      dropEntry(growth),
      dropEntry(first),
      addEntry(),
      addDays({ quote: '2万人', sentence: visitors, occurrence: 1 }),
      setEntry(jobs, { period: null }),
    ];
    const tables = (): string[] =>
      ['facts.json', 'mentions.csv', 'documents.csv', 'issues.csv'].map((file) =>
        readFileSync(join(folder().out, file), 'utf8'),
      );
    await buildWith(folder(), entries);
    const expected = tables();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(entries, { minLength: entries.length }), async (shuffled) => {
        expect(await buildWith(folder(), shuffled)).toMatchObject({ code: 0 });
        expect(tables()).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('may be none', async () => {
    await published();
    expect(await buildWith(folder(), [])).toMatchObject({ code: 0, out: '' });
  });
});

describe('a correction that changes nothing any more', () => {
  it.each([
    ['set', ([gdp]: FactRecord[]) => setEntry(gdp!, { value: '603800000000', period: '2024' })],
    [
      'drop',
      ([gdp]: FactRecord[]) => dropEntry({ ...gdp!, fact_id: 'faaaaaaaaaaaa', quote: '3至5天', sentence: ` ${fair}` }),
    ],
    [
      'add',
      ([, growth]: FactRecord[]) => {
        const { quote, sentence, subject, kind, value, qualifier, unit, status, period } = growth!;
        const fields = { indicator: growth!.indicator, value_max: null, reference: growth!.reference };
        return addEntry({ quote, sentence }, { ...fields, subject, kind, value, qualifier, unit, status, period });
      },
    ],
  ])('(%s) is told, and the facts are as they are read', async (_, entryOf) => {
    const facts = await published();
    expect(await buildWith(folder(), [entryOf(facts)])).toMatchObject({ code: 0 });
    expect(factsOf(folder())).toEqual(facts);
    const rows = rowsWith(folder(), 'issues.csv', 'correction-obsolete');
    expect(rows).toEqual([expect.stringMatching(/^a,info,.*\/corrections\/0 .*删除/u)]);
  });
});

describe('a correction that does not fit the text', () => {
  const wide = { ...addEntry().fact, value_max: null };

  /** What is refused, the place that is named, and what the message says. */
  const misfits: readonly [string, (facts: FactRecord[]) => readonly object[], string, RegExp][] = [
    [
      'another quote',
      ([gdp]) => [setEntry({ ...gdp!, quote: '6083亿元' }, { value: '1' })],
      '/corrections/0/guard/quote',
      /unexpected “6083亿元”, expected “6038亿元”/u,
    ],
    [
      'another sentence',
      ([gdp, growth]) => [dropEntry(growth!), dropEntry({ ...gdp!, sentence: '别处。' })],
      '/corrections/1/guard/sentence',
      /unexpected “别处。”, expected “2024年/u,
    ],
    [
      'a fact that is gone, with the one likely meant',
      ([gdp]) => [
        setEntry(
          { ...gdp!, fact_id: 'faaaaaaaaaaaa', sentence: gdp!.sentence.replace('全区', '我区') },
          { value: '1' },
        ),
      ],
      '/corrections/0/fact_id',
      /no fact faaaaaaaaaaaa in this text any more; the likeliest is now f[a-z2-7]{12}, “6038亿元” in “2024年，全区/u,
    ],
    [
      'a fact that is gone, without any like it',
      () => [
        {
          ...setEntry({ fact_id: 'faaaaaaaaaaaa', quote: '9%', sentence: '完全不同。' } as FactRecord, { value: '1' }),
        },
      ],
      '/corrections/0/fact_id',
      /no fact faaaaaaaaaaaa in this text any more\. Look for/u,
    ],
    [
      'a fact to drop of which another part is read as a fact',
      ([gdp]) => [dropEntry({ ...gdp!, fact_id: 'faaaaaaaaaaaa', quote: '总值6038亿元' })],
      '/corrections/0/fact_id',
      /likeliest is now .*“6038亿元”/u,
    ],
    [
      'a sentence that is not there, with the one likely meant',
      () => [addEntry({ sentence: fair.replace('再开', '又开') })],
      '/corrections/0/guard/sentence',
      /no such sentence in this text; the likeliest is now “书市历时3至5天，休市3天，再开3天。”/u,
    ],
    [
      'a quote not in its sentence',
      () => [addEntry({ quote: '9天' })],
      '/corrections/0/guard/quote',
      /“9天” is no part/u,
    ],
    ['a quote without numeral', () => [addEntry({ quote: '书市' })], '/corrections/0/guard/quote', /whole numerals/u],
    [
      'a quote that cuts a numeral',
      () => [addEntry({ quote: '8亿元', sentence: opening })],
      '/corrections/0/guard/quote',
      /whole numerals/u,
    ],
    [
      'a quote that stands twice',
      () => [addDays({ quote: '3天' })],
      '/corrections/0/guard/occurrence',
      /is missing, expected 1 to 2/u,
    ],
    [
      'an occurrence beyond the last',
      () => [addDays({ quote: '3天', occurrence: 3 })],
      '/corrections/0/guard/occurrence',
      /unexpected 3, expected 1 to 2/u,
    ],
    [
      'an added fact over one that is read',
      () => [addEntry({ quote: '增长5.2%', sentence: opening })],
      '/corrections/0/guard/quote',
      /is read as a fact already: f[a-z2-7]{12}, “5\.2%”.*sets or drops f/u,
    ],
    [
      'two corrections of one fact',
      ([gdp]) => [setEntry(gdp!, { value: '1' }), addEntry(), dropEntry(gdp!)],
      '/corrections/2/fact_id',
      /corrected by \/corrections\/0 too/u,
    ],
    [
      'the same correction twice',
      ([gdp]) => [dropEntry(gdp!), dropEntry(gdp!)],
      '/corrections/1/fact_id',
      /corrected by \/corrections\/0 too/u,
    ],
    [
      'added facts that overlap',
      () => [addEntry(), addEntry({ quote: '历时3至5天' })],
      '/corrections/0/guard/quote',
      /overlaps the quote of \/corrections\/1/u,
    ],
    [
      'an unknown region',
      ([gdp]) => [setEntry(gdp!, { region: '990102' })],
      '/corrections/0/set/region',
      /unknown code 990102/u,
    ],
    [
      'a period of no calendar',
      ([gdp]) => [setEntry(gdp!, { period: '2023-02-29' })],
      '/corrections/0/set/period',
      /unexpected 2023-02-29/u,
    ],
    [
      'a basis without period',
      ([gdp]) => [setEntry(gdp!, { period: null, period_basis: 'stated' })],
      '/corrections/0/set/period_basis',
      /without a period/u,
    ],
    [
      'an upper value without range',
      ([gdp]) => [setEntry(gdp!, { value_max: '7000' })],
      '/corrections/0/set/qualifier',
      /unexpected eq with an upper value, expected range/u,
    ],
    [
      'a range without upper value',
      () => [{ ...addEntry(), fact: wide }],
      '/corrections/0/fact/value_max',
      /is missing, expected the upper end/u,
    ],
  ];

  it.each(misfits)('(%s) fails with its place, and nothing is published', async (_, entriesOf, pointer, message) => {
    const facts = await published();
    const { code, out, err } = await buildWith(folder(), entriesOf(facts));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${folder().corrections}: ${pointer} `);
    expect(err).toMatch(message);
    expect(err).toContain('Nothing was published: 1 document failed.');
    expect(factsOf(folder())).toEqual(facts);
  });

  it('fails when the sentence was edited, and under --keep-going becomes an issue', async () => {
    const [gdp] = await published();
    writeText(folder(), text.replace('6038亿元', '6039亿元'));
    expect(await buildWith(folder(), [setEntry(gdp, { value: '1' })])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/likeliest is now f[a-z2-7]{12}, “6039亿元”/u),
    });
    const { raw, out } = folder();
    const flags = ['--format', 'json', '--keep-going'];
    expect(await run(buildData, ['--raw', raw, '--out', out, ...flags])).toMatchObject({ code: 1 });
    expect(rowsWith(folder(), 'issues.csv', 'corrections-guard')).toEqual([expect.stringMatching(/^a,error,/u)]);
    expect(readFileSync(join(out, 'issues.csv'), 'utf8')).not.toContain(raw);
  });
});
