import { dimensionNouns } from '../lexicon/naming-words.js';
import type { Dimension } from '../model/quantity.js';
import { attributeAtEnd } from './attribute.js';

/** Dimensions of things counted one by one. */
export const countLike: ReadonlySet<Dimension> = new Set<Dimension>(['count', 'persons', 'score']);

/** The name of what is counted, for a value that measures it in another dimension: 城市绿地 → 城市绿地面积. */
export function measuredAs(name: string, dimension: Dimension): string {
  const suffix = dimensionNouns[dimension] ?? '';
  return suffix === '' ||
    name.endsWith(suffix) ||
    attributeAtEnd(name) !== undefined ||
    (suffix === '金额' && /(?:资金|款|价)$/u.test(name))
    ? name
    : name + suffix;
}
