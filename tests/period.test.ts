import { describe, expect, it } from 'vitest';
import { extractDocument } from '../pipeline/stages.js';
import { textDocument, type Metadata } from '../pipeline/model/document.js';
import { sectionWords } from '../pipeline/lexicon/times-sections.js';
import { readTimes } from '../pipeline/recognise/time.js';
import { carriedPeriod, topicPeriod } from '../pipeline/resolve/period-carry.js';
import { resolvePeriod, type PeriodInput } from '../pipeline/resolve/period-resolve.js';
import { documentPeriod, sectionPeriod } from '../pipeline/resolve/period-section.js';

const clock = { published: '2024-01-15' };
const report = { published: '2026-01' };

describe('sectionPeriod', () => {
  it.each([
    [['一、2023年国民经济和社会发展计划执行情况'], clock, '2023', 'actual'],
    [['二、2024年国民经济和社会发展目标任务及主要举措'], clock, '2024', 'target'],
    [['二、2024年国民经济和社会发展目标任务及主要举措', '（一）坚持创新驱动'], clock, '2024', 'target'],
    [['“十四五”时期工作回顾'], report, '2021/2025', 'actual'],
    [['一、2025年工作回顾'], report, '2025', 'actual'],
    [['一、“十四五”时期和2025年工作回顾'], report, '2021/2025', 'actual'],
    [['一、2025年和“十四五”时期工作回顾'], report, '2025', 'actual'],
    [['三、2026年工作安排'], report, '2026', 'target'],
    [['三、2026年重点工作'], report, '2026', 'target'],
    [['二、“十五五”时期经济社会发展主要目标'], report, '2026/2030', 'target'],
    [['一、过去五年工作回顾'], { published: '2023-03-05' }, '2018/2022', 'actual'],
    [['一、五年来工作回顾', '（二）2022年工作'], { published: '2023-03-05' }, '2022', 'actual'],
    [['一、坚持稳中求进'], clock, undefined, undefined],
    [['一、2025年工作回顾', '（二）聚力落实国家重大战略任务'], report, '2025', 'actual'],
    [['一、2025年工作回顾', '（一）千方百计稳就业稳企业稳市场稳预期'], report, '2025', 'actual'],
    [['三、2026年重点工作', '（六）巩固提升治理成效'], report, '2026', 'target'],
    [['二、2025年经济社会发展总体要求和政策取向'], { published: '2025', context: '2024' }, '2025', 'target'],
    [['一、过去五年工作回顾'], { published: '2013', context: '2012' }, '2008/2012', 'actual'],
    [['一、“六五”计划执行情况的回顾'], { published: '1986', context: '1986/1990' }, '1981/1985', 'actual'],
  ] as const)('%j', (headings, when, period, status) => {
    const found = sectionPeriod(headings, when);
    expect([found.period, found.status]).toEqual([period, status]);
  });
  it.each(sectionWords)('$example is $status', ({ example, status }) => {
    expect(sectionPeriod([example], clock).status).toBe(status);
  });
});

describe('documentPeriod', () => {
  it.each([
    [{ defaultPeriod: '2022', published: '2024-01-01' }, '2022'],
    [{ published: '2024-01-15', title: '西城区2023年国民经济和社会发展计划执行情况的报告' }, '2023'],
    [{ published: '2026', title: '政府工作报告' }, '2025'],
    [{ published: '2026-01-27', title: '2026年政府工作报告' }, '2025'],
    [{ published: '2024-03', title: '2023年国民经济和社会发展统计公报' }, '2023'],
    [{ published: '2006-05', title: '“五一”黄金周旅游信息' }, '2006-05-01/2006-05-07'],
    [{ published: '2024-01', title: '2023年计划执行情况与2024年计划草案的报告' }, '2023'],
    [{ published: '2006-05-08', title: '黄金周旅游' }, '2006-05'],
    [{ published: '2024-04-16', title: '一季度国民经济开局良好' }, '2024-Q1'],
    [{ published: '2024-01-17', title: '四季度经济回升' }, '2023-Q4'],
    [{ published: '2024-01-12', title: '12月份居民消费价格同比下降' }, '2023-12'],
    [{ published: '2024-07-15', title: '上半年国民经济稳中有进' }, '2024-H1'],
    [{ published: '2006' }, '2006'],
    [{ published: '1982', title: '关于我国国民经济和社会发展第六个五年计划的报告' }, '1981/1985'],
    [{ published: '2026-03', title: '关于“十五五”规划纲要草案的说明' }, '2026/2030'],
    [{ published: '2026-01-27', title: '“十四五”规划实施情况的评估' }, '2021/2025'],
    [{}, undefined],
  ])('%j', (metadata, period) => {
    expect(documentPeriod(metadata)).toBe(period);
  });
});

/** The fact stands at ▲; its clause begins after the last punctuation before it. */
function resolve(example: string, rest: Partial<PeriodInput> = {}): string | undefined {
  const at = example.indexOf('▲');
  const text = example.replace('▲', '');
  const clauseStart = Math.max(...['，', '；', '：'].map((mark) => text.lastIndexOf(mark, at - 1) + 1));
  return resolvePeriod({
    times: readTimes(text, clock),
    at,
    clauseStart,
    flow: 'flow',
    annualAverage: false,
    ofStretch: true,
    ...rest,
  })?.period;
}

describe('resolvePeriod', () => {
  it.each([
    ['2023年，全区实现收入▲5亿元', {}, '2023'],
    ['2022年收入5亿元，2023年收入▲6亿元', {}, '2023'],
    ['2023年，收入5亿元，比2020年增长▲6%', { flow: 'growth' }, '2023'],
    ['截至2022年底，企业▲100家', { flow: 'stock' }, '2022-12-31'],
    ['截至2022年底，园区企业实现收入▲100亿元', {}, '2022'],
    ['“十四五”期间，轨道里程达到▲100公里', { flow: 'stock' }, '2025'],
    ['“十四五”期间，累计新增就业▲100人', {}, '2021/2025'],
    ['“十四五”期间，收入年均增长▲5%', { flow: 'growth', annualAverage: true }, '2021/2025'],
    ['收入▲5亿元', { sectionPeriod: '2023', documentPeriod: '2024' }, '2023'],
    ['收入▲5亿元', { documentPeriod: '2024' }, '2024'],
    ['收入由2020年的▲5亿元增长到2023年的6亿元', {}, '2020'],
    ['收入由2020年的5亿元增长到2023年的▲6亿元', {}, '2023'],
    ['较“十三五”末的▲9323亿元增加', { documentPeriod: '2025' }, '2020'],
    ['达到▲13697亿元，较“十三五”末的9323亿元增加', { documentPeriod: '2025' }, '2025'],
    ['较2020年末的9323亿元增加▲4374亿元', { documentPeriod: '2025' }, '2025'],
    ['收入由2020年的5亿元增长到▲6亿元', { sectionPeriod: '2023' }, '2023'],
    ['西城园2012年开园，现面积▲10平方公里', { flow: 'stock', sectionPeriod: '2023' }, '2023'],
    ['公司2022年收入5亿元，利润▲1亿元', { documentPeriod: '2024' }, '2022'],
    ['增长3%，年末失业率降到5.5%，价格上涨▲2%', { flow: 'growth', sectionPeriod: '2023' }, '2023'],
    ['实现产值▲5亿元（2022年）', {}, '2022'],
    ['产值▲5亿元，增速2022年以来领先', { documentPeriod: '2023' }, '2023'],
    ['以1957年的数字同1952年的实际数字作比较，增长▲一倍', {}, '1957'],
    ['比上年增长▲5%', { flow: 'growth', documentPeriod: '2023' }, '2023'],
  ] as const)('%s %j', (example, rest, period) => {
    expect(resolve(example, rest)).toBe(period);
  });
});

describe('periods handed on', () => {
  const inReport = { published: '2026-01', context: '2025' };
  it.each([
    ['五年来，我们坚持改革。', '2021/2025', '2021/2025'],
    ['过去一年，我们主要做了以下工作。', '2025', '2025'],
    ['“十四五”时期是极不平凡的五年。', '2021/2025', '2021/2025'],
    ['这五年，综合实力跃升。', '2021/2025', '2021/2025'],
    ['2025年是“十四五”规划收官之年。', '2025', '2025'],
    ['2018年，出台政策。', '2018', undefined],
    ['据统计，“五一”黄金周期间，全省接待游客。', '2026-05-01/2026-05-07', '2026-05-01/2026-05-07'],
    ['坚持稳中求进工作总基调，2025年增长。', undefined, undefined],
  ])('%s', (text, paragraph, section) => {
    const times = readTimes(text, inReport);
    expect([carriedPeriod(times), topicPeriod(times, inReport)]).toEqual([paragraph, section]);
  });
});

/** Period and status of the only fact of each paragraph. */
function facts(metadata: Metadata, text: string): readonly (readonly [string, string])[] {
  return extractDocument(textDocument('test', text, metadata)).facts.map(({ period, status }) => [
    period?.period ?? '',
    status,
  ]);
}

const provincial: Metadata = { published: '2026-01-27', title: '2026年政府工作报告', genre: 'report' };

describe('the course of a document', () => {
  it('takes no topic from a title or a masthead', () => {
    const text = '2026年福建省政府工作报告\n\n一、一年接着一年干\n\n（一）着力推进\n\n新增境内外上市公司16家。\n';
    expect(facts(provincial, text)).toEqual([['2025', 'actual']]);
  });
  it('returns to the topic of the upper heading when a lower one ends', () => {
    const text =
      '二、目标任务和工作安排\n\n2026年是“十五五”开局之年。\n\n（一）保障民生\n\n“十五五”时期，要改善民生。\n\n新建公园5个。\n\n（二）筑牢防线\n\n新增消防站20个。\n';
    expect(facts(provincial, text)).toEqual([
      ['2026/2030', 'target'],
      ['2026', 'target'],
    ]);
  });
  it('does not let a look back set the topic of a section that plans', () => {
    const text = '三、2026年重点工作\n\n五年来，我们一路前行。\n\n新建公园5个。\n';
    expect(facts(provincial, text)).toEqual([['2026', 'target']]);
  });
});
