import type { Word } from '../model/sentence.js';
import { textOf } from './phrase.js';

/** The words before the base of a comparison: 产量 of 产量比2020年, 产量较上年, 产量与上年相比. All of them where there is none. */
export function beforeBase(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, index) => opensBase(words, index) || isGlued(words, index));
  const word = words[at];
  if (word === undefined) return words;
  const before = words.slice(0, at);
  return opensBase(words, at) ? before : [...before, { ...word, text: word.text.slice(0, -1), end: word.end - 1 }];
}

/** Whether a word opens what is compared with: 〔较〕上年, 〔比〕去年, 〔与〕上年相比; not the end of 占比, which may be cut in two. */
export function opensBase(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  return (
    (startsBase.test(text) && !(words[index - 1]?.text ?? '').endsWith('占')) ||
    (text === '与' && textOf(words).includes('相比'))
  );
}

/** 比上年末, 较前五年: the dictionary may take the word with what begins the time behind it. */
const startsBase = /^[比较][前上]?$/u;

/**
 * 〔产量比〕2020年, 〔价格比〕上周, 占〔比较〕上年末: with a measure before it 比 may end a word, and 较 too; a year or an earlier time
 * tells that it opens a base.
 */
function isGlued(words: readonly Word[], index: number): boolean {
  if (words[index]?.text === '比较' && words[index - 1]?.text.endsWith('占') === true)
    return earlier.test(textOf(words.slice(index + 1, index + 3)));
  return gluedBase.test(words[index]?.text ?? '') && earlier.test(textOf(words.slice(index + 1, index + 3)));
}
const gluedBase = /.[量额值数率入度格]比$/u;
const earlier = /^(?:[0-9０-９一二三四五六七八九〇○]{4}|[上去前同][一1个]{0,2}[年月季期周旬]|[年月]初)/u;
