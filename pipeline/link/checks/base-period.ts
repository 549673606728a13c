import { fiveYearPlans } from '../../lexicon/times-plans.js';
import type { FactRecord } from '../../model/schemas.generated.js';

/** What a growth, change or multiple starts from. */
export interface Base {
  /** The same for all statements with one base: 2020 for 较“十三五”末 and 较2020年. */
  readonly key: string;
  /** Periods of the level it starts from and of the one it leads to, where the calendar knows them. */
  readonly from?: string;
  readonly to?: string;
  /** Years between them. */
  readonly years?: number;
}

/** Departures from something else than an earlier value of the same: 高于全国, 同口径. */
const otherThing =
  /[高低快慢优好多少大小]于|[高超]出|超过|全[国市省区]|平均|口径|增速|经济|价格|总和|累计|计划|预计|原|定|时期|期间|整体/u;

/** The base of a movement; undefined when it departs from something else, or nobody can tell from what. */
export function baseOf(fact: FactRecord): Base | undefined {
  const words = (fact.reference ?? '').normalize('NFKC').replace(/\s+/gu, '');
  if (otherThing.test(words)) return undefined;
  if (words === '' || words === '年均') return sinceStart(fact) ?? (words === '' ? lastYear(fact) : undefined);
  if (/^同比$|^[较比与]?(?:上|去|上一)年(?:同期|末|底|增产)?(?:相比)?$/u.test(words)) return lastYear(fact);
  return namedBase(words, fact);
}

/** A sum or mean over several years starts from the year before the first: 2021/2025 from 2020. */
function sinceStart({ period }: FactRecord): Base | undefined {
  const { first, last } = /^(?<first>\d{4})\/(?<last>\d{4})$/u.exec(period ?? '')?.groups ?? {};
  return first === undefined || last === undefined ? undefined : between(String(Number(first) - 1), last);
}

/** The same span of the year before: 2024-H1 for 2025-H1. */
function lastYear({ period }: FactRecord): Base | undefined {
  const to = calendarPeriod(period ?? '');
  const { year, part } = /^(?<year>\d{4})(?<part>-[HQ]?\d{1,2})?$/u.exec(to)?.groups ?? {};
  if (year === undefined) return undefined;
  const from = `${String(Number(year) - 1)}${part ?? ''}`;
  return { key: from, from, to, years: 1 };
}

/** 较2020年, 较“十三五”末, 比一九五七年; anything else is a base by its words alone: 疏解前. */
function namedBase(words: string, { period }: FactRecord): Base | undefined {
  const name = words.replace(/^[较比与]|相比$/gu, '');
  const year = yearOf(name) ?? endOfPlan(name);
  if (year === undefined)
    return /^较|^比/u.test(words) && /\d|[一二三四五六七八九〇○]{4}/u.test(name) ? undefined : { key: name };
  const to = calendarPeriod(period?.split('/').at(-1) ?? '').slice(0, 4);
  return to > year ? between(year, to) : undefined;
}

function between(from: string, to: string): Base {
  return { key: from, from, to, years: Number(to) - Number(from) };
}

const chineseDigits = '〇一二三四五六七八九';

function yearOf(name: string): string | undefined {
  const arabic = Array.from(name.replaceAll('○', '〇').replaceAll('零', '〇'), (character) => {
    const digit = chineseDigits.indexOf(character);
    return digit < 0 ? character : String(digit);
  }).join('');
  return /^(\d{4})年(?:末|底|年末|年底)?$/u.exec(arabic)?.[1];
}

function endOfPlan(name: string): string | undefined {
  const form = /^[“"](.{2,3})[”"](?:期末|末期?|末年)$/u.exec(name)?.[1];
  const plan = fiveYearPlans.find((each) => each.form === form);
  return plan && String(plan.end);
}

/** The last day of a year stands for the year. */
export function calendarPeriod(period: string): string {
  return period.replace(/-12-31$/u, '');
}

/** A growth that names no base is over the year before, unless its sentence looks back further. */
export function isBaseSure({ reference, sentence }: FactRecord): boolean {
  return reference !== null || !/[较比]|年均|累计|以来|期间|时期|[五十]年|\d年/u.test(sentence);
}
