import { findRegionByCode } from '../../lexicon/regions.js';
import type { FactRecord } from '../../model/schemas.generated.js';
import { growthRateOf } from '../../relate/points-of.js';
import { seriesKeyOf } from '../series-key.js';
import type { PlacedFact } from './sentence-facts.js';

/** A rate and how far it lies above that of a whole, which says what the rate of the whole is: 5.4%, 高于全国0.4个百分点. */
export interface Gap {
  readonly rate: FactRecord;
  readonly gap: FactRecord;
}

/** The gaps a sentence states. */
export function gapsOf(sentence: readonly PlacedFact[]): Gap[] {
  return sentence.flatMap((_, index) => gapAt(sentence, index));
}

function gapAt(sentence: readonly PlacedFact[], index: number): Gap[] {
  const [rate, gap] = [sentence[index - 1]?.fact, sentence[index]?.fact];
  if (rate === undefined || gap === undefined || !isRate(rate) || !isGapOf(gap, rate)) return [];
  return [{ rate, gap }];
}

function isRate({ kind, unit, status, qualifier, period }: FactRecord): boolean {
  const isStated = status === 'actual' && qualifier === 'eq' && period !== null;
  return isStated && unit === '%' && (kind === 'growth' || kind === 'level');
}

function isGapOf(gap: FactRecord, rate: FactRecord): boolean {
  const isSame = isOf(gap, rate) && rate.subject === gap.subject && rate.period === gap.period;
  const isGap = gap.kind === 'change' && gap.unit === '百分点' && gap.qualifier === 'eq';
  return isSame && isGap && wholeOf(gap) !== undefined;
}

/** Points of a growth are told of its rate: 地区生产总值 grows, 地区生产总值增速 lies above another. */
function isOf(gap: FactRecord, { indicator, kind }: FactRecord): boolean {
  return gap.indicator === indicator || (kind === 'growth' && gap.indicator === growthRateOf(indicator ?? ''));
}

/** Which whole a gap is to; 优于 does not say whether more or less is better. */
function wholeOf({ reference, region }: FactRecord): string | undefined {
  const name = /^(?:高于|低于|快于|高出|超过)(全[国省市])(?:平均)?(?:水平)?$/u.exec(reference ?? '')?.[1];
  if (name === '全国' || name === undefined) return name;
  return region === null ? undefined : `${name}${region.slice(0, name === '全省' || isMunicipality(region) ? 2 : 4)}`;
}

/** A region of Beijing, Tianjin, Shanghai or Chongqing: 全市 is the whole of the first two digits. */
function isMunicipality(region: string): boolean {
  return findRegionByCode(`${region.slice(0, 2)}0000`)?.name.endsWith('市') === true;
}

/** What a gap says something of: the same for all gaps to one rate of one whole. */
export function wholeKey({ rate, gap }: Gap): string {
  const { indicatorId, indicator, kind, reference } = seriesKeyOf(rate);
  return [indicatorId ?? indicator, kind, reference, rate.period, wholeOf(gap)].join('\u0000');
}
