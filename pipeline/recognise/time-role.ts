import { isOtherCountry } from '../lexicon/countries.js';
import { findRegionByName } from '../lexicon/regions.js';
import { wordsAfter, wordsBefore, type RoleWord } from '../lexicon/times.js';
import { daysInMonth } from '../model/calendar.js';
import { publishedYear, spanSince } from './time-clock.js';
import { matchAt, type Clock, type Reading, type TimeExpression, type TimeInput } from './time-expression.js';

const clauseOpen =
  /(?:^|[，。；！？、：:,;!?（(“”"》\s]|(?:力争|确保|争取|预计|计划|其中|持续|延续|并|即|年份[是为]|(?:公布|发布|通报|披露|提出|明确|要求|决定)了?|[在于从自由]|(?<=^|[，。；：])而))$/u;
const startingFrom = /[从自由]$/u;
/** 由2020年的5亿元, 由上年居世界第五位, 由上年下降2%: it dates what was left, not what comes after. */
const quantityNext =
  /(?:的|位|居|排|列|名|[人户亩]均|平均|每[人月年户亩]|全[国省市球]|世界|亚洲|[增下][长降]|[上回][升涨落]|减少|增加){0,4}第?(?:近|约|超|不足)?[0-9一二三四五六七八九十百]/uy;
const ownQuantity = /的(?:近|约|超|不足)?[0-9一二三四五六七八九十百]/uy;
const clauseMark = /[，；：。！？,;:!?\n]/u;
const figure = /[0-9%％万亿]|百分之|[一二三四五六七八九十]成/u;
const basedOn = /(?:[是为]|相当于|达到|超过)$/u;
const timesOf = /(?:同期)?的[0-9一二三四五六七八九十百两.．]{1,6}多?(?:倍|%|％)/uy;
const comparedWith = /[与同和跟]$/u;
/** 按1980年不变价格计算, （2010年不变价）, 以2020年为基期, 在上年增长的基础上: a year in whose prices or from whose level is counted. */
const countedBefore = /(?:[按以用在（(]|按照)$/u;
const countedAfter =
  /(?:年?的?(?:不变|可比|固定|实际)?价格?|(?:的[^，。；：的]{1,8})?为(?:基数|基期|基准|基础|100|一百)|[^，。；：]{0,12}的(?:基数|基础)上)/uy;
/** 上年〔结转收入〕: brought forward from the year before, it is there this year. */
const broughtForward = /(?:结转|结余)(?:收入|资金)/uy;
const comparedAfter = /(?:的[^，。；：的]{1,8})?(?:同期)?(?:相比|作?比较|基本持平|持平|相当)/uy;

function before(text: string, at: number): { readonly text: string; readonly at: number } {
  let end = at;
  while (end > 0 && /[ \u3000\u00a0]/u.test(text[end - 1] ?? '')) end -= 1;
  return { text: text.slice(Math.max(0, end - 8), end), at: end };
}

interface Neighbour {
  readonly row: RoleWord;
  /** Where the expression begins or ends with the word taken in. */
  readonly at: number;
}

/** 占比〔较〕上年末: no 比较. */
function endsInShare(text: string, at: number): boolean {
  return text.slice(at - 2, at) === '占比' && text.charAt(at) === '较';
}

function wordBefore(text: string, at: number): Neighbour | undefined {
  const near = before(text, at);
  for (const row of wordsBefore) {
    if (!near.text.endsWith(row.form)) continue;
    const start = near.at - row.form.length;
    if (row.not?.includes(text[start - 1] ?? ' ') === true && !endsInShare(text, start)) continue;
    if (row.head === true && !clauseOpen.test(text.slice(Math.max(0, start - 4), start))) continue;
    return { row, at: start };
  }
  return undefined;
}

/** 自2015年〔启动改革以来〕, 自去年11月〔启动〕，共收到: what happened then stands before the word, or in its stead. */
const sinceEvent =
  /[^，。；：:0-9]{2,14}?以来|(?:正式|全面)?(?:启动|开[始通展]|实施|成立|运[行营]|上线|投[用运产])(?=[，,](?:共|累计|总共|已))/uy;
/** 2015年〔我国开展试点以来〕，: the clause says no more than since when. */
const sinceClause = /[^，。；：:0-9]{2,24}以来(?=[，,])/uy;

function eventAfter(text: string, at: number, end: number): Neighbour | undefined {
  const near = before(text, at).text;
  const pattern = /[自从]$/u.test(near) ? sinceEvent : clauseOpen.test(near) ? sinceClause : undefined;
  const match = pattern && matchAt(pattern, text, end);
  const row = match && wordsAfter.find(({ form }) => form === '以来');
  return row && { row, at: end + match[0].length };
}

function wordAfter(text: string, end: number): Neighbour | undefined {
  const row = wordsAfter.find(
    ({ form, not }) => text.startsWith(form, end) && not?.includes(text[end + form.length] ?? ' ') !== true,
  );
  return row === undefined ? undefined : { row, at: end + row.form.length };
}

function isBase(input: TimeInput, at: number, end: number): boolean {
  const { text } = input;
  const near = before(text, at).text;
  return (
    (countedBefore.test(near) && matchAt(countedAfter, text, end) !== undefined) ||
    (comparedWith.test(near) && matchAt(comparedAfter, text, end) !== undefined) ||
    (basedOn.test(near) && matchAt(timesOf, text, end) !== undefined) ||
    (text.charAt(at) === '上' && matchAt(broughtForward, text, end) !== undefined) ||
    isBaseToo(input, at, end)
  );
}

/** Last day of a whole year or month, for 截至. */
function asOf(period: string): string {
  const last = period.split('/').at(-1) ?? period;
  if (/^[0-9]{4}$/u.test(last)) return `${last}-12-31`;
  if (!/^[0-9]{4}-[0-9]{2}$/u.test(last)) return last;
  return `${last}-${String(daysInMonth(Number(last.slice(0, 4)), Number(last.slice(5))) ?? 31)}`;
}

function roleOf(
  reading: Reading,
  lead: Neighbour | undefined,
  tail: Neighbour | undefined,
  base: boolean,
  clock: Clock,
): TimeExpression['role'] {
  if (base || lead?.row.role === 'base' || tail?.row.role === 'base') return 'base';
  if (tail !== undefined) return tail.row.role;
  if (lead?.row.role === 'until') return isPast(reading.period, clock) ? 'as-of' : 'until';
  if (lead !== undefined) return lead.row.role;
  return reading.role ?? 'during';
}

/** 比去年同期〔和2005年第四季度〕分别下降: joined to a base, and what is told against both follows. */
function isBaseToo({ text, previous }: TimeInput, at: number, end: number): boolean {
  const isJoined =
    (previous?.role === 'base' && joiner.test(text.slice(previous.end, at))) ||
    /[比较][上去]年同期[和与及、]$/u.test(before(text, at).text);
  return isJoined && matchAt(toldAgainst, text, end) !== undefined;
}
const joiner = /^[和与及、]$/u;
const toldAgainst = /(?:同期)?[^，。；：为是]{0,6}?(?:分别|均|都|各|相比|[增减升降提高低多少快慢])/uy;

function isPast(period: string | undefined, clock: Clock): boolean {
  const year = publishedYear(clock);
  return period !== undefined && year !== undefined && Number(period.slice(0, 4)) < year;
}

function periodOf(
  role: TimeExpression['role'],
  lead: Neighbour | undefined,
  reading: Reading,
  clock: Clock,
): string | undefined {
  if (reading.period === undefined) return undefined;
  if (role === 'since') return spanSince(reading.period, clock);
  return role === 'as-of' && lead?.row.role === 'as-of' ? asOf(reading.period) : reading.period;
}

/** What dates a value of its own: 去年同期〔则为〕, 去年同期和上季度〔这一数字分别为〕; not 与去年同期相比. */
const datesValue =
  /同期(?=(?:[和与及、][^，。；和与及、]{2,14}?)?(?:的?(?:[^，。；增减升降高低多少快慢超比倍持]|占比|比[例重率]){0,10}?)?(?:则|也|均|都|仅|只|就|已|共|还)*(?:分别)?(?:仅|只|约)?(?:[为是]|达到?|有(?=[0-9])))/uy;

/** 去年同期: the stretch of the period named before, of the latest year, in the year the words name. */
function sameStretch(input: TimeInput, at: number, reading: Reading): Reading | undefined {
  const { text, clock, previous, opening } = input;
  const match = matchAt(datesValue, text, reading.end);
  if (match === undefined || wordBefore(text, at)?.row.role === 'base') return undefined;
  const [first = '', last = ''] = [opening?.period, previous?.role === 'base' ? undefined : previous?.period];
  const named = (last.slice(0, 4) < first.slice(0, 4) ? first : last) || clock.context;
  const period = named === undefined ? reading.period : inYear(named, reading.period, text.slice(at, reading.end));
  return { ...reading, end: reading.end + match[0].length, ...(period === undefined ? {} : { period }) };
}

/** The period `named`, of one year, in the year before it or in the `year` stated. */
function inYear(named: string, year: string | undefined, words: string): string | undefined {
  const own = named.slice(0, 4);
  const parts = named.split('/');
  const other = /^[上去]/u.test(words) ? String(Number(own) - 1) : year?.slice(0, 4);
  if (other === undefined || parts.some((part) => !part.startsWith(own))) return year;
  return parts.map((part) => other + part.slice(4)).join('/');
}

/** Completes a reading with the words around it: what the time does, and from where to where it reaches. */
export function applyRole(input: TimeInput, at: number, read: Reading): TimeExpression {
  const { text, clock } = input;
  const reading = sameStretch(input, at, read) ?? read;
  const fixed = reading.role === 'during' || reading.role === 'as-of' ? undefined : reading.role;
  const lead = fixed !== undefined ? undefined : wordBefore(text, at);
  const tail = fixed !== undefined ? undefined : (wordAfter(text, reading.end) ?? eventAfter(text, at, reading.end));
  const role = fixed ?? roleOf(reading, lead, tail, isBase(input, at, reading.end), clock);
  const period = periodOf(role, lead, reading, clock);
  const start = Math.max(lead?.at ?? at, input.previous?.end ?? 0);
  const end = tail?.at ?? reading.end;
  const clauseStart = clauseStartOf(text, start);
  const attached =
    input.previous !== undefined && start - input.previous.end <= 1 && input.previous.clauseStart === clauseStart;
  const opensClause =
    clauseOpen.test(before(text, start).text) ||
    (attached && input.previous.opensClause) ||
    (isPlace(text.slice(clauseStart, start)) && !/[讯电]/u.test(text.charAt(end)));
  const own = role === 'base' && lead !== undefined && matchAt(ownQuantity, text, end) !== undefined;
  const next = own || (startingFrom.test(before(text, start).text) && matchAt(quantityNext, text, end) !== undefined);
  const alone = start === clauseStart && /[，,]/u.test(text.charAt(end));
  const bareMoment = role === 'as-of' && lead === undefined && clauseStart > 0 && !alone;
  const wide =
    !bareMoment &&
    (opensClause ||
      lead !== undefined ||
      isSourced(text, clauseStart, end) ||
      reading.period?.includes('/') === true ||
      figure.test(restOfClause(text, end)));
  return {
    start,
    end,
    class: reading.class,
    role,
    ...(period === undefined ? {} : { period }),
    ...(reading.counts === undefined ? {} : { counts: reading.counts }),
    reason: reading.reason,
    clauseStart,
    opensClause,
    reach: next ? 'next' : wide ? 'sentence' : 'clause',
  };
}

/** 〔美国〕8月份指数连续下降，从…: a clause opens as well with the place that its time is told of. */
function isPlace(opening: string): boolean {
  if (opening.length < 2 || opening.length > longestPlace) return false;
  return opening === '我国' || isOtherCountry(opening) || findRegionByName(opening) !== undefined;
}
/** In characters: 新疆维吾尔自治区. */
const longestPlace = 8;

/** 据世界卫生组织〔2000年〕的估计，…: when what follows was counted. */
function isSourced(text: string, clauseStart: number, end: number): boolean {
  return /^\s*[根依]?据/u.test(text.slice(clauseStart, clauseStart + 4)) && counted.test(restOfClause(text, end));
}
const counted = /(?:统计|估计|测算|估算|普查|调查)$/u;

/** Looks back no further than 120 characters: longer clauses are taken to begin there. */
function clauseStartOf(text: string, at: number): number {
  for (let start = at; start > Math.max(0, at - 120); start -= 1) {
    if (clauseMark.test(text[start - 1] ?? '')) return start;
  }
  return Math.max(0, at - 120);
}

function restOfClause(text: string, from: number): string {
  const rest = text.slice(from, from + 120);
  const end = rest.search(clauseMark);
  return end < 0 ? rest : rest.slice(0, end);
}
