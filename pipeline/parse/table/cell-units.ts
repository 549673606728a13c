import { isRatio, type StatedUnit } from '../cell-unit.js';
import type { Column } from './columns.js';
import type { HeadKind } from './head-parts.js';
import type { RowContext } from './rows.js';

/** What a thing is counted in when its name ends so; empty where the name tells no unit but rules out money. */
const countedIn: readonly (readonly [RegExp, string])[] = [
  [/(?:人数|人员数量?|职工数|员工数|学生数|人口数?|[男女]性?)$/u, '人'],
  [/人次数?$/u, '人次'],
  [/户数$/u, '户'],
  [/家数$/u, '家'],
  [/次数$/u, '次'],
  [/(?:年龄|寿命)$/u, '岁'],
  [/天数$/u, '天'],
  [/(?:股数|股份数量?|股票数量|持股数量?)$/u, '股'],
  [
    /(?:[率比]|比[例重]|倍数|系数|指数|占比|面积|长度|里程|数量|个数|件数|台数|产量|销量|[销生]售?产?量|库存量|得分|评分)$/u,
    '',
  ],
];
const money = /[元币]$/u;
const absolute = /(?:额|量|数|金额)$/u;
const namesMoney = /(?:金额|收入|支出|成本|利润|费用|余额|投资|产值|价款|款项|补助|报酬|薪酬)$/u;

/**
 * The unit of a cell: that of the row or the column before that of the table, which holds only for what can be measured in
 * it; of a ratio that of its own head. Undefined when nothing tells it.
 */
export function cellUnit(
  row: RowContext,
  column: Column,
  kind: HeadKind | undefined,
  indicator: string,
  table: StatedUnit | undefined,
): string | undefined {
  if (kind === 'rank') return '位';
  if (kind === 'movement' || kind === 'share') return ratioUnit(row, column, kind, table);
  const stated = (isRatio(column.unit ?? '') ? column.unit : row.unit) ?? column.unit;
  if (stated !== undefined) return stated;
  const thing = indicator.replace(/(?:合计|总计|小计)$/u, '');
  const implied = countedIn.find(([pattern]) => pattern.test(thing))?.[1];
  if (implied === undefined) return fits(table?.unit, thing) ? table?.unit : undefined;
  if (table?.unit !== undefined && !money.test(table.unit) && (implied === '' || !isRatio(table.unit)))
    return table.unit;
  if (/[率重]$|占比$/u.test(thing) && table?.ratio !== undefined) return table.ratio;
  return implied === '' ? undefined : implied;
}

/** A table of persons does not count money in them. */
function fits(unit: string | undefined, indicator: string): boolean {
  return unit === undefined || money.test(unit) || unit.includes('/') || !namesMoney.test(indicator);
}

function ratioUnit(row: RowContext, column: Column, kind: HeadKind, table: StatedUnit | undefined): string | undefined {
  const isColumn = column.parts.kind !== undefined;
  const own = isColumn ? column.unit : (row.unit ?? column.unit);
  if (own !== undefined || kind === 'share') return own ?? table?.ratio;
  if (isColumn && isRatio(row.unit ?? '')) return row.unit;
  const head = isColumn ? column.head : row.head;
  return absolute.test(head) ? (row.unit ?? table?.unit) : table?.ratio;
}
