import type { Glyph } from './pdf-page.js';
import { raisedSigns } from './raised-signs.js';

const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…·]/u;
const number = /[\d.,%‰+−-]/u;

/**
 * The text of characters that stand in a line, in their order. A blank is kept where the gap is as wide as one of its
 * neighbours wants it: the thin gaps of justified lines and of kerning are none.
 */
export function spacedText(glyphs: readonly Glyph[]): string {
  let text = '';
  let last: Glyph | undefined;
  let blank = false;
  for (const glyph of glyphs) {
    if (glyph.text === ' ') {
      blank = true;
      continue;
    }
    if (last !== undefined && isGap(last, glyph, blank)) text += ' ';
    text += glyph.raised === true ? raised(glyph.text) : glyph.text;
    last = glyph;
    blank = false;
  }
  return text;
}

/** Gap, in widths of a Chinese character, from which two neighbours are two words. */
function isGap(left: Glyph, right: Glyph, blank: boolean): boolean {
  const gap = (right.left - left.right) / Math.max(left.size, right.size);
  const one = han.test(left.text);
  const other = han.test(right.text);
  if (one && other) return gap >= (blank ? 0.4 : 0.8);
  if (one || other) return gap >= (blank ? 0.7 : 0.8);
  if (number.test(left.text) && number.test(right.text)) return gap >= (blank ? 0.15 : 0.3);
  return gap >= (blank ? 0.1 : 0.2);
}

/** Digits above the line as the characters that are digits above the line. */
function raised(text: string): string {
  return text.replace(/\d/gu, (digit) => raisedSigns[digit] ?? digit);
}

/** How two lines, or two lines of a cell, go on: without a blank, but between Latin words and numbers. */
export function joinWrapped(above: string, below: string): string {
  const last = above.slice(-1);
  const afterWord = /[A-Za-z,;]/u.test(last) && /^[A-Za-z\d]/u.test(below);
  const afterNumber = /\d/u.test(last) && /^[A-Za-z]/u.test(below);
  return afterWord || afterNumber ? `${above} ${below}` : above + below;
}
