import { recall, remember } from './memory.js';
import { words, type Word } from './words.js';

export type Language = 'zh' | 'en';

let current: Language = recall('language') === 'en' ? 'en' : 'zh';

/** Language in which the page speaks. */
export function language(): Language {
  return current;
}

/** Speaks another language from now on; what is shown already has to be made anew. */
export function speak(next: Language): void {
  current = next;
  remember('language', next);
}

/** A word of the page, with what stands at `{0}`, `{1}` in it. */
export function word(key: Word, ...values: readonly (string | number)[]): string {
  const text = words[key][current === 'zh' ? 0 : 1];
  return text.replace(/\{(\d)\}/gu, (_, place: string) => String(values[Number(place)] ?? ''));
}

/** The word of a code of the data, such as `level`; the code itself when it has none. */
export function codeWord(code: string | null): string {
  if (code === null) return '';
  // Codes that have a word are keys of the table.
  return code in words ? word(code as Word) : code;
}
