import { describe, expect, test } from 'vitest';
import { factLines, recordsOf } from './table-text.js';

describe('whom a table is about', () => {
  test('rows of regions', () => {
    const table = `
地区|地区生产总值（亿元）|增速（%）|全市排名
合计|300|5.0|-
东城区|100|4.8|2
西城区|200|5.2|1`;
    expect(factLines(table)).toEqual([
      '地区生产总值 30000000000 元',
      '地区生产总值 growth 5 %',
      '地区生产总值 10000000000 元 东城区',
      '地区生产总值 growth 4.8 % 东城区',
      '地区生产总值 rank 2 位 东城区 全市',
      '地区生产总值 20000000000 元 西城区',
      '地区生产总值 growth 5.2 % 西城区',
      '地区生产总值 rank 1 位 西城区 全市',
    ]);
  });

  test('a region has its code', () => {
    const { facts } = recordsOf('城市|常住人口（万人）\n天津市|1,364\n上海市|2,487', { published: '2024-02-01' });
    expect(facts.map(({ subject, region }) => [subject, region])).toEqual([
      ['天津市', '120000'],
      ['上海市', '310000'],
    ]);
  });

  test('regions below several header rows', () => {
    const table = `
单位：万元
地区|2023年|^2023年|2024年1-6月|^2024年1-6月
^地区|收入|支出|收入|支出
天津市|9|7|5|4`;
    expect(factLines(table)).toEqual([
      '收入 90000 元 天津市 2023',
      '支出 70000 元 天津市 2023',
      '收入 50000 元 天津市 2024-01/2024-06',
      '支出 40000 元 天津市 2024-01/2024-06',
    ]);
  });

  test('organisations told by their names alone, and persons', () => {
    expect(factLines('单位：万元\n单位|2024年收入\n大河集团|5\n小河大学|6')).toEqual([
      '收入 50000 元 大河集团 2024',
      '收入 60000 元 小河大学 2024',
    ]);
    expect(factLines('姓名|职务|性别|薪酬（万元）\n张某|董事|女|60.5')).toEqual(['薪酬 605000 元 张某']);
  });

  test('a column of regions beside one of indicators', () => {
    const table = `
地区|指标|2024年
天津市|粮食产量（万吨）|250
^天津市|棉花产量（吨）|80`;
    expect(factLines(table)).toEqual(['粮食产量 2500000 吨 天津市 2024', '棉花产量 80 吨 天津市 2024']);
  });
});

describe('when', () => {
  test('rows of months', () => {
    const table = `
时间|发电量（亿千瓦时）|同比增长（%）
1月|12.5|3.1
1-2月|24.3|-0.3
一季度|40|1`;
    expect(factLines(table)).toEqual([
      '发电量 1250000000 千瓦时 2024-01',
      '发电量 growth 3.1 % 2024-01 同比',
      '发电量 2430000000 千瓦时 2024-01/2024-02',
      '发电量 growth -0.3 % 2024-01/2024-02 同比',
      '发电量 4000000000 千瓦时 2024-Q1',
      '发电量 growth 1 % 2024-Q1 同比',
    ]);
  });

  test('rows of years, as bare numbers too', () => {
    expect(factLines('年份|常住人口（万人）|城镇化率\n2019|100|60.5%\n2020|101.2|61%')).toEqual([
      '常住人口 1000000 人 2019',
      '城镇化率 60.5 % 2019',
      '常住人口 1012000 人 2020',
      '城镇化率 61 % 2020',
    ]);
  });

  test('months below a year', () => {
    const table = `
时期|产值（亿元）
2023年|^2023年
上半年|100
2024年|^2024年
上半年|120`;
    expect(factLines(table)).toEqual(['产值 10000000000 元 2023-H1', '产值 12000000000 元 2024-H1']);
  });

  test('a column of regions and one of years', () => {
    expect(factLines('地区|年份|粮食产量（万吨）\n天津市|2022|250\n天津市|2023|255')).toEqual([
      '粮食产量 2500000 吨 天津市 2022',
      '粮食产量 2550000 吨 天津市 2023',
    ]);
  });
});

test('the work grows with the cells', () => {
  const row = '行政运行经费|1,200.5|1,100.25|9.1%\n';
  const timeOf = (rows: number): number => {
    const text = `单位：万元\n项目|2023年|2024年|同比增长\n${row.repeat(rows)}`;
    const start = performance.now();
    expect(recordsOf(text).facts).toHaveLength(rows * 3);
    return performance.now() - start;
  };
  timeOf(100);
  expect(timeOf(4000) / timeOf(1000)).toBeLessThan(10);
});
