import type { Segmenter, Word, WordsAround } from '../model/sentence.js';
import { firstEndingAfter, type Span } from '../model/span.js';

interface Stretch extends Span {
  words?: readonly Word[];
}

/** Each of them is a word of its own, and what stands between them is cut without a look at the rest of the text. */
const separator = /[ \t\n，。]/u;
const run = /[ \t\n，。]+|[^ \t\n，。]+/gu;

/** The words of a text, cut where they are asked for: those of the stretches between separators that a span touches. */
export function wordsAround(text: string, segmenter: Segmenter): WordsAround {
  const stretches = stretchesOf(text);
  const wordsOf = (stretch: Stretch): readonly Word[] => (stretch.words ??= cutStretch(text, stretch, segmenter));
  return ({ start, end }) => {
    const touched: Stretch[] = [];
    for (let index = firstEndingAfter(stretches, start); index < stretches.length; index += 1) {
      const stretch = stretches[index];
      if (stretch === undefined || stretch.start >= end) break;
      touched.push(stretch);
    }
    const [first] = touched;
    return first !== undefined && touched.length === 1 ? wordsOf(first) : touched.flatMap(wordsOf);
  };
}

/** Runs of separators and runs of other characters by turns. */
function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  run.lastIndex = 0;
  for (let start = 0; run.test(text); start = run.lastIndex) stretches.push({ start, end: run.lastIndex });
  return stretches;
}

function cutStretch(text: string, stretch: Stretch, segmenter: Segmenter): Word[] {
  if (!separator.test(text.charAt(stretch.start))) return segmenter.tag(text, stretch);
  return Array.from(text.slice(stretch.start, stretch.end), (character, index) => {
    const start = stretch.start + index;
    return { text: character, tag: 'x', start, end: start + 1 };
  });
}
