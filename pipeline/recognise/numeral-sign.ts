import { wordsEndingInNegative } from '../lexicon/digits.js';
import { hasDigit } from './numeral-arabic.js';
import { isBlank } from './numeral-characters.js';

/** Characters after which a hyphen is a minus sign and no dash. */
const beforeMinus = '为是由从到至达降了于以比约减在长速率(（:：,，、;；。<>≤≥＜＞=＝~～';

/** Hyphens, one of which does not break, and the minus sign itself. */
const minusSigns = '-－﹣‐‑−';

/** Start of the numeral with its sign: 负三十二, -3.2%; `start` itself where no sign stands. Never before `floor`. */
export function signStart(text: string, start: number, floor: number): number {
  const at = start - 1;
  if (at < floor) return start;
  const sign = text.charAt(at);
  if (sign === '负' || sign === '負') return endsWord(text, at) ? start : at;
  if (!minusSigns.includes(sign)) return start;
  if (at === 0 || sign === '−') return at;
  const before = text.charAt(at - 1);
  return beforeMinus.includes(before) || isBlank(before.charCodeAt(0)) || before === '\n' || before === '\t'
    ? at
    : start;
}

/** 减负2500亿元, 3胜2负5平: 负 closes a word or counts losses. */
function endsWord(text: string, at: number): boolean {
  return at > 0 && (wordsEndingInNegative.includes(text.charAt(at - 1)) || hasDigit(text, at - 1));
}
