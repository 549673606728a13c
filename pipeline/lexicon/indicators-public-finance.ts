import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow } = indicatorDomain('public-finance');
const subjects = '财政部《政府收支分类科目》';
const budgetLaw = '《中华人民共和国预算法》';
const fiscalReport = '财政部《关于中央和地方预算执行情况与中央和地方预算草案的报告》';

/** Budgets; levels of government (地方级, 区级, 中央) are indicators of their own. */
export const publicFinanceRows: readonly IndicatorRow[] = [
  flow('general-public-budget-revenue', '一般公共预算收入', 'General public budget revenue', {
    forms: '公共财政预算收入 公共财政收入 财政收入 公共预算收入',
    unit: '元',
    range: '10万 50万亿',
    definition: '政府以税收为主体、凭公共权力取得并纳入一般公共预算的收入。',
    source: budgetLaw,
  }),
  flow('local-general-public-budget-revenue', '地方一般公共预算收入', 'General public budget revenue of the locality', {
    forms: '地方级一般公共预算收入 地方财政收入 地方公共财政预算收入',
    unit: '元',
    range: '10万 30万亿',
    definition: '按财政体制留归地方各级政府的一般公共预算收入，不含上划中央部分。',
    source: subjects,
  }),
  flow(
    'district-general-public-budget-revenue',
    '区级一般公共预算收入',
    'General public budget revenue of the district',
    {
      forms: '区级财政收入',
      unit: '元',
      range: '10万 5000亿',
      definition: '按财政体制留归区本级政府的一般公共预算收入，只是地方级收入的一部分。',
      source: subjects,
    },
  ),
  flow('total-fiscal-revenue', '财政总收入', 'Total fiscal revenue', {
    forms: '财政收入',
    unit: '元',
    range: '10万 60万亿',
    definition: '地方一般公共预算收入与上划中央收入之和。',
    source: subjects,
  }),
  flow('national-fiscal-revenue', '全国财政收入', 'Fiscal revenue of the nation', {
    forms: '全国一般公共预算收入 国家财政收入',
    unit: '元',
    range: '10亿 50万亿',
    definition: '中央与地方各级政府一般公共预算收入之和。',
    source: fiscalReport,
  }),
  flow('general-public-budget-expenditure', '一般公共预算支出', 'General public budget expenditure', {
    forms: '财政支出 公共财政支出 公共财政预算支出',
    unit: '元',
    range: '100万 60万亿',
    definition: '政府为履行职能由一般公共预算安排的支出。',
    source: budgetLaw,
  }),
  flow('livelihood-expenditure', '民生支出', 'Expenditure on people’s livelihood', {
    forms: '财政民生支出 民生领域支出 民生类支出',
    unit: '元',
    range: '100万 40万亿',
    definition: '一般公共预算中用于教育、社会保障、卫生健康、住房保障等直接改善居民生活的支出。',
    source: subjects,
  }),
  flow('education-expenditure', '教育支出', 'Expenditure on education', {
    forms: '财政教育支出 财政性教育经费支出 财政性教育经费',
    unit: '元',
    range: '10万 10万亿',
    definition: '财政用于各级各类教育的支出。',
    source: subjects,
  }),
  flow('tax-revenue', '税收收入', 'Tax revenue', {
    unit: '元',
    range: '10万 30万亿',
    definition: '政府依税法征收、纳入一般公共预算的各项税款。',
    source: subjects,
  }),
  flow('government-fund-revenue', '政府性基金收入', 'Revenue of government-managed funds', {
    forms: '政府性基金预算收入',
    unit: '元',
    range: '1万 15万亿',
    definition: '依法向特定对象征收、出让土地等取得并专款专用的财政收入。',
    source: budgetLaw,
  }),
  flow('tax-and-fee-cuts', '减税降费规模', 'Taxes and fees cut', {
    forms: '减税降费 新增减税降费 为企业减税降费',
    unit: '元',
    range: '1万 10万亿',
    definition: '因实施优惠政策而比原制度少征的税款与费用之和。',
    source: fiscalReport,
  }),
  flow('fiscal-deficit', '财政赤字', 'Fiscal deficit', {
    forms: '安排财政赤字 赤字规模 全国财政赤字',
    unit: '元',
    range: '1亿 10万亿',
    definition: '一般公共预算支出大于收入、需以举债弥补的差额。',
    source: budgetLaw,
  }),
  flow('central-fiscal-deficit', '中央财政赤字', 'Fiscal deficit of the central government', {
    forms: '安排中央财政赤字',
    unit: '元',
    range: '1亿 8万亿',
    definition: '中央一般公共预算支出大于收入、由发行国债弥补的差额。',
    source: budgetLaw,
  }),
  flow('local-fiscal-deficit', '地方财政赤字', 'Fiscal deficit of local governments', {
    unit: '元',
    range: '1亿 3万亿',
    definition: '地方一般公共预算支出大于收入、由发行一般债券弥补的差额。',
    source: budgetLaw,
  }),
  flow('deficit-ratio', '赤字率', 'Deficit ratio', {
    forms: '赤字率拟 财政赤字率 赤字率拟按',
    unit: '%',
    range: '0 10',
    lowerIsBetter: true,
    definition: '财政赤字与国内生产总值之比。',
    source: fiscalReport,
  }),
  flow('special-purpose-bonds', '地方政府专项债券', 'Special-purpose bonds of local governments', {
    forms: '安排地方政府专项债券 新增地方政府专项债券 新增专项债券 安排地方专项债券 发行专项债券',
    unit: '元',
    range: '100万 10万亿',
    definition: '地方政府为有收益的公益项目举借、以项目收入或政府性基金偿还的债券。',
    source: budgetLaw,
  }),
  flow('central-budget-investment', '中央预算内投资', 'Investment within the central budget', {
    forms: '争取中央预算内投资',
    unit: '元',
    range: '10万 2万亿',
    definition: '由国家发展改革委安排、以中央财政资金进行的固定资产投资。',
    source: '《中央预算内投资补助和贴息项目管理办法》',
  }),
];
