import { describe, expect, test } from 'vitest';
import { readTableNumber } from '../pipeline/parse/table/table-number.js';
import { factLines, recordsOf } from './table-text.js';

/** `205 ref 表格中的编码、号码`: the numerals of a text that are no facts. */
function othersOf(text: string): string[] {
  return recordsOf(text)
    .mentions.filter(({ class: kind }) => kind !== 'fact' && kind !== 'part')
    .map(({ text: numeral, class: kind, reason }) => `${numeral} ${kind} ${reason}`);
}

function issuesOf(text: string): string[] {
  return recordsOf(text).issues.map(({ code }) => code);
}

describe('units of tables', () => {
  test.each([
    ['单位：万元\n项目|2024年\n收入|1.5', '收入 15000 元 2024'],
    ['（金额单位：元 币种：人民币）\n项目|2024年\n收入|1.5', '收入 1.5 元 2024'],
    ['金额单位：万元 币种：美元\n项目|2024年\n收入|1.5', '收入 15000 美元 2024'],
    ['人民币百万元\n项目|2024年\n收入|1.5', '收入 1500000 元 2024'],
    ['单位：亿元\n2024年收支\n项目|2024年\n收入|1.5', '收入 150000000 元 2024'],
    ['项目|2024年\n收入|1.5\n注：单位：万元', '收入 15000 元 2024'],
    ['单位：万元|^单位：万元\n项目|2024年\n收入|1.5', '收入 15000 元 2024'],
    ['单位：万元\n项目|2024年（千元）\n收入|1.5', '收入 1500 元 2024'],
    ['单位：万元\n项目|2024年\n收入（亿元）|1.5', '收入 150000000 元 2024'],
    ['单位：万元\n项目|2024年\n收入|1.5亿元', '收入 150000000 元 2024'],
    ['单位：万元；%\n项目|2024年|同比增长\n收入|1.5|', '收入 15000 元 2024'],
    ['单位：万元；%\n项目|同比增长\n收入|1.5', '收入 growth 1.5 % 同比'],
    ['单位：万股\n股东名称|持股数量\n甲乙投资有限公司|1.5', '持股数量 15000 股 甲乙投资有限公司'],
    ['指标|计量单位|2024年\n能耗|吨标准煤/万元|0.35', '能耗 0.35 吨标准煤/万元 2024'],
    ['指标|单位|2024年\n优良天数|天|320', '优良天数 320 天 2024'],
  ])('%j', (text, fact) => {
    expect(factLines(text)).toEqual([fact]);
  });

  test('the unit of a table of money counts neither persons nor ratios', () => {
    const table = `
单位：万元
部门|人数|经费|占比
园林局|12|500|12.5%
水务局|20|80|2%`;
    expect(factLines(table)).toEqual([
      '人数 12 人 园林局',
      '经费 5000000 元 园林局',
      '经费 share 12.5 % 园林局',
      '人数 20 人 水务局',
      '经费 800000 元 水务局',
      '经费 share 2 % 水务局',
    ]);
  });

  test('without any unit an amount stays without, a growth is no fact, and issues say so', () => {
    const table = '指标|2024年|同比增长\n产品产量|500|4.1\n价格指数|102.1|';
    expect(factLines(table)).toEqual(['产品产量 500 ∅ 2024', '价格指数 102.1 ∅ 2024']);
    expect(issuesOf(table)).toEqual(['unit-unknown', 'unit-unknown']);
    expect(othersOf(table)).toContain('4.1 other 表格数值单位不明');
  });

  test('two units for one table are none', () => {
    expect(factLines('单位：万元、人\n项目|2024年\n补助|1.5')).toEqual(['补助 1.5 ∅ 2024']);
  });
});

describe('numbers of tables', () => {
  test.each([
    ['1,234.56', '1234.56'],
    ['(1,234.56)', '-1234.56'],
    ['（20.5）', '-20.5'],
    ['－5.00', '-5.00'],
    ['−2.0', '-2.0'],
    ['+5.1', '5.1'],
    ['↓3.1%', '-3.1'],
    ['3.1%↓', '-3.1'],
    ['１２．５％', '12.5'],
    ['8.2*', '8.2'],
    ['8.2（注1）', '8.2'],
    ['8.2①', '8.2'],
    ['1,618 ,820, 253.0 0', '1618820253.00'],
    ['70 .92%', '70.92'],
    ['1 2', undefined],
    ['12,34', undefined],
    ['(5', undefined],
    ['2019/4/29', undefined],
    ['2007年4月', undefined],
    ['-', undefined],
    ['', undefined],
  ])('%s is %s', (text, decimal) => {
    expect(readTableNumber(text)?.decimal).toBe(decimal);
  });

  test('a quote reaches over sign and brackets, and leaves the mark of a note', () => {
    const { facts } = recordsOf('项目|2024年（元）\n利润|(1,234.56)\n收入|8.2%（注1）');
    expect(facts.map(({ quote, value, unit }) => [quote, value, unit])).toEqual([
      ['(1,234.56)', '-1234.56', '元'],
      ['8.2%', '8.2', '%'],
    ]);
  });

  test('dashes and blanks are no values', () => {
    expect(factLines('指标|2022年|2023年|2024年|2025年\n产量（吨）|-|—|…|/\n产值（元）|||5|')).toEqual([
      '产值 5 元 2024',
    ]);
  });

  test('a number in a table is no year, no list marker and no telephone number', () => {
    const table = '项目|2024年（元）\n差旅费|2019\n会议费|(5)\n印刷费|12345';
    expect(factLines(table)).toEqual(['差旅费 2019 元 2024', '会议费 -5 元 2024', '印刷费 12345 元 2024']);
  });

  test('words with a number are read as words', () => {
    expect(recordsOf('指标|2024年计划\n登记失业率（%）|控制在3.5以内').facts).toMatchObject([
      { indicator: '登记失业率', value: '3.5', qualifier: 'le', unit: '%', status: 'target' },
    ]);
  });
});

describe('numbers that are no measurements', () => {
  test('running numbers, codes, line numbers, notes and telephone numbers', () => {
    const table = `
单位：万元
序号|科目编码|科目名称|附注|决算数
1|2010101|行政运行|15|30
2|2010102|机关服务|16|40`;
    expect(factLines(table)).toEqual(['行政运行决算数 300000 元', '机关服务决算数 400000 元']);
    expect(othersOf(table).filter((line) => /^\d/u.test(line))).toEqual([
      '1 ref 表格序号',
      '2010101 ref 表格中的编码、号码',
      '15 ref 表格中的编码、号码',
      '2 ref 表格序号',
      '2010102 ref 表格中的编码、号码',
      '16 ref 表格中的编码、号码',
    ]);
  });

  test('numbers of columns, and numbers that label themselves as codes', () => {
    const table = '单位：万元\n项目|合计|基本支出\n栏次|1|2\n教育支出|5|3';
    expect(factLines(table)).toEqual(['教育支出 50000 元', '教育支出基本支出 30000 元']);
    expect(othersOf(table)).toContain('1 ref 表格栏次');
    expect(othersOf('邮政编码|318000\n联系电话|89088166\n证券代码|002099')).toEqual([
      '318000 ref 表格中的编码、号码',
      '89088166 ref 表格中的编码、号码',
      '002099 ref 表格中的编码、号码',
    ]);
  });

  test('a table whose heads say nothing', () => {
    expect(othersOf('12|34|56\n78|90|11')).toEqual(
      ['12', '34', '56', '78', '90', '11'].map((numeral) => `${numeral} other 表头不明的表格数字`),
    );
  });
});
