/**
 * Published values of China and its provinces, as the statistical communiqués and yearbooks of those years give them, in
 * units of the catalogue.
 */
export const knownValues: readonly {
  readonly id: string;
  readonly value: string;
  readonly unit: string;
  readonly of: string;
}[] = [
  { id: 'gdp', value: '126058200000000', unit: '元', of: '全国 2023' },
  { id: 'gdp', value: '239267000000', unit: '元', of: '西藏自治区 2023' },
  { id: 'gdp-per-head', value: '89358', unit: '元', of: '全国 2023' },
  { id: 'resident-population', value: '1409670000', unit: '人', of: '全国 2023 年末' },
  { id: 'urbanisation-rate', value: '66.16', unit: '%', of: '全国 2023 年末' },
  { id: 'birth-rate', value: '6.39', unit: '‰', of: '全国 2023' },
  { id: 'natural-growth-rate', value: '-1.48', unit: '‰', of: '全国 2023' },
  { id: 'life-expectancy', value: '78.6', unit: '岁', of: '全国 2023' },
  { id: 'retail-sales', value: '47149500000000', unit: '元', of: '全国 2023' },
  { id: 'total-goods-trade', value: '41756800000000', unit: '元', of: '全国 2023' },
  { id: 'disposable-income-per-head', value: '39218', unit: '元', of: '全国 2023' },
  { id: 'rural-disposable-income-per-head', value: '21691', unit: '元', of: '全国 2023' },
  { id: 'urban-rural-income-ratio', value: '2.39', unit: '', of: '全国 2023' },
  { id: 'urban-new-jobs', value: '12440000', unit: '人', of: '全国 2023' },
  { id: 'surveyed-unemployment-rate', value: '5.2', unit: '%', of: '全国 2023 平均' },
  { id: 'surveyed-unemployment-rate', value: '6.2', unit: '%', of: '全国 2020-02' },
  { id: 'registered-unemployment-rate', value: '4.24', unit: '%', of: '全国 2020 年末' },
  { id: 'grain-output', value: '695410000', unit: '吨', of: '全国 2023' },
  { id: 'grain-output', value: '1390820000000', unit: '斤', of: '全国 2023' },
  { id: 'grain-area', value: '1784530000', unit: '亩', of: '全国 2023，118969 千公顷' },
  { id: 'general-public-budget-revenue', value: '21678400000000', unit: '元', of: '全国 2023' },
  { id: 'pm25', value: '30', unit: '微克/立方米', of: '全国 2023' },
  { id: 'pm25', value: '89.5', unit: '微克/立方米', of: '北京市 2013' },
  { id: 'good-air-days-share', value: '85.5', unit: '%', of: '全国地级及以上城市 2023' },
  { id: 'forest-coverage', value: '66.8', unit: '%', of: '福建省第九次森林资源清查' },
  { id: 'forest-coverage', value: '4.87', unit: '%', of: '新疆维吾尔自治区第九次森林资源清查' },
  { id: 'research-expenditure', value: '3335710000000', unit: '元', of: '全国 2023' },
  { id: 'research-intensity', value: '6.83', unit: '%', of: '北京市 2022' },
  { id: 'motorway-length', value: '183600', unit: '公里', of: '全国 2023 年末' },
  { id: 'railway-length', value: '159000', unit: '公里', of: '全国 2023 年末' },
  { id: 'electricity-output', value: '9456440000000', unit: '千瓦时', of: '全国 2023' },
  { id: 'power-capacity', value: '2919650000', unit: '千瓦', of: '全国 2023 年末' },
  { id: 'coal-output', value: '4710000000', unit: '吨', of: '全国 2023' },
  { id: 'express-parcels', value: '132070000000', unit: '件', of: '全国 2023' },
  { id: 'technology-contracts', value: '6147600000000', unit: '元', of: '全国 2023' },
  { id: 'market-entities', value: '184000000', unit: '户', of: '全国 2023 年末' },
  { id: 'foreign-exchange-reserves', value: '3238000000000', unit: '美元', of: '全国 2023 年末' },
  { id: 'foreign-investment-used', value: '163300000000', unit: '美元', of: '全国 2023' },
];

/** Values a slip of a magnitude word or of a unit would give; none of them can be true. */
export const impossibleValues: readonly {
  readonly id: string;
  readonly value: string;
  readonly unit: string;
}[] = [
  { id: 'gdp', value: '6038', unit: '元' },
  { id: 'gdp-per-head', value: '89358000000', unit: '元' },
  { id: 'life-expectancy', value: '786', unit: '岁' },
  { id: 'urbanisation-rate', value: '166.16', unit: '%' },
  { id: 'surveyed-unemployment-rate', value: '52', unit: '%' },
  { id: 'grain-output', value: '13908200000000', unit: '斤' },
  { id: 'pm25', value: '0.03', unit: '微克/立方米' },
  { id: 'forest-coverage', value: '668', unit: '%' },
  { id: 'disposable-income-per-head', value: '39218000', unit: '元' },
  { id: 'elderly-care-beds-per-thousand', value: '3700', unit: '张' },
];
