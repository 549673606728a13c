import { groupBy } from '../model/group-by.js';
import type { Clock, TimeClass, TimeExpression, TimeRole } from '../model/time.js';

export type { Clock, TimeClass, TimeExpression, TimeRole } from '../model/time.js';

/** What a rule reads at one place, before the words around it decide its role. */
export interface Reading {
  readonly end: number;
  readonly class: TimeClass;
  readonly reason: string;
  readonly period?: string;
  readonly counts?: true;
  /** Given when the words themselves decide it: a moment (as-of) may still become a base or a deadline, others stay. */
  readonly role?: TimeRole;
}

/** A sentence as the rules see it: full-width digits folded, one character for one character. */
export interface TimeInput {
  readonly text: string;
  readonly clock: Clock;
  /** The expression read last in this sentence, where it has a period. */
  readonly previous?: TimeExpression;
  /** The first of this sentence that has a period and is no base of a comparison. */
  readonly opening?: TimeExpression;
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

/** Rows by the code of each character they may begin with, in their order. */
export function byOpening<Row extends { readonly opens: string }>(rows: readonly Row[]): ReadonlyMap<number, Row[]> {
  const openings = rows.flatMap((row) => Array.from(new Set(row.opens), (sign) => ({ code: sign.charCodeAt(0), row })));
  return new Map(
    [...groupBy(openings, ({ code }) => code)].map(([code, group]) => [code, group.map(({ row }) => row)]),
  );
}

/** Digits and Chinese number signs, full-width ones folded. */
export const numeralSigns = '0123456789〇一二三四五六七八九十两';

/** Match of a sticky pattern at exactly this offset. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
