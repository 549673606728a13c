import { describe, expect, it } from 'vitest';
import { holidayExamples } from '../pipeline/lexicon/times-holidays.js';
import { nowWords, wordsAfter, wordsBefore, yearWords } from '../pipeline/lexicon/times.js';
import { fiveYearPlans } from '../pipeline/lexicon/times-plans.js';
import { readTimes, type Clock } from '../pipeline/recognise/time.js';

const plan: Clock = { published: '2024-01-15', context: '2023' };
const report: Clock = { published: '2026-01', context: '2025' };
const autumn: Clock = { published: '2025-10-20' };
const sixth: Clock = { published: '1982', context: '1981/1985' };
const national: Clock = { published: '2023-03-05', context: '2022' };

/** Sentence with the read stretch 【marked】, clock, role, period. */
const values: readonly (readonly [string, Clock, string, string | undefined])[] = [
  ['【2023年】，实现', plan, 'during', '2023'],
  ['【五年内】，新建', sixth, 'during', '1981/1985'],
  ['【五年合计】建成', sixth, 'during', '1981/1985'],
  ['【五年】基本建设投资', sixth, 'during', '1981/1985'],
  ['【五年】增长百分之二十七', sixth, 'during', '1981/1985'],
  ['【过去五年】，增长', sixth, 'during', '1978/1982'],
  ['在【这个期间】，增长', sixth, 'during', '1981/1985'],
  ['【第五个五年计划的最后一年】，', sixth, 'during', '1980'],
  ['【六五计划前两年】的执行情况', sixth, 'during', '1981/1982'],
  ['按【一九八○年】不变价格计算', sixth, 'base', '1980'],
  ['以【一九五四年】为基数', sixth, 'base', '1954'],
  ['在【2023年】的基数上', plan, 'base', '2023'],
  ['【春节假期】，', { published: '2026' }, 'during', '2026-02-17/2026-02-23'],
  ['【国庆中秋假期】，', { published: '2025-10' }, 'during', '2025-10-01/2025-10-08'],
  ['【“五一”黄金周】，', { published: '2006' }, 'during', '2006-05-01/2006-05-07'],
  ['【2023 年】，实现', plan, 'during', '2023'],
  ['【２０２３年】，实现', plan, 'during', '2023'],
  ['【二〇二三年】，实现', plan, 'during', '2023'],
  ['【一九五七年】，实现', plan, 'during', '1957'],
  ['【二○○五年】，实现', plan, 'during', '2005'],
  ['【2023年9月】，', plan, 'during', '2023-09'],
  ['【2023年12月29日】', plan, 'during', '2023-12-29'],
  ['【4月12日至16日】，', plan, 'during', '2023-04-12/2023-04-16'],
  ['【10月27日至11月2日】，', plan, 'during', '2023-10-27/2023-11-02'],
  ['【2023—2025年】', plan, 'during', '2023/2025'],
  ['【2023年—2025年】', plan, 'during', '2023/2025'],
  ['从【1952年到1956年】五年间', plan, 'during', '1952/1956'],
  ['【1—5月】，', plan, 'during', '2023-01/2023-05'],
  ['【1至10月】，', plan, 'during', '2023-01/2023-10'],
  ['【前三季度】，', plan, 'during', '2023-01/2023-09'],
  ['【一季度】，', plan, 'during', '2023-Q1'],
  ['【上半年】，', plan, 'during', '2023-H1'],
  ['【今年上半年】，', plan, 'during', '2024-H1'],
  ['【去年】，', report, 'during', '2025'],
  ['【前年】，', report, 'during', '2024'],
  ['【今年以来】，', autumn, 'since', '2025'],
  ['【今年5月份】，', autumn, 'during', '2025-05'],
  ['【9月底】，', autumn, 'as-of', '2025-09-30'],
  ['【2月底】，', { published: '2024-10' }, 'as-of', '2024-02-29'],
  ['【年末】城镇', national, 'as-of', '2022-12-31'],
  ['【截至 2022 年底】，', plan, 'as-of', '2022-12-31'],
  ['【截止到2024年底】，', autumn, 'as-of', '2024-12-31'],
  ['【截至9月底】，', autumn, 'as-of', '2025-09-30'],
  ['【截至2023年9月】，', autumn, 'as-of', '2023-09-30'],
  ['【截至目前】，', autumn, 'as-of', '2025-10-20'],
  ['【到2027年】，建成', autumn, 'until', '2027'],
  ['力争【到2027年底】建成', autumn, 'until', '2027-12-31'],
  ['由2020年的5提高到【2025年】的6', autumn, 'during', '2025'],
  ['【2030年前】达峰', autumn, 'until', '2030'],
  ['【近三年】，', autumn, 'during', '2023/2025'],
  ['【过去五年】，', national, 'during', '2018/2022'],
  ['【五年来】，', autumn, 'during', '2021/2025'],
  ['【五年来】，', { published: '2026-01', context: '2021/2025' }, 'during', '2021/2025'],
  ['【十年来】，', national, 'during', '2013/2022'],
  ['【五年】年均增长', national, 'during', '2018/2022'],
  ['【今后五年】，', report, 'during', '2026/2030'],
  ['改革开放【45年来】的', plan, 'duration', undefined],
  ['为【近三年来】最大降幅', report, 'duration', undefined],
  ['【“十四五”以来】，', report, 'since', '2021/2025'],
  ['【“十四五”期间】，', report, 'during', '2021/2025'],
  ['【较“十三五”末】增长', report, 'base', '2020'],
  ['【第一个五年期间】铁路', plan, 'during', '1953/1957'],
  ['第一个五年合计', plan, 'during', '1953/1957'],
  ['“【十四五】”规划', plan, 'during', undefined],
  ['【较2020年】增长', report, 'base', '2020'],
  ['【比上年】增长', plan, 'base', '2022'],
  ['【比1952年】增长', plan, 'base', '1952'],
  ['【比上年同期】增长', plan, 'base', '2022'],
  ['同【2020年】相比', report, 'base', '2020'],
  ['是【2012年】的2.46倍', report, 'base', '2012'],
  ['【2022年以来】连续', report, 'since', '2022/2025'],
  ['【连续五年】居', report, 'duration', undefined],
  ['【每年】安排', report, 'repeat', undefined],
  ['【20：00-22：00】', report, 'clock-time', undefined],
  ['【二十世纪九十年代】', report, 'during', '1990/1999'],
  ['今年【“五一”黄金周期间】', { published: '2006-05' }, 'during', '2006-05-01/2006-05-07'],
];

describe('role and period of a time', () => {
  it.each(values)('%s', (example, clock, role, period) => {
    const text = example.replace(/[【】]/gu, '');
    const marked = Math.max(example.indexOf('【'), 0);
    const time = readTimes(text, clock).find(({ end }) => end > marked);
    expect({ role: time?.role, period: time?.period }).toEqual({ role, period });
  });

  it.each(
    [...yearWords, ...wordsBefore, ...wordsAfter, ...nowWords].map(({ example }) => example).concat(holidayExamples),
  )('reads the example of its table: %s', (example) => {
    const text = example.replace(/[【】]/gu, '');
    const stretch = example.slice(example.indexOf('【') + 1, example.indexOf('】'));
    expect(readTimes(text, plan).some(({ start, end }) => text.slice(start, end).includes(stretch))).toBe(true);
  });

  it.each(yearWords.flatMap(({ counterExample }) => counterExample ?? []))(
    'leaves the counter-example of its table: %s',
    (text) => {
      expect(readTimes(`${text}5吨`, plan)).toEqual([]);
    },
  );

  it.each(fiveYearPlans)('knows the plan $form', ({ form, ordinal, start, end }) => {
    const period = `${String(start)}/${String(end)}`;
    expect(readTimes(`“${form}”期间，`, plan)[0]?.period).toBe(period);
    expect(readTimes(`第${ordinal}个五年计划期间`, plan)[0]?.period).toBe(period);
  });

  it.each([
    '世界经济论坛2025年会在',
    '2024金融街论坛',
    '新华1949',
    '75周年',
    '40岁以下',
    '5年期国债',
    '投入产出比1:20',
    '第1025号',
    '24小时',
    '10分钟',
  ])('leaves %s', (text) => {
    expect(readTimes(text, plan)).toEqual([]);
  });
});

describe('hostile input', () => {
  it.each(['1', '一', '年', '“', '十', '2023', '2023年', '1月', '至', '第一', '早', ' '])(
    'is linear on many %j',
    (unit) => {
      const time = (length: number): number => {
        const text = `${unit.repeat(Math.ceil(length / unit.length))}月`;
        const start = performance.now();
        readTimes(text, plan);
        return performance.now() - start;
      };
      time(2000);
      expect(time(200_000)).toBeLessThan(2000);
    },
  );
});
