import { stockVerbs } from '../lexicon/phrase-words.js';
import type { Named } from './level-rule.js';
import { previousItem, type Remembered } from './memory.js';
import { shape } from './left-phrase.js';
import { leadingVerbs } from './verb-chain.js';
import { isVerb } from './phrase.js';
import { rightPhrase, type RightPhrase } from './right-phrase.js';
import type { RuleInput } from './rule.js';
import { phraseWords } from './view.js';

const stocks: ReadonlySet<string> = new Set(stockVerbs);

/**
 * Whether a level is a state (拥有, 达到, a rate, a bare noun with its number) or something done over the period (新增, 完成, 改造).
 * What an enumeration or an attribute continues is of the same kind as what it continues.
 */
export function flowOf(input: RuleInput, named: Named | undefined): 'stock' | 'flow' {
  const { item, view, memory } = input;
  const { unit, dimension } = item.quantity;
  if (
    unit === '%' ||
    unit === '百分点' ||
    (unit.includes('/') && !(named?.indicator ?? '').includes('新增')) ||
    dimension === 'score'
  )
    return 'stock';
  if (named?.reached === true) return 'stock';
  if (gained.test(named?.indicator ?? '')) return 'flow';
  if (isCapacity(named?.indicator ?? '')) return 'stock';
  if (totals.test(named?.indicator ?? '') || yearly.test(named?.indicator ?? '')) return 'stock';
  if (named?.indicator.endsWith('总量') === true && (dimension === 'count' || dimension === 'persons')) return 'stock';
  const left = view.text.slice(item.left.start, item.left.end);
  if (countedOverTime.test(unit) && !perTime.test(left)) return 'flow';
  const previous = previousItem(memory, item);
  if (view.text.slice(item.quantity.end, item.clause.end).includes('覆盖')) return 'stock';
  if (/(?:跨上|迈上|迈入|登上|跃上|跨过)$/u.test(left.trim())) return 'stock';
  if (named?.owner !== undefined && previous !== undefined && previous.draft.flow !== 'growth')
    return previous.draft.flow;
  if (left.endsWith('惠及') && (dimension === 'persons' || unit === '户')) return 'flow';
  if (stocks.has(named?.verb ?? '')) return 'stock';
  if (lasting.test(named?.indicator ?? '')) return 'stock';
  if (named?.indicator.includes('累计') === true) return 'flow';
  const before = view.text.slice(0, item.quantity.start);
  if (/(?:合计|共计|总计|历年)/u.test(before)) return 'flow';
  if (/(?:新增|新建|净增|新设|新引进|新造|新植|改扩建|新改建|接待)/u.test(left)) return 'flow';
  if (/(?:增加|增长|提高|提升|上升|下降|降低|减少|扩大|缩小|回落|攀升|增|降|升)[到至]/u.test(left)) return 'stock';
  if (dimension === 'currency' && spending.test(named?.indicator ?? '') && !perTime.test(left)) return 'flow';
  const verbs = governingVerbs(input, named);
  if (verbs.some((verb) => stocks.has(verb))) return 'stock';
  if (verbs.length > 0 || named?.verb) return 'flow';
  if (dimension !== 'currency' && deeds.test(named?.indicator ?? '')) return 'flow';
  return previous?.draft.flow === 'flow' && (item.listed || goesOn(input, previous)) ? 'flow' : 'stock';
}

/** 培养带头人40名、教师130名，〔特级教师〕22名: the last member of a list may stand behind a comma. */
function goesOn({ item, view }: RuleInput, previous: Remembered): boolean {
  const { quantity, listed } = previous.item;
  return (
    listed && quantity.unit === item.quantity.unit && view.text.slice(item.quantity.end, item.clause.end).trim() === ''
  );
}

/** The verbs that say what happened: at the head or the end of the words before the value, and the predicate after it. */
function governingVerbs({ item, view }: RuleInput, named: Named | undefined): string[] {
  const words = phraseWords(view, item.left);
  const quote = view.text.slice(item.left.start, item.quantity.end);
  const head = shape(words, view.ownNames).words;
  const verbs = head
    .slice(0, leadingVerbs(head))
    .map(({ text }) => text)
    .filter((verb) => !verb.startsWith('不'));
  const last = words.at(-1);
  if (isVerb(last) && words.at(-2)?.text !== '的' && !(accounts.has(last?.text ?? '') && reach.test(quote)))
    verbs.push(last?.text ?? '');
  const right = rightPhrase(view, item.right);
  const predicate = right.verb || (shared.exec(named?.indicator ?? '')?.groups?.['predicate'] ?? '') || deedOf(right);
  const state = stays.test(predicate) ? undefined : stockVerbs.find((verb) => predicate.startsWith(verb));
  if (predicate !== '') verbs.push(state ?? predicate);
  return verbs;
}

/** 〔稳定〕消除风险: how it was done; 稳定在 is a state. */
const stays = /^稳定(?!$|[在于]|保持|运行)/u;

/** 42个产业园梯次〔创建〕: what was done with the things, at the end of their words; '' where it is how they are. */
function deedOf({ words }: RightPhrase): string {
  const last = words.length > 1 ? words.at(-1) : undefined;
  return last !== undefined && isVerb(last) && !states.test(last.text) ? last.text : '';
}

const states = /^(?:增长|下降|提[高升]|赋能|保障|运[行营]|服务|工作|就业|参[加与]|生活|能够|奋斗)$/u;

/** 〔入选名单的〕高校: a predicate that stands behind a later member. */
const shared = /^(?<predicate>入选|获批|获评|获得?|通过|纳入|上榜|向[^，。的]{2,8}(?:推广|推介|开放|转让))[^的]*的/u;

/** What has been found or made and is there since: 累计查明资源量, 累计建成高标准农田. */
const lasting = /累计(?:查明|探明|建成|拥有|缔结|布局)/u;

/** Nouns of accounts the dictionary takes for verbs; behind them a value that is reached is that of the last year. */
const accounts: ReadonlySet<string> = new Set(['收入', '支出']);
const reach = /(?:突破|达到?|超过?|迈上|稳定在|保持在)[^，。、]{0,4}[0-9百千万亿]/u;

/** Nouns of what was done over a time: 生态补水, 城中村改造. */
const deeds = /.(?:造林|补水|改造|治理|修复|整治|搬迁|治沙|植树|开行|投放)$|^造林$/u;

/** Words for all there are at a time, and for means over people. */
const totals =
  /(?:年限|寿命|年龄|总数|总户数|总装机|总里程|保有量|存量|在校生|在册数|待售面积|注册护士|(?:参加|享受|领取)[^，。]{2,20}[人户]数)$/u;

/** Measure words of what happens: 人次, 架次, 起. There is nothing left of it to count at a time. */
const countedOverTime = /.次$|^[次起]$/u;
/** What happens in each year or day is told for the last. */
const perTime = /[年月日]均|每[年月日天]|(?:^|[^0-9近])[年月日][^，。来末底初内间]{0,6}[量额资]|年度/u;

/** 五年〔增量〕1.2万亿元: what came in over a time. */
const gained = /.增量$/u;

/** 煤炭产能, 新能源装机: what there is to produce with, unless it is said to be new or lost. */
function isCapacity(name: string): boolean {
  return (
    /.(?:产能|装机|装机容量|装机规模|库容)$/u.test(name) &&
    !/新|增|扩建|投产|退出|淘汰|压减|关停|建成|盘活|改造/u.test(name)
  );
}

/** What is told for one year even where several are spoken of. */
const yearly = /人均(?!预期)[^，。]{0,8}(?:收入|支出|生产总值|产值|GDP)$|年(?:产值|营收|吞吐量)$/u;

/** Money spent or moved over a time, whatever verb leads to its amount. */
const spending = /(?:投资|资金|金额|花费|费用|补助|补贴|奖励|成交额|销售额|退税|减税|外资)(?:规模|总额|额|总规模)?$/u;
