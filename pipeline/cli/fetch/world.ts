import { isPublicAddress } from './network/address.js';
import { systemNames, type MayReach, type Resolve } from './network/guarded-lookup.js';
import { defaultLimits, type Limits } from './network/limits.js';
import { realWait, type Wait } from './network/retry.js';

/** What a run takes of the world besides files; tests put others in their place. */
export interface World {
  readonly limits: Limits;
  readonly resolve: Resolve;
  readonly isPublic: MayReach;
  readonly wait: Wait;
  /** The present moment, ISO 8601 in UTC. */
  readonly date: () => string;
}

export const realWorld: World = {
  limits: defaultLimits,
  resolve: systemNames,
  isPublic: isPublicAddress,
  wait: realWait,
  date: () => new Date(performance.timeOrigin + performance.now()).toISOString().replace(/\.\d+Z$/u, 'Z'),
};
