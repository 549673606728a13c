import { isOtherCountry } from '../lexicon/countries.js';
import { largerRegions } from '../lexicon/larger-regions.js';
import { findRegionByName } from '../lexicon/regions.js';
import type { Word } from '../model/sentence.js';
import { textOf } from './phrase.js';

/**
 * The place a clause opens with, in a text that has none of its own: 〔江苏〕造船业手持订单…, 〔我国〕铁路营业里程…, 〔法国〕新增….
 * It may stand there as a scene: 在〔浙江〕，…. A route has two: 重庆至西安.
 */
export function headPlace(words: readonly Word[]): string | undefined {
  if (words[0]?.text === '在') return wholes.has(words[1]?.text ?? '') ? undefined : headPlace(words.slice(1));
  const larger = largerRegionAt(words);
  if (larger !== undefined) return larger;
  let end = 0;
  while (isPlace(words[end])) {
    if (findRegionByName(textOf(words.slice(end, end + 2))) !== undefined) end += 1;
    const separator = words[end + 1]?.text ?? '';
    if (separator === '、' || separator === '和') end += 2;
    else if (/^[至到]$/u.test(separator) || (/^[—与同-]$/u.test(separator) && isPlace(words[end + 2])))
      return undefined;
    else return nameOf(textOf(words.slice(0, end + 1)));
  }
  return undefined;
}

/** 〔长三角地区〕进出口, 〔粤港澳大湾区〕经济总量; 东部, 中西部 alone may be the part of anything. */
function largerRegionAt(words: readonly Word[]): string | undefined {
  for (let taken = 1; taken <= 3; taken += 1) {
    const name = textOf(words.slice(0, taken));
    if (words.length === taken) return undefined;
    if (name.endsWith('地区') && largerRegions.has(name.slice(0, -2))) return name;
    if (!largerRegions.has(name)) continue;
    const next = words[taken]?.text ?? '';
    if (next === '地区') return name + next;
    if (name.length > 2 && !name.endsWith('部') && !/^[、和与一的]/u.test(next)) return name;
  }
  return undefined;
}

/** 我国 is 全国, as in the reports of the state itself: one name, so that its series go on. */
function nameOf(name: string): string {
  return name === '我国' ? '全国' : name;
}

function isPlace(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { text, tag } = word;
  // 张家界 the dictionary takes for a person.
  const mayBePlace = tag.startsWith('ns') || (tag === 'nr' && text.length > 2);
  return isOtherCountry(text) || wholes.has(text) || (mayBePlace && isNamedRegion(word));
}

/** Whether a table knows the place: in a list of places the dictionary need not. */
export function isNamedRegion(word: Word | undefined): boolean {
  return word !== undefined && word.text.length >= 2 && findRegionByName(word.text) !== undefined;
}

/** The state as it is spoken of in it. */
const wholes: ReadonlySet<string> = new Set(['全国', '我国', '中国']);
