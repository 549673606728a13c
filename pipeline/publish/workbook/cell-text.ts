import type { SheetCell } from './sheet.js';

/** Most UTF-16 units that Excel keeps of a text. */
export const mostCharacters = 32_767;

/** What Excel would read as an escape though it stands in the text itself. */
const escapeAlike = /_(?=x[0-9A-Fa-f]{4}_)/gu;
/** Not allowed in XML, turned into something else by its readers, or dropped by the library. */
const controls = /(?![\t\n\u0085])\p{Cc}/gu;
const unwritable = /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/gu;
/** What the library drops too, at the end of a text that is none. */
const dropped = '\uFFFE';

/** Stands for what a workbook cannot hold. */
const replacement = '□';

/**
 * A text as it is written into a workbook: control characters in the escapes of the format (U+0007 is `_x0007_`), `□`
 * for what it cannot hold, such as half a character, and no more of it than Excel keeps.
 */
export function cellText(text: string): string {
  const escaped = shorten(text)
    .replace(escapeAlike, '_x005F_')
    .replace(controls, writeControl)
    .replace(unwritable, replacement);
  // The library looks texts up in an object, where it would take `constructor` for what every object has.
  return escaped in Object.prototype ? escaped + dropped : escaped;
}

/** Programs undo the escapes of U+0001 to U+001F, LibreOffice no others. */
function writeControl(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0 || code > 0x1f) return replacement;
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

function shorten(text: string): string {
  if (text.length <= mostCharacters) return text;
  return `${text.slice(0, mostCharacters - 1).replace(/\p{Cs}$/u, '')}…`;
}

/** Texts that a spreadsheet would take for something else once somebody edits their cell. */
const otherAlike = /^[\s\d"'.=+\-@＝＋－﹣−＠﹦﹢﹫]/u;

/** The cell of a text: always a text, and still one when it is edited. */
export function textCell(text: string): SheetCell {
  if (text === '') return null;
  return otherAlike.test(text) ? { value: cellText(text), format: '@' } : cellText(text);
}
