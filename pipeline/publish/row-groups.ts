import { linesIn } from './row-lines.js';

/** When a group of rows is full. */
export interface GroupSize {
  readonly rows: number;
  /** Of the rows as they come, in JSON. */
  readonly bytes: number;
}

/** Encoding takes some 10 kB of memory for each row: larger groups would need more than all the rest of a build. */
export const usualGroup: GroupSize = { rows: 10_000, bytes: 16 * 1024 * 1024 };

/** A document is cut only when it alone would fill more groups than this. */
const mostGroups = 4;

/** Rows on their way to a file that holds them in groups. */
export interface RowGroups {
  /** Takes the rows of a document: JSON, one a line. */
  readonly add: (lines: Uint8Array) => void;
  /** Passes on what is left. */
  readonly finish: () => void;
}

/**
 * Gathers rows and passes them on group by group. A group ends with the document that fills it. Holds back no more than
 * one group and one document, and never more than `mostGroups` groups.
 */
export function openGroups<Row>(
  size: GroupSize,
  parse: (line: string) => Row,
  pass: (rows: readonly Row[]) => void,
): RowGroups {
  let rows: Row[] = [];
  let bytes = 0;
  const passOn = (): void => {
    if (rows.length > 0) pass(rows);
    rows = [];
    bytes = 0;
  };
  const fills = (more: Amount, groups: number): boolean =>
    rows.length + more.rows >= size.rows * groups || bytes + more.bytes >= size.bytes * groups;
  return {
    add: (lines) => {
      if (fills({ rows: countLines(lines), bytes: lines.length }, mostGroups)) passOn();
      for (const line of linesIn(lines)) {
        if (fills({ rows: 0, bytes: 0 }, mostGroups)) passOn();
        rows.push(parse(line.toString('utf8')));
        bytes += line.length + 1;
      }
      if (fills({ rows: 0, bytes: 0 }, 1)) passOn();
    },
    finish: passOn,
  };
}

interface Amount {
  readonly rows: number;
  readonly bytes: number;
}

function countLines(lines: Uint8Array): number {
  let count = 0;
  for (const _ of linesIn(lines)) count += 1;
  return count;
}
