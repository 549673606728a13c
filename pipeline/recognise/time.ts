import { characterTable, isAt, nextOf } from '../model/character-table.js';
import { applyRole } from './time-role.js';
import { timeRules } from './time-rules.js';
import {
  byOpening,
  numeralSigns,
  type Clock,
  type Reading,
  type TimeExpression,
  type TimeInput,
} from './time-expression.js';
import { foldTimes } from './time-numeral.js';

export type { Clock, TimeExpression } from './time-expression.js';

/** One of these, or of the next, stands in every time expression. */
const triggers = characterTable('年月日时天点:：底末目比期迄五周假');
const otherTrigger = /[0-9０-９][-/—–~－～][0-9０-９]|世纪|季度/u;
const isoLike = /^[12][0-9]{3}[./-]/u;
const numeral =
  /[0-9](?:[0-9.,]{0,40}[0-9])?|[0〇一二三四五六七八九十百千万亿两]{1,40}(?:点[一二三四五六七八九〇]{1,9})?/uy;
/** What follows a numeral that belongs to a time; after anything else no rule is asked. */
const follower = /[ \u3000\u00a0]{0,2}[年月日号时点天周星季世个多余来期规计以末黄假长整至到、和与及比较同:/\-—–~―─]/uy;
const signs = characterTable(numeralSigns);

const rulesByOpening = byOpening(timeRules);
const openings = characterTable(timeRules.flatMap(({ opens }) => Array.from(opens)));

function readAt(input: TimeInput, at: number): Reading | undefined {
  const { text } = input;
  if (isAt(signs, text, at) && !mayBeTime(text, at)) return undefined;
  for (const rule of rulesByOpening.get(text.charCodeAt(at)) ?? []) {
    const reading = rule.read(input, at);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

function mayBeTime(text: string, at: number): boolean {
  numeral.lastIndex = at;
  follower.lastIndex = at + (numeral.exec(text)?.[0].length ?? 1);
  return follower.test(text) || isoLike.test(text.slice(at, at + 10));
}

/** After a place where nothing was read: behind the whole numeral, so that 025年 is never read out of 2025年会. */
function skip(text: string, at: number): number {
  numeral.lastIndex = at;
  return at + (numeral.exec(text)?.[0].length ?? 1);
}

/**
 * The time expressions of a sentence, in order, never overlapping. Words that say what a time does
 * (截至, 到, 比, 以来) belong to it. Linear in the text: every pattern is bounded.
 */
export function readTimes(text: string, clock: Clock): TimeExpression[] {
  if (nextOf(triggers, text, 0) === text.length && !otherTrigger.test(text)) return [];
  const folded = foldTimes(text);
  const times: TimeExpression[] = [];
  let previous: TimeExpression | undefined;
  let opening: TimeExpression | undefined;
  let at = nextOf(openings, folded, 0);
  while (at < folded.length) {
    const near = { ...(previous === undefined ? {} : { previous }), ...(opening === undefined ? {} : { opening }) };
    const input: TimeInput = { text: folded, clock, ...near };
    const reading = readAt(input, at);
    if (reading === undefined) {
      at = nextOf(openings, folded, skip(folded, at));
      continue;
    }
    const time = applyRole(input, at, reading);
    times.push(time);
    if (time.period !== undefined) {
      previous = time;
      if (time.role !== 'base') opening ??= time;
    }
    at = nextOf(openings, folded, time.end);
  }
  return times;
}
