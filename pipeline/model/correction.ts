import type { CorrectionsRecord } from './schemas.generated.js';

/** One correction of a person: fields set, a fact dropped or added. */
export type Correction = CorrectionsRecord['corrections'][number];
export type SetCorrection = Extract<Correction, { action: 'set' }>;
export type DropCorrection = Extract<Correction, { action: 'drop' }>;
export type AddCorrection = Extract<Correction, { action: 'add' }>;

/** Fields of a fact, as the columns of `facts`; null empties one, one that is left out stays. */
export type CorrectedFields = SetCorrection['set'];

/** The corrections of one document. */
export interface Corrections {
  /** Path of the file they are from, for messages. */
  readonly file: string;
  readonly entries: readonly Correction[];
}
