import { flowOf } from '../flow.js';
import { nameLevel } from '../level.js';
import { isYearlyAverage } from '../reference.js';
import type { Rule, RuleInput } from '../rule.js';
import { spanText } from '../view.js';

/** An indicator reaches a value, or so many things are counted: the reading when no other construction is there. */
export const level: Rule = {
  id: 'level',
  title: '指标达到数值，或若干个某物',
  examples: [
    {
      sentence: '全年接待游客达到320万人次。',
      facts: [{ quote: '320万人次', indicator: '接待游客', kind: 'level', value: '3200000', unit: '人次' }],
    },
    {
      sentence: '新建口袋公园12处、总面积3.4万平方米。',
      facts: [
        { quote: '12处', indicator: '新建口袋公园', kind: 'level', value: '12', unit: '处' },
        { quote: '3.4万平方米', indicator: '新建口袋公园总面积', kind: 'level', value: '34000', unit: '平方米' },
      ],
    },
    {
      sentence: '为80个老旧小区安装充电桩。',
      facts: [{ quote: '80个', indicator: '安装充电桩的老旧小区', kind: 'level', value: '80', unit: '个' }],
    },
    {
      sentence: '与9家银行签订合作协议。',
      facts: [{ quote: '9家', indicator: '签订合作协议的银行', kind: 'level', value: '9', unit: '家' }],
    },
  ],
  counterExamples: [],
  apply(input) {
    const { item, view } = input;
    if (item.quantity.dimension === 'rank') return undefined;
    if (isBareNumber(input)) return undefined;
    const named = nameLevel(input);
    const unit =
      item.quantity.unit === '' && /(?:成绩|得分|评分|分数)/u.test(spanText(view, item.left)) ? '分' : undefined;
    return {
      indicator: named?.indicator ?? '',
      kind: named?.verb.startsWith('净增') === true ? 'change' : 'level',
      flow: flowOf(input, named),
      ...(unit === undefined ? {} : { unit }),
      ...(named?.verb === undefined || named.verb === '' ? {} : { verb: named.verb }),
      ...(named === undefined ? {} : { noun: named.noun }),
      ...(named?.scope === undefined ? {} : { scope: named.scope }),
      ...(named?.owner === undefined ? {} : { owner: named.owner }),
      ...(named?.whole === undefined ? {} : { whole: named.whole }),
      ...(named?.subject === undefined ? {} : { subject: named.subject }),
      ...(isYearlyAverage(spanText(view, item.left)) ? { reference: '年均' } : {}),
    };
  },
};

/** A number without unit that a noun follows is part of a name: 828巨人港. */
function isBareNumber({ item, view }: RuleInput): boolean {
  if (
    item.quantity.unit !== '' ||
    /[万亿千百]$/u.test(view.text.slice(item.quantity.start, item.quantity.end).replace(/[余多]|以[上内]|左右/gu, ''))
  )
    return false;
  const next = view.text.charAt(item.quantity.end);
  const before = spanText(view, item.left);
  return (
    /[\p{L}·]/u.test(next) ||
    before === '' ||
    (!/[达为是到至在获超于得分绩值比率数约近]$/u.test(before) && !/[绩分值率数]$/u.test(before))
  );
}
