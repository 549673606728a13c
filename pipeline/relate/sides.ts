import { attributeNouns } from '../lexicon/phrase-words.js';
import type { Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { isAttribute } from './attribute.js';
import { countLike } from './dimension.js';
import type { Item } from './items.js';
import { leftPhrase, type LeftPhrase } from './left-phrase.js';
import { isNominal, isVerb, textOf, trimReach } from './phrase.js';
import { rightPhrase, type RightPhrase } from './right-phrase.js';
import type { RuleInput } from './rule.js';
import { phraseWords, spanText, type SentenceView } from './view.js';

/** The words on either side of a quantity, read once for all rules. */
export interface Sides {
  readonly left: LeftPhrase;
  readonly right: RightPhrase;
}

export function sidesOf({ item, view }: RuleInput): Sides {
  const known = view.known.sides.get(item.index);
  if (known !== undefined) return known;
  const span = rightOf(item, view);
  const left = leftPhrase(view, item.left, spanText(view, span) === '');
  const sides = { left, right: rightPhrase(view, span, left.preposition || doesTo(item, view)) };
  view.known.sides.set(item.index, sides);
  return sides;
}

/** Words shared with the next quantity go on behind it: 158条道路39.71公里护栏拆除. */
function rightOf(item: Item, view: SentenceView): Span {
  const span = behindMeasure(item, view) ?? reachOf(item, view);
  return item.sharesRight ? beforeEffect(span, view, item) : span;
}

/** 966个〔总投资3000亿元的〕项目: behind the number the things are told by what they measure. */
function behindMeasure({ index, quantity, right }: Item, view: SentenceView): Span | undefined {
  const next = view.items[index + 1];
  if (next === undefined || !countLike.has(quantity.dimension) || view.text.charAt(next.right.start) !== '的')
    return undefined;
  const measure = spanText(view, { start: right.start, end: next.quantity.start }).replace(/^计划/u, '');
  return isAttribute(measure) ? { start: next.right.start + 1, end: next.right.end } : undefined;
}

const measures: ReadonlySet<string> = new Set(attributeNouns);
const effects: ReadonlySet<string> = new Set(['拉动', '带动', '撬动', '惠及']);
/** 119个景区〔共〕接待游客570万人次: what all of them did. */
const together: ReadonlySet<string> = new Set(['共', '合计', '共计', '总计', '总共']);

/** 20亿元补贴〔拉动消费〕200亿元, 5大产业〔迈入〕万亿级, 9个产业〔产值占总产值〕的80%, 5家企业〔营业收入〕100亿元, 17个行业〔增加值增长〕5%: of the words between two quantities only those before the effect name the first. */
function beforeEffect(span: Span, view: SentenceView, { index: at, quantity }: Item): Span {
  const words = phraseWords(view, span);
  const next = view.items[at + 1]?.quantity.dimension;
  const measured = next !== undefined && countLike.has(quantity.dimension) && !countLike.has(next);
  const named = words.length - (rises.has(words.at(-1)?.text ?? '') ? 1 : 0);
  const effect = words.findIndex(
    ({ text }, index) =>
      index > 0 &&
      (effects.has(text) ||
        together.has(text) ||
        (text === '对' && (words.at(-1)?.text ?? '').endsWith('率')) ||
        (measures.has(text) && words.slice(index).some((word) => word.text === '占')) ||
        (measured && index >= named - longestMeasure && isMeasured(textOf(words.slice(index, named))))),
  );
  const own = trimReach(effect < 0 ? words : withoutVerb(words.slice(0, effect)));
  return own.length === words.length ? span : { start: span.start, end: own.at(-1)?.end ?? span.start };
}

const rises: ReadonlySet<string> = new Set(['增长', '下降', '提高', '减少', '回升']);

/** In words. */
const longestMeasure = 4;

/** 3920个项目〔增加产值〕. */
function withoutVerb(words: readonly Word[]): readonly Word[] {
  const end = words.findLastIndex((word) => !isVerb(word)) + 1;
  return end > 0 ? words.slice(0, end) : words;
}

/** 援疆〔资金〕 is one thing with what stands before it. */
function isMeasured(noun: string): boolean {
  return isAttribute(noun) && noun !== '资金';
}

function reachOf(item: Item, view: SentenceView): Span {
  const following = view.items[item.index + 1];
  if (
    following !== undefined &&
    spanText(view, item.right) === '' &&
    (sameList(item, following, view) || inBatches(item, following))
  )
    return reachOf(following, view);
  if (following !== undefined && sizeClassOf(item, view) !== '' && following.clauseIndex - item.clauseIndex < 2)
    return reachOf(following, view);
  const next = item.sharesRight ? view.items[item.index + 1] : undefined;
  if (next !== undefined && phraseWords(view, item.right).every((word) => isVerb(word)))
    return { start: item.right.start, end: item.right.start };
  return next !== undefined &&
    !countsAnother(item, next, view) &&
    next.right.end > next.right.start &&
    !next.sharesRight &&
    (item.right.end - item.right.start <= 4 || doesTo(item, view))
    ? { start: item.right.start, end: next.right.end }
    : item.right;
}

/** 300家企业〔带来了〕2万个岗位: what the things did to so many of another thing. */
function doesTo({ quantity, right, sharesRight }: Item, view: SentenceView): boolean {
  if (!sharesRight || !countLike.has(quantity.dimension)) return false;
  const words = phraseWords(view, right).filter(({ tag }) => tag !== 'ul');
  return words.length > 1 && words.at(-1)?.tag === 'v' && words.slice(0, -1).every((word) => isNominal(word));
}

/** 80个乡镇300万群众: either number has its own thing. */
export function countsAnother(item: Item, next: Item, view: SentenceView): boolean {
  const own = phraseWords(view, item.right);
  const other = phraseWords(view, next.right);
  return (
    item.quantity.unit !== next.quantity.unit &&
    (countLike.has(next.quantity.dimension) || next.quantity.unit === '') &&
    !/^.?$|^(?:方面|领域|环节)$/u.test(spanText(view, item.right)) &&
    (isNominal(own.at(-1)) || own.at(-1)?.tag === 'x') &&
    isNominal(other[0])
  );
}

/** 3个〔万亿级〕和5个千亿级产业集群, 2个〔国家级〕、9个省级中心: a class with nothing behind it; the thing stands behind a later number. */
export function sizeClassOf(item: Item, view: SentenceView): string {
  if (item.right.end - item.right.start > longestClass) return '';
  return classAlone.exec(spanText(view, item.right))?.[0] ?? '';
}

/** In characters. */
const longestClass = 6;
/** The class a thing is of, at the head of its name: by its size or by who recognised it. */
export const classOf = /^(?:[十百千万亿]+(?:元?级|元)|(?:国家|自治区|省|市|县|区|世界|国际|区域|地市|地|部)级)/u;
const classAlone = new RegExp(`${classOf.source}$`, 'u');

/** 〔8类〕36件实事, 〔3批〕20项成果: two counts without a word between them count one thing. */
function inBatches({ quantity, clauseIndex }: Item, following: Item): boolean {
  const together = following.clauseIndex === clauseIndex && following.quantity.start === quantity.end;
  return (
    together &&
    quantity.unit !== '户' &&
    countLike.has(quantity.dimension) &&
    countLike.has(following.quantity.dimension)
  );
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
