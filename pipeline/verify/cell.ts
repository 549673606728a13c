/**
 * What a spreadsheet takes for a formula at the start of a text, in both widths; some first drop blanks, a quotation mark
 * and what nobody sees.
 */
const formula = /^(?:[\t\r]|[\s"\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]*[=+\-@＝＋－＠﹣−﹦﹢﹫])/u;
const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/u;
const lineBreaks = /[\n\v\f\r\u0085\u2028\u2029]+/gu;

/** Whether a text cell would be evaluated when a spreadsheet opens it. */
export function isUnguarded(cell: string): boolean {
  return formula.test(cell);
}

export function hasLineBreak(cell: string): boolean {
  return lineBreak.test(cell);
}

/** A text as its CSV cell has to read: line breaks as one blank, an apostrophe before what looks like a formula. */
export function cellOf(text: string): string {
  const oneLine = text.replace(lineBreaks, ' ');
  return formula.test(text) ? `'${oneLine}` : oneLine;
}

/** The text of a cell without its guard. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/**
 * A text by its characters alone, for finding it again in its source: without blanks, line breaks and characters that
 * nobody sees, and without the backslashes by which Markdown escapes.
 */
export function withoutBlanks(text: string): string {
  return text.replace(/&nbsp;|[\s\u200B-\u200D\u2060\uFEFF\\]+/gu, '');
}
