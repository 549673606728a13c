import { dependentProperties, scopeWords } from '../../lexicon/phrase-words.js';
import type { Word } from '../../model/sentence.js';
import { shape } from '../left-phrase.js';
import { attributeAtEnd, besideProperty } from '../attribute.js';
import type { Item } from '../items.js';
import { lastBase, type Memory, previousItem } from '../memory.js';
import { textOf, trimReach } from '../phrase.js';
import { placesOfDeed } from '../places-of-deed.js';
import { planDone } from '../plan-done.js';
import { thingsOfQuality } from '../quality-of-things.js';
import { rightPhrase } from '../right-phrase.js';
import type { Draft, Rule, RuleInput } from '../rule.js';
import { grownReach, thingOf } from '../thing-of.js';
import { nameBefore, ownerBefore, phraseBefore, topicBefore } from '../topic.js';
import { phraseWords, spanText } from '../view.js';
import { namedShare, wholeGoneOn, wholeOfShare } from '../whole-of-share.js';

/** A share of a named whole. */
export const share: Rule = {
  id: 'share',
  title: '占…的若干',
  examples: [
    {
      sentence: '数字产业营业收入达到800亿元，占全省三分之一。',
      facts: [
        {
          quote: '三分之一',
          indicator: '数字产业营业收入',
          kind: 'share',
          value: '33.3333',
          unit: '%',
          reference: '占全省',
        },
      ],
    },
    {
      sentence: '民营企业进出口占外贸总额的比重提高到58.3%，服务业占比超过六成。',
      facts: [
        {
          quote: '58.3%',
          indicator: '民营企业进出口',
          kind: 'share',
          value: '58.3',
          unit: '%',
          reference: '占外贸总额',
        },
        { quote: '超过六成', indicator: '服务业', kind: 'share', value: '60', unit: '%' },
      ],
    },
    {
      sentence: '超过七成的社区建成了图书室。',
      facts: [{ quote: '超过七成', indicator: '建成图书室的社区', kind: 'share', value: '70', unit: '%' }],
    },
    {
      sentence: '家庭医生签约服务推广到85%以上地市。',
      facts: [
        {
          quote: '85%以上',
          indicator: '家庭医生签约服务推广地市',
          kind: 'share',
          value: '85',
          unit: '%',
          reference: '占地市',
        },
      ],
    },
  ],
  counterExamples: ['占地面积达到12公顷。', '森林覆盖率达到40%。', '覆盖率达到95%的县有20个。'],
  apply(input) {
    if (input.item.quantity.unit !== '%' && input.item.quantity.unit !== '‰') return undefined;
    return (
      planDone(input) ??
      holding(input) ??
      continued(input) ??
      atAnotherTime(input) ??
      grownTo(input) ??
      contributed(input) ??
      covered(input) ??
      inPlaces(input) ??
      arrived(input) ??
      portion(input) ??
      partOfThings(input) ??
      fractionOf(input)
    );
  },
};

const whole =
  /占(?:[到据]了?|了)?(?<whole>[^，、；占]{0,24}?)(?:的)?(?:比重|比例|份额)?(?:的)?(?:首次|再次|历史性|已经|已|均|都|约|近|达到?了?|为|超过|超|提高到|提高至|提升到|提升至|上升到|上升至|增至|升至|降至|降到|下降到|下降至|保持在|稳定在|始终|长期|始终保持在|不足|不到|高达|到|至|在|只|仅|逾)*$/u;
const portionNoun =
  /(?:占比|比重|的比例|(?<=人员|人口|嘉宾|学生|群众|职工|教师|人才|企业)比例)(?:首次|再次|历史性|已经|已|均|都|约|近|达到?了?|为|超过|超|提高到|提高至|提升到|提升至|上升到|上升至|增至|升至|降至|降到|下降到|下降至|保持在|稳定在|始终|长期|不足|不到|高达|到|至|在|仅)*$/u;

/** 占全市一半, 占比47%, A占B的比重达到12%. */
function holding(input: RuleInput): Draft | undefined {
  const { item, view } = input;
  const text = spanText(view, item.left);
  const match = /占(?!地(?!区)|用|领|有率)/u.test(text) ? whole.exec(text) : null;
  if (match !== null) {
    const ratio = match.groups?.['whole'] === '比';
    const of = ratio ? '' : (match.groups?.['whole'] ?? '');
    return drafted(input, view.text.indexOf(text, item.left.start) + match.index, of === '' ? '' : `占${of}`);
  }
  const noun = portionNoun.exec(text);
  if (noun === null) return undefined;
  return drafted(input, view.text.indexOf(text, item.left.start) + noun.index, '');
}

/** A占B比重提高0.8个百分点，〔达到〕9.4%: where the share that has changed stands now. */
function arrived({ item, view, memory }: RuleInput): Draft | undefined {
  const last = memory.facts.at(-1);
  if (last?.item !== view.items[item.index - 1] || last?.item.quantity.unit !== '百分点') return undefined;
  if (item.quantity.unit !== '%' || !arrives.test(spanText(view, item.left))) return undefined;
  const named = namedShare(last.draft.indicator);
  if (named === undefined) return undefined;
  const reference = named.whole === undefined ? '' : `占${named.whole}`;
  return { indicator: named.thing, kind: 'share', reference, flow: 'stock' };
}
const arrives = /^(?:已|并)?(?:达到?|[升增降]至|(?:提[高升]|上升|下降|增加|降低)[到至])(?:了)?$/u;

function drafted(input: RuleInput, end: number, reference: string): Draft {
  const { item, view, memory } = input;
  const own =
    end > item.left.start
      ? shape(trimReach(phraseWords(view, { start: item.left.start, end })), view.ownNames)
      : undefined;
  const said = own === undefined ? '' : own.verb + own.noun;
  const name = said === '税' ? '税收' : said;
  const right = rightPhrase(view, item.right);
  if (name.length <= 1 && right.possessive && right.noun !== '')
    return { indicator: right.noun, kind: 'share', reference, flow: 'stock' };
  const last = lastBase(memory)?.draft;
  if (reference === '' && name.length <= 1 && last?.whole !== undefined)
    return { indicator: last.indicator, kind: 'share', reference: `占${last.whole}`, flow: 'stock' };
  const group =
    reference === ''
      ? /^(?<whole>[^中]{2,14})(?<![高初])中(?!国|心|小|央|型|医|学)/u.exec(name)?.groups?.['whole']
      : undefined;
  if (group !== undefined) return { indicator: name, kind: 'share', reference: `占${group}`, flow: 'stock' };
  const base = previousItem(memory, item)?.draft;
  const dependent = properties.has(name) && base !== undefined && base.kind !== 'rank' && base.indicator !== '';
  if (dependent) return { indicator: besideProperty(base.indicator, name), kind: 'share', reference, flow: 'stock' };
  const of = reference === '' && name.length > 1 ? wholeOfPart(input, name) : undefined;
  if (of !== undefined) return { indicator: `${of}中${name}`, kind: 'share', reference: `占${of}`, flow: 'stock' };
  const held = thingsOfQuality(input, end) || (name.length > 1 ? name : heldBefore(input));
  const told = reference === '' ? wholeOfShare(input, name) || wholeGoneOn(input, held) : '';
  return {
    indicator: held,
    kind: 'share',
    reference: told === '' ? reference : `占${told}`,
    flow: 'stock',
  };
}

/** 〔知识密集型服务贸易〕占比提升，占进出口总额的43.9%: who holds the share is named by the clause before, or by the last fact. */
function heldBefore({ item, view, memory }: RuleInput): string {
  const clause = view.clauses[item.clauseIndex - 1];
  const told = clause === undefined ? undefined : ofShare.exec(spanText(view, clause))?.groups?.['holder'];
  if (told !== undefined) return told;
  const last = lastBase(memory)?.draft.indicator;
  const held = /^[^，、的]{2,8}(?=的)/u.exec(spanText(view, item.right))?.[0];
  return (
    last ??
    held ??
    (nameBefore(view, item) || phraseBefore(view, item) || ownerBefore(view, item) || topicBefore(view, item))
  );
}
const ofShare = /^(?<holder>[^，、]{2,20}?)(?:占比|比重|份额)[^，、的]{1,8}$/u;

const properties: ReadonlySet<string> = new Set(dependentProperties);

/** 完成投资增长6%，其中〔制造业占比〕七成: a part that has no measure of its own is one of what was measured just before. */
function wholeOfPart({ item, view, memory }: RuleInput, name: string): string | undefined {
  const base = previousItem(memory, item);
  if (base === undefined || (base.draft.kind !== 'growth' && base.draft.kind !== 'level')) return undefined;
  if (base.item.clauseIndex !== item.clauseIndex && !spanText(view, item.left).startsWith('其中')) return undefined;
  const { indicator } = base.draft;
  const measured = attributeAtEnd(indicator) !== undefined && !isShare.test(indicator);
  return !measured || attributeAtEnd(name) !== undefined || hasMeasure.test(name) ? undefined : indicator;
}
const isShare = /(?:占比|比重|比例)$/u;
/** Parts that are measured by themselves: 民间投资, 机电产品出口. */
const hasMeasure = /(?:投资|出口|进口|外资|人口|床位|支出|消费|人数|数|量|额)$/u;

/** 占全市一半、全国八分之一; 占全国57家机构的七分之一. */
function continued(input: RuleInput): Draft | undefined {
  const { item, view, memory } = input;
  const last = memory.facts.at(-1);
  const text = spanText(view, item.left);
  if (
    item.listed &&
    last?.draft.kind === 'share' &&
    last.item.clauseIndex === item.clauseIndex &&
    scopeOnly.test(text)
  ) {
    return {
      indicator: last.draft.indicator,
      kind: 'share',
      reference: `占${text.replace(/的$/u, '')}`,
      flow: 'stock',
    };
  }
  if (!item.sharesLeft || !text.endsWith('的')) return undefined;
  const before = view.text.slice(item.clause.start, item.quantity.start);
  const at = before.lastIndexOf('占');
  if (at < 0) return undefined;
  return drafted(
    { ...input, item: { ...item, left: { start: item.clause.start, end: item.quantity.start } } },
    item.clause.start + at,
    before.slice(at).replace(/的?$/u, ''),
  );
}

/** 占总收入的47%，去年同期〔这一比例〕为36%: the same share at another time. */
function atAnotherTime({ item, view, memory }: RuleInput): Draft | undefined {
  const last = previousItem(memory, item)?.draft;
  if (last?.kind !== 'share' || !/[为是到至达]$/u.test(spanText(view, item.left))) return undefined;
  const isDated = view.times.some(
    ({ start, end, role }) => role !== 'base' && start >= item.clause.start && end <= item.quantity.start,
  );
  const saysNothing = shape(trimReach(phraseWords(view, item.left)), view.ownNames).words.length === 0;
  return isDated && saysNothing ? { ...last, flow: 'stock' } : undefined;
}

const scopeOnly = new RegExp(`^(?:${scopeWords.join('|')}|[\\p{Script=Han}]{2,3}[省市区县])的?$`, 'u');
const scopeAtEnd = new RegExp(`(?<scope>${scopeWords.join('|')})(?:近|约|超|的)*$`, 'u');
const placeAlone =
  /^(?!了)(?<scope>\p{Script=Han}{2,3}[省市县]|\p{Script=Han}{1,2}(?!地)\p{Script=Han}区)(?:近|约|超|的)*$/u;

/** 承担了〔北京市〕65%的任务: the place that whole words before a value name. */
function scopeOfWords(words: readonly Word[]): string | undefined {
  for (const index of words.keys()) {
    const scope = placeAlone.exec(textOf(words.slice(index)).trim())?.groups?.['scope'];
    if (scope !== undefined) return scope;
  }
  return undefined;
}

/** 承担全省65%的任务, 贡献全市近七成的税收: a region's part of what follows. */
function contributed(input: RuleInput): Draft | undefined {
  const { item, view, memory } = input;
  const text = spanText(view, item.left);
  const words = phraseWords(view, item.left);
  const scope =
    (item.listed && text === '' ? scopeOfMemberBefore(item, memory) : undefined) ??
    scopeAtEnd.exec(text)?.groups?.['scope'] ??
    scopeOfWords(words);
  const right = rightPhrase(view, item.right);
  if (scope === undefined || right.noun === '') return undefined;
  const own = shape(trimReach(words.filter((word) => word.text !== scope)));
  const base = isAttributeOnly(right.noun) ? (lastBase(input.memory)?.draft.indicator ?? '') : '';
  return {
    indicator: base === '' ? own.verb + right.noun : base + right.noun,
    kind: 'share',
    reference: `占${scope}`,
    flow: 'stock',
  };
}

/** 承担〔全省〕65%的稻谷、70%的小麦: of what the share before is; none where that was of its own things, as 95%的城区、35%的镇区. */
function scopeOfMemberBefore({ clauseIndex }: Item, { facts }: Memory): string | undefined {
  const last = facts.at(-1);
  if (last?.draft.kind !== 'share' || last.item.clauseIndex !== clauseIndex) return undefined;
  const whole = last.draft.reference?.replace(/^占/u, '');
  return whole === undefined || last.draft.indicator.endsWith(whole) ? undefined : whole;
}

/** 公办幼儿园覆盖〔95%〕乡镇: so much of the places. */
function covered({ item, view }: RuleInput): Draft | undefined {
  if (item.quantity.unit !== '%' || spanText(view, item.left).endsWith('、')) return undefined;
  const words = trimReach(phraseWords(view, item.left));
  const own = shape(words, view.ownNames);
  const name = own.verb + own.noun;
  const right = rightPhrase(view, item.right);
  if (right.possessive || right.noun === '' || right.verb !== '' || !/覆盖(?=.{0,12}$)/u.test(name)) return undefined;
  return { indicator: name + right.noun, kind: 'share', reference: `占${right.noun}`, flow: 'stock' };
}

/** 〔超过一半〕人口居住在城镇: a fraction that opens its clause is one of what follows. */
function isFraction({ item, view }: RuleInput): boolean {
  const { form } = item.quantity;
  return form !== 'plain' && form !== 'range' && /^(?:全国)?(?:已|约|共)?有?$/u.test(spanText(view, item.left));
}

/** 医疗保险制度在30%的医院实施: in so many of the places. */
function inPlaces(input: RuleInput): Draft | undefined {
  const places = placesOfDeed(input);
  if (places?.possessive !== true) return undefined;
  return { indicator: places.indicator, kind: 'share', reference: `占${places.noun}`, flow: 'stock' };
}

/** 七成以上的居民…: part of a group. */
function portion(input: RuleInput): Draft | undefined {
  const { item, view } = input;
  const partial = isPartial(input) || isFraction(input);
  const right = rightPhrase(view, item.right, partial);
  if (right.noun === '') return undefined;
  if (
    partial &&
    (right.verb !== '' || (isPartial(input) && item.sharesRight)) &&
    !rates.test(right.noun) &&
    !right.noun.replace(/（[^）]*）/gu, '').includes('、') &&
    !/^(?:收入|支出|投入)/u.test(right.verb)
  )
    return { indicator: thingOf(right), kind: 'share', reference: `占${right.noun}`, flow: 'stock' };
  const plain = item.quantity.form === 'plain' || item.quantity.form === 'range';
  if (plain && (item.quantity.value === '100' || /(?:目标|增速|水平|速度|比例|幅度)$/u.test(right.noun)))
    return undefined;
  if (
    plain
      ? right.verb === '' ||
        !/^(?:.*[将把让有使])?$|(?:实现|保障|确保|覆盖|带动|惠及|推动|促进|(?:^|[^、])和)$/u.test(
          spanText(view, item.left),
        )
      : !right.possessive
  )
    return undefined;
  return { indicator: thingOf(right), kind: 'share', reference: `占${right.noun}`, flow: 'stock' };
}

/** 试点范围扩大到全国〔40%的县〕, 合作医疗制度不断完善，已扩大到全国〔86%的县〕: what has grown names them. */
function grownTo({ item, view }: RuleInput): Draft | undefined {
  const right = rightPhrase(view, item.right);
  if (!right.possessive || right.noun === '') return undefined;
  const reach = grownReach(spanText(view, item.left));
  if (reach === undefined) return undefined;
  const own = { start: item.left.start, end: item.left.end - reach.length };
  const { verb, noun } = shape(trimReach(phraseWords(view, own)), view.ownNames);
  const what = verb + noun === '' ? ownerBefore(view, item) : verb + noun;
  if (what === '') return undefined;
  return { indicator: what + right.noun, kind: 'share', reference: `占${right.noun}`, flow: 'stock' };
}

/** 〔90%的〕园区降至低风险, 已有〔90%的〕园区达标: a percentage that opens its clause, with 的 behind it, takes part of what follows. */
function isPartial({ item, view }: RuleInput): boolean {
  return (
    /^(?:每年|(?:[全我][国省市区县])?(?:已经?|约|共)?有)?$/u.test(spanText(view, item.left)) &&
    spanText(view, item.right).startsWith('的') &&
    item.quantity.value !== '100'
  );
}
const rates = /(?:目标|增速|水平|速度|比例|幅度|增长|增幅|概率|折扣|利率)$/u;

function isAttributeOnly(noun: string): boolean {
  return noun === '增量' || noun === '总量' || noun === '份额' || noun === '规模';
}

/** 推广到〔85%以上地市〕, 投放〔50%以上号源〕: what can be counted, behind a percentage, is what it is a part of. */
function partOfThings({ item, view }: RuleInput): Draft | undefined {
  const { quantity, left } = item;
  const right = rightPhrase(view, item.right);
  const said = spanText(view, left);
  if (quantity.value === '100' || measured.test(said)) return undefined;
  if (!right.nominal || right.verb !== '' || !things.test(right.noun)) return undefined;
  const { verb, noun } = shape(trimReach(phraseWords(view, left)), view.ownNames);
  const of = right.noun.replace(/^的/u, '');
  return { indicator: verb + noun + of, kind: 'share', reference: `占${of}`, flow: 'stock' };
}
const things =
  /(?:[省市区县旗乡镇村]|社区|街道|学校|院校|[中小]学|医院|机构|企业|公司|人口|居民|群众|农户|家庭|患者|学生|职工|干部|选票|种类|物种|品种|号源)$/u;
/** 覆盖率达〔95%的县〕: the percentage says which they are. */
const measured = /[率度值]|占|比例|比重|按|增长|下降|提高|降低/u;

/** 各类投诉达成处理意见的95%: so much of what the words before name. */
function fractionOf({ item, view }: RuleInput): Draft | undefined {
  const text = spanText(view, item.left);
  if (!text.endsWith('的') || spanText(view, item.right) !== '') return undefined;
  const own = shape(trimReach(phraseWords(view, item.left)).slice(0, -1), view.ownNames);
  const name = own.verb + own.noun;
  return name.length < 2 ? undefined : { indicator: name, kind: 'share', reference: `占${name}`, flow: 'stock' };
}
