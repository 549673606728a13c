import type { Block } from '../model/block.js';
import type { Sentence } from '../model/sentence.js';
import { sliceMapped } from '../model/span.js';

const terminators = new Set(['。', '！', '？', '!', '?', '\n']);
/** What may close a sentence after its terminator and still belongs to it. */
const closers = new Set(['”', '’', '」', '』', '）', ')', '】', '》', '"']);

/**
 * Sentences of a block, in order, covering it but for blanks at the edges. A semicolon ends a clause, not a sentence:
 * the date and the subject at the head of a long enumeration govern all of it.
 */
export function splitSentences(block: Block, blockIndex: number): Sentence[] {
  const { text } = block.content;
  const sentences: Sentence[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!terminators.has(text.charAt(index))) continue;
    let end = index + 1;
    while (end < text.length && (terminators.has(text.charAt(end)) || closers.has(text.charAt(end)))) end += 1;
    pushSentence(sentences, block, blockIndex, start, end);
    start = end;
    index = end - 1;
  }
  pushSentence(sentences, block, blockIndex, start, text.length);
  return sentences;
}

function pushSentence(sentences: Sentence[], block: Block, blockIndex: number, from: number, to: number): void {
  const raw = block.content.text.slice(from, to);
  const trimmedStart = raw.length - raw.trimStart().length;
  const length = raw.trim().length;
  if (length === 0) return;
  const start = from + trimmedStart;
  sentences.push({ block, blockIndex, content: sliceMapped(block.content, start, start + length) });
}
