import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import type { Dimension } from '../model/quantity.js';
import type { IndicatorRow } from './indicators.js';
import type { SubjectRow } from './subject-rows.js';

/** A unit that a user adds: a row of `units.ts` whose examples and forms may be left out. */
export interface AddedUnit {
  readonly unit: string;
  readonly forms: readonly string[];
  readonly code: string;
  readonly dimension: Dimension;
}

/** Words that a user adds to the tables. */
export interface Extensions {
  readonly units: readonly AddedUnit[];
  readonly indicators: readonly IndicatorRow[];
  readonly subjects: readonly SubjectRow[];
  /** Names whose numerals are no facts. */
  readonly names: readonly string[];
}

const none: Extensions = { units: [], indicators: [], subjects: [], names: [] };
/** Environment data are those of the process and of every thread it starts from then on. */
const key = 'govfacts extensions';

let taken: Extensions | undefined;

/** What the tables are extended by. Who asks first settles it for the process: tables are made once, as they are loaded. */
export function extensions(): Extensions {
  taken ??= (getEnvironmentData(key) as Extensions | undefined) ?? none;
  return taken;
}

/** Extends the tables of this process and of its threads. Throws once a table has been made without these words. */
export function extendLexicon(added: Extensions): void {
  if (taken !== undefined)
    throw new Error(
      'Expected the configuration before the tables are loaded: call useConfig before import("govfacts")',
    );
  setEnvironmentData(key, added);
}
