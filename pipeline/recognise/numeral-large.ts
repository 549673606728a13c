import { afterWord, type State } from './numeral-state.js';

/** Greater numbers are no numbers of a text. */
const largestExponent = 24;

/** 万, 亿, 兆: closes the group before it. */
export function takeLarge(state: State, at: number, exponent: number): boolean {
  const group = state.group + Math.max(state.pending, 0);
  if (state.afterZero && state.pending < 0 && state.hedge === undefined) return false;
  if (group === 0 && !takesBareLarge(state, exponent)) return false;
  if (group !== 0 && exponent === state.largeLimit) return dropGroup(state);
  if (state.largest + exponent > largestExponent) return group === 0 ? false : dropGroup(state);
  closeGroup(state, BigInt(group), exponent);
  afterWord(state, at);
  state.groupAt = state.at;
  return true;
}

/** 万亿, 万万, 亿万 follow one another; a bare 万 or 亿 begins a numeral. */
function takesBareLarge(state: State, exponent: number): boolean {
  if (state.pending === 0) return false;
  return state.empty || (state.afterMagnitude && exponent > 0);
}

function closeGroup(state: State, group: bigint, exponent: number): void {
  const factor = 10n ** BigInt(exponent);
  const multiplies = group === 0n || exponent > state.largeLimit;
  if (state.empty) state.total = factor;
  else if (multiplies) state.total = (state.total + group) * factor;
  else state.total += group * factor;
  state.spread *= state.spread === state.groupSpread && !multiplies ? 1n : factor;
  state.trailing = group === 0n && !state.empty ? state.trailing + exponent : exponent;
  state.largest = multiplies ? state.largest + exponent : Math.max(state.largest, exponent);
  state.group = 0;
  state.pending = -1;
  state.plainPending = false;
  state.smallLimit = 4;
  state.largeLimit = exponent;
  state.lastExponent = exponent;
  state.groupSpread = state.spread;
}

/** 三万五万: the second group is a numeral of its own. */
function dropGroup(state: State): boolean {
  if (state.groupAt < 0) return false;
  state.at = state.groupAt;
  state.group = 0;
  state.pending = -1;
  state.spread = state.groupSpread;
  return false;
}
