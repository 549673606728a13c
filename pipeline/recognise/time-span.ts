import { publishedYear, reportedYear, spanOfYears, yearInForce } from './time-clock.js';
import { matchAt, numeralSigns, type Reading, type TimeInput, type TimeRule } from './time-expression.js';
import { readSmallNumber } from './time-numeral.js';

const count = '(?<count>[0-9]{1,3}|[一二三四五六七八九十两]{1,4})';
const gap = '[ \\u3000\\u00a0]{0,2}';
const unit = '(?<unit>年|季度|天|小时|周|(?<=个 ?)(?:月|星期))';
const backward = new RegExp(
  `(?:最近|近|过去|以往)的?${gap}${count}(?<more>多|余)?个?${gap}${unit}(?:以?来|间|中(?![央国])|里|内|时间)?`,
  'uy',
);
const forward = new RegExp(
  `(?:今后|未来|此后|往后)的?${gap}${count}(?<more>多|余)?个?${gap}${unit}(?:间|中(?![央国])|里|内|时间)?`,
  'uy',
);
const bare = new RegExp(
  `这?${count}${gap}年(?:以?来|间(?![接隔断])|(?<=这[^年]{1,5}年)(?=[，是里中内])|(?=，?(?:年均|累计|合计|共|平均|增加|增长)))`,
  'uy',
);
const superlative = /[，的]?(?:最|首|未|新高|新低|第|罕|以来最)/uy;
const span = /^(?<start>[0-9]{4})\/(?<end>[0-9]{4})$/u;

function lengthOf(period: string | undefined): number | undefined {
  const years = span.exec(period ?? '')?.groups;
  return years === undefined ? undefined : Number(years['end']) - Number(years['start']) + 1;
}

/** The last `years` years: the span just named or in force when it is as long, else up to the year reported on. */
function spanBack(input: TimeInput, at: number, years: number, lookingBack: boolean): string | undefined {
  const { previous, clock, text } = input;
  if (/[几数好若]/u.test(text[at - 1] ?? '')) return undefined;
  if (previous !== undefined && at - previous.end <= 2 && previous.period?.includes('/') === true)
    return previous.period;
  if (lengthOf(clock.context) === years && !(lookingBack && endsLater(clock))) return clock.context;
  const end = years === 1 ? yearInForce(clock) : reportedYear(clock);
  return end === undefined || years < 1 || years > 10 ? undefined : spanOfYears(end - years + 1, end);
}

/** Whether the span in force goes on after the document was written, as that of a plan laid before a congress. */
function endsLater({ context, published }: TimeInput['clock']): boolean {
  return published !== undefined && Number(context?.slice(-4)) > Number(published.slice(0, 4));
}

function spanAhead({ clock }: TimeInput, years: number): string | undefined {
  if (lengthOf(clock.context) === years) return clock.context;
  const year = publishedYear(clock);
  if (year === undefined || years < 1 || years > 10) return undefined;
  const start =
    reportedYear(clock) === year && clock.published !== undefined && clock.published.length > 4 ? year + 1 : year;
  return spanOfYears(start, start + years - 1);
}

function spanReading(input: TimeInput, at: number, match: RegExpExecArray, period: string | undefined): Reading {
  const end = at + match[0].length;
  const record = matchAt(superlative, input.text, end) !== undefined;
  const isInYears = (match.groups?.['unit'] ?? '年') === '年';
  const known = period !== undefined && !record && match.groups?.['more'] === undefined && isInYears;
  if (known) return { end, class: 'other', reason: '时段', role: 'during', period };
  // 近两天, 过去三个月: when it was, though not in which year.
  if (!record && !isInYears) return { end, class: 'date', reason: '时段', role: 'during' };
  return { end, class: 'other', reason: '时长', role: 'duration' };
}

function yearsOf(match: RegExpExecArray): number {
  return readSmallNumber(match.groups?.['count'] ?? '') ?? 0;
}

export const yearsBack: TimeRule = {
  id: 'years-back',
  opens: `${numeralSigns}近最过以这`,
  examples: [
    '【近三年】，',
    '【近五年来】，',
    '【过去五年】，',
    '【过去一年】',
    '【五年来】，',
    '【十年来】，',
    '【五年间】，',
    '【五年】年均增长',
    '改革开放【45年来】的',
  ],
  counterExamples: ['附近三年级', '一年累计', '近3000人', '过去的6月', '五年计划'],
  read: (input, at) => {
    const match = matchAt(backward, input.text, at) ?? matchAt(bare, input.text, at);
    return match === undefined || /^一年$/u.test(match[0]) || /^年?级/u.test(input.text.slice(at + match[0].length))
      ? undefined
      : spanReading(input, at, match, spanBack(input, at, yearsOf(match), /[近去往来]/u.test(match[0])));
  },
};

export const yearsAhead: TimeRule = {
  id: 'years-ahead',
  opens: '今未此往',
  examples: ['【今后五年】，', '【未来三年】，', '【未来五年间】'],
  counterExamples: ['未来科技城'],
  read: (input, at) => {
    const match = matchAt(forward, input.text, at);
    return match === undefined ? undefined : spanReading(input, at, match, spanAhead(input, yearsOf(match)));
  },
};

const inForce = new RegExp(
  `(?:这|整个)?${count}${gap}年(?<plan>计划)?(?<within>期间|时期|以内|内|中(?![央国期])|间(?![接隔断])|里|合计|总计|(?=平均|总共|一共))?`,
  'uy',
);
const standsAlone = /(?:^|[，。；：、（“\s在]|在这|这)$/u;

/** 五年内, 五年计划期间, 五年合计, 五年基本建设投资 where a span of as many years is in force, as in a paper on a five-year plan. */
export const yearsInForce: TimeRule = {
  id: 'years-in-force',
  opens: `${numeralSigns}这整`,
  examples: [],
  counterExamples: ['五年内办结', '五年计划'],
  read: (input, at) => {
    const match = matchAt(inForce, input.text, at);
    const { plan, within } = match?.groups ?? {};
    const { context } = input.clock;
    if (match === undefined || lengthOf(context) !== yearsOf(match) || context === undefined) return undefined;
    const alone = plan === undefined && standsAlone.test(input.text.slice(Math.max(0, at - 2), at));
    if (within === undefined && (!alone || /[级龄期薪以之前后多来]/u.test(input.text[at + match[0].length] ?? '')))
      return undefined;
    return { end: at + match[0].length, class: 'date', reason: '时段', role: 'during', period: context, counts: true };
  },
};

const within = new RegExp(`${count}${gap}年(?:之|以)?内`, 'uy');
const opensPlan = /(?:^|[，。；：、,;:\s]|力争|争取|确保|计划|要求|准备|决定|提出)(?:要?在|用)?$/u;
const isPast = /^[^，。；,;]*(?:已|了|过(?![程渡剩])|的[^，。；,;]*有)/u;
/** How far a clause is read, in characters. */
const longestClause = 60;

/** 三年内〔覆盖率提高到90%〕: the years ahead, at the head of a clause that does not tell what happened in them. */
export const yearsWithin: TimeRule = {
  id: 'years-within',
  opens: numeralSigns,
  examples: ['力争【三年内】', '，【三年内】为', '【5年内】建成'],
  counterExamples: ['一年内', '短短三年内', '三年内建成了', '五年内施工的单位有', '2025年内完成', '有效期3年内'],
  read: (input, at) => {
    const match = matchAt(within, input.text, at);
    if (match === undefined || yearsOf(match) < 2) return undefined;
    const end = at + match[0].length;
    const isAhead =
      opensPlan.test(input.text.slice(Math.max(0, at - 4), at)) &&
      !isPast.test(input.text.slice(end, end + longestClause));
    return isAhead ? spanReading(input, at, match, spanAhead(input, yearsOf(match))) : undefined;
  },
};

const fiveYears = /这?[五5]年(?=[\p{Script=Han}“])(?![计规行前后以之内期级龄多左任时磨一来间制目方里中度报薪])/uy;

/** 五年〔中央财政支持重点建设投资2800亿元〕: the years of a government's term, at the head of a clause. */
export const yearsOfTerm: TimeRule = {
  id: 'years-of-term',
  opens: '五5这',
  examples: ['【五年】中央财政投入', '【五年】新增就业', '【五年】全国新增'],
  counterExamples: ['五年计划', '五年级', '近五年', '三年新增', '持续五年投入'],
  read: (input, at) => {
    const match = matchAt(fiveYears, input.text, at);
    if (match === undefined || !standsAlone.test(input.text.slice(Math.max(0, at - 2), at))) return undefined;
    const reading = spanReading(input, at, match, spanBack(input, at, 5, false));
    return reading.period === undefined ? reading : { ...reading, counts: true };
  },
};

const thatSpan = /(?:(?:这个|这一|此|同一|整个)(?:期间|时期)|这期间)/uy;

/** 在这个期间: the span of years named before or in force. */
export const thatPeriod: TimeRule = {
  id: 'that-period',
  opens: '这此同整',
  examples: ['在【这个期间】，', '在【此期间】，'],
  counterExamples: ['这个学期'],
  read: ({ text, clock, previous }, at) => {
    const match = matchAt(thatSpan, text, at);
    if (match === undefined) return undefined;
    const period = [previous?.period, clock.context].find((named) => span.test(named ?? ''));
    return {
      end: at + match[0].length,
      class: 'date',
      reason: '时段',
      role: 'during',
      ...(period === undefined ? {} : { period }),
    };
  },
};
