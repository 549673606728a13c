import { endingsInShu, innerHedges, unitPrefixes, vagueDigits } from '../lexicon/magnitudes.js';
import { readArabicLiterals } from './numeral-arabic.js';
import { isBlank, Kind, kindOf, skipBlanks, worthOf } from './numeral-characters.js';

/** What has been read of a numeral of digits and magnitude words. Positions into the text. */
export interface Composite {
  readonly end: number;
  /** Integer. */
  readonly value: bigint;
  /** Added to the value gives the upper value of 八九亿, 三五百; 0 otherwise. */
  readonly spread: bigint;
  readonly hedge?: 'gt' | 'approx';
  /** Power of ten of the magnitude words at the end: 4 for 3万, 12 for 1.2万亿, 0 for none. */
  readonly trailingExponent: number;
}

/** Reading state. A numeral is groups of up to four digits, each with its large magnitude word. */
interface State {
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

const largestExponent = 24;
const noLimit = 99;

/** Reads from `at`; `literal` is an Arabic integer already read, which ends there. */
export function readComposite(text: string, at: number, literal?: number): Composite | undefined {
  const state = initialState(at, literal);
  if (literal === undefined && kindOf(text.charCodeAt(at)) === Kind.vague) {
    if (!opensVague(text, at)) return undefined;
    state.hedge = 'approx';
    state.at = at + 1;
  }
  const arabicStart = literal !== undefined;
  while (step(text, state, arabicStart)) continue;
  return finish(state);
}

function initialState(at: number, literal: number | undefined): State {
  return {
    at, total: 0n, group: 0, pending: literal ?? -1, pendingAt: at, spread: 0n, smallLimit: 4, largeLimit: noLimit,
    lastExponent: 0, trailing: 0, afterZero: false, afterMagnitude: false, hedge: undefined, groupAt: -1, groupSpread: 0n,
    largest: 0, empty: literal === undefined, plainPending: literal !== undefined,
  };
}

/** 几十, 数百万; not 人数百分之三. */
function opensVague(text: string, at: number): boolean {
  if (!vagueDigits.leading.includes(text.charAt(at))) return false;
  const next = kindOf(text.charCodeAt(at + 1));
  if (next !== Kind.small && next !== Kind.large) return false;
  if (text.startsWith('百分', at + 1)) return false;
  return text.charAt(at) !== '数' || at === 0 || !endingsInShu.includes(text.charAt(at - 1));
}

/** Takes one more character or says that the numeral has ended. */
function step(text: string, state: State, arabicStart: boolean): boolean {
  const at = joinBlanks(text, state);
  const code = text.charCodeAt(at);
  const kind = kindOf(code);
  switch (kind) {
    case Kind.digit: case Kind.formalDigit: return takeDigit(text, state, at, worthOf(code));
    case Kind.tens: return takeTens(state, at, worthOf(code));
    case Kind.arabic: return takeArabic(text, state, at);
    case Kind.small: case Kind.formalSmall:
      return !startsUnit(text, at, arabicStart) && takeSmall(state, at, worthOf(code));
    case Kind.large: return takeLarge(state, at, worthOf(code));
    case Kind.mega: return followsDigit(text, at + 1) && takeLarge(state, at, worthOf(code));
    case Kind.vague: return takeInnerVague(text, state, at);
    default: return takeInnerHedge(text, state, at);
  }
}

function followsDigit(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === Kind.digit || kindOf(text.charCodeAt(at)) === Kind.large;
}

/** Blanks inside a numeral: before a magnitude word, and before a digit that goes on after one (一百 五 十). */
function joinBlanks(text: string, state: State): number {
  if (!isBlank(text.charCodeAt(state.at)) || state.empty) return state.at;
  const next = skipBlanks(text, state.at);
  const kind = kindOf(text.charCodeAt(next));
  if (kind === Kind.small || kind === Kind.large) return next;
  if (kind === Kind.digit && state.afterMagnitude && kindOf(text.charCodeAt(state.at - 1)) !== Kind.arabic) return next;
  if (kind === Kind.arabic && state.afterMagnitude && magnitudeFollows(text, next)) return next;
  if (kind === Kind.vague && state.afterMagnitude && text.charAt(next) === vagueDigits.inner) return next;
  if (innerHedges.includes(text.charAt(next)) && state.afterMagnitude) return next;
  return state.at;
}

/** Whether one Arabic digit and a magnitude word stand at `at`: 7万 5千 4百. */
function magnitudeFollows(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(skipBlanks(text, at + 1)));
  return kind === Kind.small || kind === Kind.large;
}

function startsUnit(text: string, at: number, arabicStart: boolean): boolean {
  for (const { magnitude, before, arabicOnly } of unitPrefixes) {
    if (text.charAt(at) !== magnitude || !text.startsWith(before, at + 1)) continue;
    if (!arabicOnly || arabicStart) return true;
  }
  return false;
}

function takeDigit(text: string, state: State, at: number, digit: number): boolean {
  if (state.pending >= 0) return takeNeighbour(text, state, at, digit);
  if (digit === 0 && state.afterMagnitude && !state.afterZero) {
    state.afterZero = true;
    state.afterMagnitude = false;
    state.pendingAt = state.at;
    state.at = at + 1;
    return digitGoesOn(text, state);
  }
  if (state.hedge === 'gt' || (!state.empty && isWeight(text, at))) return false;
  setPending(state, at, digit);
  return true;
}

/** 三十两, 两万两: 两 behind a magnitude word is a weight unless another magnitude word follows. */
function isWeight(text: string, at: number): boolean {
  const next = kindOf(text.charCodeAt(at + 1));
  return text.charAt(at) === '两' && next !== Kind.small && next !== Kind.large;
}

/** After 零 something must come: a digit, 十, 几 or Arabic digits; else the 零 is no part of the numeral. */
function digitGoesOn(text: string, state: State): boolean {
  const next = text.charCodeAt(state.at);
  const kind = kindOf(next);
  const goesOn = (kind === Kind.digit && worthOf(next) > 0) || kind === Kind.arabic || kind === Kind.small
    || (kind === Kind.vague && text.charAt(state.at) === vagueDigits.inner);
  if (!goesOn) {
    state.at = state.pendingAt;
    state.afterZero = false;
  }
  return goesOn;
}

function setPending(state: State, at: number, value: number): void {
  state.pending = value;
  state.pendingAt = state.at;
  state.at = at + 1;
  state.empty = false;
  state.plainPending = false;
  state.afterMagnitude = false;
}

/** 八九亿, 三五百, 十七八: two neighbouring digits are a range. */
function takeNeighbour(text: string, state: State, at: number, digit: number): boolean {
  if (state.spread !== 0n || state.plainPending || state.pending === 0 || text.charAt(at) === '两') return false;
  const neighbours = digit === state.pending + 1 || (state.pending === 3 && digit === 5 && state.lastExponent === 0);
  if (!neighbours || kindOf(text.charCodeAt(at + 1)) === Kind.digit) return false;
  state.spread = BigInt(digit - state.pending);
  state.at = at + 1;
  return true;
}

function takeTens(state: State, at: number, value: number): boolean {
  if (state.pending >= 0 || state.smallLimit <= 1) return false;
  state.group += value;
  afterSmall(state, at, 1);
  return true;
}

/** 3万4000, 1千零20, 5万4千: Arabic digits behind a magnitude word. */
function takeArabic(text: string, state: State, at: number): boolean {
  if (state.pending >= 0 || state.empty || state.lastExponent < 2 || state.hedge !== undefined) return false;
  const [literal, more] = readArabicLiterals(text, at);
  if (literal === undefined || more !== undefined || !literal.integer || literal.end - at > 4) return false;
  if (Number(literal.value) >= 10 ** state.lastExponent) return false;
  setPending(state, literal.end - 1, Number(literal.value));
  state.plainPending = literal.end - at > 1;
  return true;
}

function takeSmall(state: State, at: number, exponent: number): boolean {
  if (exponent >= state.smallLimit) return false;
  if (state.pending === 0 && state.lastExponent === 0) {
    state.group += 10 ** exponent;
  } else if (state.pending >= 0) {
    if (state.plainPending && (state.pending >= 1000 || exponent === 1)) return false;
    state.group += state.pending * 10 ** exponent;
  } else if (state.empty || state.afterZero || (exponent === 1 && state.group > 0)) {
    state.group += 10 ** exponent;
  } else return false;
  state.spread = state.spread === state.groupSpread ? state.spread : state.spread * 10n ** BigInt(exponent);
  afterSmall(state, at, exponent);
  return true;
}

function afterSmall(state: State, at: number, exponent: number): void {
  state.pending = -1;
  state.plainPending = false;
  state.smallLimit = exponent;
  state.lastExponent = exponent;
  state.trailing = exponent;
  afterWord(state, at);
}

function afterWord(state: State, at: number): void {
  state.at = at + 1;
  state.empty = false;
  state.afterZero = false;
  state.afterMagnitude = true;
}

function takeLarge(state: State, at: number, exponent: number): boolean {
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

/** 十几, 二十几亿, 一百零几万. */
function takeInnerVague(text: string, state: State, at: number): boolean {
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
function takeInnerHedge(text: string, state: State, at: number): boolean {
  if (!innerHedges.includes(text.charAt(at)) || state.empty || state.afterZero || at >= text.length) return false;
  const next = skipBlanks(text, at + 1);
  if (kindOf(text.charCodeAt(next)) !== Kind.large) return false;
  const whole = state.afterMagnitude || (state.plainPending && state.pending >= 10);
  if (!whole) return false;
  state.hedge ??= 'gt';
  state.at = next;
  return true;
}

function finish(state: State): Composite | undefined {
  if (state.empty) return undefined;
  const loose = state.pending >= 0;
  const scale = loose ? trailingScale(state) : 1n;
  const value = state.total + BigInt(state.group) + (loose ? BigInt(state.pending) * scale : 0n);
  const spread = loose && state.spread !== state.groupSpread ? state.spread * scale : state.spread;
  const hedge = state.hedge ?? (spread > 0n ? 'approx' : undefined);
  return {
    end: state.at, value, spread, trailingExponent: loose ? 0 : state.trailing,
    ...(hedge === undefined ? {} : { hedge }),
  };
}

/** 一万三 is 13000: a last digit counts in the next lower magnitude, unless 零 says otherwise. */
function trailingScale(state: State): bigint {
  if (state.plainPending || state.afterZero || state.lastExponent < 2) return 1n;
  return 10n ** BigInt(state.lastExponent - 1);
}
