import { attributeNouns, generalNouns } from '../lexicon/phrase-words.js';
import { compoundVerbs, tailWords } from '../lexicon/right-words.js';
import type { Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { isNominal, isVerb, textOf } from './phrase.js';
import { isRemark, predicateStart, trimPredicate } from './predicate.js';
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
const longestPredicate = 28;

const general: ReadonlySet<string> = new Set(generalNouns);
const tails: ReadonlySet<string> = new Set(tailWords);

/** Reads the words of `span` as the right side of a quantity; behind a preposition any verb says what is done. */
export function rightPhrase(view: SentenceView, span: Span, behindPreposition = false): RightPhrase {
  let words: readonly Word[] = dropBracket(
    phraseWords(view, span).filter((word) => word.text.trim() !== '' && word.tag !== 'ul'),
  );
  words = dropFrame(beforeOpenBracket(words));
  words = beforeScope(beforeEach(beforeMeasure(beforePlaceEnd(beforeExamples(words)))));
  const possessive = words[0]?.text === '的';
  if (possessive) words = words.slice(1);
  if (words.length > 0 && namesNothing(textOf(words))) words = [];
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

/** 突破6000亿元〔大关〕, 稳定在5%左右的〔较低水平〕, 位于50%以上的〔景气区间〕, 连跨5万亿元、6万亿元〔两个台阶〕. */
function namesNothing(text: string): boolean {
  return tails.has(text) || heights.test(text) || steps.test(text);
}

const heights = /^(?:(?:相对|比较|较|更|最)?[高低好]|合理|适度|正常|安全|景气|扩张|收缩)的?(?:水平|区间|范围)$/u;
const steps = /^[两二三四五六]个(?:[新大]|千亿|万亿|百亿)?(?:台阶|大关|关口)/u;

const compounds: ReadonlySet<string> = new Set(compoundVerbs);
/** 安排5亿元〔支持〕科技创新: what the money is for is one name. */
const purposes: ReadonlySet<string> = new Set(['支持', '用于']);

/** 8个园区〔中增速排名〕: behind 中 something else is spoken of, but behind 在…中 still the thing; 24只股票〔中〕. */
function beforePlaceEnd(words: readonly Word[]): readonly Word[] {
  if (words.length > 1 && amidst.has(words.at(-1)?.text ?? '') && isNominal(words.at(-2))) return words.slice(0, -1);
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && amidst.has(word.text));
  if (at <= 0) return words;
  const from = words.findLastIndex(({ text, tag }, index) => index < at && text === '在' && tag === 'p');
  return from > 0 ? [...words.slice(0, from), ...words.slice(at + 1)] : words.slice(0, at);
}

const amidst: ReadonlySet<string> = new Set(['中', '之中']);

const measures: ReadonlySet<string> = new Set(attributeNouns);

/** 4款新药获批〔、数量居全国前列〕: behind the comma a measure of the things is spoken of. */
function beforeMeasure(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ text }, index) =>
      index > 0 &&
      text === '、' &&
      ((measures.has(words[index + 1]?.text ?? '') && places.test(words[index + 2]?.text ?? '')) ||
        /^(?:所有|全部)$/u.test(words[index + 1]?.text ?? '')),
  );
  return at > 0 ? words.slice(0, at) : words;
}

/** 3.6万农户〔户均增收〕4200元: what each of them gained is told by the next value. */
function beforeEach(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    ({ text }, index) =>
      index > 0 &&
      /^[人户亩]均$/u.test(text) &&
      /^(?:年)?(?:增收|增加|增长|节约|节支)/u.test(words[index + 1]?.text ?? ''),
  );
  return at > 0 ? words.slice(0, at) : words;
}

/** 5项指标〔全市〕第一: among whom they are ranked is nothing of the thing. */
function beforeScope(words: readonly Word[]): readonly Word[] {
  const mayStandBehind = words.length === 1 || isNominal(words.at(-2));
  return mayStandBehind && region.test(words.at(-1)?.text ?? '') ? words.slice(0, -1) : words;
}

const region = /^(?:全[国省市区县州球]|我[国省市区县]|世界)$/u;

/** What leads on to a place among others. */
const places = /^(?:均|都|位?居|稳居|位列|排名?|全[国省球]|世界)/u;

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

/** 31个省〔（自治区〕、直辖市）: a list in brackets is cut by its own separators. */
function beforeOpenBracket(words: readonly Word[]): readonly Word[] {
  const at = words.findLastIndex(({ text }) => text === '（' || text === '(');
  return at <= 0 || words.slice(at).some(({ text }) => text === '）' || text === ')') ? words : words.slice(0, at);
}

function dropFrame(words: readonly Word[]): Word[] {
  let start = 0;
  let end = words.length;
  while (start < end && /^[\s、，,。；：:）)”]+$/u.test(words[start]?.text ?? '')) start += 1;
  while (end > start && (/^[\s、，,。；：:（(]+$/u.test(words[end - 1]?.text ?? '') || words[end - 1]?.tag === 'c'))
    end -= 1;
  return words.slice(start, end);
}

/** The text of the words up to `longest` characters, cut at a word; what is cut inside an enumeration ends with a member of it. */
function clip(words: readonly Word[], longest: number): string {
  let text = '';
  for (const word of words) {
    if (text.length + word.text.length > longest)
      return text.includes('、') ? text.slice(0, text.lastIndexOf('、')) : text;
    text += word.text;
  }
  return text;
}
