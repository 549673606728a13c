import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hedgesBefore, hedgesBehind, hedgesInside } from '../pipeline/lexicon/hedges.js';
import type { Quantity } from '../pipeline/model/quantity.js';
import { readQuantities, type QuantityOptions } from '../pipeline/recognise/quantity.js';

const free = (): boolean => true;

function write(text: string, { start, end, value, valueMax, unit, qualifier }: Quantity): string {
  return `${text.slice(start, end)} = ${value}${valueMax === undefined ? '' : `~${valueMax}`}${unit === '' ? '' : ` ${unit}`}${qualifier === 'eq' ? '' : ` ${qualifier}`}`;
}

/** Quantities of a text as `text = value unit qualifier`. */
function read(text: string, options: QuantityOptions = {}): string[] {
  return readQuantities(text, free, options).map((quantity) => write(text, quantity));
}

const readings: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'magnitude and unit': [
    ['总面积6.61万平方米', ['6.61万平方米 = 66100 平方米']],
    ['金额8.44亿美元、119亿元/平方公里', ['8.44亿美元 = 844000000 美元', '119亿元/平方公里 = 11900000000 元/平方公里']],
    ['控制在0.6人/百亿元', ['0.6人/百亿元 = 0.6 人/百亿元']],
    [
      '人民币5亿元，港币20元，8亿元人民币',
      ['人民币5亿元 = 500000000 元', '港币20元 = 20 港元', '8亿元人民币 = 800000000 元'],
    ],
    ['123元1角1分，十块三毛', ['123元1角1分 = 123.11 元', '十块三毛 = 10.3 元']],
    ['装机3200万千瓦、发电50千瓦时', ['3200万千瓦 = 32000000 千瓦', '50千瓦时 = 50 千瓦时']],
    ['产气22亿方，4方发起', ['22亿方 = 2200000000 立方米', '4方 = 4 方']],
    ['15街道、26省份', ['15 = 15 个', '26 = 26 个']],
    ['获11金3银1铜', ['11金 = 11 枚', '3银 = 3 枚', '1铜 = 1 枚']],
    ['每立方米19微克', ['19微克 = 19 微克/立方米']],
    ['两个亿卢布', ['两个亿卢布 = 200000000 卢布']],
    ['一吨半、一个半小时、两年半', ['一吨半 = 1.5 吨', '一个半小时 = 1.5 小时', '两年半 = 2.5 年']],
  ],
  'hedges on either side': [
    ['近1.92万名失业人员', ['近1.92万名 = 19200 名 approx']],
    ['规模突破6000亿元大关', ['突破6000亿元 = 600000000000 元 gt']],
    ['10万余平方米、300多家', ['10万余平方米 = 100000 平方米 gt', '300多家 = 300 家 gt']],
    ['占50%以上，5%左右，3.5%以内', ['50%以上 = 50 % ge', '5%左右 = 5 % approx', '3.5%以内 = 3.5 % le']],
    ['不低于5%，至少120个，<3.5%', ['不低于5% = 5 % ge', '至少120个 = 120 个 ge', '<3.5% = 3.5 % lt']],
    ['50万元（含）以上，50万元（不含）以上', ['50万元（含）以上 = 500000 元 ge', '50万元（不含）以上 = 500000 元 gt']],
    ['约占全国1/10，约占总数的5%', ['1/10 = 10 % approx', '5% = 5 % approx']],
    ['上半年、半小时内', ['半小时内 = 0.5 小时 le']],
    ['共46万群众、1000多万失业人员', ['46万 = 460000 人', '1000多万 = 10000000 人 gt']],
    ['分别增长5%、6.5%左右', ['5% = 5 % approx', '6.5%左右 = 6.5 % approx']],
    ['最高给予700万元', ['700万元 = 7000000 元 le']],
    ['节约50元，合约30份，附近20家', ['50元 = 50 元', '30份 = 30 份', '20家 = 20 家']],
    [
      '上百家，过百亿元，跨过3万亿元',
      ['上百家 = 100 家 ge', '过百亿元 = 10000000000 元 gt', '3万亿元 = 3000000000000 元'],
    ],
    ['至少约30个', ['至少约30个 = 30 个 ge']],
  ],
  shares: [
    ['三分之一，百分之八点二，万分之二', ['三分之一 = 33.3333 %', '百分之八点二 = 8.2 %', '万分之二 = 0.02 %']],
    ['近七成，8成，三成半', ['近七成 = 70 % approx', '8成 = 80 %', '三成半 = 35 %']],
    ['一半以上，过半，半数', ['一半以上 = 50 % ge', '过半 = 50 % gt', '半数 = 50 %']],
    ['八分之一强', ['八分之一强 = 12.5 % gt']],
    ['提高7.25个百分点', ['7.25个百分点 = 7.25 百分点']],
    ['翻两番，增长一倍', ['两番 = 2 番', '一倍 = 1 倍']],
    ['一番事业', []],
    ['成立8成员小组', ['8 = 8']],
  ],
  ranges: [
    ['0-3岁，5%—6%，2－3个', ['0-3岁 = 0~3 岁 range', '5%—6% = 5~6 % range', '2－3个 = 2~3 个 range']],
    ['1000-5000万元', ['1000-5000万元 = 10000000~50000000 元 range']],
    ['从8500到3万港元', ['8500到3万港元 = 8500~30000 港元 range']],
    ['十五亿元到二十亿元', ['十五亿元到二十亿元 = 1500000000~2000000000 元 range']],
    ['0．071至0．074元／分钟', ['0．071至0．074元／分钟 = 0.071~0.074 元/分钟 range']],
    ['80元至599元不等', ['80元至599元 = 80~599 元 range']],
    ['由66.1%到44.9%', ['66.1% = 66.1 %', '44.9% = 44.9 %']],
    ['八九亿韩元', ['八九亿韩元 = 800000000~900000000 韩元 range']],
    ['在5%和6%之间', ['5%和6% = 5~6 % range']],
  ],
  'lists that share a unit': [
    ['分别提高20.9、36.2、15个百分点', ['20.9 = 20.9 百分点', '36.2 = 36.2 百分点', '15个百分点 = 15 百分点']],
    ['分别达1.2、3.5万亿元', ['1.2 = 1200000000000 元', '3.5万亿元 = 3500000000000 元']],
  ],
  'orders of magnitude': [
    ['千亿级产业、亿吨级', ['千亿级 = 100000000000 元 approx', '亿吨级 = 100000000 吨 approx']],
    ['千亿元产业', ['千亿元 = 100000000000 元']],
    ['（万元）', []],
  ],
  'Chinese counts': [
    [
      '八百多个、近百场、逾千家、十余家、上百家、十八家',
      [
        '八百多个 = 800 个 gt',
        '近百场 = 100 场 approx',
        '逾千家 = 1000 家 gt',
        '十余家 = 10 家 gt',
        '上百家 = 100 家 ge',
        '十八家 = 18 家',
      ],
    ],
    ['三个、两家、一批、百姓、千年、万家、百强', []],
    ['两亿元、三吨', ['两亿元 = 200000000 元', '三吨 = 3 吨']],
    ['十四五、二十大、二十届、三级', []],
  ],
  'no quantities': [
    ['2:3:4:1，10∶1', []],
    ['2.0版、3.0', []],
    ['2-1-1-5-2', []],
    ['0755-1234567', []],
    ['5G、PM2.5、T1000', []],
    ['1+N、5+2', []],
    ['第3名', []],
    ['每10万人口', []],
    ['［18］', []],
    ['“132”体系', []],
    ['中国500强', []],
    ['2号线', []],
    ['“1·22”', []],
  ],
};

describe.each(Object.entries(readings))('readQuantities: %s', (_, cases) => {
  test.each(cases)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('readQuantities', () => {
  test('reads signs, and small counts when asked', () => {
    expect(read('增长-3.2%，－0.5%，负3.9%')).toEqual(['-3.2% = -3.2 %', '－0.5% = -0.5 %', '负3.9% = -3.9 %']);
    expect(read('三个、两家', { small: true })).toEqual(['三个 = 3 个', '两家 = 2 家']);
  });

  test('leaves claimed numerals alone and asks with the span of each numeral', () => {
    const text = '2023年3个';
    expect(readQuantities(text, (start) => start > 0).map((quantity) => write(text, quantity))).toEqual(['3个 = 3 个']);
  });

  test.each([...hedgesBefore, ...hedgesInside, ...hedgesBehind])(
    '$form says $qualifier: $example',
    ({ qualifier, example }) => {
      expect(readQuantities(example, free).map((quantity) => quantity.qualifier)).toEqual([qualifier]);
    },
  );

  test('spans are ordered, inside the text and hold their numerals; values are plain decimals', () => {
    const pieces = fc.constantFrom(
      ...'0123456789.,%‰-~至到又分之成半一二三十百千万亿约近超余多个家元吨年（含）以上左右/每:：第\n 人'.split(''),
      '百分点',
      '平方公里',
      '三分之一',
      '人民币',
      '不低于',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.boolean(), (parts, small) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, numerals, value, valueMax } of readQuantities(text, free, { small })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(numerals.length).toBeGreaterThan(0);
          for (const numeral of numerals) expect(numeral.start >= start && numeral.start < end, text).toBe(true);
          for (const number of [value, valueMax ?? '0']) expect(number).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/u);
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '9',
    '9-',
    '9/',
    '一',
    '百',
    '约9',
    '9元',
    '三分之',
    '三又',
    '9、',
    '分别9、',
    '最高给予',
    '一半',
    '9元9角',
    '个亿',
    '（含',
  ])('is linear on 60,000 characters of %s', (unit) => {
    const text = unit.repeat(60_000 / unit.length);
    const before = performance.now();
    readQuantities(text, free, { small: true });
    expect(performance.now() - before).toBeLessThan(1500);
  });
});
