import { groupBy } from '../../model/group-by.js';
import { minus, plus, reckon, type Reckoned } from '../reckon.js';
import type { Check, Comparison } from './check.js';
import { compare } from './compare.js';
import { quoted } from './explain.js';
import { wholeKey, type Gap } from './gap.js';
import { topicOf } from './same-thing.js';

/** Gaps of several regions to one whole: each says the same of it. */
export const gapToWhole: Check = {
  code: 'gap-to-whole',
  ofStatements: ({ gaps }) => [...groupBy(gaps, wholeKey).values()].flatMap(compareGaps),
};

/** Every gap against the first of those that most agree with. */
function compareGaps(gaps: readonly Gap[]): Comparison[] {
  const [agreed] = [...groupBy(gaps, (gap) => impliedRate(gap).value.toFixed()).values()].sort(
    (a, b) => b.length - a.length,
  );
  const first = agreed?.[0];
  return gaps.flatMap((each) =>
    first === undefined || each.rate.subject === first.rate.subject ? [] : compareTwo(first, each),
  );
}

function compareTwo(first: Gap, { rate, gap }: Gap): Comparison[] {
  return compare({
    topic: topicOf(rate),
    found: rate,
    expected: plus(impliedRate(first), reckon(gap)),
    formula: `${quoted(first.rate)}−${quoted(first.gap)}+${quoted(gap)}`,
    operands: [first.rate, first.gap, gap],
  });
}

/** The rate of the whole, as a gap to it tells. */
function impliedRate({ rate, gap }: Gap): Reckoned {
  return minus(reckon(rate), reckon(gap));
}
