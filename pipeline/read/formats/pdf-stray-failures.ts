import { create } from 'node:domain';

/**
 * Runs work that may leave promises behind which fail without anyone waiting for them: the library fetches pages
 * ahead, and forgets those of a damaged file when it finds the damage. Such failures end here, not the process; what
 * the work itself waits for fails as ever.
 */
export function containStrayFailures<Value>(work: () => Promise<Value>): Promise<Value> {
  const contained = create();
  contained.on('error', () => undefined);
  return contained.run(work);
}
