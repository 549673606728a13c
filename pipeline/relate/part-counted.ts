import { countLike } from './dimension.js';
import type { LeftPhrase } from './left-phrase.js';
import type { Named } from './level-rule.js';
import { textOf } from './phrase.js';
import type { RightPhrase } from './right-phrase.js';
import type { RuleInput } from './rule.js';
import { spanText } from './view.js';

/** 形成40项成果，〔9项〕获全国推广: so many of the things counted before. */
export function nameOfPart({ item, memory }: RuleInput, left: LeftPhrase, { words }: RightPhrase): Named | undefined {
  if (left.words.length > 0 || item.sharesRight || !saysWhat.has(words[0]?.text ?? '') || words.length < 3)
    return undefined;
  if (item.quantity.dimension !== 'count' || words.some(({ text }) => text === '的')) return undefined;
  const previous = memory.facts.findLast(({ draft }) => draft.kind === 'level' && draft.whole === undefined);
  if (previous?.sentence !== memory.sentence || previous.item.quantity.unit !== item.quantity.unit) return undefined;
  const { noun = '', whole = noun } = previous.draft;
  return noun === '' ? undefined : { indicator: `${textOf(words)}的${noun}`, verb: '', noun, whole };
}

const saysWhat: ReadonlySet<string> = new Set([
  '获',
  '获得',
  '获评',
  '入选',
  '列入',
  '纳入',
  '向',
  '被',
  '达到',
  '通过',
  '在',
  '进入',
]);

/** 通达60个国家〔的〕130个港口: what the things belong to was counted just before. */
export function wholeBefore({ item, view, memory }: RuleInput): string {
  const previous = item.sharesLeft && spanText(view, item.left).endsWith('的') ? memory.facts.at(-1) : undefined;
  if (previous?.item !== view.items[item.index - 1] || previous?.draft.kind !== 'level') return '';
  const counts = countLike.has(item.quantity.dimension) && countLike.has(previous.item.quantity.dimension);
  return counts ? previous.draft.indicator : '';
}
