import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('business');
const registration = '《中华人民共和国市场主体登记管理条例》';

/** Firms and traders on the register; new ones are no total. */
export const businessRows: readonly IndicatorRow[] = [
  stock('market-entities', '经营主体', 'Registered business entities', {
    forms: '市场主体 经营主体总量 市场主体总量 实有经营主体 各类经营主体总量 各类市场主体 各类经营主体 市场主体总数',
    unit: '户',
    range: '10 5亿',
    definition: '登记在册的企业、个体工商户和农民专业合作社等之和。',
    source: registration,
  }),
  flow('new-market-entities', '新设经营主体', 'Newly registered business entities', {
    forms: '新增经营主体 新设市场主体 新增市场主体 新登记市场主体 新登记经营主体',
    unit: '户',
    range: '10 2亿',
    definition: '一定时期内新登记的经营主体数，不扣除注销。',
    source: registration,
  }),
  flow('net-new-market-entities', '净增经营主体', 'Net increase of business entities', {
    forms: '净增市场主体',
    unit: '户',
    range: '10 2亿',
    definition: '一定时期内新登记的经营主体数减注销的经营主体数。',
    source: registration,
  }),
  flow('new-private-entities', '新设民营经营主体', 'Newly registered private entities', {
    forms: '新设民营企业 新登记民营企业',
    unit: '户',
    range: '10 1亿',
    definition: '一定时期内新登记的民营企业和个体工商户数。',
    source: registration,
  }),
  stock('firms', '企业数量', 'Registered firms', {
    forms: '企业总数 实有企业',
    unit: '户',
    range: '10 1亿',
    definition: '登记在册的企业数，不含个体工商户。',
    source: registration,
  }),
  flow('new-firms', '新设企业', 'Newly registered firms', {
    forms: '新增企业 新登记企业 新设立企业',
    unit: '户',
    range: '1 5000万',
    definition: '一定时期内新登记的企业数。',
    source: registration,
  }),
  stock('private-firms', '民营企业', 'Private firms', {
    forms: '民营企业数量 私营企业',
    unit: '户',
    range: '10 1亿',
    definition: '登记在册的非公有制企业数。',
    source: registration,
  }),
  stock('individual-businesses', '个体工商户', 'Individual businesses', {
    unit: '户',
    range: '10 3亿',
    definition: '登记在册、以个人或家庭经营的工商户数。',
    source: '《促进个体工商户发展条例》',
  }),
  stock('unicorns', '独角兽企业', 'Unicorns', {
    forms: '独角兽企业数量',
    unit: '家',
    range: '1 1000',
    definition: '成立不久、估值超过10亿美元且未上市的企业数。',
    source: '科技部火炬中心《中国独角兽企业发展报告》',
  }),
  flow('first-stores', '引进首店', 'First stores opened', {
    forms: '累计引进首店 引进品牌首店 引入首店',
    unit: '家',
    range: '1 2万',
    definition: '一定时期内品牌在本地（或全国、区域）开设的第一家门店数。',
    source: '商务部等《关于支持国际消费中心城市培育建设的若干措施》',
  }),
  flow('promotion-events', '举办促消费活动', 'Events to promote consumption', {
    forms: '开展促消费活动 促消费活动',
    unit: '场次',
    range: '1 100万',
    definition: '一定时期内政府组织或支持的促进消费活动场次。',
    source: '《提振消费专项行动方案》',
  }),
];
