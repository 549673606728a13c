import type { UnitRow } from './units.js';

function time(
  unit: string,
  code: string,
  examples: readonly string[],
  others: readonly string[] = [],
  notBefore = '',
): UnitRow {
  return {
    unit,
    code,
    dimension: 'time',
    examples,
    forms: [unit, ...others],
    ...(notBefore === '' ? {} : { notBefore }),
  };
}

/** Durations and ages. */
export const timeRows: readonly UnitRow[] = [
  time('年', 'a', ['历时15年', '三年疫情', '20年时间'], ['年时间', '个年头'], '级 代 度 轻 货 均 龄'),
  time('周年', 'a', ['成立75周年']),
  time('个季度', '{quarter}', ['连续3个季度'], ['季度']),
  time('个月', 'mo', ['用时6个月', '六个月'], ['月时间']),
  time('周', 'wk', ['历时3周', '两个星期'], ['个星期', '星期', '个周'], '岁 年 边 末 期 转 报 长 密'),
  time('天', 'd', ['5天时间', '连续30天'], ['天时间'], '然 津 河 空 山 水 气 府 文 安 生 堂 猫'),
  time('日', 'd', ['历时15日'], [], '本 报 常 照 程 均 用 喀'),
  time('工作日', '{workday}', ['5个工作日', '3工作日'], ['个工作日']),
  time('交易日', '{trading-day}', ['5个交易日'], ['个交易日']),
  time('小时', 'h', ['24小时服务', '两个小时', '3个钟头'], ['个小时', '钟头', '个钟头'], '候'),
  time('分钟', 'min', ['700分钟'], [], ''),
  time('刻钟', '{quarter-hour}', ['三刻钟']),
  time('秒', 's', ['15秒', '30秒钟'], ['秒钟'], '杀'),
  time('毫秒', 'ms', ['5毫秒']),
  time('世纪', '{century}', ['两个世纪'], ['个世纪'], '初 末'),
  {
    unit: '岁',
    forms: ['岁', '周岁', '虚岁'],
    code: 'a',
    dimension: 'age',
    examples: ['70岁以上', '年满18周岁'],
    notBefore: '月 末',
  },
];

/** What stands under a slash and is no unit behind a number: 元/月. */
export const denominatorForms: readonly string[] = ['月', '季'];
