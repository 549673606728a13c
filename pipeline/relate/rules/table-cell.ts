import { targetHeads } from '../../lexicon/target-heads.js';
import type { Cell } from '../../model/block.js';
import type { Status } from '../../model/fact.js';
import { signed } from '../change-words.js';
import type { Draft, Rule, RuleInput } from '../rule.js';

/** A table cell: its heads name indicator, kind, subject and status, the head or caption the unit. */
export const tableCell: Rule = {
  id: 'table-cell',
  title: '表格单元格',
  examples: [],
  counterExamples: ['地区生产总值达到500亿元。'],
  apply({ item, view }) {
    const { cell } = view.block;
    if (cell === undefined || cell.rowHead + (cell.indicator ?? '') === '') return undefined;
    const status = statusOf(cell);
    return {
      indicator: cell.indicator ?? cell.rowHead,
      ...measureOf(cell, item.quantity),
      ...(cell.reference !== undefined && { reference: cell.reference }),
      ...(cell.subject !== undefined && { subject: cell.subject }),
      ...(status !== undefined && { status }),
    };
  },
};

type Measure = Pick<Draft, 'kind' | 'value' | 'unit' | 'flow'>;

function measureOf(cell: Cell, quantity: RuleInput['item']['quantity']): Measure {
  const { value, unit } = quantity;
  if (cell.kind === 'rank')
    return /^[1-9]\d*$/u.test(value) ? { kind: 'rank', unit: '位', flow: 'stock' } : { kind: 'level', flow: 'stock' };
  if (cell.kind === 'share') return { kind: isRatio(unit) && isPart(value) ? 'share' : 'level', flow: 'stock' };
  return cell.kind === 'movement' ? movementOf(cell, quantity) : levelOf(cell, quantity);
}

/** Of a rate the percents are points: 毛利率比上年增减2.72%. */
function movementOf({ falls, indicator = '', rowHead }: Cell, { value, unit }: RuleInput['item']['quantity']): Measure {
  const isGrowth = ratios.test(unit) && !rate.test(indicator || rowHead);
  const isFall = falls === true && !value.startsWith('-');
  return {
    kind: unit === '' ? 'level' : isGrowth ? 'growth' : 'change',
    value: signed(value, isFall ? -1 : 1),
    flow: 'growth',
  };
}

/** The head of a row may name the growth itself: 地区生产总值增速. */
function levelOf({ indicator, rowHead }: Cell, { value, unit }: RuleInput['item']['quantity']): Measure {
  const named = indicator ?? rowHead;
  const fall = /(?:降幅|下降率|降低率)$/u.test(named);
  const growth = fall || /(?:增速|增幅|增长率|涨幅|增长)$/u.test(named);
  const kind = growth && unit === '%' ? 'growth' : 'level';
  return {
    kind,
    value: signed(value, fall && kind === 'growth' && !value.startsWith('-') ? -1 : 1),
    flow: growth ? 'growth' : 'stock',
  };
}

const ratios = /^(?:[%‰]|倍|番)$/u;
const rate = /(?:率|比[重例])$/u;

function isRatio(unit: string): boolean {
  return unit === '%' || unit === '‰';
}

/** Whether a value can be a share: from 0 to 100. */
function isPart(value: string): boolean {
  return /^(?:\d{1,2}(?:\.\d+)?|100)$/u.test(value);
}

/** 预期信用损失 and 设定受益计划 are names of things. */
const otherThing = /预期信用|(?:受益|激励|持股|提存)计划|计划(?:资产|外|单列|生育)|目标公司/u;
const budget = /预算(?:[数额]|金额|总额|安排数?)?$/u;

/** What the head of the column says of its values: 2024年计划, 年初预算数, 2023年实绩. */
function statusOf({ columnHead }: Cell): Status | undefined {
  const row = targetHeads.find(({ form }) => columnHead.includes(form));
  const found = row?.isTarget === true && otherThing.test(columnHead) ? undefined : row?.isTarget;
  if (found === true) return 'target';
  if (found === undefined && budget.test(columnHead) && !/[完占为比较]|决算/u.test(columnHead)) return 'target';
  return found === false ? 'actual' : undefined;
}
