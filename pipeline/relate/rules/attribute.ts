import { besideProperty, isAttribute } from '../attribute.js';
import { levelRule, type Named } from '../level-rule.js';
import { previousItem, type Memory, type Remembered } from '../memory.js';
import type { Rule } from '../rule.js';
import { headOfList, ownerBefore } from '../topic.js';

/** An attribute of the thing named just before: 新建口袋公园12处、总面积3.4万平方米. */
export const attribute: Rule = levelRule({
  id: 'attribute',
  title: '前述事物的属性',
  examples: [
    {
      sentence: '新建口袋公园12处、总面积3.4万平方米。',
      facts: [{ quote: '3.4万平方米', indicator: '新建口袋公园总面积', kind: 'level', value: '34000', unit: '平方米' }],
    },
    {
      sentence: '市场主体稳步壮大，总量突破60万户。',
      facts: [{ quote: '突破60万户', indicator: '市场主体总量', kind: 'level', value: '600000', unit: '户' }],
    },
  ],
  counterExamples: ['全市绿地总面积3.4万平方米。'],
  name({ item, memory, view }, { left }) {
    const words = left.verb + left.noun;
    // 〔调入〕资金, 〔结转〕收入 are items of a budget, not of what stands before them.
    if (/^(?:调[入出]|结转)$/u.test(left.verb)) return undefined;
    if (left.noun === '' || (!isAttribute(left.noun) && !isAttribute(words))) return undefined;
    const previous = previousItem(memory, item);
    const continues = previous !== undefined && (item.listed || item.clauseIndex !== previous.item.clauseIndex);
    const isGain = previous?.draft.kind === 'change' && (previous.draft.verb ?? '').endsWith('净增');
    if (continues && (previous.draft.kind === 'level' || isGain))
      return words.endsWith('率') ? rateOf(memory, words) : owned(previous, words);
    if (continues && previous.draft.kind === 'share' && item.listed && left.noun.endsWith('率'))
      return { indicator: besideProperty(previous.draft.indicator, words), verb: '', noun: words };
    if (continues && changes.has(previous.draft.kind) && wholes.has(left.noun) && left.verb === '')
      return ofGrown(previous.draft.indicator, left.noun);
    const head = left.listed ? headOfList(view, item) : undefined;
    if (head !== undefined) return { indicator: head + words, verb: '', noun: head, owner: head };
    if (left.scope !== undefined) return undefined;
    const owner =
      left.verb === '' && isAttribute(left.noun)
        ? item.clauseIndex === 0
          ? (memory.lead ?? '')
          : ownerBefore(view, item)
        : '';
    return owner === '' ? undefined : { indicator: owner + left.noun, verb: '', noun: owner, owner };
  },
});

const changes: ReadonlySet<string> = new Set(['growth', 'change']);

/** Attributes that name all of what was said to grow: 外贸进出口增长8%，〔总额〕突破8000亿元. */
const wholes: ReadonlySet<string> = new Set([
  '总额',
  '总量',
  '总数',
  '总值',
  '规模',
  '总规模',
  '余额',
  '总产值',
  '产值',
]);

function ofGrown(grown: string, attribute: string): Named | undefined {
  if (grown === '') return undefined;
  const owner = grown.replace(/^(?:新登记|新设|新增)|(?:总额|总量|总数|总值|规模)$/gu, '');
  return { indicator: owner + attribute, verb: '', noun: owner, owner };
}

/** 办理建议90件、提案60件，〔办结率〕100%: the rate of all that one verb governs, without the verb. */
function rateOf({ facts, sentence }: Memory, rate: string): Named {
  const last = facts.at(-1);
  const of = facts.filter(
    ({ item, draft, sentence: at }) =>
      at === sentence &&
      item.clauseIndex === last?.item.clauseIndex &&
      draft.kind === 'level' &&
      draft.verb === last.draft.verb,
  );
  const near = of.length <= longestList ? of : of.slice(-1);
  const all = near.map(({ draft }) =>
    (draft.owner ?? draft.noun ?? draft.indicator).replace(/^高质量(?:办理|办结|办复)/u, ''),
  );
  const nouns = [...new Set(all)];
  const owner = nouns.join('、');
  const indicator = nouns.length === 1 ? besideProperty(owner, rate) : owner + rate;
  return { indicator, verb: '', noun: owner, owner };
}
const longestList = 3;

/** 新增上市公司62家，总数186家: all there are, not those that are new. */
const totals: ReadonlySet<string> = new Set(['总数', '总数量', '总户数', '总量', '总里程', '总装机']);

/** The attribute of what the value before was named of; a second attribute takes the same owner. */
function owned(previous: Remembered, attribute: string): Named {
  const { indicator: before, noun: thing } = previous.draft;
  const turned = thing !== undefined && thing !== '' && before.endsWith(`的${thing}`);
  const owner = previous.draft.owner ?? (turned ? thing : before);
  const noun = previous.draft.noun ?? owner;
  if (totals.has(attribute)) return { indicator: besideProperty(noun, attribute), verb: '', noun, owner: noun };
  const beside = besideProperty(owner, attribute);
  if (previous.draft.owner === undefined && beside !== owner + attribute && beside !== attribute) {
    const own = beside.slice(0, beside.length - attribute.length);
    return { indicator: beside, verb: '', noun: attribute, owner: own };
  }
  return {
    indicator: owner.endsWith(attribute) ? owner : owner + attribute,
    verb: previous.draft.verb ?? '',
    noun,
    owner,
  };
}
