import { describe, expect, test } from 'vitest';
import { factLines } from './table-text.js';

describe('heads of columns', () => {
  test('periods and measures over several rows', () => {
    const table = `
单位：亿元
指标|2023年|^2023年|2024年|^2024年|比上年增长（%）
^指标|金额|占比（%）|金额|占比（%）|^比上年增长（%）
地区生产总值|5,000.5|100|5,300|100|5.2
第一产业|50|1.0|51|0.96|-1.3`;
    expect(factLines(table)).toEqual([
      '地区生产总值 500050000000 元 2023',
      '地区生产总值 share 100 % 2023',
      '地区生产总值 530000000000 元 2024',
      '地区生产总值 share 100 % 2024',
      '地区生产总值 growth 5.2 % 比上年',
      '第一产业 5000000000 元 2023',
      '第一产业 share 1 % 2023',
      '第一产业 5100000000 元 2024',
      '第一产业 share 0.96 % 2024',
      '第一产业 growth -1.3 % 比上年',
    ]);
  });

  test('three rows are read from top to bottom, an empty cell with the cell on its left', () => {
    const table = `
项目|收入|||
|2023年||2024年|
|金额（万元）|占比（%）|金额（万元）|占比（%）
门票|10|40|12|42`;
    expect(factLines(table)).toEqual([
      '门票收入 100000 元 2023',
      '门票收入 share 40 % 2023',
      '门票收入 120000 元 2024',
      '门票收入 share 42 % 2024',
    ]);
  });

  test('bare years, and a second header below with their ends', () => {
    const table = `
表1 对外贸易 单位：亿美元
指标|2022|2023
进出口总额|120.25|130
|2022年末|2023年末
外汇储备|7|8`;
    expect(factLines(table)).toEqual([
      '进出口总额 12025000000 美元 2022',
      '进出口总额 13000000000 美元 2023',
      '外汇储备 700000000 美元 2022-12-31',
      '外汇储备 800000000 美元 2023-12-31',
    ]);
  });

  test('beginning and end are those of the year reported on', () => {
    const table = `
单位：元
项目|期末余额|期初余额|本期发生额|上期发生额
库存现金|131,545.99|195,522.60|20.5|30`;
    expect(factLines(table)).toEqual([
      '库存现金 131545.99 元 2024-12-31',
      '库存现金 195522.6 元 2023-12-31',
      '库存现金 20.5 元 2024',
      '库存现金 30 元 2023',
    ]);
  });

  test('a year over beginning and end', () => {
    const table = `
单位：万元
项目|2023年|^2023年
^项目|年初|年末
存款|10|12`;
    expect(factLines(table)).toEqual(['存款 100000 元 2022-12-31', '存款 120000 元 2023-12-31']);
  });

  test('plans, results and the rate at which a plan is met', () => {
    const table = `
指标|单位|2024年计划|2024年完成|完成计划%
粮食产量|万吨|53|53.6|101.1`;
    expect(factLines(table)).toEqual([
      '粮食产量 530000 吨 2024 target',
      '粮食产量 536000 吨 2024',
      '粮食产量完成计划比例 101.1 %',
    ]);
  });

  test('a column that measures, beside a row that names', () => {
    const table = `
单位：万元
科目编码|科目名称|预算数|决算数|基本支出
205|教育支出|1,200|1,180.5|900
合计||1,200|1,180.5|900`;
    expect(factLines(table)).toEqual([
      '教育支出预算数 12000000 元 target',
      '教育支出决算数 11805000 元',
      '教育支出基本支出 9000000 元',
      '预算数合计 12000000 元 target',
      '决算数合计 11805000 元',
      '基本支出合计 9000000 元',
    ]);
  });

  test('a movement belongs to the column before it', () => {
    const table = `
产品名称|产量（万吨）|同比±%|产值（万元）|比上年增加（万元）
水泥|120|−3.5|800|+20`;
    expect(factLines(table)).toEqual([
      '水泥产量 1200000 吨',
      '水泥产量 growth -3.5 % 同比',
      '水泥产值 8000000 元',
      '水泥产值 change 200000 元 比上年',
    ]);
  });

  test('of a rate percents are a change, 增减 keeps its sign and 下降 is a fall', () => {
    const table = `
指标|2024年|比上年增减|比2022年下降（%）
毛利率|35.2%|-1.3%|
能耗（吨）|500|-2.5%|4.1`;
    expect(factLines(table)).toEqual([
      '毛利率 35.2 % 2024',
      '毛利率 change -1.3 % 比上年',
      '能耗 500 吨 2024',
      '能耗 growth -2.5 % 比上年',
      '能耗 growth -4.1 % 比2022年',
    ]);
  });

  test('what a share is part of, and a rank among whom', () => {
    const table = `
指标|金额（亿元）|占全市比重（%）|全省排名
税收收入|50|12.5|3`;
    expect(factLines(table)).toEqual([
      '税收收入 5000000000 元',
      '税收收入 share 12.5 % 占全市',
      '税收收入 rank 3 位 全省',
    ]);
  });
});

describe('heads of rows', () => {
  test('a part of the row above is named alone, or by that row where it is no noun', () => {
    const table = `
指标|2024年（万人）
常住人口|200.5
其中：城镇|120.3
其中：外来务工人员|20`;
    expect(factLines(table)).toEqual([
      '常住人口 2005000 人 2024',
      '城镇常住人口 1203000 人 2024',
      '外来务工人员 200000 人 2024',
    ]);
  });

  test('a row that tells the movement of the row above', () => {
    const table = `
指标|2023年|2024年
地区生产总值（亿元）|100|106
比上年增长（%）|5.5|6
占全省比重（%）|3.1|3.2`;
    expect(factLines(table)).toEqual([
      '地区生产总值 10000000000 元 2023',
      '地区生产总值 10600000000 元 2024',
      '地区生产总值 growth 5.5 % 2023 比上年',
      '地区生产总值 growth 6 % 2024 比上年',
      '地区生产总值 share 3.1 % 2023 占全省',
      '地区生产总值 share 3.2 % 2024 占全省',
    ]);
  });

  test('a group names rows that another group has too', () => {
    const table = `
单位：元
项目|软件|合计
一、账面原值||
1.期初余额|100|300
2.本期增加金额|10|30
二、累计摊销||
1.期初余额|50|150
2.本期增加金额|5|15`;
    expect(factLines(table)).toEqual([
      '软件账面原值 100 元 2023-12-31',
      '账面原值 300 元 2023-12-31',
      '软件账面原值增加金额 10 元 2024',
      '账面原值增加金额 30 元 2024',
      '软件累计摊销 50 元 2023-12-31',
      '累计摊销 150 元 2023-12-31',
      '软件累计摊销增加金额 5 元 2024',
      '累计摊销增加金额 15 元 2024',
    ]);
  });

  test('a group over all columns leaves rows alone that need it not', () => {
    const table = `
指标|2024年计划
一、经济发展|^一、经济发展
粮食产量（万吨）|53
二、社会民生|^二、社会民生
新增学位（个）|3,000`;
    expect(factLines(table)).toEqual(['粮食产量 530000 吨 2024 target', '新增学位 3000 个 2024 target']);
  });

  test('a column of groups names rows that are said of several', () => {
    const table = `
行业分类|项目|单位|2024年|同比增减
医药行业|销售量|千克|1,495.8|10.63%
^医药行业|生产量|千克|1,578|14.35%
染料行业|销售量|吨|12,857|-4.00%`;
    expect(factLines(table)).toEqual([
      '医药行业销售量 1495.8 千克 2024',
      '医药行业销售量 growth 10.63 % 同比',
      '生产量 1578 千克 2024',
      '生产量 growth 14.35 % 同比',
      '染料行业销售量 12857 吨 2024',
      '染料行业销售量 growth -4 % 同比',
    ]);
  });

  test('a sum is that of the title', () => {
    const table = `
1、货币资金
单位：元
项目|期末余额
库存现金|5.5
银行存款|10
合计|15.5`;
    expect(factLines(table)).toEqual([
      '库存现金 5.5 元 2024-12-31',
      '银行存款 10 元 2024-12-31',
      '货币资金合计 15.5 元 2024-12-31',
    ]);
  });

  test('classes are those of what the title names', () => {
    const table = `
（1）营业收入构成
单位：元
项目|2024年|同比增减
分行业|^分行业|^分行业
医药|50|8.20%
其他|5|-1%`;
    expect(factLines(table)).toEqual([
      '医药营业收入 50 元 2024',
      '医药营业收入 growth 8.2 % 同比',
      '其他营业收入 5 元 2024',
      '其他营业收入 growth -1 % 同比',
    ]);
  });

  test('markers and signs of the sum are no words', () => {
    const table = `
项目|2024年（元）
一、营业总收入|900
减：营业成本|500
（一）基本每股收益（元/股）|0.48`;
    expect(factLines(table)).toEqual([
      '营业总收入 900 元 2024',
      '营业成本 500 元 2024',
      '基本每股收益 0.48 元/股 2024',
    ]);
  });
});

describe('other shapes', () => {
  test('two tables side by side', () => {
    const table = `
单位：万元
收入|^收入|支出|^支出
项目|决算数|项目|决算数
一、事业收入|88|一、教育支出|754.75
二、其他收入|12|二、卫生健康支出|`;
    expect(factLines(table)).toEqual([
      '事业收入决算数 880000 元',
      '教育支出决算数 7547500 元',
      '其他收入决算数 120000 元',
    ]);
  });

  test('labels and numbers without a header', () => {
    const table = `
五、职工情况
在职职工人数（人）|3,294
大专以上学历人数|1,075
专业类别|人数（人）
生产人员|1,769`;
    expect(factLines(table)).toEqual(['在职职工人数 3294 人', '大专以上学历人数 1075 人', '生产人员人数 1769 人']);
  });

  test('a table goes on behind a page break under the heads of the first', () => {
    const table = `
项目|2023年（万元）|2024年（万元）
甲项目|1|2

乙项目|3|4`;
    expect(factLines(table)).toEqual([
      '甲项目 10000 元 2023',
      '甲项目 20000 元 2024',
      '乙项目 30000 元 2023',
      '乙项目 40000 元 2024',
    ]);
  });
});
