/** Reading state. A numeral is groups of up to four digits, each with its large magnitude word. */
export interface State {
  at: number;
  total: bigint;
  /** The group being read, without its pending digit. */
  group: number;
  pending: number;
  pendingAt: number;
  spread: bigint;
  /** Exponents must descend: of small words inside a group, of large words over the numeral. */
  smallLimit: number;
  largeLimit: number;
  lastExponent: number;
  trailing: number;
  afterZero: boolean;
  afterMagnitude: boolean;
  hedge: 'gt' | 'approx' | undefined;
  /** Where the group began, to go back to when its large magnitude word does not fit; −1 for the first group. */
  groupAt: number;
  groupSpread: bigint;
  largest: number;
  empty: boolean;
  /** Pending is several Arabic digits. */
  plainPending: boolean;
}

const noLimit = 99;

/** State before the first character, or behind an Arabic integer that ends at `at`. */
export function initialState(at: number, literal: number | undefined): State {
  return {
    at,
    total: 0n,
    group: 0,
    pending: literal ?? -1,
    pendingAt: at,
    spread: 0n,
    smallLimit: 4,
    largeLimit: noLimit,
    lastExponent: 0,
    trailing: 0,
    afterZero: false,
    afterMagnitude: false,
    hedge: undefined,
    groupAt: -1,
    groupSpread: 0n,
    largest: 0,
    empty: literal === undefined,
    plainPending: literal !== undefined,
  };
}

/** Moves behind a magnitude word. */
export function afterWord(state: State, at: number): void {
  state.at = at + 1;
  state.empty = false;
  state.afterZero = false;
  state.afterMagnitude = true;
}
