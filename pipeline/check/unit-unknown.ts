import { unitUnknown, type ParsedDocument } from '../model/block.js';
import type { Fact } from '../model/fact.js';
import type { Issue } from '../model/issue.js';
import type { Span } from '../model/span.js';

/**
 * A note for every value of a table of which nothing around it says the unit: a fact with the field empty, or no fact where
 * without a unit nobody knows what it says (growth, change, share).
 */
export function cellsWithoutUnit({ asides }: ParsedDocument, facts: readonly Fact[]): Issue[] {
  const open = facts.filter(({ rule, unit, indicator }) => rule === 'table-cell' && unit === '' && !isPure(indicator));
  return [
    ...open.map(({ span, indicator }) =>
      issueAt(span, `表格中“${indicator}”的数值没有单位，应由表头或表外的“单位：”说明`),
    ),
    ...asides
      .filter(({ reason }) => reason === unitUnknown)
      .map(({ span }) => issueAt(span, '表格中的比率或增减没有单位，应由表头注明“%”等；未成为事实')),
  ];
}

function issueAt(span: Span, message: string): Issue {
  return { code: 'unit-unknown', severity: 'info', message, span };
}

/** Numbers without a unit by nature. */
function isPure(indicator: string): boolean {
  return /(?:指数|系数|汇率|倍数|得分|评分|市盈率|市净率|容积率)$/u.test(indicator);
}
