import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Format } from '../pipeline/model/document.js';
import type { Extraction } from '../pipeline/model/extraction.js';
import { extractDocument } from '../pipeline/stages.js';

const report = readFileSync(new URL('../raw/xicheng-plan-2024.txt', import.meta.url), 'utf8');
/** The paragraph of a report with the most figures. */
const paragraph = report
  .split('\n')
  .reduce((best, line) => (countFigures(line) > countFigures(best) ? line : best), '');
/** Linear work on four times the text takes four times as long; quadratic work sixteen times. */
const highestRatio = 8;
/** Milliseconds below which a time says nothing. */
const floor = 25;

function countFigures(line: string): number {
  return line.match(/\d+/gu)?.length ?? 0;
}

function extract(text: string, format: Format = 'plain'): Extraction {
  return extractDocument({ id: 'hostile', format, text, encoding: 'utf-8', sha256: '', metadata: {}, inferred: [] });
}

/** The shorter of two runs, which a busy machine disturbs less; the second is spared where the first is quick. */
function timeOf(text: string, format: Format): number {
  const run = (): number => {
    const start = performance.now();
    extract(text, format);
    return performance.now() - start;
  };
  const first = run();
  return first < floor ? first : Math.min(first, run());
}

function fill(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length));
}

function nest(open: string, close: string): (length: number) => string {
  return (length) => open.repeat(length / 2) + close.repeat(length / 2);
}

/** What a text is made of, how long it is in UTF-16 units, and how it is made. */
const hostile: readonly (readonly [name: string, length: number, make: (length: number) => string])[] = [
  ['100,000 digits in a row', 100_000, fill('7')],
  ['digits with separators', 50_000, fill('1,234,')],
  ['10,000 nested brackets', 20_000, nest('（', '）')],
  ['10,000 nested book-title marks', 20_000, nest('《', '》')],
  ['brackets that never close', 20_000, fill('“1《（')],
  ['one line of report text', 200_000, fill(paragraph)],
  ['report text without an end of sentence', 40_000, fill(paragraph.replaceAll(/[。；\s]/gu, '，'))],
  ['200,000 × 第', 200_000, fill('第')],
  ['200,000 × 的', 200_000, fill('的')],
  ['200,000 × 、', 200_000, fill('、')],
  ['200,000 × 分之', 400_000, fill('分之')],
  ['200,000 × 增长', 400_000, fill('增长')],
  ['Chinese digits', 100_000, fill('一二三四五六七八九')],
  ['one Chinese numeral after another', 100_000, fill('三百五十万')],
  ['magnitude words', 50_000, fill('万')],
  ['两', 20_000, fill('两')],
  ['Chinese decimals', 30_000, fill('三点')],
  ['fractions without a break', 20_000, fill('百分之五')],
  ['rates without a break', 20_000, fill('占全市1%')],
  ['counts without a break', 10_000, fill('1个')],
  ['a listing of rates', 10_000, fill('5%、')],
  ['clauses without an end of sentence', 16_000, fill('增长5%，')],
  ['list markers', 50_000, fill('1、')],
  ['list markers, one a line', 40_000, fill('1、\n')],
  ['ordinals', 50_000, fill('第一')],
  ['quoted numbers', 40_000, fill('“1”')],
  ['titles with numbers', 60_000, fill('《1》')],
  ['codes', 100_000, fill('A1')],
  ['a slogan that never comes', 50_000, (length) => '一'.repeat(length) + '+'.repeat(length / 10)],
  ['years', 60_000, fill('2023年')],
  ['dates', 40_000, fill('1月1日')],
  ['ranges', 40_000, fill('5~6')],
  ['a number, blanks and a unit', 400_000, (length) => `1${' '.repeat(length)}人`],
  ['numbers between bars', 40_000, fill('1|')],
  ['footnote marks', 40_000, fill('增长5%[1]。')],
  ['short lines', 40_000, fill('甲：1\n')],
  ['speakers', 40_000, fill('记者：\n')],
];

describe.each(['plain', 'markdown'] as const)('extractDocument on hostile %s text', (format) => {
  extract(paragraph.repeat(20), format);

  it.each(hostile)('is linear on %s', { retry: 2 }, (_name, length, make) => {
    const [short, long] = [make(length / 4), make(length)];
    extract(short, format);
    const ratio = Math.max(floor, timeOf(long, format)) / Math.max(floor, timeOf(short, format));
    expect(ratio).toBeLessThan(highestRatio);
  });
});

describe('extractDocument on very long text', () => {
  it('reads a line of 5 MB and one of list markers of 1 MB', () => {
    const line = fill(paragraph)(Math.ceil((5_000_000 / Buffer.byteLength(paragraph)) * paragraph.length));
    expect(extract(line).facts.length).toBeGreaterThan(1000);
    expect(extract(fill('1、')(500_000)).numerals).toHaveLength(250_000);
  });

  it('cuts a run without an end of sentence behind a clause, and loses no numeral', () => {
    const clause = '增长1,234.5亿元，';
    const { facts, numerals } = extract(clause.repeat(1000));
    expect(numerals).toHaveLength(1000);
    expect(new Set(facts.map(({ value }) => value))).toEqual(new Set(['123450000000']));
    expect(facts).toHaveLength(1000);
  });
});
