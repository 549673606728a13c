/** The ids that differ least from one that was mistyped, at most three, the nearest first. */
export function nearestIds(id: string, ids: readonly string[]): string[] {
  return ids
    .map((other) => ({ other, distance: distanceOf(id, other) }))
    .filter(({ distance }) => distance <= mostEdits)
    .sort((left, right) => left.distance - right.distance)
    .slice(0, 3)
    .map(({ other }) => other);
}

const mostEdits = 4;

/** Characters to insert, remove or replace (Levenshtein 1966); more than `mostEdits` where the lengths say so already. */
function distanceOf(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > mostEdits) return mostEdits + 1;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(left).entries()) {
    const next = [index + 1];
    for (const [place, other] of Array.from(right).entries()) {
      const replaced = (row[place] ?? 0) + Number(letter !== other);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
