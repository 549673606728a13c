import { generalNouns, predicateVerbs } from '../lexicon/phrase-words.js';
import {
  aloneVerbs,
  compoundVerbs,
  predicateAdverbs,
  predicateFillers,
  remarkWords,
  tailWords,
} from '../lexicon/right-words.js';
import type { Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { isNominal, isVerb, textOf } from './phrase.js';
import { phraseWords, type SentenceView } from './view.js';

/** The words after a quantity: the thing counted and what it does. */
export interface RightPhrase {
  /** 高风险小区 of 60处高风险小区安装感烟设施. */
  readonly noun: string;
  /** 安装感烟设施; empty when nothing is said of the thing. */
  readonly verb: string;
  /** Whether it opens with 的: 1000亿元的引导基金. */
  readonly possessive: boolean;
  /** Whether its first word can be what is counted. */
  readonly nominal: boolean;
  readonly words: readonly Word[];
}

/** Longest thing and longest predicate kept, in characters; what is longer is cut at a word. */
const longestNoun = 32;
const longestPredicate = 18;

const general: ReadonlySet<string> = new Set(generalNouns);
const tails: ReadonlySet<string> = new Set(tailWords);
const dropped: ReadonlySet<string> = new Set(predicateFillers);

/** Reads the words of `span` as the right side of a quantity; behind a preposition any verb says what is done. */
export function rightPhrase(view: SentenceView, span: Span, behindPreposition = false): RightPhrase {
  let words: readonly Word[] = dropBracket(
    phraseWords(view, span).filter((word) => word.text.trim() !== '' && word.tag !== 'ul'),
  );
  words = dropFrame(words);
  words = beforePlaceEnd(beforeExamples(words));
  const possessive = words[0]?.text === '的';
  if (possessive) words = words.slice(1);
  if (words.length > 0 && (tails.has(textOf(words)) || steps.test(textOf(words)))) words = [];
  const first = words[0];
  const second = words[1];
  const nominal =
    isNominal(first) ||
    first?.text === '“' ||
    first?.text === '《' ||
    first?.tag === 'x' ||
    first?.tag === 'm' ||
    first?.tag === 't' ||
    first?.tag === 'r' ||
    (isVerb(first) && isNominal(second) && words.length <= 3 && general.has(words.at(-1)?.text ?? '')) ||
    (compounds.has(first?.text ?? '') && isNominal(second));
  const split = purposes.has(first?.text ?? '') ? words.length : predicateStart(words, behindPreposition);
  return {
    noun: clip(words.slice(0, split), longestNoun),
    verb: isRemark(words, split) ? '' : clip(trimPredicate(words.slice(split)), longestPredicate),
    possessive,
    nominal: words.length > 0 && nominal,
    words,
  };
}

/** 安排5亿元〔支持〕科技创新: what the money is for is one name. */
/** 连跨5万亿元、6万亿元〔两个台阶〕. */
const steps = /^[两二三四五六]个(?:[新大]|千亿|万亿|百亿)?(?:台阶|大关|关口)/u;

const compounds: ReadonlySet<string> = new Set(compoundVerbs);
const purposes: ReadonlySet<string> = new Set(['支持', '用于']);

/** 8个园区〔中增速排名〕: behind 中 something else is spoken of. */
function beforePlaceEnd(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && (word.text === '中' || word.text === '之中'),
  );
  return at > 0 ? words.slice(0, at) : words;
}

/** 孵化器〔等平台〕: what 等 adds behind the counted thing is the class it belongs to. */
function beforeExamples(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word, index) => index > 0 && word.text === '等' && word.tag.startsWith('u'));
  return at > 0 && words.length - at <= 3 ? words.slice(0, at) : words;
}

/** 16条〔（处）〕河湖, 42亿元〔[3]〕: a bracket right behind the unit says nothing of the thing. */
function dropBracket(words: readonly Word[]): readonly Word[] {
  if (!/^[（([［]/u.test(words[0]?.text ?? '')) return words;
  const end = words.findIndex((word) => /[）)\]］]$/u.test(word.text));
  return end < 0 ? words : words.slice(end + 1);
}

function dropFrame(words: readonly Word[]): Word[] {
  let start = 0;
  let end = words.length;
  while (start < end && /^[\s、，,。；：:）)”]+$/u.test(words[start]?.text ?? '')) start += 1;
  while (end > start && (/^[\s、，,。；：:（(]+$/u.test(words[end - 1]?.text ?? '') || words[end - 1]?.tag === 'c'))
    end -= 1;
  return words.slice(start, end);
}

/**
 * Index of the verb that says what the thing did; the length when there is none. Only verbs of the table end a thing, never inside
 * quotes or brackets, never as its last word but one that can stand alone (开工, 达标).
 */
function predicateStart(words: readonly Word[], anyVerb: boolean): number {
  let depth = 0;
  for (let index = 0; index < words.length; index += 1) {
    const text = words[index]?.text ?? '';
    if (opening.has(text)) depth += 1;
    else if (closing.has(text)) depth -= 1;
    if (depth > 0 || index === 0) continue;
    if (isRemark(words, index)) return index;
    const two = text + (words[index + 1]?.text ?? '');
    if (index === words.length - 2 && alone.has(two)) return adverbsBefore(words, index);
    if (!predicates.has(text) && !(anyVerb && isAction(words, index))) continue;
    if (index === words.length - 1 && !alone.has(text)) continue;
    if (isHeadOfCompound(words, index) || (text === '集聚' && words[index + 1]?.text === '区')) continue;
    return adverbsBefore(words, index);
  }
  return words.length;
}

/** A verb behind its thing, or a noun of action with an object of its own: 小区〔设置〕回收机. */
function isAction(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!isNominal(words[index - 1]) || words.slice(0, index).some(({ text }) => text === '的')) return false;
  return isVerb(word) || (word?.tag === 'vn' && isNominal(words[index + 1]) && index + 2 < words.length);
}

/** 0.6元的电话费〔实在有点高〕: a remark on the thing, by an adverb of degree. */
function isRemark(words: readonly Word[], index: number): boolean {
  return remarks.has(words[index]?.text ?? '') && !words.slice(index).some(({ text }) => text === '的');
}
const remarks: ReadonlySet<string> = new Set(remarkWords);

const opening: ReadonlySet<string> = new Set(['“', '（', '(', '《', '‘']);
const closing: ReadonlySet<string> = new Set(['”', '）', ')', '》', '’']);
const predicates: ReadonlySet<string> = new Set([...predicateVerbs, ...aloneVerbs]);
const alone: ReadonlySet<string> = new Set(aloneVerbs);

/** 培育〔项目〕: a verb right before a general noun that ends the phrase is part of its name. */
function isHeadOfCompound(words: readonly Word[], index: number): boolean {
  const rest = words.slice(index + 1);
  if (rest.length === 1 && isNominal(rest[0]) && /(?:中心|平台|基地|机构|体系)$/u.test(rest[0]?.text ?? ''))
    return true;
  if (rest.length === 1 && (rest[0]?.text ?? '').endsWith('人才')) return true;
  return rest.length === 1 && general.has(rest[0]?.text ?? '') && !alone.has(words[index]?.text ?? '');
}

/** Where the adverbs begin that belong to a predicate: 〔全部〕消除, 〔顺利〕完成. */
function adverbsBefore(words: readonly Word[], index: number): number {
  let start = index;
  while (
    start > 1 &&
    (dropped.has(words[start - 1]?.text ?? '') ||
      words[start - 1]?.tag === 'd' ||
      words[start - 1]?.tag === 'ad' ||
      /^.{2,}化$/u.test(words[start - 1]?.text ?? '') ||
      words[start - 1]?.text === '开诊' ||
      (words[start - 1]?.text === '化' && start > 2) ||
      words[start]?.text === '化' ||
      adverbs.has(words[start - 1]?.text ?? ''))
  )
    start -= 1;
  return start;
}
const adverbs: ReadonlySet<string> = new Set(predicateAdverbs);

function trimPredicate(words: readonly Word[]): Word[] {
  let index = 0;
  while (index < words.length && dropped.has(words[index]?.text ?? '') && !isPartOfNoun(words, index)) index += 1;
  return words.slice(index);
}

/** 实现〔全〕流程检查: before a noun 全 and 新 are its own. */
function isPartOfNoun(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text;
  return (text === '全' || text === '新') && isNominal(words[index + 1]) && words[index + 1]?.tag !== 'vn';
}

function clip(words: readonly Word[], longest: number): string {
  let text = '';
  for (const word of words) {
    if (text.length + word.text.length > longest) break;
    text += word.text;
  }
  return text;
}
