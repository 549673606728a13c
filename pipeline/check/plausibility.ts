import type { Fact } from '../model/fact.js';
import type { Issue } from '../model/issue.js';
import type { Doubt } from './doubt.js';
import type { IdentifiedFact } from './identify-fact.js';
import { indicatorDoubts } from './indicator-doubts.js';
import { periodDays } from '../model/period-days.js';

const doubts: readonly Doubt[] = [
  {
    code: 'indicator-unknown',
    severity: 'info',
    message: (fact, quote) => (fact.indicator === '' ? `“${quote}”没有读出指标` : undefined),
  },
  {
    code: 'period-unknown',
    severity: 'info',
    message: (fact, quote) => (fact.period === undefined ? `“${quote}”没有读出时期` : undefined),
  },
  {
    code: 'period-impossible',
    severity: 'warning',
    message: ({ period }, quote) =>
      period !== undefined && periodDays(period.period) === undefined
        ? `“${quote}”的时期为“${period.period}”，历法中没有，应为存在的日期`
        : undefined,
  },
  {
    code: 'share-out-of-range',
    severity: 'warning',
    message: (fact, quote) =>
      fact.kind === 'share' && fact.unit === '%' && !isPercentage(fact.value)
        ? `“${quote}”的占比为 ${fact.value}%，应在 0 到 100 之间`
        : undefined,
  },
  {
    code: 'value-too-long',
    severity: 'warning',
    message: ({ value }, quote) =>
      value.length > longestValue
        ? `“${quote}”的数值长 ${String(value.length)} 位，应在 ${String(longestValue)} 位以内，请与原文核对`
        : undefined,
  },
  ...indicatorDoubts,
];

/** Digits that databases hold in one decimal. */
const longestValue = 38;
const longestQuote = 60;

/** Whether a plain decimal lies from 0 to 100. */
function isPercentage(value: string): boolean {
  return /^\d{1,2}(?:\.\d+)?$|^100(?:\.0+)?$/u.test(value);
}

/** What looks wrong or incomplete about the facts of a text, in their order. */
export function plausibilityIssues(facts: readonly IdentifiedFact[], text: string): Issue[] {
  const spans = new Set<string>();
  return facts.flatMap((fact) => {
    const quote = clip(text.slice(fact.span.start, fact.span.end));
    const found = doubts.flatMap(({ code, severity, message }) => issueOf(fact, code, severity, message(fact, quote)));
    const span = `${String(fact.span.start)}-${String(fact.span.end)}`;
    const repeated = spans.has(span) ? `“${quote}”读出了多条事实，应为一条` : undefined;
    spans.add(span);
    return [...found, ...issueOf(fact, 'span-repeated', 'warning', repeated)];
  });
}

function clip(quote: string): string {
  return quote.length <= longestQuote ? quote : `${quote.slice(0, longestQuote).toWellFormed()}…`;
}

function issueOf(fact: Fact, code: string, severity: Issue['severity'], message: string | undefined): Issue[] {
  return message === undefined ? [] : [{ code, severity, message, span: fact.span }];
}
