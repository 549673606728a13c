import {
  aimAfter,
  boundLaidDown,
  dueAfter,
  expectedWords,
  fineAfter,
  fineBefore,
  forecastWords,
  grantVerbs,
  onceBuilt,
  pastWords,
  planOpeners,
  plannedWords,
  provisionAfter,
  statusWords,
  toCome,
} from '../lexicon/status-words.js';
import type { Kind, Status } from '../model/fact.js';

/** The words a status is read from. */
export interface StatusInput {
  /** The clause up to the value. */
  readonly before: string;
  /** The sentence up to the value. */
  readonly sentence: string;
  /** The value as it is written, with what bounds it. */
  readonly quote: string;
  /** Status of the value this one tells the change of, in the same sentence. */
  readonly base?: Status;
  /** Status of the whole this is a part of (其中…), in the same sentence. */
  readonly whole?: Status;
  /** Only the value's own words before it. */
  readonly left: string;
  /** The value's own words after it. */
  readonly right: string;
  readonly kind: Kind;
  /** Its stated period lies after what the document can report on. */
  readonly future: boolean;
  /** Its stated period has ended by then. */
  readonly past: boolean;
  /** Its period goes on when the document is published: what is expected of it may yet come. */
  readonly open: boolean;
  /** It is an amount of money, a rate or a time: what a policy can lay down. */
  readonly money: boolean;
  /** It counts things, so that aims behind it are what is counted. */
  readonly counts: boolean;
  /** It stands in a sentence about charges, in a unit of charges, and is stated exactly. */
  readonly tariff: boolean;
  /** What the headings say. */
  readonly section: 'actual' | 'target' | undefined;
}

/** Whether a value happened, is aimed at, or is laid down: by the words around it, else by its section. A rank is held, not laid down. */
export function resolveStatus(input: StatusInput): Status {
  const { before, sentence, left, right, kind, section, future, past, open, money, tariff, counts, base, whole } =
    input;
  if (kind !== 'rank') {
    if (base !== undefined && (kind === 'growth' || kind === 'change')) return base;
    if (planOpeners.test(sentence)) return 'target';
    if (money && provisionAfter.test(right) && grantVerbs.test(before)) return 'provision';
    if (tariff || isLaidDown(input)) return 'provision';
    if (plannedWords.test(left) || (!counts && aimAfter.test(right))) return 'target';
    const stated = statusWords.find(({ pattern }) => pattern.test(before))?.status;
    if (stated === 'provision' ? money && kind !== 'growth' && kind !== 'change' : stated !== undefined)
      return stated ?? 'actual';
    if (onceBuilt.test(sentence) && !pastWords.test(before)) return 'target';
    if (forecastWords.test(sentence.slice(-furthest))) return 'target';
    if (whole !== undefined && whole !== 'provision' && !/年|已/u.test(left)) return whole;
    if ((future || (open && isExpected(before, sentence))) && !pastWords.test(before)) return 'target';
  }
  return section === 'target' && !past && !pastWords.test(before) ? 'target' : 'actual';
}

/** In characters: how far before a value may stand who forecast it. */
const furthest = 200;

function isExpected(before: string, sentence: string): boolean {
  return expectedWords.test(before) || toCome.test(sentence);
}

/** A bound that a rule sets, what is due by it, or a fine. */
function isLaidDown({ quote, before, right, money }: StatusInput): boolean {
  if (boundLaidDown.test(quote)) return true;
  if (before.includes('按') && dueAfter.test(right)) return true;
  return money && fineAfter.test(right) && fineBefore.test(before);
}
