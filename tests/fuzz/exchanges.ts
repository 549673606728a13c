import { choose, splice, type Mutation } from './mutation.js';

const digits = [
  '0123456789',
  '０１２３４５６７８９',
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
  '①②③④⑤⑥⑦⑧⑨⑩',
  '٠١٢٣٤٥٦٧٨٩',
];
const chineseNumerals = Array.from('〇零一二三四五六七八九十百千万亿两半几数廿壹拾');
const wide = '，。；：！？（）％～．－＋／＜＞“”';
const narrow = ',.;:!?()%~.-+/<>""';

/** Mutations that replace characters by others of their kind, from a place to the end of the text. */
export const exchanges: readonly Mutation[] = [
  { id: 'other-digit', mutate: (text, { at, pick }) => replaceNext(text, at, /\d/u, () => String(pick % 10)) },
  {
    id: 'other-digits',
    mutate: (text, { at, to, pick }) => replaceBetween(text, at, to, /\d/gu, (digit) => digitOf(pick, digit)),
  },
  {
    id: 'all-other-digits',
    mutate: (text, { pick }) => text.replace(/\d/gu, (digit) => digitOf(pick, digit)),
  },
  {
    id: 'other-chinese-numeral',
    mutate: (text, { at, pick }) =>
      replaceNext(text, at, /[〇零一二三四五六七八九十百千万亿两半几]/u, () => choose(chineseNumerals, pick)),
  },
  {
    id: 'narrow-punctuation',
    mutate: (text, { at }) => replaceBetween(text, at, text.length, /[，。；：！？（）％～．－＋／＜＞“”]/gu, narrowed),
  },
  {
    id: 'wide-punctuation',
    mutate: (text, { at }) => replaceBetween(text, at, text.length, /[,.;:!?()%~\-+/<>]/gu, widened),
  },
  { id: 'no-punctuation', mutate: (text, { at, to }) => replaceBetween(text, at, to, /\p{P}/gu, () => '') },
];

function digitOf(row: number, digit: string): string {
  return choose(Array.from(choose(digits, row)), Number(digit));
}

function narrowed(mark: string): string {
  return narrow.charAt(wide.indexOf(mark));
}

function widened(mark: string): string {
  return wide.charAt(narrow.indexOf(mark));
}

function replaceNext(text: string, at: number, pattern: RegExp, replacement: () => string): string {
  return text.slice(0, at) + text.slice(at).replace(pattern, replacement);
}

function replaceBetween(
  text: string,
  start: number,
  end: number,
  pattern: RegExp,
  replacement: (character: string) => string,
): string {
  return splice(text, start, end, text.slice(start, end).replace(pattern, replacement));
}
