import type { Word } from '../model/sentence.js';
import { isVerb, textOf } from './phrase.js';
import { adverbsBefore } from './predicate.js';
import { rightPhrase, type RightPhrase } from './right-phrase.js';
import type { RuleInput } from './rule.js';
import { phraseWords, spanText } from './view.js';

/** Places named by what is done in them. */
export interface PlacesOfDeed extends Pick<RightPhrase, 'noun' | 'possessive'> {
  /** 全面推开试点的省份. */
  readonly indicator: string;
}

/** 试点在31个省份全面推开, 制度在30%的医院实施; undefined where the words tell of no deed. */
export function placesOfDeed({ item, view }: RuleInput): PlacesOfDeed | undefined {
  if (!spanText(view, item.left).includes('在')) return undefined;
  const words = phraseWords(view, item.left);
  const what = words.some(tellsDeed) ? undefined : leads.exec(textOf(words))?.groups?.['what'];
  if (what === undefined) return undefined;
  const right = rightPhrase(view, item.right, true);
  const { noun, verb, possessive } = withDeed(right);
  if (noun === '' || verb === '') return undefined;
  // 国家在58个城市进行了试点: with an object behind the verb the words before say who did it.
  return { indicator: `${verb}${isVerb(right.words.at(-1)) ? what : ''}的${noun}`, noun, possessive };
}

const leads = /^(?<what>[^，。、]{2,22}?)(?:已经?|也|将)?在(?:全[国省市区县])?$/u;

/** 设置, 力争, 用: what stands with such a word is no name. */
function tellsDeed({ text, tag }: Word): boolean {
  return (tag === 'v' || tag === 'p') && text !== '在';
}

/** The deed may stand last, with nothing behind it: 省份〔全面推开〕. */
function withDeed(right: RightPhrase): Pick<RightPhrase, 'noun' | 'verb' | 'possessive'> {
  const { words, verb, possessive } = right;
  if (verb !== '' || !isVerb(words.at(-1)) || isVerb(words.at(-2)) || words.slice(0, -1).some(tellsDeed)) return right;
  const at = adverbsBefore(words, words.length - 1);
  return { noun: textOf(words.slice(0, at)), verb: textOf(words.slice(at)), possessive };
}
