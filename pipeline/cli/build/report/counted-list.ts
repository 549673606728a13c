/** The first items of a list, and how many there are in all. */
export interface CountedList<Item> {
  readonly first: readonly Item[];
  readonly count: number;
}

/** A list in the making that keeps its first items alone. */
export interface ListCounter<Item> extends CountedList<Item> {
  readonly add: (items: readonly Item[]) => void;
}

/** Keeps the first `most` items and counts all: lists of what changed are as long as the dataset when it is new. */
export function countList<Item>(most: number): ListCounter<Item> {
  const first: Item[] = [];
  let count = 0;
  return {
    first,
    get count() {
      return count;
    },
    add: (items) => {
      count += items.length;
      for (const item of items.slice(0, Math.max(0, most - first.length))) first.push(item);
    },
  };
}

/** The list of nothing. */
export const emptyList: CountedList<never> = { first: [], count: 0 };
