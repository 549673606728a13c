import { attributeNouns, generalNouns } from '../lexicon/phrase-words.js';
import type { Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { Item } from './items.js';
import { endsInNoun, leftPhrase, type LeftPhrase } from './left-phrase.js';
import { previousItem, type Remembered } from './memory.js';
import { rightPhrase, thingOf, type RightPhrase } from './right-phrase.js';
import { isVerb } from './phrase.js';
import type { RuleInput } from './rule.js';
import { ownerBefore, topicBefore } from './topic.js';
import { spanText, type SentenceView } from './view.js';

/** The words that name what a quantity measures, found left or right of it or carried over. */
export interface Named {
  readonly indicator: string;
  readonly verb: string;
  readonly noun: string;
  readonly scope?: string;
  /** The thing an attribute was named of: 口袋公园 of 口袋公园总面积. */
  readonly owner?: string;
  /** Whose value it is, when the words say so. */
  readonly subject?: string;
  /** What it is a part of: 托位 of 其中普惠托位. */
  readonly whole?: string;
}

const attributes: ReadonlySet<string> = new Set(attributeNouns);
const general: ReadonlySet<string> = new Set(generalNouns);
/** General nouns that say enough once it is said what they do: 50家企业入驻园区. */
const agents: ReadonlySet<string> = new Set([
  '企业',
  '机构',
  '单位',
  '地方',
  '平台',
  '场所',
  '小区',
  '楼宇',
  '产品',
  '活动',
  '政策',
]);
/** Nouns that a value of a dimension takes when the thing itself was named with another: 40个、3.9万平方米. */
const dimensionNouns: Readonly<Partial<Record<Quantity['dimension'], string>>> = {
  area: '面积',
  length: '长度',
  currency: '金额',
  persons: '人数',
  volume: '容量',
  mass: '重量',
};
const generalVerbs: ReadonlySet<string> = new Set([
  '实现',
  '完成',
  '达到',
  '拥有',
  '有',
  '共有',
  '为',
  '是',
  '设',
  '下设',
  '保持',
  '使',
  '让',
  '获',
  '获得',
  '取得',
  '涉及',
  '包括',
  '含',
  '涵盖',
  '超过',
  '突破',
  '入选',
  '占',
  '列',
  '位居',
  '等',
]);

export function isAttribute(noun: string): boolean {
  return attributes.has(noun);
}

/** Names what a level measures; undefined when neither side nor the memory offers words. */
export function nameLevel(input: RuleInput): Named | undefined {
  const { item, view } = input;
  const left = leftPhrase(view, item.left);
  const right = rightPhrase(view, rightOf(input));
  const attributed = ownerAfter(left, right);
  if (attributed !== undefined) return attributed;
  if (countsToTheRight(item, left, right)) return nameRight(input, left, right);
  if (left.noun !== '' || left.verb !== '') return nameLeft(input, left);
  if (right.words.length > 0 && right.noun !== '') return nameRight(input, left, right);
  return nameCarried(input);
}

/** Words shared with the next quantity go on behind it: 158条道路39.71公里护栏拆除. */
function rightOf(input: RuleInput): Span {
  const { item, view } = input;
  const following = view.items[item.index + 1];
  if (following !== undefined && spanText(view, item.right) === '' && sameList(item, following, view))
    return rightOf({ ...input, item: following });
  const next = item.sharesRight ? view.items[item.index + 1] : undefined;
  return next !== undefined &&
    next.right.end > next.right.start &&
    !next.sharesRight &&
    item.right.end - item.right.start <= 4
    ? { start: item.right.start, end: next.right.end }
    : item.right;
}

/** 100万、50万、30万的奖励: members of one list whose thing stands at its end. */
function sameList(item: Item, following: Item, view: SentenceView): boolean {
  if (!following.listed || following.clauseIndex !== item.clauseIndex || spanText(view, following.left) !== '')
    return false;
  const { unit } = item.quantity;
  return (
    unit === '' || unit === following.quantity.unit || (unit === '%' && following.quantity.dimension === 'currency')
  );
}

/** 总规模1000亿元的引导基金 → 引导基金总规模. */
function ownerAfter(left: LeftPhrase, right: RightPhrase): Named | undefined {
  const last = left.words.at(-1);
  if (!right.possessive || right.noun === '' || last === undefined || !attributes.has(left.noun)) return undefined;
  const subject = /(?:基金|项目|集团|公司|银行|工程|产业园|园区)$/u.test(right.noun) ? { subject: right.noun } : {};
  return { indicator: right.noun + left.noun, verb: '', noun: right.noun, ...subject };
}

const countLike: ReadonlySet<Quantity['dimension']> = new Set(['count', 'persons', 'score']);

/** Whether the thing counted follows the quantity: 引进50家机构, 为60处小区…, 6处项目顺利完成. */
function countsToTheRight(item: Item, left: LeftPhrase, right: RightPhrase): boolean {
  if (right.words.length === 0) return false;
  if (right.possessive && right.noun !== '') return true;
  if (left.noun === '' && left.verb === '') return true;
  if (item.listed && left.noun === '' && left.verb === '') return true;
  if (left.open && !endsWithMeasureVerb(left)) return right.nominal || left.noun === '';
  if (left.noun === '') return right.nominal;
  return right.nominal && countLike.has(item.quantity.dimension) && endsInNoun(left) && !item.sharesRight;
}

/** 项目签约1009户, 新开工31个: the verb itself is what is counted. */
function endsWithMeasureVerb(left: LeftPhrase): boolean {
  const last = left.words.at(-1);
  return last !== undefined && measureVerbs.has(last.text);
}
const measureVerbs: ReadonlySet<string> = new Set([
  '签约',
  '融资',
  '开工',
  '新开工',
  '完工',
  '竣工',
  '投产',
  '投资',
  '完成投资',
  '增资',
  '捐款',
  '减负',
  '办结',
  '就业',
  '参保',
  '受益',
  '贷款',
  '退税',
  '出栏',
  '发电',
  '用电',
  '供水',
  '消费',
  '纳税',
  '交易',
  '获奖',
  '参与',
  '上市',
  '助餐',
  '供地',
  '捐赠',
  '募集',
  '减排',
  '进出口',
  '出口',
  '进口',
  '吞吐',
  '装机',
  '销售',
  '成交',
  '放贷',
  '授信',
  '落户',
  '入驻',
  '回迁',
  '安置',
  '搬迁',
  '脱贫',
  '转移就业',
  '毕业',
  '招生',
  '在校',
  '救助',
  '拆迁',
  '造林',
  '绿化',
  '改造',
  '接待',
  '游客',
  '累计签约',
]);

function nameRight(input: RuleInput, left: LeftPhrase, right: RightPhrase): Named {
  const { item, view, memory } = input;
  const previous = item.listed ? previousItem(memory, item) : undefined;
  const verb = left.verb !== '' ? left.verb : (previous?.draft.verb ?? '');
  const owner = ownerOf(left, right) || receiverBefore(input, verb);
  const topic =
    owner === '' && general.has(right.noun) && (right.verb === '' || !agents.has(right.noun))
      ? topicBefore(view, item)
      : '';
  const noun = topic + owner + right.noun;
  const predicate = right.verb === '' ? predicateOfNext(input) : right.verb;
  if (verb !== '' && !generalVerbs.has(verb)) return { indicator: `${verb}${noun}${predicate}`, verb, noun };
  const named = verb === '' ? thingOf({ ...right, verb: predicate, noun }) : noun + predicate;
  return { indicator: named, verb: '', noun, ...scoped(left) };
}

/** 5所学校和3所医院〔综合治理〕: what is said of the last member is said of those before it. */
function predicateOfNext({ item, view }: RuleInput): string {
  const next = view.items[item.index + 1];
  if (next?.clauseIndex !== item.clauseIndex || !next.listed || next.left.end > next.left.start) return '';
  return rightPhrase(view, next.right).verb;
}

const grants: ReadonlySet<string> = new Set(['给予', '提供', '予以', '享受', '发放', '一次性给予', '最高给予']);

/** 对首次上榜企业，给予50万元奖励: who receives it is named by the clause before. */
function receiverBefore({ item, view }: RuleInput, verb: string): string {
  const clause = view.clauses[item.clauseIndex - 1];
  if (clause === undefined || !grants.has(verb)) return '';
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
const longestOwner = 14;

function scoped(left: LeftPhrase): { scope?: string } {
  return left.scope === undefined ? {} : { scope: left.scope };
}

function nameLeft(input: RuleInput, left: LeftPhrase): Named | undefined {
  const { item, memory, view } = input;
  const previous = previousItem(memory, item);
  if (isOfWhich(input) && previous !== undefined) return nameOfWhich(previous, left, item);
  if (left.noun === '') return nameVerbOnly(input, left, previous);
  if (item.sharesLeft && previous !== undefined && previous.item.quantity.end <= item.left.start)
    return nameShared(previous, left, item);
  if (previous !== undefined && (item.listed || item.clauseIndex !== previous.item.clauseIndex)) {
    if ((attributes.has(left.noun) || attributes.has(left.verb + left.noun)) && previous.draft.kind === 'level')
      return owned(previous, left.verb + left.noun);
    if (left.verb === '' && item.listed && previous.draft.verb !== undefined && !previous.draft.verb.startsWith('不'))
      return { indicator: previous.draft.verb + left.noun, verb: previous.draft.verb, noun: left.noun };
  }
  const verb = generalVerbs.has(left.verb) ? '' : left.verb;
  const bareNoun = left.verb === '' && attributes.has(left.noun);
  const owner = bareNoun ? ownerBefore(view, item) : '';
  if (owner !== '') return { indicator: owner + left.noun, verb: '', noun: owner, owner };
  return { indicator: verb + left.noun, verb, noun: left.noun, ...scoped(left) };
}

function owned(previous: Remembered, attribute: string): Named {
  const owner = previous.draft.owner ?? previous.draft.indicator;
  const noun = previous.draft.noun ?? owner;
  if (previous.draft.owner === undefined && attributes.has(noun) && owner.endsWith(noun)) {
    const own = owner.slice(0, owner.length - noun.length);
    return { indicator: own + attribute, verb: '', noun: attribute, owner: own };
  }
  return {
    indicator: owner.endsWith(attribute) ? owner : owner + attribute,
    verb: previous.draft.verb ?? '',
    noun,
    owner,
  };
}

/** 新建10处城市绿地1.29公顷: the second value measures what the first counted. */
function nameShared(previous: Remembered, left: LeftPhrase, item: Item): Named {
  const base = previous.draft.indicator;
  if (left.verb !== '' || !base.includes(left.noun)) {
    return base.includes(left.noun) && left.noun !== ''
      ? named(base, previous)
      : named(`${left.verb}${left.noun}`, previous);
  }
  const suffix = dimensionNouns[item.quantity.dimension] ?? '';
  return named(suffix === '' || base.endsWith(suffix) ? base : base + suffix, previous);
}

function named(indicator: string, previous: Remembered): Named {
  return { indicator, verb: previous.draft.verb ?? '', noun: previous.draft.noun ?? indicator };
}

function nameVerbOnly(input: RuleInput, left: LeftPhrase, previous: Remembered | undefined): Named {
  const { item, view } = input;
  const noun = item.listed || topicBefore(view, item) === '' ? (previous?.draft.noun ?? '') : topicBefore(view, item);
  return { indicator: noun + left.verb, verb: '', noun: noun === '' ? left.verb : noun, ...scoped(left) };
}

function isOfWhich(input: RuleInput): boolean {
  return (
    input.view.text.startsWith('其中', input.item.clause.start) ||
    input.view.text.slice(input.item.left.start, input.item.left.end).trimStart().startsWith('其中')
  );
}

/** 其中国家级8家: the modifier takes the head noun of the whole; a full noun takes its verb. */
function nameOfWhich(previous: Remembered, left: LeftPhrase, item: Item): Named {
  const modifier = left.verb + left.noun;
  const whole = previous.draft.noun ?? previous.draft.indicator;
  if (item.quantity.unit !== previous.item.quantity.unit) return { indicator: modifier, verb: '', noun: left.noun };
  const verb = left.verb === '' ? (previous.draft.verb ?? '') : '';
  const bare = /[级类型性制内外中”]$/u.test(modifier) || modifier.length <= 2;
  return { indicator: verb + modifier + (bare ? headNoun(whole) : ''), verb, noun: modifier, whole };
}

function headNoun(noun: string): string {
  return noun.length <= 4 ? noun : noun.slice(-2);
}

/** Nothing on either side: 累计达到46个, 增至6.4万人, 1399户2357人. */
function nameCarried(input: RuleInput): Named | undefined {
  const { item, memory } = input;
  const previous = previousItem(memory, item) ?? memory.facts.at(-1);
  if (previous?.sentence !== memory.sentence) return topicOnly(input);
  const counted = countLike.has(previous.item.quantity.dimension) && previous.draft.kind === 'level';
  const suffix =
    !counted || previous.item.quantity.unit === item.quantity.unit
      ? ''
      : (dimensionNouns[item.quantity.dimension] ?? '');
  const base = previous.draft.indicator;
  return named(suffix === '' || base.endsWith(suffix) ? base : base + suffix, previous);
}

function topicOnly(input: RuleInput): Named | undefined {
  const topic = topicBefore(input.view, input.item);
  return topic === '' ? undefined : { indicator: topic, verb: '', noun: topic };
}
