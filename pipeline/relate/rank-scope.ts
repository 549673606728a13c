import { scopeWords } from '../lexicon/phrase-words.js';
import type { Word } from '../model/sentence.js';
import { isNominal, textOf } from './phrase.js';

/** Longest scope, in words: 全市城区组. */
const longestScope = 4;

const rankVerbs: ReadonlySet<string> = new Set([
  '排名',
  '排',
  '排在',
  '位居',
  '位列',
  '位',
  '居',
  '列',
  '名列',
  '跃居',
  '跃升',
  '升至',
  '保持',
  '获',
  '获得',
  '蝉联',
  '达到',
  '进入',
  '跻身',
  '均居',
  '稳居',
  '连续',
  '排名均',
  '得分',
  '荣获',
  '取得',
  '继续',
  '稳',
  '高居',
  '跃至',
  '前移',
  '提升',
  '上升',
  '均',
  '始终',
  '为',
  '是',
  '至',
  '到',
  '保持在',
  '在',
  '名次',
  '位次',
  '排位',
  '位于',
  '进至',
  '总量',
  '增',
  '由',
  '从',
  '又',
]);
const scopes: ReadonlySet<string> = new Set(scopeWords);

/** Splits the words before a rank into what is ranked and among whom. */
export function rankScope(words: readonly Word[]): { before: readonly Word[]; scope: string } {
  let end = words.length;
  while (end > 0) {
    const word = words[end - 1];
    if (word === undefined) break;
    if (rankVerbs.has(word.text) || word.tag === 'd' || word.text === '，' || word.text.trim() === '') {
      end -= 1;
    } else if (startsScope(words, end - 1)) {
      return withVerbs(words, end - 1);
    } else {
      break;
    }
  }
  const scopeAt = words.findLastIndex(
    (word, index) => index >= end - longestScope && index < end && scopes.has(word.text),
  );
  if (scopeAt >= 0 && words.slice(scopeAt, end).every((word) => isNominal(word) || scopes.has(word.text)))
    return withVerbs(words, scopeAt);
  const inScope = words.findIndex((word) => word.text === '在');
  if (inScope >= 0 && inScope < end) {
    const inside = words.slice(inScope + 1, end).filter((word) => !['中', '里', '内'].includes(word.text));
    const region = inside.findIndex((word) => scopes.has(word.text));
    if (region === 0 && inside.length > 1)
      return { before: [...words.slice(0, inScope), ...inside.slice(1)], scope: inside[0]?.text ?? '' };
    return { before: words.slice(0, inScope), scope: textOf(inside) };
  }
  return { before: words.slice(0, end), scope: '' };
}

function startsScope(words: readonly Word[], index: number): boolean {
  return scopes.has(words[index]?.text ?? '') || words[index]?.tag === 'ns';
}

/** The scope runs from `index` to the end without rank verbs; verbs before it are dropped. */
function withVerbs(words: readonly Word[], index: number): { before: readonly Word[]; scope: string } {
  let first = index;
  while (first > 0 && startsScope(words, first - 1)) first -= 1;
  return splitAt(words, first);
}

function splitAt(words: readonly Word[], index: number): { before: readonly Word[]; scope: string } {
  const scope = textOf(words.slice(index).filter((word) => !rankVerbs.has(word.text) && word.tag !== 'd'));
  let end = index;
  while (end > 0 && (rankVerbs.has(words[end - 1]?.text ?? '') || words[end - 1]?.tag === 'd')) end -= 1;
  return { before: words.slice(0, end), scope };
}
