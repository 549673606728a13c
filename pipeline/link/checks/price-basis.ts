import type { FactRecord } from '../../model/schemas.generated.js';

/** Whether growth and levels are counted alike: surely, surely not, or nobody can tell. */
export type PriceBasis = 'same' | 'unsure' | 'other';

/** Growth of these is at constant prices and their levels are not. */
const constantPrices = /生产总值|GDP|增加值|国民收入|经济总量|劳动生产率/iu;
/** Growth of these is at constant prices in some texts, or over the firms and projects that are comparable. */
const oftenAdjusted = /产值|收入|消费水平|零售|社零|规上|规模以上|限上|限额以上|投资/u;
const nominalIncome = /财政收入|预算收入|税收/u;
const adjusted = /实际增|实际年均|年均实际|可比|不变价|同口径|扣除|剔除|物价/u;

/** By the system of national accounts growth of output is real while its level is at the prices of its year. */
export function priceBasis({ indicator, sentence }: Pick<FactRecord, 'indicator' | 'sentence'>): PriceBasis {
  const name = indicator ?? '';
  if (constantPrices.test(name) || adjusted.test(sentence)) return 'other';
  return oftenAdjusted.test(name) && !nominalIncome.test(name) ? 'unsure' : 'same';
}
