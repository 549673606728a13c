import nodejieba from 'nodejieba';
import { addedSubjects } from '../lexicon/organisations.js';
import { regionNames } from '../lexicon/regions.js';
import { gluedVerbs, gluedWords, wordTags } from '../lexicon/word-tags.js';
import type { Segmenter, Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { keywordWeights } from './keyword-weights.js';

/** Tags that the tables give; a region is a place, also where the dictionary takes its name for a person's (宣武区). */
const knownTags: ReadonlyMap<string, string> = new Map([
  ...regionNames.map((name) => [name, 'ns'] as const),
  ...wordTags,
  ...addedSubjects.map((name) => [name, 'nt'] as const),
]);

/**
 * The segmenter on nodejieba's dictionary. Words cover the text without gap: offsets are the running sum of word lengths,
 * which holds for well-formed text only, so lone surrogates are replaced first (same length).
 */
export const jieba: Segmenter = {
  tag(text: string, stretch: Span = { start: 0, end: text.length }): Word[] {
    loadDictionary();
    const wellFormed = text.slice(stretch.start, stretch.end).toWellFormed();
    const words: Word[] = [];
    let { start } = stretch;
    for (const word of nodejieba.cut(wellFormed, true)) {
      pushWord(words, word, readings.get(word) ?? learnReading(word, wellFormed), start);
      start += word.length;
    }
    return words;
  },
};

let loaded = false;

/** Takes 0.7 seconds and 240 MB, so the first text that needs words loads it. */
function loadDictionary(): void {
  if (loaded) return;
  nodejieba.load(keywordWeights());
  for (const name of addedSubjects) nodejieba.insertWord(name, 'nt');
  loaded = true;
}

/** What a word is wherever it stands: its tag by the dictionary and the tables, and the verb that is glued to its end. */
interface Reading {
  readonly tag: string;
  readonly glued: string | undefined;
}

/**
 * Words read so far. The tag of a word hangs on the word alone, and to cut a text takes half as long as to cut and tag it,
 * so a text is tagged only where a word is new.
 */
const readings = new Map<string, Reading>();
/** Characters of all these words: those of some ten reports. Then all are forgotten, so that memory does not grow with the corpus. */
const mostCharacters = 100_000;
let characters = 0;

/** The reading of a word of a text, which is remembered with those of all its other words. */
function learnReading(wanted: string, text: string): Reading {
  if (characters > mostCharacters) {
    readings.clear();
    characters = 0;
  }
  for (const { word, tag } of nodejieba.tag(text)) {
    if (readings.has(word)) continue;
    readings.set(word, readingOf(word, tag));
    characters += word.length;
  }
  const reading = readings.get(wanted);
  if (reading === undefined) throw new Error(`Expected ${wanted} among the words of ${text}`);
  return reading;
}

/**
 * Corrects a word by the tables: its tag, or a verb glued to its end, which happens to words the dictionary lacks (tag x)
 * and to a few it has.
 */
function readingOf(text: string, tag: string): Reading {
  const glued =
    gluedWords.get(text) ??
    (tag === 'x' && text.length > 1
      ? gluedVerbs.find((verb) => text.endsWith(verb) && text.length > verb.length)
      : undefined);
  return { tag: knownTags.get(text) ?? tag, glued };
}

function pushWord(words: Word[], text: string, { tag, glued }: Reading, start: number): void {
  if (glued === undefined) {
    words.push({ text, tag, start, end: start + text.length });
    return;
  }
  const cut = start + text.length - glued.length;
  words.push({ text: text.slice(0, text.length - glued.length), tag: 'n', start, end: cut });
  words.push({ text: glued, tag: 'v', start: cut, end: start + text.length });
}
