import { innerHedges, unitPrefixes, vagueDigits } from '../lexicon/magnitudes.js';
import { readArabicLiterals, startsAgeOrYear } from './numeral-arabic.js';
import { isBlank, Kind, kindOf, skipBlanks, worthOf } from './numeral-characters.js';
import { takeLarge } from './numeral-large.js';
import { afterWord, initialState, type State } from './numeral-state.js';
import { opensVague, takeInnerHedge, takeInnerVague } from './numeral-vague.js';

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

/** Reads from `at`; `literal` is an Arabic integer already read, which ends there. */
export function readComposite(text: string, at: number, literal?: number): Composite | undefined {
  const state = initialState(at, literal);
  if (literal === undefined && kindOf(text.charCodeAt(at)) === Kind.vague) {
    if (!opensVague(text, at)) return undefined;
    state.hedge = 'gt';
    state.at = at + 1;
  }
  const arabicStart = literal !== undefined;
  while (step(text, state, arabicStart)) continue;
  return finish(state);
}

/** Takes one more character or says that the numeral has ended. */
function step(text: string, state: State, arabicStart: boolean): boolean {
  const at = joinBlanks(text, state);
  const code = text.charCodeAt(at);
  const kind = kindOf(code);
  switch (kind) {
    case Kind.digit:
    case Kind.formalDigit:
      return !(arabicStart && countsAnew(text, state, at)) && takeDigit(text, state, at, worthOf(code));
    case Kind.tens:
      return takeTens(state, at, worthOf(code));
    case Kind.arabic:
      return takeArabic(text, state, at);
    case Kind.small:
    case Kind.formalSmall:
      return !startsUnit(text, at, arabicStart) && takeSmall(state, at, worthOf(code));
    case Kind.large:
      return takeLarge(state, at, worthOf(code));
    case Kind.mega:
      return followsDigit(text, at + 1) && takeLarge(state, at, worthOf(code));
    case Kind.vague:
      return takeInnerVague(text, state, at);
    default:
      return takeInnerHedge(text, state, at);
  }
}

/** 7万亿、8万亿〔三个〕台阶: behind Arabic digits and a magnitude word a Chinese digit with 个 counts something else. */
function countsAnew(text: string, state: State, at: number): boolean {
  return state.afterMagnitude && text.charAt(at + 1) === '个';
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
  if (state.hedge !== undefined || (!state.empty && isWeight(text, at))) return false;
  setPending(state, at, digit);
  return true;
}

/** 三十两, 两万两: 两 behind a magnitude word is a weight unless another magnitude word follows. */
function isWeight(text: string, at: number): boolean {
  const next = kindOf(text.charCodeAt(at + 1));
  return text.charAt(at) === '两' && next !== Kind.small && next !== Kind.large && text.charAt(at + 1) !== '月';
}

/** After 零 something must come: a digit, 十, 几 or Arabic digits; else the 零 is no part of the numeral. */
function digitGoesOn(text: string, state: State): boolean {
  const next = text.charCodeAt(state.at);
  const kind = kindOf(next);
  const goesOn =
    (kind === Kind.digit && worthOf(next) > 0) ||
    kind === Kind.arabic ||
    kind === Kind.small ||
    (kind === Kind.vague && text.charAt(state.at) === vagueDigits.inner);
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

/** 八九亿, 三五百, 十七八, 一两百: two neighbouring digits are a range. */
function takeNeighbour(text: string, state: State, at: number, digit: number): boolean {
  if (state.spread !== 0n || state.plainPending || state.pending === 0) return false;
  if (text.charAt(at) === '两' && (state.pending !== 1 || isWeight(text, at))) return false;
  const neighbours = digit === state.pending + 1 || (state.pending === 3 && digit === 5 && state.lastExponent === 0);
  const isLast = kindOf(text.charCodeAt(at + 1)) !== Kind.digit || isWeight(text, at + 1);
  if (!neighbours || !isLast) return false;
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
  if (Number(literal.value) >= 10 ** state.lastExponent || startsAgeOrYear(text, literal.end, literal.end - at))
    return false;
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

function finish(state: State): Composite | undefined {
  if (state.empty) return undefined;
  const loose = state.pending >= 0;
  const scale = loose ? trailingScale(state) : 1n;
  const value = state.total + BigInt(state.group) + (loose ? BigInt(state.pending) * scale : 0n);
  const spread = loose && state.spread !== state.groupSpread ? state.spread * scale : state.spread;
  const hedge = state.hedge ?? (spread > 0n ? 'approx' : undefined);
  return {
    end: state.at,
    value,
    spread,
    trailingExponent: loose ? 0 : state.trailing,
    ...(hedge === undefined ? {} : { hedge }),
  };
}

/** 一万三 is 13000: a last digit counts in the next lower magnitude, unless 零 says otherwise. */
function trailingScale(state: State): bigint {
  if (state.plainPending || state.afterZero || state.lastExponent < 2) return 1n;
  return 10n ** BigInt(state.lastExponent - 1);
}
