import { spanText, type SentenceView } from './view.js';
import type { Remembered } from './memory.js';

const rateWord = /(?:增速|增幅|涨幅|降幅|增长率)$/u;
const part = /(?:占比|比重|比例|率)$/u;
const partWord = /(?:占比|比重|比例)/u;

/**
 * What percentage points are points of, when they follow a growth or a share: 增长6.2%，高于全国〔0.8个百分点〕 is about the
 * rate of growth, 占比达63%，提高〔5个百分点〕 about the share. The bare thing would read as if it had changed by points.
 */
export function pointsOf({ draft, item }: Remembered, view: SentenceView): string {
  const { indicator, kind, reference = '' } = draft;
  if (kind === 'growth') return growthRateOf(indicator);
  if (kind !== 'share' || part.test(indicator)) return indicator;
  const word = partWord.exec(spanText(view, item.left))?.[0];
  if (!reference.startsWith('占')) return indicator + (word ?? '占比');
  return `${indicator}${reference}${word === '比例' ? word : '比重'}`;
}

/** The name of how fast something grows. */
export function growthRateOf(indicator: string): string {
  return rateWord.test(indicator) ? indicator : `${indicator}增速`;
}

/** The inverse: what a name of a rate of growth is of. 人口自然增长率 is a measure of its own. */
export function thingGrown(name: string): string | undefined {
  return grown.exec(name)?.groups?.['thing'];
}
const grown = /^(?<thing>.{2,}?)(?<!自然|机械)的?(?:平均|同比|年均)?(?:增速|增长率|增幅|涨幅|增长速度|增长幅度)$/u;

/** 价格下降2%，〔降幅〕收窄1个百分点: the rate of what was just said to grow or fall. 增速 is told of anything. */
export function rateOfGrowth(own: string, base: Remembered | undefined): string {
  if (!bareRate.test(own) || base?.draft.kind !== 'growth') return own;
  return rateWord.test(base.draft.indicator) ? base.draft.indicator : base.draft.indicator + own;
}
const bareRate = /^(?:增幅|涨幅|降幅|跌幅|升幅|增长率|涨速)$/u;
