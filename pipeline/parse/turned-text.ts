import type { Aside } from '../model/block.js';
import { turnsDirection } from '../model/hidden-characters.js';
import type { Span } from '../model/span.js';

const reason = '显示方向被改变';
/** What may belong to the numeral that the turned text goes on with. */
const numeralCharacter = /[\d０-９.．,，〇零一二三四五六七八九十百千万亿两半点]/u;

/**
 * The rest of a line behind a mark that turns its direction, with the numeral the mark breaks: 5.8% may show as %8.5
 * there, so nothing of it is read. Spans are those of one line, in source order.
 */
export function findTurned(source: string, spans: readonly Span[]): Aside[] {
  const mark = findMark(source, spans);
  if (mark === undefined) return [];
  const from = numeralStart(source, spans, mark);
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, from), end }))
    .filter(({ start, end }) => start < end)
    .map((span) => ({ span, reason }));
}

function findMark(source: string, spans: readonly Span[]): number | undefined {
  for (const { start, end } of spans) {
    const place = source.slice(start, end).search(turnsDirection);
    if (place >= 0) return start + place;
  }
  return undefined;
}

/** Start of the numeral that ends at the mark, also where markup parts them; the mark itself when there is none. */
function numeralStart(source: string, spans: readonly Span[], mark: number): number {
  let from = mark;
  for (const { start, end } of spans.filter((span) => span.start < mark).toReversed()) {
    let at = Math.min(end, mark);
    while (at > start && numeralCharacter.test(source.charAt(at - 1))) at -= 1;
    if (at < Math.min(end, mark)) from = at;
    if (at > start) break;
  }
  return from;
}
