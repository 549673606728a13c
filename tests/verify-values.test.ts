import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactRecord } from '../pipeline/model/schemas.generated.js';
import { directionBefore } from '../pipeline/verify/direction.js';
import { firstAndLastDay } from '../pipeline/verify/period-days.js';
import { exact, isWrittenAs, showExact } from '../pipeline/verify/reading/exact.js';
import { readNumber } from '../pipeline/verify/reading/number.js';
import { readQuote } from '../pipeline/verify/reading/quote.js';
import { standsAround } from '../pipeline/verify/sentence-place.js';
import { sourceText } from '../pipeline/verify/source-text.js';
import { judgeValue } from '../pipeline/verify/value-judge.js';
import { writeChinese } from './numeral-writer.js';

/** Readings of a quote as `5` or `5 to 6`. */
function read(quote: string, unit: string | null): string[] {
  return readQuote(quote, unit).map(({ value, highest }) =>
    highest === undefined ? showExact(value) : `${showExact(value)} to ${showExact(highest)}`,
  );
}

describe('the second reader', () => {
  it.each([
    ['21个', '个', '21'],
    ['６０３８亿元', '元', '603800000000'],
    ['19,180 个', '个', '19180'],
    ['7 . 25个百分点', '百分点', '7.25'],
    ['2400多亿元', '元', '240000000000'],
    ['超8千亿元', '元', '800000000000'],
    ['10.36百亿亿次/秒', '次/秒', '10360000000000000000'],
    ['千亿级', '元', '100000000000'],
    ['上万支', '支', '10000'],
    ['二〇二三', null, '2023'],
    ['二百○八所', '所', '208'],
    ['两万五', '元', '25000'],
    ['一百几十种', '种', '100'],
    ['十几万人', '人', '100000'],
    ['二千零十七万人', '人', '20170000'],
    ['一万三千亿元', '元', '1300000000000'],
    ['10万千瓦及以下', '千瓦', '100000'],
    ['5分/千瓦时', '分/千瓦时', '5'],
    ['一两', '两', '1'],
    ['百分之五点五', '%', '5.5'],
    ['百分之十一点八', '%', '11.8'],
    ['万分之二', '%', '0.02'],
    ['三分之一', '%', '33.3333'],
    ['1/5以上', '%', '20'],
    ['近八成', '%', '80'],
    ['六成五', '%', '65'],
    ['三成半', '%', '35'],
    ['0.8‰', '‰', '0.8'],
    ['一半', '%', '50'],
    ['半数以上', '%', '50'],
    ['半小时内', '小时', '0.5'],
    ['两个半小时', '小时', '2.5'],
    ['十三斤半', '斤', '13.5'],
    ['1.68∶1', null, '1.68'],
    ['2：1以内', null, '2'],
    ['第一', '位', '1'],
    ['首位', '位', '1'],
    ['前300名', '位', '300'],
    ['翻两番', '番', '2'],
    ['翻番', '番', '1'],
    ['5%-6%', '%', '5 to 6'],
    ['5—10万元', '元', '50000 to 100000'],
    ['8000-1万元', '元', '8000 to 10000'],
    ['六至七成', '%', '60 to 70'],
  ])('reads %s in %s as %s', (quote, unit, expected) => {
    expect(read(quote, unit)).toEqual([expected]);
  });

  it.each([
    ['三五个', '个', '3 to 5'],
    ['七八十人', '人', '70 to 80'],
  ])('reads %s in %s as %s too', (quote, unit, expected) => {
    expect(read(quote, unit)).toContain(expected);
  });

  it.each(['若干', '大量', '3:0', ''])('does not read “%s”', (quote) => {
    expect(read(quote, '个')).toEqual([]);
  });

  it('reads whatever an independent writer of Chinese numerals writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.boolean(), (value, short) => {
        const found = readNumber(writeChinese(value, short));
        expect(found && isWrittenAs(found.value, value.toString())).toBe(true);
      }),
    );
  });

  it('takes a decimal of four places for a fraction it rounds, and no other', () => {
    const third = readQuote('三分之一', '%')[0]?.value ?? exact('0');
    expect(['33.3333', '-33.3333', '33.33333'].map((decimal) => isWrittenAs(third, decimal))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['33.33', '33.3334', '33'].map((decimal) => isWrittenAs(third, decimal))).toEqual([false, false, false]);
  });
});

describe('the judgement of values', () => {
  const facts = JSON.parse(readFileSync(new URL('../out/facts.json', import.meta.url), 'utf8')) as FactRecord[];

  /** A fact whose value has another first digit, and one ten thousand times as large. */
  const spoilt = (fact: FactRecord): FactRecord[] => [
    { ...fact, value: fact.value.replace(/[1-9]/u, (digit) => String((Number(digit) % 9) + 1)) },
    { ...fact, value: `${fact.value}0000`.replace(/^(.*)\.(.*)$/u, '$100$2') },
  ];

  it('finds every value of out/ right, and any wrong that is changed', () => {
    const plain = facts.filter(({ value }) => /[1-9]/u.test(value));
    expect(plain.length).toBeGreaterThan(500);
    const missed = plain.flatMap(spoilt).filter((fact) => judgeValue(fact, undefined).outcome !== 'wrong');
    expect(missed.map(({ quote, value }) => `${quote} as ${value}`)).toEqual([]);
  });

  it('takes the magnitude of a bare number from the head of its table, and from nowhere else', () => {
    const fact = {
      ...facts[0],
      quote: '1',
      sentence: '1',
      unit: '立方米',
      value: '100000000',
      value_max: null,
      start: 9,
    };
    const judge = (head: string, changes: object = {}): string =>
      judgeValue({ ...fact, ...changes } as FactRecord, sourceText(head.padEnd(9) + '1')).outcome;
    expect(judge('用水(亿立方米)')).toBe('right');
    expect(judge('用水(万立方米)')).toBe('wrong');
    expect(judge('用水(立方米)')).toBe('wrong');
    expect(judge('用水(亿立方米)', { quote: '1立方米' })).toBe('wrong');
  });

  it('tells what it cannot read from what is wrong', () => {
    expect(judgeValue({ ...facts[0], quote: '若干' } as FactRecord, undefined).outcome).toBe('unread');
  });
});

describe('the direction of a change', () => {
  it.each([
    ['一般公共预算收入下降', 'down'],
    ['事故起数、死亡人数分别下降10.9%、', 'down'],
    ['死亡人数分别下降3.6%和', 'down'],
    ['审批时限压缩了', 'down'],
    ['同比增长', 'up'],
    ['在对美贸易下降超3成的情况下增长', 'up'],
    ['从14.7%降至13%左右、优于全国', undefined],
    ['占比', undefined],
  ])('of %s is %s', (text, expected) => {
    expect(directionBefore(text)).toBe(expected);
  });
});

describe('the days of a period', () => {
  it.each([
    ['2024', ['2024-01-01', '2024-12-31']],
    ['2024-H2', ['2024-07-01', '2024-12-31']],
    ['2024-Q1', ['2024-01-01', '2024-03-31']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2023-02', ['2023-02-01', '2023-02-28']],
    ['2022-12-31', ['2022-12-31', '2022-12-31']],
    ['2021/2025', ['2021-01-01', '2025-12-31']],
    ['2023-04-12/2023-04-16', ['2023-04-12', '2023-04-16']],
  ])('%s', (period, expected) => {
    expect(firstAndLastDay(period)).toEqual(expected);
  });

  it.each(['2023-02-30', '2024-13', '2024-Q5', '2025/2021', '2021/2022/2023', '24', ''])('%s has none', (period) => {
    expect(firstAndLastDay(period)).toBeUndefined();
  });
});

describe('the place of a sentence', () => {
  const text = '前一句完成9个。新建［3］公园12个，\n  西\n\n3 注：共12个公园。\n\n城园投产8家。后一句。';
  const place = (quote: string): { start: number; end: number } => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length };
  };
  const stands = (sentence: string, quote: string): boolean => standsAround(sentence, sourceText(text), place(quote));

  it('is found across footnote marks, lines and pages', () => {
    expect(stands('新建公园12个，西城园投产8家。', '12个')).toBe(true);
    expect(stands('新建公园12个，西城园投产8家。', '8家')).toBe(true);
  });

  it.each([
    ['新增公园12个，西城园投产8家。', '12个'],
    ['新建公园12个，东城园投产8家。', '12个'],
    ['前一句完成9个。', '12个'],
    ['后一句。', '12个'],
  ])('is not found for %s around %s', (sentence, quote) => {
    expect(stands(sentence, quote)).toBe(false);
  });
});

describe('places in a text', () => {
  it('count code points, and lines as LF, CRLF and CR end them', () => {
    const source = sourceText('𠮷1\r\n2\r3\n4');
    expect(source.length).toBe(9);
    expect(source.slice(0, 2)).toBe('𠮷1');
    expect([0, 1, 4, 6, 8].map((at) => source.lineOf(at))).toEqual([1, 1, 2, 3, 4]);
  });
});
