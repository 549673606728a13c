import type { FactRecord } from '../model/schemas.generated.js';

/** Whether a person set this fact right: its value then need not follow from its quote, its place still has to. */
export function isCorrected({ rule }: FactRecord): boolean {
  return rule === 'correction';
}
