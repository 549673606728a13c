import { characterTable, isAt, nextOf } from '../model/character-table.js';
import type { Span } from '../model/span.js';

/** A clause of a sentence: between commas, semicolons, colons or brackets. */
export interface Clause extends Span {
  /** The character that opens it: `，`, `；`, `：`, `（` or empty at the head of the sentence. */
  readonly opener: string;
  /** The character that closes it, empty at the end of the sentence. */
  readonly closer: string;
  /** Index of the clause a bracket interrupts; absent outside brackets. */
  readonly inside?: number;
}

const openings = '（(〔[【';
const breaks = characterTable('，,；;：:。！？!?…\n');
const opening = characterTable(openings);
const bracket = characterTable(`${openings}）)〕]】`);

/**
 * Cuts a sentence into clauses, in order of their start. A bracket is a clause of its own only when `splitsBracket` says so
 * (it holds a quantity); otherwise it stays part of the clause around it. Breaks inside `kept` spans (titles, quantities) do not count.
 */
export function splitClauses(text: string, kept: readonly Span[], splitsBracket: (span: Span) => boolean): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let opener = '';
  let keptIndex = 0;
  const push = (end: number, closer: string, inside?: number): void => {
    if (end > start) clauses.push({ start, end, opener, closer, ...(inside === undefined ? {} : { inside }) });
  };
  const gaps = gapsOf(text);
  for (let index = 0; index < text.length; index += 1) {
    while ((kept[keptIndex]?.end ?? Infinity) <= index) keptIndex += 1;
    const held = kept[keptIndex];
    if (held !== undefined && held.start <= index) {
      index = held.end - 1;
      continue;
    }
    if ((isAt(breaks, text, index) && !isLead(text.slice(start, index + 1))) || gaps.has(index)) {
      push(index, text.charAt(index));
      start = index + 1;
      opener = text.charAt(index);
    } else if (isAt(opening, text, index)) {
      const end = bracketEnd(text, index);
      if (end > index + 1 && splitsBracket({ start: index + 1, end })) {
        push(index, text.charAt(index));
        start = index + 1;
        opener = text.charAt(index);
        push(end, text.charAt(end), clauses.length - 1);
        start = end + 1;
        opener = text.charAt(end);
        index = end;
      } else if (end > index) {
        index = end;
      }
    }
  }
  push(text.length, '');
  return clauses;
}

/** 全国爱鼻日〔 〕我国约1.4亿人患鼻炎: headlines, which have no comma, part their clauses by a blank. */
function gapsOf(text: string): ReadonlySet<number> {
  if (text.length > longestHeadline || nextOf(breaks, text, 0) < text.length) return noGaps;
  return new Set(Array.from(text.matchAll(gap), ({ index }) => index));
}
const noGaps: ReadonlySet<number> = new Set();
const gap = /(?<=^[\p{Script=Han}“”《》·]{4,20})[ \u3000](?=\p{Script=Han}{2})/gu;
/** In characters. */
const longestHeadline = 40;

/** 〔其中，〕东盟…: a comma behind the opener sets nothing apart. */
function isLead(text: string): boolean {
  return /^\s*其中[，,]$/u.test(text);
}

/** How far ahead a closing bracket is looked for; longer brackets are read as running text. */
const longestBracket = 60;

function bracketEnd(text: string, open: number): number {
  const limit = Math.min(text.length, open + longestBracket);
  const next = nextOf(bracket, text, open + 1);
  return next < limit && !isAt(opening, text, next) ? next : -1;
}
