/**
 * Does something with batches of items, at most `room` of them at a time, and gives the results in the order of the
 * items. As nobody runs more than that far ahead of who takes the results, no more wait in memory.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  { room, batch }: { readonly room: number; readonly batch: number },
  work: (batch: readonly Item[]) => Promise<readonly Result[]>,
): AsyncGenerator<Result> {
  const batches = batchesOf(items, batch);
  const running: Promise<readonly Result[]>[] = [];
  const start = (): void => {
    const next = batches.next();
    if (next.done === true) return;
    const result = work(next.value);
    // Who waits for an earlier batch will learn of a failure when its turn comes.
    result.catch(() => undefined);
    running.push(result);
  };
  for (let started = 0; started < room; started += 1) start();
  for (let first = running.shift(); first !== undefined; first = running.shift()) {
    const results = await first;
    start();
    yield* results;
  }
}

function* batchesOf<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
