import type { IndicatorRow } from './indicators.js';

/** National accounts by the system of national economic accounting of 2016. */
export const nationalAccountsRows: readonly IndicatorRow[] = [
  {
    id: 'gdp',
    domain: 'national-accounts',
    zh: '地区生产总值',
    en: 'Gross domestic product of the region',
    forms: ['GDP', '生产总值', '国内生产总值', '地区生产总值(GDP)'],
    measure: 'flow',
    unit: '元',
    range: ['100000000', '200000000000000'],
    definition: '一个地区所有常住单位在一定时期内生产活动的最终成果。',
    source: '《中国国民经济核算体系（2016）》',
  },
];
