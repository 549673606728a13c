import type { Term } from '../model/block.js';
import type { Span } from '../model/span.js';
import { markerOf } from './markers.js';

const reference = /^[[［（(][\d０-９]{1,3}[\]］）)]\s{0,3}/u;
const longestTerm = 60;
/** Entries of glossaries number beyond the two digits of headings. */
const entryNumber = /^[\d０-９]{1,3}\s?[．.、]\s{0,3}/u;

export interface TermParts {
  readonly term: string;
  readonly definition: string;
}

/** Splits `1．守袋行动：由驻区金融机构…` into term and definition, its number left out; undefined when it defines nothing. */
export function splitTerm(text: string): TermParts | undefined {
  const body = withoutNumber(text);
  const colon = body.search(/[：:]/u);
  if (colon < 1 || colon > longestTerm) return undefined;
  const term = body.slice(0, colon).trim();
  if (/[。；，]/u.test(term.replace(/“[^”]*”|《[^》]*》/gu, ''))) return undefined;
  return { term, definition: body.slice(colon + 1).trim() };
}

function withoutNumber(text: string): string {
  const number = reference.exec(text) ?? entryNumber.exec(text);
  // `2-1-1-5-2 体系` and `2.0版政策` open with a number that belongs to the term.
  if (number !== null && !/^[\d０-９]/u.test(text.slice(number[0].length))) return text.slice(number[0].length);
  const marker = markerOf(text);
  return marker === undefined || marker.marker.rank < 3 ? text : text.slice(marker.length);
}

export function termOf({ term, definition }: TermParts, spans: readonly Span[]): Term {
  return { term, definition, span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 } };
}
