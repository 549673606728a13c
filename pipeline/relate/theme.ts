import { bareHeads, bareVerbs, effectVerbs, fieldRows, vagueWords } from '../lexicon/theme-words.js';
import type { Word } from '../model/sentence.js';
import type { Item } from './items.js';
import { shape } from './left-phrase.js';
import { previousItem, type Memory } from './memory.js';
import { isNominal, isVerb, textOf, trimLead } from './phrase.js';
import type { Draft } from './rule.js';
import { tidyIndicator } from './tidy.js';
import { phraseWords, type SentenceView } from './view.js';

const any = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');
const effects = any(effectVerbs);

/** 落实〔资金〕, 解决〔各类问题〕: a deed and a head that say nothing of what it is about. */
const bareDeed = new RegExp(`^(?:${any(bareVerbs)})(?:${any(vagueWords)})*(?:${any(bareHeads)})$`, 'u');
/** 惠及儿童, 累计带动消费: what came of something that the words before name. */
const bareEffect = new RegExp(`^(?:累计|直接|共|已)?(?:${effects})[^的]{0,8}$`, 'u');
const fromEffect = new RegExp(`(?:累计|直接|共|已)?(?:${effects}).*$`, 'u');

/** Longest theme, in characters. */
const longestTheme = 18;

/** What a draft whose name says too little is about: 〔对口帮扶〕持续深化，落实资金3亿元. Empty where it needs none, or nothing tells it. */
export function themeFor({ kind, owner, indicator }: Draft, item: Item, view: SentenceView, memory: Memory): string {
  if (kind !== 'level' || owner !== undefined) return '';
  const effect = bareEffect.test(indicator);
  if (!effect && !bareDeed.test(indicator)) return '';
  const theme =
    carriedTheme(item, memory, effect) ?? (themeInClause(view, item) || themeBefore(view, item.clauseIndex));
  return !effect && theme.includes(indicator.slice(-2)) ? '' : theme;
}

/** The field a name leaves out though it is of no use without: 〔生产安全〕事故起数, behind words that tell it. Empty where none is left out. */
export function fieldFor(indicator: string, before: string): string {
  const row = fieldRows.find(({ bare, told }) => bare.test(indicator) && told.test(before));
  return row?.field ?? '';
}

/** What the fact before was said to be about, or for an effect that fact's own name; empty where it tells neither. */
function carriedTheme(item: Item, memory: Memory, effect: boolean): string | undefined {
  const previous = previousItem(memory, item);
  if (previous === undefined) return undefined;
  const { theme, indicator, kind, verb = '' } = previous.draft;
  if (theme !== undefined) return theme;
  if (!effect) return previous.item.clauseIndex < item.clauseIndex ? '' : undefined;
  const cause = bareDeed.test(indicator) ? '' : indicator.replace(fromEffect, '');
  const grown = kind === 'growth' && memory.facts.at(-2)?.draft.indicator === indicator;
  const done = grown || (kind === 'level' && (verb !== '' || cause !== indicator));
  return done && !attributeEnd.test(cause) && cause.length >= 4 && cause.length <= longestTheme ? cause : '';
}

/** What has grown so much brings about nothing of its own. */
const attributeEnd = /[率额量值度比]$/u;

/** The theme of the nearest of the two clauses before that tells one; none behind a clause with quantities. */
function themeBefore(view: SentenceView, clauseIndex: number): string {
  for (let index = clauseIndex - 1; index >= Math.max(0, clauseIndex - 2); index -= 1) {
    const clause = view.clauses[index];
    if (clause === undefined || clause.inside !== undefined || (view.itemsOfClause[index]?.length ?? 0) > 0) return '';
    const theme = themeOf(trimLead(phraseWords(view, clause)), view);
    if (theme !== '') return theme;
  }
  return '';
}

/** 〔提高低保标准〕、惠及30万人: what the list the value ends opens with. */
function themeInClause(view: SentenceView, { left }: Item): string {
  const words = phraseWords(view, left);
  const comma = words.findIndex(({ text }) => text === '、');
  return comma < 1 ? '' : themeOf(trimLead(words.slice(0, comma)), view);
}

/** What a clause speaks of: its subject before an adverb or verb, or the object of the verb it opens with. */
function themeOf(words: readonly Word[], view: SentenceView): string {
  if (words.some(({ text }) => text === '、' || text === '等')) return '';
  const verb = words.findIndex((word) => isVerb(word) || word.tag === 'd' || word.tag === 'ad');
  const own = verb > 0 ? shape(words.slice(0, verb), view.ownNames).words : objectOf(words, view);
  const text = textOf(own);
  const sound =
    text.length >= 4 && text.length <= longestTheme && isNominal(own.at(-1)) && !/[，；：、的等]/u.test(text);
  return sound && tidyIndicator(text) === text ? text : '';
}

/** 深化〔跨境贸易便利化改革〕. */
function objectOf(words: readonly Word[], view: SentenceView): readonly Word[] {
  const { words: own, verb } = shape(words, view.ownNames);
  let length = 0;
  const from = own.findIndex((word) => (length += word.text.length) > verb.length);
  return from < 0 || verb === '' || verb === '坚持' ? [] : own.slice(from);
}
