import { generalVerbs, grantVerbs, measureVerbs, selfSufficientNouns } from '../../lexicon/naming-words.js';
import { openingVerbs } from '../../lexicon/word-tags.js';
import { attributeNouns, generalNouns } from '../../lexicon/phrase-words.js';
import { countLike } from '../dimension.js';
import type { Item } from '../items.js';
import { endsInNoun, leadingVerbs, scoped, type LeftPhrase } from '../left-phrase.js';
import { levelRule, type Named } from '../level-rule.js';
import { previousItem } from '../memory.js';
import { isNominal, isVerb, textOf, trimLead } from '../phrase.js';
import { rightPhrase, thingOf, type RightPhrase } from '../right-phrase.js';
import type { Rule, RuleInput } from '../rule.js';
import { countsAnother } from '../sides.js';
import { topicBefore } from '../topic.js';
import { phraseWords, spanText } from '../view.js';

/** So many things, named after the quantity, with what was done to them or what they did: 引进50家机构, 为60处小区安装…, 6处项目顺利完成. */
export const countedThing: Rule = levelRule({
  id: 'counted-thing',
  title: '若干个某物',
  examples: [
    {
      sentence: '为80个老旧小区安装充电桩。',
      facts: [{ quote: '80个', indicator: '安装充电桩的老旧小区', kind: 'level', value: '80', unit: '个' }],
    },
    {
      sentence: '与9家银行签订合作协议。',
      facts: [{ quote: '9家', indicator: '签订合作协议的银行', kind: 'level', value: '9', unit: '家' }],
    },
    {
      sentence: '新引进12家研发机构。',
      facts: [{ quote: '12家', indicator: '新引进研发机构', kind: 'level', value: '12', unit: '家' }],
    },
  ],
  counterExamples: ['新引进研发机构12家。'],
  name: (input, { left, right }) =>
    !isPartSaid(input) && countsToTheRight(input.item, left, right) ? nameRight(input, left, right) : undefined,
});

/** 其中56项〔为全国首创〕 tells of the thing counted before. */
function isPartSaid({ item, view }: RuleInput): boolean {
  return /^其中$/u.test(spanText(view, item.left)) && /^(?:为|是|属|系|被)/u.test(spanText(view, item.right));
}

const general: ReadonlySet<string> = new Set(generalNouns);

/** Whether the thing counted follows the quantity: 引进50家机构, 为60处小区…, 6处项目顺利完成. */
function countsToTheRight(item: Item, left: LeftPhrase, right: RightPhrase): boolean {
  if (right.words.length === 0) return false;
  if (right.possessive && right.noun !== '') return true;
  if (left.noun === '' && left.verb === '') return true;
  if (left.open && !endsWithMeasureVerb(left)) return right.nominal || left.noun === '';
  if (left.noun === '') return right.nominal;
  if (!countLike.has(item.quantity.dimension) || !endsInNoun(left) || item.sharesRight) return false;
  return right.nominal || (namesOrBatch.test(left.noun) && right.words.length > 1 && isNominal(right.words.at(-1)));
}

/** 首批〔24个〕拔尖人才培养项目, 南山口、哇让、同德〔3个〕抽水蓄能电站: words that cannot be what is counted. */
const namesOrBatch = /^[首新第]?[一二三四]?批$|、[^、]+、/u;

/** 项目签约1009户, 新开工31个: the verb itself is what is counted. */
function endsWithMeasureVerb(left: LeftPhrase): boolean {
  const last = left.words.at(-1);
  return last !== undefined && measureVerbs.has(last.text);
}

function nameRight(input: RuleInput, left: LeftPhrase, right: RightPhrase): Named {
  const { item, view, memory } = input;
  const next = item.listed || view.items[item.index - 1]?.quantity.end === item.quantity.start;
  const previous = next ? previousItem(memory, item) : undefined;
  // 建设A、B等12个事项加快落地: the verb belongs to the first example.
  const named = openingVerbs.has(left.verb) && right.verb !== '' && spanText(view, item.left).endsWith('等');
  const verb = named ? '' : left.verb !== '' ? left.verb : (previous?.draft.verb ?? '');
  if (previous !== undefined && left.words.length === 0 && previous.draft.noun?.endsWith(right.noun) === true)
    return { indicator: previous.draft.indicator, verb, noun: previous.draft.noun };
  const owner = ownerOf(left, right) || receiverBefore(input, verb);
  const topic =
    owner === '' &&
    general.has(right.noun) &&
    right.verb.length < longestRemark &&
    (right.verb === '' || !selfSufficientNouns.has(right.noun))
      ? withoutSame(topicBefore(view, item), right.noun)
      : '';
  const noun = topic + owner + (topic === '' && owner === '' ? examplesBefore(input, right.noun) : '') + right.noun;
  const predicate = right.verb === '' ? predicateOfNext(input) : right.verb;
  if (item.quantity.dimension === 'currency' && fundVerbs.has(left.verb) && isVerb(right.words[0]))
    return { indicator: `${right.noun}${predicate}${left.verb}资金`, verb: '', noun: right.noun, ...scoped(left) };
  if (verb !== '' && !generalVerbs.has(verb)) return { indicator: `${verb}${noun}${predicate}`, verb, noun };
  const ranked = rankedThing(input) ?? measuredThing(input);
  if (ranked !== undefined) return { indicator: ranked, verb: '', noun, ...scoped(left) };
  const thing = verb === '' ? thingOf({ ...right, verb: predicate, noun }) : noun + predicate;
  return { indicator: thing, verb: '', noun, ...scoped(left) };
}

/** 191家企业〔营业收入超百亿元〕: how many things have so much. */
function measuredThing({ item, view }: RuleInput): string | undefined {
  const next = view.items[item.index + 1];
  if (next?.quantity.dimension !== 'currency' || !item.sharesRight || !['gt', 'ge'].includes(next.quantity.qualifier))
    return undefined;
  const words = phraseWords(view, item.right);
  const text = textOf(words);
  const measure = earned.exec(text)?.[0];
  if (measure === undefined || words.slice(0, -1).some((word) => isVerb(word))) return undefined;
  return `${measure}${view.text.slice(next.quantity.start, next.quantity.end)}的${text.slice(0, -measure.length)}`;
}

/** What each of several firms or industries has of its own; 投资 and 总产值 are of all of them. */
const earned = /(?<=[^总]{2})(?:营业收入|年?产值|规模|营收|利润|纳税额?)$/u;

/** 筹措8亿元〔实施安居工程〕: what the money raised is for. */
const fundVerbs: ReadonlySet<string> = new Set(['筹措', '筹集', '安排', '投入', '统筹', '下达', '拨付', '争取']);

/** 重大投资项目加快建设，…53个重大项目: a topic that names the thing itself adds nothing. */
function withoutSame(topic: string, noun: string): string {
  return topic.includes(noun.slice(-2)) ? '' : topic;
}

/** 46种产品〔产能全国第一〕: how many things hold a place. */
function rankedThing({ item, view }: RuleInput): string | undefined {
  const next = view.items[item.index + 1];
  if (next?.quantity.dimension !== 'rank' || !item.sharesRight || /中(?!心)/u.test(spanText(view, item.right)))
    return undefined;
  const words = phraseWords(view, item.right);
  const end = words.findIndex(
    (word, index) => index > 0 && (isVerb(word) || word.tag === 'd' || measureNouns.has(word.text)),
  );
  if (end < 1 || words.some(({ text }) => text === '且')) return undefined;
  return `${textOf(words.slice(end))}${view.text.slice(next.quantity.start, next.quantity.end)}的${textOf(words.slice(0, end))}`;
}
/** 5G用户渗透率等5项〔指标〕: the word says what it is by its examples. */
function examplesBefore({ item, view }: RuleInput, noun: string): string {
  if (noun !== '指标' && noun !== '主要指标') return '';
  const words = phraseWords(view, item.left);
  if (words.at(-1)?.text !== '等') return '';
  const examples = trimLead(words.slice(0, -1));
  const named = textOf(examples.slice(leadingVerbs(examples)));
  return named.length > 1 && named.length <= longestExamples ? `${named}等` : '';
}
const longestExamples = 18;

const measureNouns: ReadonlySet<string> = new Set(attributeNouns);

/** 5所学校和3所医院〔综合治理〕, 20所高校130个学科〔入选名单〕: what is said of the last member is said of those before it. */
function predicateOfNext({ item, view }: RuleInput): string {
  const next = view.items[item.index + 1];
  if (next?.clauseIndex !== item.clauseIndex) return '';
  const member = next.listed ? next.left.end === next.left.start : countsAnother(item, next, view);
  if (!member) return '';
  const { verb, words } = rightPhrase(view, next.right);
  if (next.listed && things.test(verb)) return '';
  if (verb !== '' || !next.listed || !openingOfWork.test(spanText(view, item.left))) return verb;
  const action = words.at(-1);
  return actions.has(action?.text ?? '') &&
    words.length > 1 &&
    !actions.has(phraseWords(view, item.right).at(-1)?.text ?? '')
    ? (action?.text ?? '')
    : '';
}

/** 8个整县推进农文旅融合试点: a verb before a thing is part of its name, not said of the member before. */
const things = /^(?:推进|结对|建设|开展|实施|合作).*(?:试点|项目|事项|工程|基地|平台|中心)$/u;

/** 开展13条河流、300条侵蚀沟〔治理〕: verbs that need a noun of action behind them. */
const openingOfWork = /^(?:开展|推进|实施|加快|启动|推动)/u;
const actions: ReadonlySet<string> = new Set(['治理', '改造', '建设', '修复', '整治', '提升', '升级', '保护', '试点']);

/** 对首次上榜企业，给予50万元奖励: who receives it is named by the clause before. */
function receiverBefore({ item, view }: RuleInput, verb: string): string {
  const clause = view.clauses[item.clauseIndex - 1];
  if (clause === undefined || !grantVerbs.has(verb)) return '';
  const text = view.text.slice(clause.start, clause.end).trim();
  return /^(?:对|针对|向|为)(?<receiver>[^，。]{2,20})$/u.exec(text)?.groups?.['receiver'] ?? '';
}

/** What stands before the quantity and belongs to the thing after it: 企业年金覆盖〔千家〕企业, 论坛首发〔30项〕成果. */
function ownerOf(left: LeftPhrase, right: RightPhrase): string {
  const last = left.words.at(-1);
  if (left.noun === '' || right.possessive) return '';
  if (!left.open) return left.noun;
  return isVerb(last) && !generalVerbs.has(last?.text ?? '') && left.noun.length <= longestOwner ? left.noun : '';
}
const longestOwner = 24;
/** What is said of a general noun in more characters than these tells enough of it. */
const longestRemark = 8;
