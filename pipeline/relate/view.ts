import type { Block } from '../model/block.js';
import type { Mention } from '../model/mention.js';
import type { Quantity } from '../model/quantity.js';
import type { Word, WordsAround } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import type { TimeExpression } from '../recognise/time.js';
import type { Clause } from './clauses.js';
import { splitClauses } from './clauses.js';
import type { Item } from './items.js';
import { itemsOf } from './items.js';
import { wordsWithin } from './phrase.js';
import { statedQuantities } from './stated-quantities.js';
import type { Sides } from './sides.js';

/** A recognised sentence laid out for the rules: clauses, items and words. */
export interface SentenceView {
  readonly text: string;
  readonly block: Block;
  readonly words: WordsAround;
  readonly times: readonly TimeExpression[];
  readonly clauses: readonly Clause[];
  readonly items: readonly Item[];
  /** The items of each clause, by the clause's index. */
  readonly itemsOfClause: readonly (readonly Item[])[];
  /** Names of the document's own subject and region: they say whose the value is, not what it measures. */
  readonly ownNames: ReadonlySet<string>;
  /** Whether the document has no place of its own, so that what a clause opens with is all that tells whose a value is. */
  readonly homeless: boolean;
  /** What rules have read so far, and others ask for again. */
  readonly known: Known;
}

interface Known {
  /** Words of phrases, by the place of their span. */
  readonly phrases: Map<number, readonly Word[]>;
  /** The words on either side of items, by their place among the items. */
  readonly sides: Map<number, Sides>;
  /** Subjects by clause: a long enumeration asks again for every value. */
  readonly subjects: Map<number, string | undefined>;
}

/** What recognise gives for one sentence. */
export interface Recognised {
  readonly text: string;
  readonly block: Block;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly words: WordsAround;
}

export function viewSentence(
  recognised: Recognised,
  ownNames: ReadonlySet<string> = new Set(),
  homeless = false,
): SentenceView {
  const { text, block, times, mentions } = recognised;
  const quantities = statedQuantities(recognised);
  const clauses = splitClauses(text, mentions, (span) =>
    quantities.some((quantity) => quantity.start >= span.start && quantity.end <= span.end),
  );
  const markers = mentions.filter((mention) => mention.class === 'list');
  const begun = markers.length === 0 ? clauses : clauses.map((clause) => behindMarker(clause, markers));
  const items = itemsOf(text, begun, quantities);
  const itemsOfClause: Item[][] = begun.map(() => []);
  for (const item of items) itemsOfClause[item.clauseIndex]?.push(item);
  return {
    text,
    block,
    words: recognised.words,
    times,
    clauses: begun,
    items,
    itemsOfClause,
    ownNames,
    homeless,
    known: { phrases: new Map(), sides: new Map(), subjects: new Map() },
  };
}

/** A clause begins behind its list marker: 〔十五是〕打造…. */
function behindMarker(clause: Clause, markers: readonly Mention[]): Clause {
  const marker = markers.find(({ start }) => start === clause.start);
  return marker !== undefined && marker.end < clause.end ? { ...clause, start: marker.end } : clause;
}

/** Words of a span with time expressions left out, so that no indicator begins with a date; the rules ask for the same again and again. */
export function phraseWords(view: SentenceView, span: Span): readonly Word[] {
  const place = span.start * (view.text.length + 1) + span.end;
  const known = view.known.phrases.get(place);
  if (known !== undefined) return known;
  const words = readPhrase(view, span);
  view.known.phrases.set(place, words);
  return words;
}

function readPhrase(view: SentenceView, span: Span): Word[] {
  const words = wordsWithin(view.words(span), span);
  const times = view.times.filter(
    (time) => time.start < span.end && time.end > span.start && framesOnly(time, view.text),
  );
  const outside = withoutBrackets(words);
  if (times.length === 0) return outside;
  return outside.flatMap((word) => {
    const time = times.find(({ start, end }) => word.start < end && word.end > start);
    return time === undefined ? [word] : afterTime(word, time.end);
  });
}

/** What a word that the dictionary has begin inside a time says behind it: 全〔年发电量〕, 三年〔内为〕每所学校. */
function afterTime(word: Word, end: number): Word[] {
  const text = word.text.slice(end - word.start);
  const tag = text === '为' ? 'p' : 'n';
  return text.length < 2 && text !== '全' && text !== '为' ? [] : [{ ...word, text, tag, start: end }];
}

/** Longest bracket that is part of a name: 细颗粒物（PM2.5）浓度. Longer ones explain and are left out. */
const longestInnerBracket = 8;

function withoutBrackets(words: Word[]): Word[] {
  const open = words.findIndex(({ text }) => text === '（' || text === '(');
  if (open < 0) return words;
  const close = words.findIndex(({ text }, index) => index > open && (text === '）' || text === ')'));
  const length = (words[close]?.start ?? 0) - (words[open]?.end ?? 0);
  if (close < 0 || length <= longestInnerBracket) return words;
  return withoutBrackets([...words.slice(0, open), ...words.slice(close + 1)]);
}

/** Whether a time only says when: a date, or the years of 连续五年; a comparison base or a span in a name belongs to the phrase. */
function framesOnly(time: TimeExpression, text: string): boolean {
  if (time.role === 'duration' && (leadsOff.test(text.slice(time.end, time.end + 2)) || isListed(time, text)))
    return true;
  if (time.role === 'duration') return text.startsWith('连续', time.start) || text.startsWith('连续', time.start - 2);
  if (time.role === 'base') return false;
  return time.period !== undefined || (time.class === 'date' && dated.has(time.role));
}

/** What a date without a year does where no document says of which year it is. */
const dated: ReadonlySet<TimeExpression['role']> = new Set(['during', 'as-of', 'since', 'until']);

/** 三年〔安排〕450亿元: a duration before what is done in it. */
const leadsOff = /^(?:安排|累计|投入|完成|共|新增|投资|提高|提升|增长|增加|下降|降低|减少)/u;

/** 〔5天时间〕、21个点位: a duration that is a member of a list of its own. */
function isListed({ opensClause, end }: TimeExpression, text: string): boolean {
  return (
    opensClause &&
    /^[、，,](?:[0-9０-９]|[一二三四五六七八九十百千万两]+[\p{Script=Han}])/u.test(text.slice(end, end + 4))
  );
}

/** Plain text of a span, blanks at the edges removed. */
export function spanText(view: SentenceView, span: Span): string {
  return view.text.slice(span.start, span.end).trim();
}
