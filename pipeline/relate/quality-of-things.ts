import { previousItem } from './memory.js';
import type { RuleInput } from './rule.js';

const quality = '(?:[很较]|比较|最|未)?(?:好|差|优良?|良好?|一般|[高低]|达标|合格)的';
const alone = new RegExp(`^${quality}$`, 'u');
const things = new RegExp(`^(?<of>.*?)${quality}(?<things>[^的]+)$`, 'u');

/**
 * 声环境质量好的城市占5%，〔较好的〕占68%: another quality of the things whose share was told just before, up to offset `end` of the
 * sentence. Empty where the words name things of their own.
 */
export function thingsOfQuality({ item, view, memory }: RuleInput, end: number): string {
  const own = view.text.slice(item.left.start, end).trim();
  const before = alone.test(own) ? previousItem(memory, item)?.draft : undefined;
  const told = before?.kind === 'share' ? things.exec(before.indicator)?.groups : undefined;
  return told === undefined ? '' : `${told['of'] ?? ''}${own}${told['things'] ?? ''}`;
}
