import type { Dataset } from './dataset.js';

/** One thing that is not as it should be. */
export interface Finding {
  /** Name of the file inside the folder of the dataset, or path of the text. */
  readonly file: string;
  /** Row of the file and id of the record, `13 f7rplgzizq3xg`; empty when the file as a whole is meant. */
  readonly row: string;
  readonly found: string;
  readonly expected: string;
}

/** What a check looked at and what it found. */
export interface Outcome {
  /** Files, rows, cells or numerals looked at: what `Check.counts` says. */
  readonly checked: number;
  readonly findings: readonly Finding[];
}

/** One question asked of a whole dataset. */
export interface Check {
  /** Stable name, the same as that of its file. */
  readonly code: string;
  /** What holds when the check finds nothing. */
  readonly description: string;
  /** What `checked` counts: files, rows, numerals … */
  readonly counts: string;
  /** What is found is told and does not make the dataset wrong: it could not be checked. */
  readonly isNote?: true;
  readonly run: (dataset: Dataset) => Outcome;
}

/** An outcome with one problem at most for each of the things looked at. */
export function checkEach<Item>(
  items: readonly Item[],
  problemOf: (item: Item) => Finding | readonly Finding[] | undefined,
): Outcome {
  return { checked: items.length, findings: items.flatMap((item) => problemOf(item) ?? []) };
}

/** A text for a message: in quotes, on one line, cut when it is long. */
export function show(value: unknown): string {
  const text =
    typeof value === 'string'
      ? `“${value.replace(/\s+/gu, ' ')}”`
      : value === undefined
        ? 'nothing'
        : JSON.stringify(value);
  const characters = Array.from(text);
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text;
}
