import { fundVerbs, generalVerbs, grantVerbs, measureVerbs, selfSufficientNouns } from '../../lexicon/naming-words.js';
import { openingVerbs } from '../../lexicon/word-tags.js';
import { generalNouns } from '../../lexicon/phrase-words.js';
import { countLike } from '../dimension.js';
import type { Item } from '../items.js';
import { measuredThing, rankedThing } from '../held-by-things.js';
import { endsInNoun, scoped, type LeftPhrase } from '../left-phrase.js';
import { levelRule, type Named } from '../level-rule.js';
import { previousItem, type Remembered } from '../memory.js';
import { isNominal, isVerb, textOf, trimLead } from '../phrase.js';
import { nameOfPart, wholeBefore } from '../part-counted.js';
import { saysWhere } from '../place-of-value.js';
import { placesOfDeed } from '../places-of-deed.js';
import { predicateOfNext } from '../predicate-of-next.js';
import type { RightPhrase } from '../right-phrase.js';
import type { Rule, RuleInput } from '../rule.js';
import { classOf, sizeClassOf, type Sides } from '../sides.js';
import { topicBefore } from '../topic.js';
import { leadingVerbs } from '../verb-chain.js';
import { grownReach, thingOf } from '../thing-of.js';
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
  name(input, sides) {
    if (isPartSaid(input)) return undefined;
    const { right } = sides;
    const left = withoutPlace(input, sides);
    return (
      nameOfPart(input, left, right) ??
      (countsToTheRight(input.item, left, right) ? nameRight(input, left, right) : undefined)
    );
  },
});

/** 〔山西省〕88家开发区, 〔其他〕111个项目: such a word alone before the number names nothing. */
function withoutPlace({ item, view }: RuleInput, { left, right }: Sides): LeftPhrase {
  const says = /^占?$/u.test(left.verb) && (saysWhere(left.noun) || restOf.test(left.noun));
  const isCounted = right.words.length > 0 && view.text.charAt(item.quantity.end) !== '，';
  return says && isCounted ? { ...left, verb: '', noun: '', words: [] } : left;
}
const restOf = /^(?:其[他它]|另外?|当)$/u;

/** 其中56项〔为全国首创〕 tells of the thing counted before. */
function isPartSaid({ item, view }: RuleInput): boolean {
  return /^其中$/u.test(spanText(view, item.left)) && /^(?:为|是|属|系|被)/u.test(spanText(view, item.right));
}

/** The thing in the class of size that stands behind its own number. */
function ofSize(size: string, noun: string): string {
  return size === '' ? noun : size + noun.replace(classOf, '');
}

const general: ReadonlySet<string> = new Set(generalNouns);

/** Whether the thing counted follows the quantity: 引进50家机构, 为60处小区…, 6处项目顺利完成. */
function countsToTheRight(item: Item, left: LeftPhrase, right: RightPhrase): boolean {
  if (right.words.length === 0) return false;
  if (right.possessive && right.noun !== '') return true;
  if (left.noun === '' && left.verb === '') return true;
  if (
    left.open &&
    !(endsWithMeasureVerb(left) && !(countLike.has(item.quantity.dimension) && policies.test(right.noun)))
  )
    return right.nominal || left.noun === '';
  if (left.noun === '') return right.nominal;
  if (!countLike.has(item.quantity.dimension) || !endsInNoun(left)) return false;
  if (right.nominal && (reaches.test(left.verb + left.noun) || namesOrBatch.test(left.noun))) return true;
  if (item.sharesRight) return false;
  return right.nominal || (namesOrBatch.test(left.noun) && right.words.length > 1 && isNominal(right.words.at(-1)));
}

/** 稳就业〔20条〕政策: a verb that is measured elsewhere is what these are for. */
const policies = /(?:政策|措施|举措|项目)$/u;
/** 航线通达全球〔40个〕国家: the words before say where. */
const reaches = /(?:通达|辐射|覆盖|遍及|纳入|入选|入围|等领域)(?:全球|全国|国家|世界)?$|等领域$/u;

/** 首批〔24个〕拔尖人才培养项目, 南山口、哇让、同德〔3个〕抽水蓄能电站: words that cannot be what is counted. */
const namesOrBatch = /^[首新第]?[一二三四]?批$|、[^、]+、/u;

/** 项目签约1009户, 新开工31个: the verb itself is what is counted. */
function endsWithMeasureVerb(left: LeftPhrase): boolean {
  const last = left.words.at(-1);
  return last !== undefined && measureVerbs.has(last.text);
}

/** The parts of a name, read from both sides of the quantity. */
interface Parts {
  readonly verb: string;
  readonly owner: string;
  readonly noun: string;
  /** What the things did, or what was done with them. */
  readonly predicate: string;
}

/** 我们是有14亿〔人口的大国〕: so many live there. */
const populous = /^人口的\p{Script=Han}{0,4}(?:大国|国家|大省|大市|大县)/u;

function nameRight(input: RuleInput, left: LeftPhrase, right: RightPhrase): Named {
  if (populous.test(spanText(input.view, input.item.right))) return { indicator: '人口', verb: '', noun: '人口' };
  const places = countLike.has(input.item.quantity.dimension) ? placesOfDeed(input) : undefined;
  if (places !== undefined) return { indicator: places.indicator, verb: '', noun: places.noun };
  const said = spanText(input.view, input.item.left);
  const isNamed = areNames(said, input.item) && saysWhat(right, left.verb);
  const previous = memberBefore(input);
  const verb = verbOf(left, right, said, isNamed) ?? previous?.draft.verb ?? '';
  if (previous !== undefined && left.words.length === 0 && previous.draft.noun?.endsWith(right.noun) === true)
    return { indicator: previous.draft.indicator, verb, noun: previous.draft.noun };
  const owner = isNamed ? '' : ownerOf(left, right, input.item.quantity.unit, said) || receiverBefore(input, verb);
  const noun = nounOf(input, right, owner);
  const predicate = right.verb === '' ? predicateOfNext(input) : right.verb;
  const parts = { verb, owner, noun, predicate };
  return nameOfDeed(input, left, right, parts) ?? nameOfThing(input, left, right, parts);
}

/** The member before, where this goes on with its list, stands right behind it, or names what it gave only the class of. */
function memberBefore({ item, view, memory }: RuleInput): Remembered | undefined {
  const before = view.items[item.index - 1];
  const goesOn =
    item.listed ||
    (before !== undefined && (before.quantity.end === item.quantity.start || sizeClassOf(before, view) !== ''));
  return goesOn ? previousItem(memory, item) : undefined;
}

/** The verb before the quantity; undefined where that of the member before goes on. */
function verbOf(left: LeftPhrase, right: RightPhrase, said: string, isNamed: boolean): string | undefined {
  // 建设A、B等12个事项加快落地: the verb belongs to the first example.
  if (openingVerbs.has(left.verb) && right.verb !== '' && said.endsWith('等')) return '';
  const own = isNamed ? left.verb + verbOfNames(left) : left.verb;
  return own === '' ? undefined : own;
}

/** The thing counted, with the topic, the owner or the examples that tell which. */
function nounOf(input: RuleInput, right: RightPhrase, owner: string): string {
  const { item, view } = input;
  const needsTopic =
    owner === '' &&
    general.has(right.noun) &&
    right.verb.length < longestRemark &&
    (right.verb === '' || !selfSufficientNouns.has(right.noun));
  const topic = needsTopic ? withoutSame(topicBefore(view, item), right.noun) : '';
  const examples = topic === '' && owner === '' ? examplesBefore(input, right.noun) : '';
  const thing = withoutMaking(input, right.noun.replace(/(?<=.{2})占比$/u, ''));
  return topic + owner + examples + ofSize(sizeClassOf(item, view), thing);
}

/** Named by what was done: 筹措资金, 参加培训的教师, 新引进研发机构. Undefined where no verb tells it. */
function nameOfDeed(input: RuleInput, left: LeftPhrase, right: RightPhrase, parts: Parts): Named | undefined {
  const { verb, noun, predicate } = parts;
  if (input.item.quantity.dimension === 'currency' && raises.has(left.verb) && isVerb(right.words[0]))
    return { indicator: `${right.noun}${predicate}${left.verb}资金`, verb: '', noun: right.noun, ...scoped(left) };
  const which = relativeBefore(input, left);
  if (which !== '') return { indicator: `${which}${noun}${predicate}`, verb: left.verb, noun };
  return verb === '' || generalVerbs.has(verb) ? undefined : { indicator: `${verb}${noun}${predicate}`, verb, noun };
}

/** Named by the thing itself, with what it covers, measures, holds or does. */
function nameOfThing(input: RuleInput, left: LeftPhrase, right: RightPhrase, parts: Parts): Named {
  const { verb, owner, noun, predicate } = parts;
  if (left.noun !== '' && /.{2}全覆盖$/u.test(right.noun) && verb === '')
    return { indicator: `${left.noun}覆盖${right.noun.slice(0, -3)}`, verb: '', noun, ...scoped(left) };
  const ranked = rankedThing(input) ?? measuredThing(input);
  if (ranked !== undefined) return { indicator: ranked, verb: '', noun, ...scoped(left) };
  const within = wholeBefore(input);
  if (within !== '') return { indicator: `${within}的${noun}${predicate}`, verb: '', noun };
  const does = verb === '' && predicate !== '' && owner !== '' && acts(left);
  // 1600万人进城落户: what people do is no thing.
  const deeds = input.item.quantity.unit === '人' && isVerb(right.words[0]) && !right.possessive;
  const thing = verb === '' && !does && !deeds ? thingOf({ ...right, verb: predicate, noun }) : noun + predicate;
  return { indicator: thing, verb: '', noun, ...scoped(left) };
}

/** 〔石化、金融、商贸〕3个集群: as many names before the number as it counts say which they are. */
function areNames(text: string, { quantity }: Item): boolean {
  const names = text.split(/、|以?及|和|与/u);
  return names.length > 1 && names.length === Number(quantity.value);
}

/** 抓好改造、整治2件〔事〕: without the names such a noun says nothing. */
function saysWhat({ noun, verb }: RightPhrase, done: string): boolean {
  return noun.length > (done === '' && verb === '' ? 2 : 1);
}

/** 开工〔建设〕南山、北山2座水库: a second verb that stands with the names is no name. */
function verbOfNames({ words }: LeftPhrase): string {
  const at = leadingVerbs(words);
  const [verb, next] = words.slice(at);
  return at > 0 && verb?.tag === 'vn' && next !== undefined && next.text !== '、' ? verb.text : '';
}

/** 〔纳入监测的〕38个城市, 〔参加培训的〕300名教师: which of the things are counted. */
function relativeBefore({ item, view }: RuleInput, { verb, noun, listed }: LeftPhrase): string {
  const what = noun.replace(/^了|的$/gu, '');
  const isRelative = verb !== '' && what !== '' && !listed && spanText(view, item.left).endsWith('的');
  return isRelative && what.length <= longestOwner ? `${verb}${what}的` : '';
}

/** 由40个站点〔组成〕: that they make up a whole is no part of their name. */
function withoutMaking({ item, view }: RuleInput, noun: string): string {
  return /[由以]$/u.test(spanText(view, item.left)) ? noun.replace(/(?<=.{2})(?:共同)?[组构]成$/u, '') : noun;
}

/** 促进会〔促成〕20个项目签约, 服务站〔为〕30万群众提供帮助: what is said of the things is part of what was done with them. */
function acts({ words }: LeftPhrase): boolean {
  const last = words.at(-1);
  return isVerb(last) || last?.text === '为';
}

/** 筹措8亿元〔实施安居工程〕: what the money raised is for. */
const raises: ReadonlySet<string> = new Set([...fundVerbs, '争取']);

/** 重大投资项目加快建设，…53个重大项目: a topic that names the thing itself adds nothing. */
function withoutSame(topic: string, noun: string): string {
  return topic.length < 3 || topic.includes(noun.slice(-2)) ? '' : topic;
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

/** 对首次上榜企业，给予50万元奖励: who receives it is named by the clause before. */
function receiverBefore({ item, view }: RuleInput, verb: string): string {
  const clause = view.clauses[item.clauseIndex - 1];
  if (clause === undefined || !grantVerbs.has(verb)) return '';
  const text = view.text.slice(clause.start, clause.end).trim();
  return /^(?:对|针对|向|为)(?<receiver>[^，。]{2,20})$/u.exec(text)?.groups?.['receiver'] ?? '';
}

/** What stands before the quantity and belongs to the thing after it: 企业年金覆盖〔千家〕企业, 论坛首发〔30项〕成果. */
function ownerOf(left: LeftPhrase, right: RightPhrase, unit: string, said: string): string {
  const last = left.words.at(-1);
  if (left.noun === '' || right.possessive) return '';
  if (!left.open || batches.test(unit)) return left.listed || left.noun === '方面' ? '' : left.noun;
  if (left.noun === '方面') return '';
  if (grownReach(said) !== undefined) return left.noun.split('、').at(-1) ?? '';
  return isVerb(last) && !generalVerbs.has(last?.text ?? '') && left.noun.length <= longestOwner ? left.noun : '';
}
const longestOwner = 24;
/** What stands before 〔4类〕20条政策 are the kinds. */
const batches = /^(?:大?类|批次?|个?方面)$/u;
/** What is said of a general noun in more characters than these tells enough of it. */
const longestRemark = 8;
