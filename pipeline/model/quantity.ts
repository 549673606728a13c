/** A numeral as written: digits or Chinese number words with their magnitude words, read exactly. Offsets into the sentence text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** Exact decimal without exponent, magnitude words applied: `6.61万` → `66100`. */
  readonly value: string;
  readonly script: 'arabic' | 'chinese' | 'mixed';
  /** An inner hedge: 1000多万, 十余万, 二十几亿, 数百. */
  readonly hedge?: 'gt' | 'approx';
}

export const qualifiers = ['eq', 'approx', 'gt', 'ge', 'lt', 'le', 'range'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** What a unit measures; `count` for things counted one by one. */
export type Dimension =
  | 'count'
  | 'persons'
  | 'currency'
  | 'ratio'
  | 'points'
  | 'multiple'
  | 'rank'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'time'
  | 'age'
  | 'concentration'
  | 'temperature'
  | 'score'
  | 'computing'
  | 'magnitude'
  | 'rate'
  | 'none';

/** A value with its unit and qualifier, as the text writes them. Offsets into the sentence text. */
export interface Quantity {
  /** From the first hedge to the last: `近1.92万名`, `10万余平方米`, `50%以上`. */
  readonly start: number;
  readonly end: number;
  /** Numerals that belong to it, in order (two for a range or a fraction). */
  readonly numerals: readonly { readonly start: number; readonly end: number }[];
  /** Exact decimal without exponent; fractions, 成 and 半 as percent. */
  readonly value: string;
  readonly valueMax?: string;
  readonly qualifier: Qualifier;
  /** Canonical unit without magnitude; empty when the text names none. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** How it was written, where a rule must know: 分之, 成, 半, a range … */
  readonly form: 'plain' | 'fraction' | 'tenths' | 'half' | 'part' | 'range' | 'level-suffix';
  readonly script: 'arabic' | 'chinese' | 'mixed';
}
