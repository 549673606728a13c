import type { Surroundings } from './command.js';

/** Milliseconds before the first line, and between two lines. */
const pause = 1000;

/** Tells how far a long run is: nothing during its first second, then at most a line a second. */
export function startProgress({ err, now }: Surroundings): (line: string) => void {
  let last = now();
  return (line) => {
    if (now() - last < pause) return;
    last = now();
    err(`${line}\n`);
  };
}
