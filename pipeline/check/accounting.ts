import type { ClassedNumeral } from '../model/fact.js';
import type { Issue } from '../model/issue.js';
import type { Span } from '../model/span.js';

/** What a numeral is made of, told by characters alone, so that this count owes nothing to the recognisers. */
const numeralCharacters = /[0-9０-９]+|[〇零一二三四五六七八九十百千万亿两半]+/gu;

/** An issue for every run of numeral characters of a text that none of its mentions touches. */
export function unaccountedNumerals(text: string, numerals: readonly ClassedNumeral[]): Issue[] {
  const spans = numerals.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const runs = Array.from(text.matchAll(numeralCharacters), (match) => toSpan(match.index, match[0].length));
  return untouched(runs, spans).map((span) => ({
    code: 'numeral-unaccounted',
    severity: 'warning',
    message: `数字“${text.slice(span.start, span.end)}”未归类，应为事实或说明理由`,
    span,
  }));
}

function toSpan(start: number, length: number): Span {
  return { start, end: start + length };
}

/** Those of the runs that no span overlaps; both ascending by start. */
function untouched(runs: readonly Span[], spans: readonly Span[]): Span[] {
  let next = 0;
  let reach = 0;
  return runs.filter((run) => {
    for (; next < spans.length && (spans[next]?.start ?? 0) < run.end; next += 1)
      reach = Math.max(reach, spans[next]?.end ?? 0);
    return reach <= run.start;
  });
}
