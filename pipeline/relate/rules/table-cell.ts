import { signed } from '../change-words.js';
import type { Rule } from '../rule.js';

/** A table cell: the row head names the indicator, the column head the period, the head or caption the unit. */
export const tableCell: Rule = {
  id: 'table-cell',
  title: '表格单元格',
  examples: [],
  counterExamples: ['地区生产总值达到500亿元。'],
  apply({ item, view }) {
    const { cell } = view.block;
    if (cell === undefined || cell.rowHead === '') return undefined;
    const fall = /(?:降幅|下降率|降低率)$/u.test(cell.rowHead);
    const growth = fall || /(?:增速|增幅|增长率|涨幅|增长)$/u.test(cell.rowHead);
    const kind = growth && item.quantity.unit === '%' ? 'growth' : 'level';
    return {
      indicator: cell.rowHead,
      kind,
      value: signed(item.quantity.value, fall && kind === 'growth' ? -1 : 1),
      flow: growth ? 'growth' : 'stock',
    };
  },
};
