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

const numeralCharacter = /[〇零一二两三四五六七八九十百千万亿半]/u;
const numeralCharacters = /[〇零一二两三四五六七八九十百千万亿半]/gu;
/** What before a numeral makes it part of a longer number or ordinal. */
const numberBefore = /[0-9０-９〇零一二两三四五六七八九十百千万亿半几数第.．]/u;

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
    const offset = word.search(numeralCharacter);
    if (offset < 0 || word.length < 2) throw new TypeError(`Expected word with numeral character, not \`${word}\``);
    const [index, key] = offset === 0 ? [this.#opening, pair(word, 0)] : [this.#inner, pair(word, offset - 1)];
    const entries = index.get(key);
    if (entries === undefined) index.set(key, [{ word, offset }]);
    else entries.push({ word, offset });
  }

  /** Words of the text, in order, without overlap. */
  find(text: string): WordHit[] {
    const hits: WordHit[] = [];
    numeralCharacters.lastIndex = 0;
    for (let match = numeralCharacters.exec(text); match !== null; match = numeralCharacters.exec(text)) {
      const hit = this.#at(text, match.index);
      if (hit === undefined || hit.start < (hits.at(-1)?.end ?? 0)) continue;
      hits.push(hit);
      numeralCharacters.lastIndex = hit.end;
    }
    return hits;
  }

  #at(text: string, index: number): WordHit | undefined {
    const inner = index > 0 ? longest(this.#inner.get(pair(text, index - 1)), text, index) : undefined;
    if (inner !== undefined || numberBefore.test(text.charAt(index - 1))) return inner;
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
