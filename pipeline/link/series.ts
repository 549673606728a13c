import type { FactRecord } from '../model/schemas.generated.js';

/** What the observations of one series have in common. */
export interface SeriesKey {
  /** Code in the catalogue; absent outside of it. */
  readonly indicatorId?: string;
  /** Chinese label of the catalogue, or the wording in its normal form. */
  readonly indicator: string;
  /** Proper name; empty when no text says. */
  readonly subject: string;
  /** GB/T 2260 code; empty when not known. */
  readonly region: string;
  readonly kind: FactRecord['kind'];
  /** Empty when the kind needs none. */
  readonly reference: string;
  readonly unit: string;
}

/** A fact that has its place in a series. */
export interface Statement {
  readonly fact: FactRecord;
  /** ISO date of publication of its document, empty when not known. */
  readonly published: string;
  /** Whether its sentence states both levels it lies between, so that no others are looked for. */
  readonly isPaired: boolean;
}

/** One value of a series at one period, with all that state it. */
export interface Observation {
  readonly period: string;
  /** First and last day, ISO dates. */
  readonly start: string;
  readonly end: string;
  readonly status: FactRecord['status'];
  /** The most exact of the statements; its value is that of the observation. */
  readonly best: FactRecord;
  /** By publication, then in text order. */
  readonly statements: readonly Statement[];
  /** From 1, where documents disagree about the period. */
  readonly revision?: number;
}

export interface Series {
  /** `s` and 12 characters of base32 over the key. */
  readonly id: string;
  readonly key: SeriesKey;
  /** By period, then by status. */
  readonly observations: readonly Observation[];
}
