import { calendarDate } from './time-date.js';
import { dayOfMonth, isoDate, relativeMonth } from './time-day.js';
import { consecutiveTimes, namedYears, ordinalYears, timeSpent } from './time-duration.js';
import { century, decade, weekday } from './time-era.js';
import type { TimeRule } from './time-expression.js';
import { timeOfDay } from './time-of-day.js';
import { planInFull, planName } from './time-plan.js';
import { thatPeriod, yearsAhead, yearsBack, yearsInForce, yearsOfTerm, yearsWithin } from './time-span.js';
import { comparison, holiday, now, repetition } from './time-words.js';

/** Every construction of time, in the order in which they are tried at a place: names before dates, dates before lengths. */
export const timeRules: readonly TimeRule[] = [
  holiday,
  planName,
  planInFull,
  now,
  comparison,
  ordinalYears,
  decade,
  century,
  weekday,
  isoDate,
  calendarDate,
  relativeMonth,
  timeOfDay,
  dayOfMonth,
  repetition,
  thatPeriod,
  yearsInForce,
  yearsOfTerm,
  consecutiveTimes,
  namedYears,
  yearsAhead,
  yearsWithin,
  yearsBack,
  timeSpent,
];
