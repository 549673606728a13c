import { ownScopes } from '../lexicon/phrase-words.js';
import { measureVerbs } from '../lexicon/naming-words.js';
import { openingVerbs } from '../lexicon/word-tags.js';
import type { Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { dropManner, isNominal, isVerb, textOf, trimLead, trimReach } from './phrase.js';
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

/** Reads the words of `span` as the left side of a quantity. */
export function leftPhrase(view: SentenceView, span: Span): LeftPhrase {
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
  return {
    ...shape(lastOfEnumeration(trimReach(all), open), view.ownNames),
    open,
    preposition: prepositions.has(words.at(-1)?.text ?? ''),
  };
}

/** Splits trimmed words into leading verbs and the noun phrase after them. */
export function shape(
  words: readonly Word[],
  ownNames: ReadonlySet<string> = noNames,
): Omit<LeftPhrase, 'open' | 'preposition'> {
  let rest = dropAdjunct(dropPlacePhrase(trimLead(words)));
  let scope: string | undefined;
  const first = rest[0];
  if (first !== undefined && scopes.has(first.text)) {
    scope = first.text;
    rest = trimLead(rest.slice(1));
  }
  const own = ownNameLength(rest, ownNames);
  if (own > 0) {
    scope = textOf(rest.slice(0, own));
    rest = trimLead(rest.slice(own));
  }
  rest = dropExamples(dropManner(rest));
  const verbs = leadingVerbs(rest);
  return {
    verb: textOf(rest.slice(0, verbs)),
    noun: textOf(rest.slice(verbs)),
    words: rest,
    ...(scope === undefined ? {} : { scope }),
  };
}

/** Number of words of the verb chain at the head: 新/建成, 累计/引进. A chain that is the whole phrase counts too. */
export function leadingVerbs(words: readonly Word[]): number {
  if (words[0]?.text.startsWith('不') === true) return 0;
  let count = 0;
  while (count < words.length) {
    const word = words[count];
    const next = words[count + 1];
    const adverbBeforeVerb =
      word !== undefined &&
      (word.text === '新' ||
        word.text === '累计' ||
        word.text === '再' ||
        word.text === '共' ||
        word.tag === 'd' ||
        word.tag === 'ad') &&
      (isVerb(next) || next?.tag === 'vn');
    if (isSingleVerb(word) && count > 0 && !adverbOnly(words[count - 1]) && (words[count - 1]?.text.length ?? 0) > 1)
      break;
    if (
      isVerb(word) ||
      adverbBeforeVerb ||
      (count === 0 &&
        openingVerbs.has(word?.text ?? '') &&
        (words.length > 1 || !measureVerbs.has(word?.text ?? ''))) ||
      (word?.tag === 'vn' && count > 0 && adverbOnly(words[count - 1]))
    )
      count += 1;
    else break;
  }
  return count;
}

/** 更新改造〔复〕康路: a verb of one character behind a longer one begins a name the dictionary lacks. */
function isSingleVerb(word: Word | undefined): boolean {
  return isVerb(word) && word?.text.length === 1;
}

function adverbOnly(word: Word | undefined): boolean {
  return word?.text === '新' || word?.text === '累计' || word?.text === '再';
}

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

/** A、B等N → N; the verb before the examples stays: 引入A、B等企业 → 引入企业. */
function dropExamples(words: readonly Word[]): Word[] {
  let at = -1;
  words.forEach((word, index) => {
    if (word.text === '等' && word.tag.startsWith('u')) at = index;
  });
  if (at <= 0) return at === 0 ? words.slice(1) : [...words];
  const chain = leadingVerbs(words);
  const verbs = chain > 1 && issuing.has(words[0]?.text ?? '') ? 1 : chain;
  if (isBareHead(words.slice(at + 1)) && areKinds(words.slice(verbs, at))) return [...words];
  return [...words.slice(0, Math.min(verbs, at)), ...words.slice(at + 1)];
}

/** 〔出台〕提高标准等政策: verbs whose object may begin with a verb of its own. */
const issuing: ReadonlySet<string> = new Set(['出台', '推出', '发布', '制定', '开展', '实施', '落实']);

/** 供水、燃气等〔管网〕: a head of two characters says too little without its examples. */
function isBareHead(words: readonly Word[]): boolean {
  return textOf(words).length <= 2 && isNominal(words.at(-1));
}

/** Whether examples are kinds of the thing, not names of single ones. */
function areKinds(words: readonly Word[]): boolean {
  const names = words.some(({ text, tag }) => /^n[rstz]|^x$/u.test(tag) && text !== '、');
  return !names && words.some(({ text }) => text === '、') && textOf(words).length <= longestExamples;
}
const longestExamples = 14;

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

/**
 * 打造A、B、〔8家〕C: what stands in an enumeration before the last comma is counted with other numbers or none.
 * Keeps the verb at the head and the last member.
 */
function lastOfEnumeration(words: readonly Word[], open: boolean): readonly Word[] {
  const comma = words.findLastIndex((word, index) => word.text === '、' && !isBracketed(words, index));
  if (comma < 0 || (!open && comma !== words.length - 1 && textOf(words).length <= longestPhrase)) return words;
  const trimmed = trimLead(words);
  const verbs = leadingVerbs(trimmed);
  return [...trimmed.slice(0, verbs), ...words.slice(comma + 1)];
}

/** 县（区、市）: a comma inside brackets divides no enumeration. */
function isBracketed(words: readonly Word[], index: number): boolean {
  const opened = words.findLastIndex((word, at) => at < index && /^[（(]$/u.test(word.text));
  return opened >= 0 && !words.slice(opened, index).some(({ text }) => /^[）)]$/u.test(text));
}

/** A phrase with commas up to this length is taken whole: 喀喇沁旗、鄂伦春自治旗项目. */
const longestPhrase = 36;
