import nodejieba from 'nodejieba';
import { regionNames } from '../lexicon/regions.js';
import { gluedVerbs, wordTags } from '../lexicon/word-tags.js';
import type { Segmenter, Word } from '../model/sentence.js';

/** Tags that the tables give; a region is a place, also where the dictionary takes its name for a person's (宣武区). */
const knownTags: ReadonlyMap<string, string> = new Map([
  ...regionNames.map((name) => [name, 'ns'] as const),
  ...wordTags,
]);

/**
 * The segmenter on nodejieba's dictionary. Words cover the text without gap: offsets are the running sum of word lengths,
 * which holds for well-formed text only, so lone surrogates are replaced first (same length).
 */
export const jieba: Segmenter = {
  tag(text: string): Word[] {
    const words: Word[] = [];
    let start = 0;
    for (const { word, tag } of nodejieba.tag(text.toWellFormed())) {
      pushWord(words, word, tag, start);
      start += word.length;
    }
    return words;
  },
};

/** Corrects a word by the tables: its tag, or a verb glued to its end, which only happens to words the dictionary lacks (tag x). */
function pushWord(words: Word[], text: string, tag: string, start: number): void {
  const glued =
    tag === 'x' && text.length > 1
      ? gluedVerbs.find((verb) => text.endsWith(verb) && text.length > verb.length)
      : undefined;
  if (glued === undefined) {
    words.push({ text, tag: knownTags.get(text) ?? tag, start, end: start + text.length });
    return;
  }
  const cut = start + text.length - glued.length;
  words.push({ text: text.slice(0, text.length - glued.length), tag: 'n', start, end: cut });
  words.push({ text: glued, tag: 'v', start: cut, end: start + text.length });
}
