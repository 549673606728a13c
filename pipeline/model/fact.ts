import type { Qualifier } from './quantity.js';
import type { Span } from './span.js';

export const kinds = ['level', 'growth', 'change', 'share', 'multiple', 'rank'] as const;
export type Kind = (typeof kinds)[number];

export const statuses = ['actual', 'target', 'provision'] as const;
export type Status = (typeof statuses)[number];

export const periodBases = ['stated', 'section', 'document'] as const;
export type PeriodBasis = (typeof periodBases)[number];

/** A period in the notation of the column `period`, and where it was taken from. */
export interface Period {
  readonly period: string;
  readonly basis: PeriodBasis;
}

/** A numeric fact of a document. Offsets are UTF-16 into the source text. */
export interface Fact {
  readonly span: Span;
  readonly indicator: string;
  readonly subject: string;
  readonly region: string;
  readonly kind: Kind;
  readonly value: string;
  readonly valueMax?: string;
  readonly qualifier: Qualifier;
  readonly unit: string;
  readonly unitCode: string;
  readonly status: Status;
  readonly period?: Period;
  readonly reference: string;
  readonly sentence: string;
  readonly section: string;
  readonly speaker: string;
  readonly rule: string;
}

/** A numeral of the source text, classed. Offsets are UTF-16 into the source text. */
export interface ClassedNumeral {
  readonly span: Span;
  readonly class: 'fact' | 'date' | 'list' | 'name' | 'ref' | 'idiom' | 'part' | 'other';
  /** Index into the facts of the document, for class `fact` and for `part` of a fact. */
  readonly fact?: number;
  readonly reason: string;
}
