/** Where a mutation strikes, and with what; every number is within its bounds. */
export interface Strike {
  /** UTF-16 offset into the text, which may be its end. */
  readonly at: number;
  /** End of a stretch that begins at `at`: at most a dozen units on, at the latest the end of the text. */
  readonly to: number;
  /** Another offset, anywhere in the text. */
  readonly other: number;
  /** Any whole number from 0; chooses among what a mutation offers. */
  readonly pick: number;
}

/** One way to spoil a text. Pure; may give the text unchanged where there is nothing to strike. */
export interface Mutation {
  readonly id: string;
  readonly mutate: (text: string, strike: Strike) => string;
}

/** The fragment that a number chooses. */
export function choose(fragments: readonly string[], pick: number): string {
  return fragments[pick % fragments.length] ?? '';
}

/** The text with `[start, end)` replaced. */
export function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
