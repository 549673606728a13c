import { workEnds } from '../lexicon/organisations.js';
import { findRegionByName } from '../lexicon/regions.js';
import type { Word } from '../model/sentence.js';
import { headPlace, isNamedRegion } from './head-place.js';
import { isVerb, textOf } from './phrase.js';
import { longestName, longestWords } from './subject-signs.js';

/** 〔引大济湟工程〕年供水量…, 〔“海巡176”轮〕总长…: a work, a line, a ship by its own name, with something behind it. */
export function namedWork(all: readonly Word[]): string | undefined {
  const words = by.test(all[0]?.text ?? '') ? all.slice(1) : all;
  let text = '';
  let found: string | undefined;
  for (let index = 0; index < Math.min(words.length - 1, longestWords); index += 1) {
    const word = words[index];
    if (word === undefined || text.length > longestName || !mayStandInWork(words, index)) break;
    text += word.text;
    if (endsAsWork(text) && isNameOfItsOwn(words.slice(0, index + 1))) found = text.replace(/^途?经(?=.{3})/u, '');
  }
  return found;
}

/** 〔经〕京沪高铁发送旅客: the way things take. */
const by = /^(?:途?经|经由|通过|沿)$/u;

/** 宁夏〔至〕湖南特高压〔输电〕工程: a verb only right before the word that says what it is. */
function mayStandInWork(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (
    word === undefined ||
    /^[、，的《]$/u.test(word.text) ||
    by.test(word.text) ||
    word.tag === 'd' ||
    word.tag === 't'
  )
    return false;
  if (word.tag === 'p') return /^[至到]$/u.test(word.text) && isNamedRegion(next);
  return !isVerb(word) || workEnds.includes(word.text) || workEnds.includes(next?.text ?? '');
}

/** A proper name is part of it, and not only that of a place: 大秦铁路, not 湖北公路, 重点工程. */
function isNameOfItsOwn(words: readonly Word[]): boolean {
  const own = words.filter(({ text }) => !workEnds.includes(text));
  if (own.some(({ text }) => generalWorks.test(text))) return false;
  const place = textOf(own);
  if (findRegionByName(place) !== undefined || headPlace(own) === place) return false;
  return own.some(
    ({ text, tag }) => /^(?:n[rstz]|x$|eng$)/u.test(tag) && /[\p{L}\p{N}]{2}|^\p{Script=Han}$/u.test(text),
  );
}
/** Whether a name ends as that of a work, a line or a port does. */
export function endsAsWork(name: string): boolean {
  return workEnds.some((end) => name.endsWith(end)) && !noWork.test(name);
}
/** Places and programmes that end like a port. */
const noWork = /(?:香|临|空|自贸|自由贸易|信息)港$/u;
const generalWorks = /^(?:重点|重大|主要|主体|在建|续建|新建|全国|我国|国家|中国|该|本|此|各|这|两|多|项目|相关|等)/u;
