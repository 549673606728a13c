import { leftPhrase, shape } from '../left-phrase.js';
import { besideProperty, isAttribute } from '../attribute.js';
import type { Item } from '../items.js';
import { lastBase, type Memory } from '../memory.js';
import { isVerb, textOf, trimReach } from '../phrase.js';
import type { Word } from '../../model/sentence.js';
import type { Draft, Rule, RuleInput } from '../rule.js';
import { topicBefore } from '../topic.js';
import { phraseWords, spanText, type SentenceView } from '../view.js';
import { rankScope } from '../rank-scope.js';
import { climbed } from '../rank-climbed.js';
import { namesInOrder } from '../names-in-order.js';

/** A place in an order: 全市第一, 居全国第3位, 排名前十. */
export const rank: Rule = {
  id: 'rank',
  title: '排名第几',
  examples: [
    {
      sentence: '外贸进出口总额增长6%，增速居全省第2位。',
      facts: [
        { quote: '第2位', indicator: '外贸进出口总额增速', kind: 'rank', value: '2', unit: '位', reference: '全省' },
      ],
    },
    {
      sentence: '居民满意度排名全市第一。',
      facts: [{ quote: '第一', indicator: '居民满意度', kind: 'rank', value: '1', unit: '位', reference: '全市' }],
    },
  ],
  counterExamples: ['第一产业增加值增长3%。', '坚持第一动力。'],
  apply(input) {
    const { item, view, memory } = input;
    if (item.quantity.dimension !== 'rank') return climbed(input);
    if (spanText(view, item.left).endsWith('作为')) return undefined;
    const left = rankLeft(input) ?? rankListed(input);
    if (left !== undefined) return left;
    const { before, scope } = enclosing(input) ?? rankScope(phraseWords(view, item.left));
    const listed = placeInReport(before, scope, view);
    if (listed !== undefined) return listed;
    const own = shape(trimReach(before), view.ownNames);
    const said = (own.verb + own.noun).replace(
      /(?:连续)?(?:多年|[两三四五六七八九十\d]+年)?(?:(?:稳居|位居).*$|蝉联全[国省球])/u,
      '',
    );
    const name = bareScope.test(said) ? '' : said === '指标' ? indicatorsBefore(input) : said;
    const base =
      name === '' || ofAnother.test(name) || isAttribute(name)
        ? (contestBefore(view, item) ??
          (name === '增速' ? lastGrowth(memory) : undefined) ??
          (name === '' ? lastPlace(input) : undefined) ??
          lastBase(memory)?.draft.indicator ??
          topicBefore(view, item))
        : '';
    const size = sizeItself.test(spanText(view, item.left)) ? base.replace(/增[速幅]$/u, '') : base;
    const rate = name === '' && base !== '' && !base.endsWith('增速') && ranksGrowth(input) ? '增速' : '';
    return {
      indicator: name === '' ? size + rate : base === '' ? name : besideProperty(size, name),
      kind: 'rank',
      unit: '位',
      reference: scope,
      flow: 'stock',
      ...(leaves.test(spanText(view, item.left)) && view.items[item.index + 1]?.quantity.dimension === 'rank'
        ? { earlier: true }
        : {}),
    };
  },
};

/** 〔5G用户渗透率、业务收入增幅等5项〕指标居全国第一: which indicators they are stands before their number. */
function indicatorsBefore({ item, view }: RuleInput): string {
  const before = view.items[item.index - 1];
  if (before?.clauseIndex !== item.clauseIndex || !spanText(view, before.left).endsWith('等')) return '指标';
  const { noun, verb } = leftPhrase(view, before.left, true);
  return `${verb}${noun}${view.text.slice(before.quantity.start, before.quantity.end)}指标`;
}

/** What is ranked of the value before: 〔增速〕居全国第一, 〔提升幅度〕居全国第1. */
const ofAnother = /^(?:增速|增量|总吨位|增幅|降幅|(?:提升|上升|提高|下降|降低|改善|增长)幅度)$/u;

/** 增速高于全市，〔总量〕居全市第三: it is the size that is ranked. */
const sizeItself = /^(?:经济)?(?:总量|规模|总额)/u;

/** 连续〔多年〕稳居全国第一, 〔居内地〕第3位: for how long or among whom, not what. */
const bareScope = /^(?:多年|连年|历年|(?:稳|位|高)居[^，。、]{2,4}|[由从]?居|居(?:内地|国内|同类|各[省地市]区?))$/u;

/** 固定资产投资增长6%，〔居全国第四〕: right behind its growth it is the growth that is ranked. */
function ranksGrowth({ item, view, memory }: RuleInput): boolean {
  const last = memory.facts.at(-1);
  if (last?.sentence !== memory.sentence || last.draft.kind !== 'growth' || last.item.quantity.unit !== '%')
    return false;
  return (
    last.item === view.items[item.index - 1] && /^(?:均|分别|稳|连续)?(?:居|列|排|位)/u.test(spanText(view, item.left))
  );
}

const leaves = /(?:由|从)[^由从，、；]{0,14}$/u;
const arrives = /^[^，。；]{0,4}(?:到|至|为|进|跃居|跃升)[^，。；]{0,6}$/u;

/** 由全国第11位上升至〔第8位〕: what is ranked, and among whom, stands before the place it left. */
function rankLeft({ item, view, memory }: RuleInput): Draft | undefined {
  const from = memory.facts.at(-1);
  if (from?.draft.earlier !== true || from.draft.kind !== 'rank' || from.item !== view.items[item.index - 1])
    return undefined;
  if (!arrives.test(view.text.slice(from.item.quantity.end, item.quantity.start))) return undefined;
  const { scope } = rankScope(phraseWords(view, item.left));
  const { reference = '' } = from.draft;
  const indicator = leftTogether(memory).join('、');
  return { indicator, kind: 'rank', unit: '位', reference: scope === '' ? reference : scope, flow: 'stock' };
}

/** 从第8位、第4位〔双双跃居第1位〕: what left its places together. */
function leftTogether({ facts }: Memory): string[] {
  const first = facts.findLastIndex(({ item }) => !item.listed);
  return [...new Set(facts.slice(Math.max(first, 0)).map(({ draft }) => draft.indicator))];
}

/** 铝产量、锡产量分别居全国第3位、〔第2位〕: the further places of a list, one for each thing. */
function rankListed({ item, view, memory }: RuleInput): Draft | undefined {
  let start = item.index;
  while (start > 0 && isNextPlace(view, start)) start -= 1;
  let end = item.index + 1;
  while (end < view.items.length && isNextPlace(view, end)) end += 1;
  const first = view.items[start];
  if (first === undefined || end - start < 2) return undefined;
  const { before, scope } = rankScope(phraseWords(view, first.left));
  const marker = before.findLastIndex(({ text }) => text === '分别' || text === '依次');
  const own = marker < 0 ? before : before.slice(0, marker);
  const names =
    namesInOrder(own, end - start, view) ??
    (textOf(own).trim() === '' ? placesOf(start, end, view, memory) : undefined);
  const indicator = names?.[item.index - start];
  if (indicator === undefined) return undefined;
  const [last, next] = [view.items[end - 1], view.items[end]];
  const arrived =
    next?.quantity.dimension === 'rank' && last !== undefined
      ? view.text.slice(last.quantity.end, next.quantity.start)
      : '';
  const left = leaves.test(spanText(view, first.left)) && arrives.test(arrived) ? { earlier: true as const } : {};
  return { indicator, kind: 'rank', unit: '位', reference: scope, flow: 'stock', ...left };
}

/** 一产、二产分别增长4%、5%，〔分别居全国第六、第三〕: the places of as many values just before, in the same order. */
function placesOf(start: number, end: number, view: SentenceView, { facts, sentence }: Memory): string[] | undefined {
  const size = end - start;
  const before = facts.filter(
    ({ item, sentence: at }) => at === sentence && item.index >= start - size && item.index < start,
  );
  const apart =
    before.length === size &&
    before.every(({ item }, index) => view.items[item.index] === item && (index === 0 || item.listed));
  if (!apart) return undefined;
  return before.map(
    ({ draft }) => draft.indicator + (draft.kind === 'growth' && !draft.indicator.endsWith('增速') ? '增速' : ''),
  );
}

function isNextPlace(view: SentenceView, index: number): boolean {
  const item = view.items[index];
  return item?.quantity.dimension === 'rank' && item.listed && spanText(view, item.left) === '';
}

/** 在规模超百亿元的8个园区中增速排名第一: the group may hold quantities of its own. */
function enclosing({ item, view }: RuleInput): { before: readonly Word[]; scope: string } | undefined {
  const { start } = item.clause;
  if (view.text.charAt(start) !== '在' || item.left.start === start) return undefined;
  const end = view.text.lastIndexOf('中', item.quantity.start);
  if (end < item.left.start) return undefined;
  return {
    before: rankScope(phraseWords(view, { start: end + 1, end: item.quantity.start })).before,
    scope: view.text.slice(start + 1, end),
  };
}

/** The title of something that ranks; not that of a guide or a law. */
const rankingTitle =
  /《(?<title>[^》]{0,40}(?:报告|榜|排[名行]|指数|强|评[价估选]|白皮书|蓝皮书|测评|TOP)[^》]{0,10})》/u;

/** 《…报告》中，某市排名第一，某市排名第二: the title says what is ranked, the places are the subjects. */
function placeInReport(before: readonly Word[], scope: string, view: SentenceView): Draft | undefined {
  const title = rankingTitle.exec(view.text)?.groups?.['title']?.normalize('NFKC');
  const place = textOf(before) + scope;
  if (title === undefined || before.some((word) => isVerb(word)) || !/[省市区县州国]$/u.test(place)) return undefined;
  const indicator = title
    .replace(/^\s*\d{4}\s*年?/u, '')
    .replace(/TOP\s*\d+|(?:研究)?报告|排行榜|榜单|排名|指数|\s/gu, '');
  const year = /^\s*(?<year>(?:19|20)\d{2})/u.exec(title)?.groups?.['year'];
  return {
    indicator: `${indicator}排名`,
    kind: 'rank',
    unit: '位',
    reference: `《${title.replace(/\s/gu, '')}》`,
    subject: place.replace(/^北京(?=.{2,}区$)/u, ''),
    flow: 'stock',
    ...(year === undefined ? {} : { period: year }),
  };
}

/** 在市级服务质效监测中，某区位居第一: what the clause before names is what is ranked. */
function contestBefore(view: SentenceView, item: Item): string | undefined {
  const clause = view.clauses[item.clauseIndex - 1];
  if (clause === undefined) return undefined;
  return /^在(?<contest>[^，。]{2,24})中$/u.exec(view.text.slice(clause.start, clause.end).trim())?.groups?.['contest'];
}

/** 从第八位、第四位双双跃居〔第一位〕: a further place in the same clause is of the same thing. */
function lastPlace({ item, memory }: RuleInput): string | undefined {
  const last = memory.facts.at(-1);
  if (last?.draft.kind !== 'rank' || last.sentence !== memory.sentence) return undefined;
  return last.item.clauseIndex === item.clauseIndex ? last.draft.indicator : undefined;
}

/** What the sentence last said to grow: …增长24.3%，增速排名第一. */
function lastGrowth(memory: Memory): string | undefined {
  return memory.facts.findLast((fact) => fact.sentence === memory.sentence && fact.draft.kind === 'growth')?.draft
    .indicator;
}
