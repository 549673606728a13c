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
  'ranges in words': [
    ['百分之六至七，百分之三点五到四', ['百分之六至七 = 6~7 % range', '百分之三点五到四 = 3.5~4 % range']],
    ['百分之二十到三十左右', ['百分之二十到三十左右 = 20~30 % range']],
    ['提高百分之三到百分之五', ['百分之三到百分之五 = 3~5 % range']],
    ['由百分之六到百分之九', ['百分之六 = 6 %', '百分之九 = 9 %']],
    ['三分之一到一', ['三分之一 = 33.3333 %']],
  ],
  'nouns without a measure word': [
    ['七千农户，一亿三千万农户', ['七千 = 7000 户', '一亿三千万 = 130000000 户']],
    ['九亿人口、五亿四千万人民', ['九亿 = 900000000 人', '五亿四千万 = 540000000 人']],
    ['百万学子，百万考生，千百万考生', ['百万 = 1000000 人']],
    ['28万农民工、90余万幼儿、17万适龄女生', ['28万 = 280000 人', '90余万 = 900000 人 gt', '17万 = 170000 人']],
    ['600多万低收入家庭学生', ['600多万 = 6000000 人 gt']],
    ['投入6000万支持农民工返乡', ['6000万 = 60000000']],
    ['为210万60岁以上老人', ['210万 = 2100000 人', '60岁以上 = 60 岁 ge']],
    ['为15万0-3岁婴幼儿', ['15万 = 150000 人', '0-3岁 = 0~3 岁 range']],
    ['共2万300人，迎接12万2024届毕业生', ['2万300人 = 20300 人', '12万 = 120000', '2024届 = 2024 届']],
  ],
  'round numbers reached': [
    ['会员增至千家、突破百所，达百万人', ['千家 = 1000 家', '突破百所 = 100 所 gt', '百万人 = 1000000 人']],
    ['送到百姓，飞到万里之外，长达百年', []],
  ],
  'units with more in them': [
    ['学校300所以上、幼儿园20所左右', ['300所以上 = 300 所 ge', '20所左右 = 20 所 approx']],
    ['开放3所，所以上学近了', ['3所 = 3 所']],
    ['80多种、80多种产品', ['80多种 = 80 种 gt', '80多种 = 80 种 gt']],
    ['检查910.5万辆（艘、架）次', ['910.5万辆（艘、架）次 = 9105000 辆（艘、架）次']],
    ['治理24条（段）河道，仪器7台（套）以上', ['24条（段） = 24 条', '7台（套）以上 = 7 台 ge']],
    ['新建12个（其中区级5个）', ['12个 = 12 个', '5个 = 5 个']],
    ['标准由320元/月提高到350元／月', ['320元/月 = 320 元/月', '350元／月 = 350 元/月']],
    [
      '90元/人·年，0.5元/千瓦时，25元/平方米·月',
      ['90元/人·年 = 90 元/人·年', '0.5元/千瓦时 = 0.5 元/千瓦时', '25元/平方米·月 = 25 元/平方米·月'],
    ],
    ['冲刺8000亿大关，迈上2万亿元大关', ['8000亿 = 800000000000', '2万亿元 = 2000000000000 元']],
    ['3大任务、5大学院、2项会议', ['3大 = 3 个', '5 = 5', '2项 = 2 项']],
    [
      '每户一头半，共一点六所，零点七倍，零点五倍',
      ['一头半 = 1.5 头', '一点六所 = 1.6 所', '零点七倍 = 0.7 倍', '零点五倍 = 0.5 倍'],
    ],
    ['半个、一批半成品', []],
    ['每斤涨3分、4分和1毛钱', ['3分 = 3 分', '4分 = 4 分', '1毛钱 = 1 毛']],
    ['得分91.5分，早上8点15分，最后2分34秒', ['91.5分 = 91.5 分', '8 = 8', '15 = 15', '2 = 2', '34秒 = 34 秒']],
  ],
  'ratios to one': [
    ['城乡收入比由2.6∶1缩小到2.3∶1', ['2.6∶1 = 2.6', '2.3∶1 = 2.3']],
    ['比例为4:1，投入产出比达到1：1左右', ['4:1 = 4', '1：1左右 = 1 approx']],
    ['以比分3:1获胜，比赛中2:1领先，9:1开会', []],
    ['比例为2:3:1，比例为1:1.5', []],
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
