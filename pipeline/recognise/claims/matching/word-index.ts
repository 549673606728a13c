import { characterTable, isAt, nextOf } from '../../../model/character-table.js';

/** A word found in a text. */
export interface WordHit {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

interface Entry {
  readonly word: string;
  /** Where the first numeral character stands in the word. */
  readonly offset: number;
}

const numeralSigns = '〇零一二两三四五六七八九十百千万亿半';
const numeralTable = characterTable(numeralSigns);
/** What before a numeral makes it part of a longer number or ordinal. */
const numberBefore = characterTable(`0123456789０１２３４５６７８９${numeralSigns}几数第.．`);

const pair = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/**
 * Words that hold a numeral character, found in a text by that character and its neighbour: linear in the text,
 * however long the list. The longest word at a place wins.
 */
export class WordIndex {
  readonly #opening = new Map<number, Entry[]>();
  readonly #inner = new Map<number, Entry[]>();

  /** Throws a TypeError for a word of one character or without numeral character. */
  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) this.#add(word);
    for (const entries of [...this.#opening.values(), ...this.#inner.values()]) {
      entries.sort((left, right) => right.word.length - left.word.length);
    }
  }

  #add(word: string): void {
    const offset = nextOf(numeralTable, word, 0);
    if (offset === word.length || word.length < 2)
      throw new TypeError(`Expected word with numeral character, not \`${word}\``);
    const [index, key] = offset === 0 ? [this.#opening, pair(word, 0)] : [this.#inner, pair(word, offset - 1)];
    const entries = index.get(key);
    if (entries === undefined) index.set(key, [{ word, offset }]);
    else entries.push({ word, offset });
  }

  /** Words of the text, in order, without overlap. */
  find(text: string): WordHit[] {
    const hits: WordHit[] = [];
    let end = 0;
    for (let at = nextOf(numeralTable, text, 0); at < text.length; at = nextOf(numeralTable, text, at)) {
      const hit = this.#at(text, at);
      if (hit === undefined || hit.start < end) at += 1;
      else {
        hits.push(hit);
        ({ end } = hit);
        at = end;
      }
    }
    return hits;
  }

  #at(text: string, index: number): WordHit | undefined {
    const inner = index > 0 ? longest(this.#inner.get(pair(text, index - 1)), text, index) : undefined;
    if (inner !== undefined || isAt(numberBefore, text, index - 1)) return inner;
    return longest(this.#opening.get(pair(text, index)), text, index);
  }
}

function longest(entries: readonly Entry[] | undefined, text: string, index: number): WordHit | undefined {
  for (const { word, offset } of entries ?? []) {
    const start = index - offset;
    if (start >= 0 && text.startsWith(word, start)) return { start, end: start + word.length, word };
  }
  return undefined;
}
