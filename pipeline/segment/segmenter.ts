import nodejieba from 'nodejieba';
import type { Segmenter, Word } from '../model/sentence.js';

/**
 * The segmenter on nodejieba's dictionary. Words cover the text without gap: offsets are the running sum of word lengths,
 * which holds for well-formed text only, so lone surrogates are replaced first (same length).
 */
export const jieba: Segmenter = {
  tag(text: string): Word[] {
    const words: Word[] = [];
    let start = 0;
    for (const { word, tag } of nodejieba.tag(text.toWellFormed())) {
      const end = start + word.length;
      words.push({ text: word, tag, start, end });
      start = end;
    }
    return words;
  },
};
