import type { Span } from '../model/span.js';

export interface HtmlPart extends Span {
  /** Not shown: a tag, a comment, a script. */
  readonly isMarkup: boolean;
}

/** Elements whose text no page shows. */
const unseen = /<(?<name>script|style|template|title|textarea)(?=[\s>/])/iuy;

/** A stretch of HTML as text and markup by turns, gapless. What is opened and not closed reaches to the end. */
export function htmlParts(source: string, span: Span): HtmlPart[] {
  const html = source.slice(span.start, span.end);
  const parts: HtmlPart[] = [];
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    if (textEnd > at) parts.push({ start: span.start + at, end: span.start + textEnd, isMarkup: false });
    if (open < 0) break;
    at = markupEnd(html, open);
    parts.push({ start: span.start + open, end: span.start + at, isMarkup: true });
  }
  return parts;
}

function markupEnd(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return behind(html, '-->', open + 4);
  unseen.lastIndex = open;
  const name = unseen.exec(html)?.groups?.['name'];
  return name === undefined ? behind(html, '>', open) : behind(html, '>', behind(html, `</${name}`, open));
}

/** Position behind the next `mark`, or the end. */
function behind(html: string, mark: string, from: number): number {
  const place = html.indexOf(mark, from);
  return place < 0 ? html.length : place + mark.length;
}
