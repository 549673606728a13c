import { ownScopes, pointedNouns, pointingWords } from '../lexicon/phrase-words.js';
import type { Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { dropAim, dropExamples, endsInName, lastOfEnumeration } from './left-list.js';
import { dropManner, isNominal, isVerb, textOf, trimLead, trimReach } from './phrase.js';
import { leadingVerbs } from './verb-chain.js';
import { phraseWords, type SentenceView } from './view.js';

/** The words before a quantity, freed of dates, framing words and enumerated examples. */
export interface LeftPhrase {
  /** Verbs at its head: 新增, 累计引进. Empty when it opens with a noun. */
  readonly verb: string;
  /** The rest: what is counted or measured. */
  readonly noun: string;
  readonly words: readonly Word[];
  /** A relative region it began with (全区, 我省), dropped from the noun. */
  readonly scope?: string;
  /** The phrase, before reach words were taken off, ended in a verb or preposition: what is counted follows the quantity. */
  readonly open: boolean;
  /** It ended in a preposition: what is done stands behind the thing counted. */
  readonly preposition: boolean;
  /** It is the end of a list cut off before it. */
  readonly listed: boolean;
}

const scopes: ReadonlySet<string> = new Set(ownScopes);
const placeEnds = new Set([
  '上',
  '中',
  '下',
  '内',
  '里',
  '间',
  '方面',
  '期间',
  '后',
  '前',
  '以来',
  '时',
  '之间',
  '过程',
  '背景',
  '基础',
  '之内',
  '之后',
]);
const placePrepositions = new Set([
  '在',
  '于',
  '从',
  '通过',
  '围绕',
  '针对',
  '按照',
  '随着',
  '经',
  '根据',
  '经过',
  '自',
  '当',
  '用',
  '以',
  '除',
  '较',
  '比',
]);

/** 在、为 …: prepositions of the thing counted. */
const prepositions: ReadonlySet<string> = new Set(['在', '为', '对', '向', '与', '给', '同']);

/** Reads the words of `span` as the left side of a quantity; `alone` where no words stand behind it, so that they name the thing. */
export function leftPhrase(view: SentenceView, span: Span, alone = false): LeftPhrase {
  const words = phraseWords(view, span);
  const all = words.filter((word) => word.text.trim() !== '');
  const last = all.findLast((word) => word.tag !== 'ul');
  const open =
    last === undefined ||
    isVerb(last) ||
    last.tag === 'p' ||
    last.text === '等' ||
    last.text === '的' ||
    last.tag === 'c' ||
    last.tag === 'd';
  if (/[着有]$/u.test(last?.text ?? '') && isScene.test(textOf(all))) {
    const { scope } = shape(all, view.ownNames);
    const empty = { verb: '', noun: '', words: [], open: true, preposition: false, listed: false };
    return scope === undefined ? empty : { ...empty, scope };
  }
  const examples = alone && last?.text === '等';
  const reached = trimReach(all);
  const own = examples
    ? reached
    : lastOfEnumeration(reached, open && !(alone && (isVerb(last) || last?.tag === 'd') && endsInName(reached)));
  return {
    ...shape(own, view.ownNames, examples),
    open,
    preposition: prepositions.has(words.at(-1)?.text ?? ''),
    listed: own.length < reached.length,
  };
}

/** 这里〔聚集着〕40家老字号: where the things are, not which. */
const isScene = /(?:分布|聚集|集聚|汇聚|坐落|栖息|生长|流传|收藏|珍藏|保存|保留|生活|居住)(?:着|有着|了?有)$/u;

/** 北京〔证券交易所〕, 山西〔博物院〕: with these behind it the name of the place is part of a name. */
const institution =
  /^\p{Script=Han}{0,4}?(?:交易所|银行|博物[院馆]|研究院|实验室|大学(?!生)|学院|机场|试验区|自贸[区港]|示范区|开发区|大市场|[代表交易]团|电视台)/u;

/** Splits trimmed words into leading verbs and the noun phrase after them. */
export function shape(
  words: readonly Word[],
  ownNames: ReadonlySet<string> = noNames,
  keepsExamples = false,
): Omit<LeftPhrase, 'open' | 'preposition' | 'listed'> {
  let rest: readonly Word[] = dropAdjunct(dropPlacePhrase(dropAim(trimLead(dropAdjunct(dropSum(words))))));
  let scope: string | undefined;
  const first = rest[0];
  if (first !== undefined && scopes.has(first.text)) {
    scope = first.text;
    rest = trimLead(rest.slice(1));
  }
  const own = ownNameLength(rest, ownNames);
  if (own > 0) {
    const behind = rest.slice(own);
    const named = institution.exec(textOf(behind.slice(0, 4)))?.[0];
    // 新疆〔财经大学〕 has values of its own, a zone of the place has those of the place.
    if (named === undefined || named.endsWith('区')) scope = textOf(rest.slice(0, own));
    if (named === undefined) rest = trimLead(behind);
  }
  if (rest.length === 1 && saysNothing.has(rest[0]?.text ?? '')) rest = [];
  rest = dropPointing(keepsExamples ? dropManner(rest) : dropExamples(dropManner(rest)));
  const verbs = leadingVerbs(rest);
  return {
    verb: textOf(rest.slice(0, verbs)),
    noun: textOf(rest.slice(verbs)),
    words: rest,
    ...(scope === undefined ? {} : { scope }),
  };
}

/** 景区〔共〕接待游客, 全国〔共计〕减免税收: that it is the sum is no part of the name. */
function dropSum(words: readonly Word[]): readonly Word[] {
  return words.some(({ text }) => sums.has(text))
    ? words.filter(({ text }, index) => !sums.has(text) || !leadsToDeed(words[index + 1]))
    : words;
}
const sums: ReadonlySet<string> = new Set(['共', '共计', '一共', '总共']);

function leadsToDeed(word: Word | undefined): boolean {
  return isVerb(word) || word?.tag === 'vn' || word?.tag === 'p';
}

/** 〔全国〕111万名考生, 〔对〕780万名学生, 〔沿线〕6000万人: alone before a number they say where or to whom. */
const saysNothing: ReadonlySet<string> = new Set([
  '全国',
  '全球',
  '世界',
  '对',
  '向',
  '给',
  '沿线',
  '沿岸',
  '沿途',
  '周边',
  '周围',
  '附近',
]);

/** Drops 在…中, 通过… when a closing word is found: they say where or how, not what. */
function dropPlacePhrase(words: readonly Word[]): Word[] {
  const first = words[0];
  if (first === undefined || !placePrepositions.has(first.text)) return [...words];
  const end = words.findIndex((word, index) => index > 0 && placeEnds.has(word.text));
  return end < 0 ? [...words] : trimLead(words.slice(end + 1));
}

const adjunctEnds: ReadonlySet<string> = new Set(['因素', '计算', '口径', '情况', '情况下', '影响', '原因']);

/** 扣除价格因素, 按可比价格计算, 在…情况下: they say how it was measured. */
function dropAdjunct(words: readonly Word[]): Word[] {
  const first = words[0]?.text ?? '';
  if (!['扣除', '剔除', '按', '按照', '不计', '考虑'].includes(first)) return [...words];
  let end = words.findIndex((word) => adjunctEnds.has(word.text));
  while (end >= 0 && (adjunctEnds.has(words[end + 1]?.text ?? '') || words[end + 1]?.text === '后')) end += 1;
  return end < 0 ? [...words] : trimLead(words.slice(end + 1));
}

/** 而去年同期〔这一比例〕为36%: it points at what was named before, and names nothing itself. */
function dropPointing(words: readonly Word[]): readonly Word[] {
  return words.length <= mostPointing && pointsBack.has(textOf(words)) ? [] : words;
}
/** 这|一|占|比. */
const mostPointing = 4;
/** 该 may have been taken for a word that only leads to a name: 比例 alone. */
const pointsBack: ReadonlySet<string> = new Set([
  ...pointingWords.flatMap((word) => pointedNouns.map((noun) => word + noun)),
  ...pointedNouns.flatMap((noun) => [`一${noun}`, `个${noun}`]),
  '比例',
  '比率',
  '数字',
]);

/** Whether the phrase ends in something countable rather than a verb. */
export function endsInNoun(phrase: LeftPhrase): boolean {
  const last = phrase.words.at(-1);
  return phrase.noun !== '' && (isNominal(last) || last?.tag === 'x' || last?.tag === 'm' || last?.tag === 'q');
}

/** The relative region a phrase began with, where it did, as a part of what the phrase names. */
export function scoped({ scope }: LeftPhrase): { scope?: string } {
  return scope === undefined ? {} : { scope };
}

const noNames: ReadonlySet<string> = new Set();

/** Number of words at the head that together are the document's own name. */
function ownNameLength(words: readonly Word[], ownNames: ReadonlySet<string>): number {
  let text = '';
  let found = 0;
  for (let index = 0; index < Math.min(words.length, 4); index += 1) {
    text += words[index]?.text ?? '';
    if (ownNames.has(text)) found = index + 1;
  }
  return found;
}
