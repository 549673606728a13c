import { generalNouns, predicateVerbs } from '../lexicon/phrase-words.js';
import { aloneVerbs, compoundVerbs, predicateAdverbs, predicateFillers, remarkWords } from '../lexicon/right-words.js';
import type { Word } from '../model/sentence.js';
import { isNominal, isVerb } from './phrase.js';

const general: ReadonlySet<string> = new Set(generalNouns);
const dropped: ReadonlySet<string> = new Set(predicateFillers);

/**
 * Index of the verb that says what the thing did; the length when there is none. Only verbs of the table end a thing, never inside
 * quotes or brackets, never as its last word but one that can stand alone (开工, 达标).
 */
export function predicateStart(words: readonly Word[], anyVerb: boolean): number {
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
    if (isHeadOfCompound(words, index) || isInName(words, index)) continue;
    const became = text === '为' && index > 1 && isTurn(words[index - 1]);
    return adverbsBefore(words, became ? index - 1 : index);
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
export function isRemark(words: readonly Word[], index: number): boolean {
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

/** 集聚〔区〕, 创业〔团队〕, 共建〔高校改革〕完成: a verb that belongs to the name behind it. */
function isInName(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  const next = words[index + 1];
  if (text === '集聚' && next?.text === '区') return true;
  if (objectless.has(text)) return isNominal(next);
  return compounds.has(text) && isNominal(next) && alone.has(words.at(-1)?.text ?? '');
}
const compounds: ReadonlySet<string> = new Set(compoundVerbs);
/** Verbs that take no object: before a noun they say of which kind it is. */
const objectless: ReadonlySet<string> = new Set(['创业', '就业']);

/** 〔升格〕为本科: a verb whose 为 says what became of it. */
function isTurn(word: Word | undefined): boolean {
  return isVerb(word) || word?.tag === 'vn';
}

/** Where the adverbs begin that belong to a predicate: 〔全部〕消除, 〔顺利〕完成. */
export function adverbsBefore(words: readonly Word[], index: number): number {
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

export function trimPredicate(words: readonly Word[]): Word[] {
  let index = 0;
  while (index < words.length && dropped.has(words[index]?.text ?? '') && !isPartOfNoun(words, index)) index += 1;
  return words.slice(index);
}

/** 实现〔全〕流程检查, 〔全〕覆盖: before a noun 全 and 新 are its own. */
function isPartOfNoun(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text;
  const next = words[index + 1];
  if (text === '全' && next?.text === '覆盖') return true;
  return (text === '全' || text === '新') && isNominal(next) && next?.tag !== 'vn';
}
