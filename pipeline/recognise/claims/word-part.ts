import type { Claim, Recogniser } from '../recogniser.js';
import { anyNumeral } from './matching/characters.js';

const onlyNumerals = /^[0-9０-９〇零一二两三四五六七八九十百千万亿半几数]+$/u;
/** Tags of words that are numbers, measures or times themselves. */
const numberTags: ReadonlySet<string> = new Set(['m', 'mq', 'q', 't', 'x', 'eng']);

/** Numeral characters inside a longer word, as the segmenter cuts it: 三角梅, 百搭. */
export const wordPart: Recogniser = {
  id: 'word-part',
  examples: ['街边的【三角梅】盛开', '文化【百花齐放】'],
  counterExamples: ['三个街区', '两家企业', '增长百分之五'],
  find: ({ text, words }) =>
    anyNumeral.test(text)
      ? words()
          .filter((word) => word.text.length > 1 && /\p{Script=Han}/u.test(word.text) && anyNumeral.test(word.text))
          .filter((word) => !numberTags.has(word.tag) && !onlyNumerals.test(word.text))
          .map((word): Claim => ({
            start: word.start,
            end: word.end,
            class: 'idiom',
            reason: `词语“${word.text}”的一部分`,
          }))
      : [],
};
