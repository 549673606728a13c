/** How alike two texts are, from 0 to 1: the share of pairs of neighbouring characters they have in common (Dice). */
export function likeness(left: string, right: string): number {
  const rest = countPairs(left);
  let common = 0;
  for (const [pair, count] of countPairs(right)) common += Math.min(count, rest.get(pair) ?? 0);
  const pairs = Math.max(left.length - 1, 0) + Math.max(right.length - 1, 0);
  return pairs === 0 ? Number(left === right) : (2 * common) / pairs;
}

function countPairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Of the items the one with the highest score, if it reaches `least` and no other has the same. */
export function bestOf<Item>(items: readonly Item[], scoreOf: (item: Item) => number, least: number): Item | undefined {
  let best: { readonly item: Item; readonly score: number; readonly alone: boolean } | undefined;
  for (const item of items) {
    const score = scoreOf(item);
    if (score < least || score < (best?.score ?? 0)) continue;
    best = { item, score, alone: score !== best?.score };
  }
  return best?.alone === true ? best.item : undefined;
}
