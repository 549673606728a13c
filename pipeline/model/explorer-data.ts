/** Files of the explorer's data: scripts that push one of these values each to the global list `govfacts`. */
export type ExplorerFile = ExplorerManifest | ExplorerChunk | ExplorerText;

/** Tables the explorer shows. */
export type ExplorerTable = 'facts' | 'documents' | 'indicators' | 'series' | 'targets' | 'checks';

/** What there is to load, and what the page has to know of the dataset. */
export interface ExplorerManifest {
  /** `manifest`. */
  readonly name: string;
  readonly tables: Readonly<Record<ExplorerTable, { readonly rows: number; readonly chunks: number }>>;
  /** How many series there are; the table has a row for every observation. */
  readonly series: number;
  /** Columns of facts.csv, in their order. */
  readonly columns: readonly ExplorerColumn[];
  /** Patterns of the published CSV: what a spreadsheet takes for a formula, and breaks of lines. */
  readonly csv: { readonly formulaStart: string; readonly lineBreaks: string };
}

export interface ExplorerColumn {
  readonly name: string;
  /** Whether it is free text, which the CSV guards. */
  readonly isText: boolean;
}

/** Rows of a table by column. */
export interface ExplorerChunk {
  /** `facts-0` and so on. */
  readonly name: string;
  readonly rows: number;
  readonly texts: Readonly<Record<string, ExplorerWords>>;
  /** Integers; null where there is none. */
  readonly numbers: Readonly<Record<string, readonly (number | null)[]>>;
}

/** A column of strings: every row is the place of its string in `words`, from 1; 0 is null. */
export interface ExplorerWords {
  readonly words: readonly string[];
  readonly rows: readonly number[];
}

/** The text of a document, and its numerals that are no facts. Offsets are Unicode code points. */
export interface ExplorerText {
  /** `text-0` and so on, by the row of the document. */
  readonly name: string;
  /** Null when it is not at hand. */
  readonly text: string | null;
  readonly reasons: readonly string[];
  /** Start, end and place of the reason in `reasons`, three for every numeral. */
  readonly numerals: readonly number[];
}
