import { measureVerbs } from '../lexicon/naming-words.js';
import { openingVerbs } from '../lexicon/word-tags.js';
import type { Word } from '../model/sentence.js';
import { isVerb } from './phrase.js';

/** Number of words of the verb chain at the head: 新/建成, 累计/引进. A chain that is the whole phrase counts too. */
export function leadingVerbs(words: readonly Word[]): number {
  if (words[0]?.text.startsWith('不') === true) return 0;
  if (words[0]?.text === '超' && /^(?:长期|低能耗|高清|高压)/u.test(words[1]?.text ?? '')) return 0;
  if (words[0]?.text === '就业' && /^人[员口]/u.test(words[1]?.text ?? '')) return 0;
  let count = 0;
  while (count < words.length) {
    const word = words[count];
    const next = words[count + 1];
    const adverbBeforeVerb =
      word !== undefined &&
      (word.text === '新' ||
        word.text === '累计' ||
        word.text === '再' ||
        word.text === '共' ||
        word.tag === 'd' ||
        word.tag === 'ad') &&
      (isVerb(next) || next?.tag === 'vn');
    if (isSingleVerb(word) && count > 0 && !adverbOnly(words[count - 1]) && (words[count - 1]?.text.length ?? 0) > 1)
      break;
    if (
      isVerb(word) ||
      adverbBeforeVerb ||
      ((count === 0 || adverbOnly(words[count - 1])) &&
        openingVerbs.has(word?.text ?? '') &&
        (words.length > 1 || !measureVerbs.has(word?.text ?? ''))) ||
      (word?.tag === 'vn' && count > 0 && adverbOnly(words[count - 1])) ||
      (count > 0 && words[count - 1]?.text === '做' && results.has(word?.text ?? ''))
    )
      count += 1;
    else break;
  }
  return count;
}

/** 做〔大〕做〔强〕. */
const results: ReadonlySet<string> = new Set(['大', '强', '优', '精', '好', '实']);

/** 更新改造〔复〕康路: a verb of one character behind a longer one begins a name the dictionary lacks. */
function isSingleVerb(word: Word | undefined): boolean {
  return isVerb(word) && word?.text.length === 1;
}

function adverbOnly(word: Word | undefined): boolean {
  return word?.text === '新' || word?.text === '累计' || word?.text === '再';
}
