import type { DraftCell, LineRole } from './text-draft.js';

/** A line of a page, blanks put in order. */
export interface PageLine {
  readonly kind: 'line';
  readonly text: string;
  readonly role: LineRole;
}

/** A table of data, merged cells spread over their places. */
export interface PageTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly DraftCell[])[];
  readonly headerRows?: number;
}

export type PageBlock = PageLine | PageTable;

/** Characters as wide as an ideograph: a line break of the markup between two of them is no blank. */
const wide = String.raw`[\p{Script=Han}\u3000-\u303f\uff01-\uff60“”‘’…—]`;
const breakInside = new RegExp(String.raw`(?<=${wide})[ \t]*[\n\r\f][ \t\n\r\f]*(?=${wide})`, 'gu');
// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/gu;

/** Words of the markup as a page shows them: blanks and line breaks as one blank, none between ideographs. */
export function shownWords(words: string): string {
  return words
    .replace(control, '')
    .replace(breakInside, '')
    .replace(/[ \t\n\r\f]+/gu, ' ')
    .replace(/\u00a0/gu, ' ');
}

/** Words without blanks, for comparison. */
export function squeeze(text: string): string {
  return text.replace(/\s/gu, '');
}

/** Whether words of the markup open with the blanks of a new paragraph. */
export function isIndented(words: string): boolean {
  return /^[ \t\n\r\f]*(?:\u3000{2}|[\u00a0\u2002\u2003]{2})/u.test(words);
}
