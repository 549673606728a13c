/** What is known of the time a sentence was written. The document's date is the only clock. */
export interface Clock {
  /** ISO date, year-month or year of the document. */
  readonly published?: string;
  /** Period in force in the section or document, in the notation of the column `period`. */
  readonly context?: string;
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

/** What a rule reads at one place, before the words around it decide its role. */
export interface Reading {
  readonly end: number;
  readonly class: TimeClass;
  readonly reason: string;
  readonly period?: string;
  /** Given when the words themselves decide it: a moment (as-of) may still become a base or a deadline, others stay. */
  readonly role?: TimeRole;
}

/** A sentence as the rules see it: full-width digits folded, one character for one character. */
export interface TimeInput {
  readonly text: string;
  readonly clock: Clock;
  /** The expression read last in this sentence, where it has a period. */
  readonly previous?: TimeExpression;
}

/** One construction: what it reads at an offset, with its examples. In an example the read stretch is 【marked】. */
export interface TimeRule {
  readonly id: string;
  /** The characters it may begin with; elsewhere it is not asked. */
  readonly opens: string;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
  readonly read: (input: TimeInput, at: number) => Reading | undefined;
}

/** Digits and Chinese number signs, full-width ones folded. */
export const numeralSigns = '0123456789〇一二三四五六七八九十两';

/** Match of a sticky pattern at exactly this offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
