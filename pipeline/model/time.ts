/** What is known of the time a sentence was written. The document's date is the only clock. */
export interface Clock {
  /** ISO date, year-month or year of the document. */
  readonly published?: string;
  /** Period in force in the section or document, in the notation of the column `period`. */
  readonly context?: string;
  /** Whether it tells of its own day, as news and texts of no known genre do. */
  readonly isNews?: true;
}

export type TimeRole = 'during' | 'as-of' | 'since' | 'base' | 'until' | 'duration' | 'clock-time' | 'repeat';
export type TimeClass = 'date' | 'name' | 'other';

/** A time as a sentence writes it. Offsets UTF-16, half-open, into the sentence text. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  /** What its numerals are. */
  readonly class: TimeClass;
  readonly role: TimeRole;
  /** In the notation of the column `period`; absent when the words name none. */
  readonly period?: string;
  /** It counts the years in which something was done (五年投资, 五年内), so that what it dates is of all of them. */
  readonly counts?: true;
  /** Why its numerals are no facts, Chinese. */
  readonly reason: string;
  /** Where its clause begins: behind the last ，；：。！？ before it. */
  readonly clauseStart: number;
  /** Whether it stands at the head of its clause. */
  readonly opensClause: boolean;
  /**
   * How far it reaches: only the quantity right after it (由2020年的5亿元, 较“十三五”末的9亿元), its own clause
   * (西城园2012年开园，), or the clauses after it too.
   */
  readonly reach: 'next' | 'clause' | 'sentence';
}
