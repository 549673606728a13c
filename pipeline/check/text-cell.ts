/** What is not known is null in a record. */
export function textCell(text: string): string | null {
  return text === '' ? null : text;
}

/** Line breaks and what surrounds them as one blank. */
export function onOneLine(text: string): string {
  return text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').trim();
}
