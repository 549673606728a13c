import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanNumerals } from '../pipeline/recognise/numeral.js';
import { writeChinese } from './numeral-writer.js';

/** Numerals of a text as `text=value`, with ~ for an inner hedge. */
function read(text: string): string[] {
  return scanNumerals(text).map(
    ({ start, end, value, hedge }) => `${text.slice(start, end)}=${value}${hedge === undefined ? '' : `~${hedge}`}`,
  );
}

const spellings: Readonly<Record<string, readonly string[]>> = {
  '12': ['12', '１２', '十二', '一十二', '12.0'],
  '1200000000000': ['1.2万亿', '1．2万亿', '１.２万亿', '一万二千亿', '12000亿', '1.2 万亿'],
  '0.071': ['0.071', '0．071', '零点零七一'],
  '8500': ['8500', '8,500', '8，500', '八千五百', '八千五', '8千5百'],
  '460150000000': ['4601.5 亿', '4601.5亿', '4601.5　亿'],
  '1003000': ['100万三千', '一百万三千', '100.3万'],
  '2023': ['二〇二三', '二零二三', '两千零二十三', '2023', '二○二三'],
  '1101': ['1千1百01', '一千一百零一'],
  '21': ['廿一', '二十一'],
  '1900': ['壹仟玖佰', '一千九百', '1仟9佰'],
  '-3.2': ['-3.2', '－3.2', '−3.2', '负3.2', '负三点二'],
  '250': ['二百五', '二百五十'],
  '13000': ['一万三', '1万3', '1.3万'],
  '2300.1': ['两千三点一', '两千三百点一'],
};

const readings: readonly (readonly [string, readonly string[]])[] = [
  ['千家万户', ['千=1000', '万=10000']],
  ['下降0。95%，新增1。8亿吨', ['0。95=0.95', '1。8亿=180000000']],
  ['检测266. 5万人份', ['266. 5万=2665000']],
  ['缩小至2.54。30%的县、共12。30个', ['2.54=2.54', '30=30', '12=12', '30=30']],
  ['约1000多万元', ['1000多万=10000000~gt']],
  ['十余万、二十几亿、数百、几十万', ['十余万=100000~gt', '二十几亿=2000000000~gt', '数百=100~gt', '几十万=100000~gt']],
  ['5万余平方米', ['5万=50000']],
  ['3千瓦', ['3=3', '千=1000']],
  ['人数百分之三', ['百=100', '三=3']],
  ['八点二十分', ['八=8', '二十=20']],
  ['三十七点二下降', ['三十七点二=37.2']],
  ['十点一下课', ['十=10', '一=1']],
  ['一点一滴', ['一=1', '一=1']],
  ['版本2.2.1', ['2=2', '2=2', '1=1']],
  ['GB 18030-2022', ['18030=18030', '2022=2022']],
  ['m²和①②', []],
  ['一半、半数、半百', ['一半=0.5', '半=0.5', '半百=50']],
  ['大陆和队伍', []],
  ['2023年、2024年', ['2023=2023', '2024=2024']],
  ['肩负三大任务', ['三=3']],
  ['减负3200亿元，不负14亿人', ['3200亿=320000000000', '14亿=1400000000']],
  ['3胜2负5平', ['3=3', '2=2', '5=5']],
  ['390万65岁、1万600人', ['390万=3900000', '65=65', '1万600=10600']],
  ['三五百人', ['三五百=300~approx']],
  ['三十两', ['三十=30', '两=2']],
  ['5\n万', ['5=5', '万=10000']],
];

describe('scanNumerals', () => {
  test.each(Object.entries(spellings))('reads every spelling of %s', (value, forms) => {
    for (const form of forms) expect(read(form), form).toEqual([`${form}=${value}`]);
  });

  test.each(readings)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('reads back what an independent writer writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999_999_999n }), fc.boolean(), (value, short) => {
        const written = writeChinese(value, short);
        expect(read(written)).toEqual([`${written}=${String(value)}`]);
      }),
      { numRuns: 2000 },
    );
  });

  test('full-width digits read like their NFKC form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,12}(\.[0-9]{1,6})?[万亿]?$/u), (text) => {
        const wide = text.replace(/[0-9.]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
        expect(scanNumerals(wide).map(({ value }) => value)).toEqual(scanNumerals(text).map(({ value }) => value));
      }),
    );
  });

  test('covers every digit and numeral character, in order, without overlap, with plain decimal values', () => {
    const characters = fc.constantFrom(
      ...Array.from('0123456789０９.．,，-－负〇零一二三五九十百千万亿兆两半几数多余点廿壹佰个元%年分之又 \n\t①²人A'),
    );
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 40 }), (text) => {
        const numerals = scanNumerals(text);
        const covered = new Array<boolean>(text.length).fill(false);
        let last = 0;
        for (const { start, end, value } of numerals) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(value).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/u);
          expect(value).not.toBe('-0');
          covered.fill(true, start, end);
          last = end;
        }
        for (const [at, character] of Array.from(text).entries()) {
          if (/[0-9０-９〇零一二三四五六七八九十百千万亿两半]/u.test(character))
            expect(covered[at], `${text} at ${String(at)}`).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '9',
    '一',
    '百',
    '万',
    '1.',
    '1,234,',
    '十零',
    '一万',
    '万亿',
    '几',
    '几十',
    '半',
    '一点',
    '9 ',
    '百 ',
    '-9',
    '负一',
    '千百',
  ])('is linear on 100,000 characters of %s', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const before = performance.now();
    scanNumerals(text);
    expect(performance.now() - before).toBeLessThan(1000);
  });
});
