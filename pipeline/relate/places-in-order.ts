import { isOtherCountry } from '../lexicon/countries.js';
import type { Word } from '../model/sentence.js';
import { isNamedRegion } from './head-place.js';

/** Places in a row, one for each value, and the words behind them. */
export interface Places {
  readonly names: readonly string[];
  readonly rest: readonly Word[];
}

/** 南宁、柳州、桂林三市〔地区生产总值〕分别增长…: what 分别 goes over may be places; undefined when their number differs. */
export function placesInOrder(words: readonly Word[], size: number): Places | undefined {
  const names: string[] = [];
  let at = words[0]?.text === '其中' ? 1 : 0;
  const sure = together.test(words[2 * size - 1]?.text ?? '');
  while (sure ? (words[at]?.text.length ?? 0) >= 2 : isPlace(words[at])) {
    names.push(words[at]?.text ?? '');
    at += 1;
    if (names.length === size || !separators.has(words[at]?.text ?? '')) break;
    at += 1;
  }
  if (names.length !== size || separators.has(words[at]?.text ?? '')) return undefined;
  return { names, rest: words.slice(together.test(words[at]?.text ?? '') ? at + 1 : at) };
}

function isPlace(word: Word | undefined): boolean {
  return isNamedRegion(word) || isOtherCountry(word?.text ?? '');
}

const separators: ReadonlySet<string> = new Set(['、', '和', '与', '及']);

/** A、B〔两市〕: all of them once more, so that they are places whether a table knows them or not. */
const together = /^[两二三四五六七八九十]+[省市区县州盟旗地国]$/u;
