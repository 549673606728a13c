import { expect } from 'vitest';
import { sentence, type Dataset, type HostileCase } from '../case.js';

export const formulas: readonly string[] = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '"=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '=HYPERLINK("http://a.example","甲")',
];

const tables = ['facts', 'mentions', 'documents', 'issues', 'terms'];
/** Columns that hold numbers or dates and are data, even with a minus. */
const data = new Set(['value', 'value_max', 'start', 'end', 'line', 'published', 'period_start', 'period_end']);

/** No text cell of any table opens as a formula does; what an apostrophe guards in CSV has none in JSON. */
function guarded({ csv }: Dataset): void {
  for (const table of tables)
    for (const row of csv(table))
      for (const [column, cell] of Object.entries(row))
        if (!data.has(column)) expect(cell, `${table}.${column}`).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
}

function sidecar(title: string): HostileCase {
  const stated = { title, publisher: title, subject: title, licence: title, note: title };
  const shown = title.replace(/[\r\n]+/gu, ' ').trim();
  const holds = (dataset: Dataset): void => {
    guarded(dataset);
    expect(dataset.documents[0]?.title).toBe(shown);
    expect(dataset.facts[0]?.['subject']).toBe(shown);
    expect(dataset.csv('documents')[0]?.['title']).toBe(`'${shown}`);
  };
  const files = [
    { path: 'a.txt', bytes: sentence },
    { path: 'a.source.json', bytes: JSON.stringify(stated) },
  ];
  return { name: `a title, publisher and subject of ${JSON.stringify(title)}`, files, expected: { code: 0, holds } };
}

/** Formulas where the text itself gives section, sentence, speaker, indicator, quote and term. */
const fromText = [
  '# =1+1',
  '## @一、综合',
  '=1+1，2024年，全市营业收入50亿元。',
  '2024年，“=1+1”营业收入50亿元，同比增长-5.8%。',
  '=张三：2024年，我区营业收入60亿元。',
  '名词解释',
  '1. =1+1：一种算法。',
].join('\n\n');

const fromTable = '|指标|2024年|\n|-|-|\n|=1+1（亿元）|50|\n|＠增加值（亿元）|-60|\n';

export const cells: readonly HostileCase[] = [
  ...formulas.map(sidecar),
  { name: 'formulas in a text', files: [{ path: 'a.md', bytes: fromText }], expected: { code: 0, holds: guarded } },
  { name: 'formulas in a table', files: [{ path: 'a.md', bytes: fromTable }], expected: { code: 0, holds: guarded } },
  {
    name: 'an id that opens with a dash',
    files: [{ path: '-rf.txt', bytes: sentence }],
    expected: { code: 0, holds: guarded },
  },
];
