import type { Block } from '../model/block.js';
import { oddPointLength } from '../model/odd-point.js';
import type { Sentence } from '../model/sentence.js';
import { sliceMapped } from '../model/span.js';

/** The end of a sentence, with the quotes and brackets that close behind it and still belong to it. */
const ending = /[。！？!?\n][。！？!?\n”’」』）)】》"]*/gu;
/**
 * Longest sentence in UTF-16 units; sentences of prose have some hundred. A longer run without terminator is cut, so that
 * the work on a text grows with its length even where a reader looks at the whole sentence for each of its numerals.
 */
const longest = 1000;
const clauseMark = /[，、；：,;:\s]/u;
/** 1,234 and 9:30 */
const insideNumber = /^[,:]\d/u;
const numeralSign = /[0-9０-９〇零一二三四五六七八九十百千万亿两半廿卅]/u;

/**
 * Sentences of a block, in order, covering it but for blanks at the edges. A semicolon ends a clause, not a sentence:
 * the date and the subject at the head of a long enumeration govern all of it.
 */
export function splitSentences(block: Block, blockIndex: number): Sentence[] {
  const { text } = block.content;
  const sentences: Sentence[] = [];
  let start = 0;
  ending.lastIndex = 0;
  for (let end = ending.exec(text); end !== null; end = ending.exec(text)) {
    if (oddPointLength(text, end.index) > 0) continue;
    pushParts(sentences, block, blockIndex, start, ending.lastIndex);
    start = ending.lastIndex;
  }
  pushParts(sentences, block, blockIndex, start, text.length);
  return sentences;
}

/** One sentence, or several where it is longer than any sentence. */
function pushParts(sentences: Sentence[], block: Block, blockIndex: number, from: number, to: number): void {
  let start = from;
  while (to - start > longest) {
    const end = cutAt(block.content.text, start, to);
    pushSentence(sentences, block, blockIndex, start, end);
    start = end;
  }
  pushSentence(sentences, block, blockIndex, start, to);
}

/** Where to cut: behind the last clause mark within reach, else the next place outside of numbers. */
function cutAt(text: string, start: number, to: number): number {
  for (let end = start + longest; end > start + longest / 2; end -= 1) {
    if (clauseMark.test(text.charAt(end - 1)) && !insideNumber.test(text.slice(end - 1, end + 1))) return end;
  }
  let end = start + longest;
  while (end < to && !mayCut(text, end, end < start + 2 * longest)) end += 1;
  return end;
}

/** Not within a number or surrogate pair; `careful`: behind a Chinese character, and not within 百分之五 or 三点五. */
function mayCut(text: string, at: number, careful: boolean): boolean {
  const before = text.charAt(at - 1);
  if (numeralSign.test(before) || /\p{Cs}/u.test(before) || insideNumber.test(text.slice(at - 1, at + 1))) return false;
  return !careful || (/\p{Script=Han}/u.test(before) && !'分之点'.includes(before));
}

function pushSentence(sentences: Sentence[], block: Block, blockIndex: number, from: number, to: number): void {
  const raw = block.content.text.slice(from, to);
  const trimmedStart = raw.length - raw.trimStart().length;
  const length = raw.trim().length;
  if (length === 0) return;
  const start = from + trimmedStart;
  sentences.push({ block, blockIndex, content: sliceMapped(block.content, start, start + length) });
}
