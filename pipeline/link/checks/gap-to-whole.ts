import type { FactRecord } from '../../model/schemas.generated.js';
import { groupBy } from '../group-by.js';
import { minus, plus, reckon, type Reckoned } from '../reckon.js';
import { seriesKeyOf } from '../series-key.js';
import type { Check, Comparison } from './check.js';
import { compare } from './compare.js';
import { quoted } from './explain.js';
import { topicOf } from './same-thing.js';
import type { PlacedFact } from './sentence-facts.js';

/** A rate and how far it lies above that of a whole, which says what the rate of the whole is: 5.4%, 高于全国0.4个百分点. */
interface Gap {
  readonly rate: FactRecord;
  readonly gap: FactRecord;
  /** The rate of the whole. */
  readonly implied: Reckoned;
}

/** Gaps of several regions to one whole: each says the same of it. */
export const gapToWhole: Check = {
  code: 'gap-to-whole',
  run: ({ sentences }) => {
    const gaps = sentences.flatMap((sentence) => sentence.flatMap((_, index) => gapAt(sentence, index)));
    return [...groupBy(gaps, wholeKey).values()].flatMap(compareGaps);
  },
};

function gapAt(sentence: readonly PlacedFact[], index: number): Gap[] {
  const [rate, gap] = [sentence[index - 1]?.fact, sentence[index]?.fact];
  if (rate === undefined || gap === undefined || !isRate(rate) || !isGapOf(gap, rate)) return [];
  return [{ rate, gap, implied: minus(reckon(rate), reckon(gap)) }];
}

function isRate({ kind, unit, status, qualifier, period }: FactRecord): boolean {
  const isStated = status === 'actual' && qualifier === 'eq' && period !== null;
  return isStated && unit === '%' && (kind === 'growth' || kind === 'level');
}

function isGapOf(gap: FactRecord, rate: FactRecord): boolean {
  const isSame = rate.indicator === gap.indicator && rate.subject === gap.subject && rate.period === gap.period;
  const isGap = gap.kind === 'change' && gap.unit === '百分点' && gap.qualifier === 'eq';
  return isSame && isGap && wholeOf(gap) !== undefined;
}

/** Which whole a gap is to; 优于 does not say whether more or less is better. */
function wholeOf({ reference, region }: FactRecord): string | undefined {
  const name = /^(?:高于|低于|快于|高出|超过)(全[国省市])(?:平均)?(?:水平)?$/u.exec(reference ?? '')?.[1];
  if (name === '全国' || name === undefined) return name;
  return region === null ? undefined : `${name}${region.slice(0, name === '全省' || isMunicipality(region) ? 2 : 4)}`;
}

/** Beijing, Tianjin, Shanghai and Chongqing: 全市 is the whole of the first two digits. */
function isMunicipality(region: string): boolean {
  return /^(?:11|12|31|50)/u.test(region);
}

function wholeKey({ rate, gap }: Gap): string {
  const { indicatorId, indicator, kind, reference } = seriesKeyOf(rate);
  return [indicatorId ?? indicator, kind, reference, rate.period, wholeOf(gap)].join('\u0000');
}

/** Every gap against the first of those that most agree with. */
function compareGaps(gaps: readonly Gap[]): Comparison[] {
  const [agreed] = [...groupBy(gaps, ({ implied }) => implied.value.toFixed()).values()].sort(
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
    expected: plus(first.implied, reckon(gap)),
    formula: `${quoted(first.rate)}−${quoted(first.gap)}+${quoted(gap)}`,
    operands: [first.rate, first.gap, gap],
  });
}
