import { endingsInShu, innerHedges, vagueDigits } from '../lexicon/magnitudes.js';
import { Kind, kindOf, skipBlanks, worthOf } from './numeral-characters.js';
import type { State } from './numeral-state.js';

/** 几十, 数百万; not 人数百分之三. */
export function opensVague(text: string, at: number): boolean {
  if (!vagueDigits.leading.includes(text.charAt(at))) return false;
  const next = kindOf(text.charCodeAt(at + 1));
  if (next !== Kind.small && next !== Kind.large) return false;
  if (text.startsWith('百分', at + 1)) return false;
  return text.charAt(at) !== '数' || at === 0 || !endingsInShu.includes(text.charAt(at - 1));
}

/** 十几, 二十几亿, 一百零几万. */
export function takeInnerVague(text: string, state: State, at: number): boolean {
  if (text.charAt(at) !== vagueDigits.inner || state.empty || state.hedge !== undefined) return false;
  if (!state.afterMagnitude && !state.afterZero) return false;
  state.hedge = 'gt';
  const next = text.charCodeAt(at + 1);
  const skipsWord = kindOf(next) === Kind.small && worthOf(next) < state.smallLimit;
  if (skipsWord) state.smallLimit = worthOf(next);
  state.at = at + (skipsWord ? 2 : 1);
  return true;
}

/** 1000多万, 十余万: the word between the digits and a large magnitude. */
export function takeInnerHedge(text: string, state: State, at: number): boolean {
  if (!innerHedges.includes(text.charAt(at)) || state.empty || state.afterZero || at >= text.length) return false;
  const next = skipBlanks(text, at + 1);
  if (kindOf(text.charCodeAt(next)) !== Kind.large) return false;
  const whole = state.afterMagnitude || (state.plainPending && state.pending >= 10);
  if (!whole) return false;
  state.hedge ??= 'gt';
  state.at = next;
  return true;
}
