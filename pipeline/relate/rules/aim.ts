import { aimAfter } from '../../lexicon/status-words.js';
import type { Kind } from '../../model/fact.js';
import { shape } from '../left-phrase.js';
import { lastBase } from '../memory.js';
import { trimReach } from '../phrase.js';
import type { Draft, Rule, RuleInput } from '../rule.js';
import { phraseWords, spanText } from '../view.js';

/** What was aimed at, beside what came of it: 完成投资38亿元，超额完成30亿元的年度目标. */
export const aim: Rule = {
  id: 'aim',
  title: '结果所比的目标',
  examples: [
    {
      sentence: '全年改造管网420公里，超额完成400公里的年度目标。',
      facts: [{ quote: '400公里', indicator: '改造管网', kind: 'level', value: '400', unit: '公里' }],
    },
  ],
  counterExamples: ['确定4.5%左右的增长目标。', '城镇新增就业45万人以上的目标。'],
  apply(input) {
    const { item, view, memory } = input;
    if (expected.test(spanText(view, item.left))) return forecast(input);
    if (!aimAfter.test(spanText(view, item.right))) return undefined;
    const base = lastBase(memory)?.draft;
    if (base === undefined || !aimedAt.has(base.kind)) return undefined;
    const own = shape(trimReach(phraseWords(view, item.left)), view.ownNames);
    if (!compared.test(own.verb + own.noun)) return undefined;
    const { indicator, kind, flow, reference } = base;
    const whole = kind === 'share' && reference !== undefined ? { reference } : {};
    return { indicator, kind, flow, status: 'target', ...whole };
  },
};

const aimedAt: ReadonlySet<Kind> = new Set<Kind>(['level', 'growth', 'share']);

/** 新增就业1.4万人，低于市场预期的10.8万: what was forecast, in the unit of what came of it. */
function forecast({ item: { quantity }, memory }: RuleInput): Draft | undefined {
  const base = lastBase(memory);
  if (base === undefined || (base.draft.kind !== 'level' && base.draft.kind !== 'growth')) return undefined;
  const unit = quantity.unit === '' ? (base.draft.unit ?? base.item.quantity.unit) : quantity.unit;
  const { indicator, kind, flow } = base.draft;
  return { indicator, kind, flow, ...(unit === '' ? {} : { unit }) };
}
const expected =
  /^(?:但|也|均|都)*(?:略|远|大幅|明显|大大)?(?:[低高好优]于|超过|超出|不及)(?:此前|之前|市场|普遍|分析师)*(?:预期|预测|预计)值?的$/u;

/** All that stands before such a value. */
const compared =
  /^(?:虽然|但)?(?:略|远|明显|大幅|好|优)?(?:(?:超额|提前|全面|圆满|顺利)*(?:完成|实现)|[低高优好快]于|(?:距离?|与|和)(?:国家|[省市区县]级|[省市区县]|上级|年初|全年|年度|规划|计划)*(?:要求|下达|确定|提出|预定|既定)?的?|超过)?$/u;
