import { lastBase, type Remembered } from '../memory.js';
import type { Draft, Rule, RuleInput } from '../rule.js';
import { isOneYear } from '../../recognise/time-clock.js';
import { spanText } from '../view.js';

/** The earlier value a later one is compared with: 较2020年的3.2亿元增加…. */
export const comparisonBase: Rule = {
  id: 'comparison-base',
  title: '较（比）…的若干',
  examples: [
    {
      sentence: '快递业务量达到9.6亿件，较2019年的4.1亿件增加5.5亿件。',
      facts: [{ quote: '4.1亿件', indicator: '快递业务量', kind: 'level', value: '410000000', unit: '件' }],
    },
    {
      sentence: '一季度经济增速为5.4%，远高于上年四季度的4.9%。',
      facts: [{ quote: '4.9%', indicator: '经济', kind: 'growth', value: '4.9', unit: '%' }],
    },
  ],
  counterExamples: ['快递业务量较2019年增加5.5亿件。', '标准不低于当地平均收入的1.6倍。'],
  apply(input) {
    const { item, view, memory } = input;
    const left = spanText(view, item.left);
    const last = lastBase(memory) ?? toldBefore(input);
    if (last === undefined) return undefined;
    const { draft: base } = last;
    if (surpassed.test(left)) return last.item.quantity.unit === item.quantity.unit ? otherValue(base) : undefined;
    if (!/^(?:较|比|相比|相较于?|与)[^，、]{2,18}的$/u.test(left)) return undefined;
    const period = yearOfBase(input);
    return {
      indicator: base.indicator,
      kind: 'level',
      flow: 'stock',
      status: 'actual',
      ...(period === undefined ? {} : { period }),
      ...(base.noun === undefined ? {} : { noun: base.noun }),
    };
  },
};

/** 比〔2010年〕第六次全国人口普查的3.47人: the year stands apart from the value it dates. */
function yearOfBase({ item, view }: RuleInput): string | undefined {
  const { start, end } = item.left;
  return view.times.find(
    (time) => time.role === 'base' && time.start >= start && time.end <= end && isOneYear(time.period),
  )?.period;
}

/** 常住人口9936万人。〔与2010年的〕9402万人相比，…: what the sentence before told, where this one opens by setting something against it. */
function toldBefore({ item, view, memory }: RuleInput): Remembered | undefined {
  const before = memory.facts.at(-1);
  const opens = /^[与同和较比]/u.test(view.text) && item.clauseIndex === 0;
  return opens && before?.sentence === memory.sentence - 1 && before.item.quantity.unit === item.quantity.unit
    ? before
    : undefined;
}

/** 〔低于市场预期的〕11万, 〔远高于上年四季度的〕4.9%: the same measure at another time, or as somebody expected it. */
const surpassed =
  /^(?:却|也|仍|均)?(?:远|略|稍|大大|明显)?(?:超过|高于|低于|快于|慢于|好于|优于|大于|小于|不及|高出)[^，、]{0,10}(?:年|月份?|季度|期|时|预期|预测|预计)的$/u;

function otherValue({ indicator, kind, noun }: Draft): Draft | undefined {
  return kind === 'level' || kind === 'growth' || kind === 'share'
    ? { indicator, kind, flow: 'stock', ...(noun === undefined ? {} : { noun }) }
    : undefined;
}
