import { checks } from './checks/index.js';
import type { Dataset } from './dataset.js';
import type { Check, Outcome } from './finding.js';

export interface CheckResult extends Outcome {
  readonly check: Check;
}

/** Asks every check of a dataset, in their order. */
export function verifyDataset(dataset: Dataset): CheckResult[] {
  return checks.map((check) => ({ check, ...check.run(dataset) }));
}
