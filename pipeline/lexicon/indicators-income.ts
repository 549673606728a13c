import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('income');
const survey = '国家统计局《住户收支与生活状况调查方案》';
const civil = '民政部《民政事业发展统计公报》';
const relative = ['growth', 'change', 'rank'] as const;

/** Income and its distribution, minimum incomes. Per head without saying of whom may be all residents or those of towns. */
export const incomeRows: readonly IndicatorRow[] = [
  flow('disposable-income-per-head', '居民人均可支配收入', 'Disposable income per head', {
    forms: '全体居民人均可支配收入 人均可支配收入 全国居民人均可支配收入 居民可支配收入',
    limitedForms: [{ form: '居民收入', kinds: relative }],
    unit: '元',
    range: '100 30万',
    definition: '全体居民家庭可用于最终消费和储蓄的收入按人口平均。',
    source: survey,
  }),
  flow('urban-disposable-income-per-head', '城镇居民人均可支配收入', 'Disposable income per head of urban residents', {
    forms: '城镇常住居民人均可支配收入 人均可支配收入 城镇居民人均收入 城市居民人均可支配收入',
    limitedForms: [{ form: '城镇居民收入', kinds: relative }],
    unit: '元',
    range: '100 30万',
    definition: '城镇居民家庭可用于最终消费和储蓄的收入按人口平均。',
    source: survey,
  }),
  flow('rural-disposable-income-per-head', '农村居民人均可支配收入', 'Disposable income per head of rural residents', {
    forms: '农村常住居民人均可支配收入 农民人均可支配收入 农村居民人均收入',
    limitedForms: [{ form: '农村居民收入', kinds: relative }],
    unit: '元',
    range: '100 15万',
    definition: '农村居民家庭可用于最终消费和储蓄的收入按人口平均。',
    source: survey,
  }),
  flow('rural-net-income-per-head', '农村居民人均纯收入', 'Net income per head of rural residents', {
    forms: '农民人均纯收入 农村居民家庭人均纯收入',
    unit: '元',
    range: '20 5万',
    definition: '农村住户总收入扣除相应费用后归本户的收入按人口平均，2013年以后由可支配收入取代。',
    source: '国家统计局《农村住户调查方案》',
  }),
  flow(
    'poverty-area-rural-income',
    '脱贫地区农村居民人均可支配收入',
    'Disposable income of rural residents in areas lifted out of poverty',
    {
      forms: '脱贫县农村居民人均可支配收入 脱贫地区农村居民收入 脱贫地区农民收入',
      unit: '元',
      range: '1000 10万',
      definition: '脱贫地区农村居民家庭可支配收入按人口平均。',
      source: '国家统计局《中国农村贫困监测报告》',
    },
  ),
  flow('urban-rural-income-ratio', '城乡居民收入比', 'Ratio of urban to rural income', {
    forms: '城乡收入比 城乡居民人均可支配收入比 城乡居民人均可支配收入之比 城乡居民收入比值 城乡居民收入倍差',
    unit: '',
    otherUnits: ['倍'],
    range: '1 5',
    lowerIsBetter: true,
    definition: '城镇居民人均可支配收入与农村居民人均可支配收入之比，以农村为1。',
    source: survey,
  }),
  flow('consumption-expenditure-per-head', '居民人均消费支出', 'Consumption expenditure per head', {
    forms: '居民人均生活消费支出 全体居民人均消费支出 人均消费支出',
    unit: '元',
    range: '50 20万',
    definition: '居民用于满足家庭日常生活消费需要的全部支出按人口平均。',
    source: survey,
  }),
  flow('average-wage', '城镇非私营单位就业人员年平均工资', 'Average wage in urban non-private units', {
    forms: '职工平均工资 城镇单位就业人员平均工资 在岗职工平均工资 职工年平均工资',
    unit: '元',
    range: '100 50万',
    definition: '城镇非私营单位就业人员在一年内人均所得的工资额。',
    source: '国家统计局《劳动工资统计报表制度》',
  }),
  stock('minimum-wage', '最低工资标准', 'Minimum wage', {
    forms: '月最低工资标准 全省最低工资标准',
    unit: '元/月',
    otherUnits: ['元'],
    range: '50 5000',
    definition: '劳动者提供正常劳动时用人单位依法应支付的最低月劳动报酬。',
    source: '《最低工资规定》',
  }),
  stock('urban-subsistence-allowance', '城市低保标准', 'Subsistence allowance standard in towns', {
    forms: '城镇低保标准 城镇低保平均标准 城市居民最低生活保障标准',
    unit: '元/月',
    otherUnits: ['元', '元/年'],
    range: '50 3000',
    definition: '对家庭人均收入低于当地最低生活保障线的城镇居民予以补足的线。',
    source: civil,
  }),
  stock('rural-subsistence-allowance', '农村低保标准', 'Subsistence allowance standard in the countryside', {
    forms: '农村低保平均标准 农村最低生活保障标准',
    unit: '元/年',
    otherUnits: ['元', '元/月'],
    range: '300 36000',
    definition: '对家庭人均收入低于当地最低生活保障线的农村居民予以补足的线。',
    source: civil,
  }),
  stock('rural-poor', '农村贫困人口', 'Rural population in poverty', {
    forms: '贫困人口',
    unit: '人',
    range: '0 10亿',
    lowerIsBetter: true,
    definition: '人均收入低于国家农村贫困标准的农村人口。',
    source: '《中国农村扶贫开发纲要（2011—2020年）》',
  }),
];
