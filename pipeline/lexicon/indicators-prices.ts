import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('prices');

/** Price indices; what texts give of them is nearly always the growth. */
export const pricesRows: readonly IndicatorRow[] = [
  flow('cpi', '居民消费价格指数', 'Consumer price index', {
    forms: 'CPI 居民消费价格 居民消费价格总水平 居民消费价格总指数',
    unit: '',
    otherUnits: ['%'],
    range: '80 130',
    lowerIsBetter: true,
    definition: '居民家庭购买的一篮子消费品和服务价格变动的相对数，上年同期为100。',
    source: '国家统计局《流通和消费价格统计报表制度》',
  }),
  flow('retail-price-index', '商品零售价格指数', 'Retail price index', {
    forms: '商品零售价格 零售物价总水平 商品零售价格总水平 零售物价',
    unit: '',
    otherUnits: ['%'],
    range: '80 150',
    lowerIsBetter: true,
    definition: '市场零售商品价格变动的相对数，上年同期为100。',
    source: '国家统计局《流通和消费价格统计报表制度》',
  }),
  flow('ppi', '工业生产者出厂价格指数', 'Producer price index', {
    forms: 'PPI 工业生产者出厂价格 工业品出厂价格',
    unit: '',
    otherUnits: ['%'],
    range: '70 150',
    definition: '工业企业产品第一次出售时出厂价格变动的相对数，上年同期为100。',
    source: '国家统计局《工业生产者价格统计报表制度》',
  }),
  stock('tariff-level', '关税总水平', 'Overall tariff level', {
    unit: '%',
    range: '0 60',
    lowerIsBetter: true,
    definition: '全部税目进口关税税率的算术平均数。',
    source: '《中华人民共和国进出口税则》',
  }),
];
