/** Work longer than this in one piece would be felt. */
const sliceMilliseconds = 12;
const step = 1024;

/**
 * Does something for all numbers below `count`, in pieces between which the page answers. False when `isStale` said
 * in between that nobody waits for it any more.
 */
export async function inSlices(
  count: number,
  work: (index: number) => void,
  isStale: () => boolean = () => false,
): Promise<boolean> {
  let begun = performance.now();
  for (let from = 0; from < count; from += step) {
    const to = Math.min(count, from + step);
    for (let index = from; index < to; index += 1) work(index);
    if (performance.now() - begun < sliceMilliseconds) continue;
    await breathe();
    if (isStale()) return false;
    begun = performance.now();
  }
  return !isStale();
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = (): void => waiting.shift()?.();

/** Lets the page draw and answer; timers would wait longer than that takes. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(undefined);
  });
}
