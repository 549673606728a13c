import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow } = indicatorDomain('branches');
const accounts = '《中国国民经济核算体系（2016）》';
const industry = '国家统计局《工业统计报表制度》';

/** Value added, output and turnover of single branches. */
export const branchRows: readonly IndicatorRow[] = [
  flow('manufacturing-value-added', '制造业增加值', 'Value added of manufacturing', {
    unit: '元',
    range: '100万 80万亿',
    definition: '制造业企业在一定时期内生产活动新增的价值。',
    source: accounts,
  }),
  flow(
    'high-technology-manufacturing-value-added',
    '高技术制造业增加值',
    'Value added of high-technology manufacturing',
    {
      forms: '规上高技术制造业增加值 规模以上高技术制造业增加值',
      unit: '元',
      range: '10万 40万亿',
      definition:
        '研发投入强度相对高的制造业行业（医药、航空航天、电子通信、计算机、医疗仪器等）新增的价值，按规模以上企业统计。',
      source: '国家统计局《高技术产业（制造业）分类（2017）》',
    },
  ),
  flow('equipment-manufacturing-value-added', '装备制造业增加值', 'Value added of equipment manufacturing', {
    forms: '规模以上装备制造业增加值',
    unit: '元',
    range: '10万 40万亿',
    definition: '金属制品、通用和专用设备、汽车、铁路船舶航空航天、电气、电子、仪表等行业新增的价值。',
    source: industry,
  }),
  flow('emerging-industries-value-added', '战略性新兴产业增加值', 'Value added of strategic emerging industries', {
    forms: '工业战略性新兴产业增加值',
    unit: '元',
    range: '10万 60万亿',
    definition: '以重大技术突破和重大发展需求为基础的新兴产业在一定时期内新增的价值。',
    source: '国家统计局《战略性新兴产业分类（2018）》',
  }),
  flow('digital-economy-core-value-added', '数字经济核心产业增加值', 'Value added of the core digital industries', {
    forms: '数字经济增加值',
    unit: '元',
    range: '10万 40万亿',
    definition: '为产业数字化提供技术、产品、服务、设施和方案的行业在一定时期内新增的价值。',
    source: '国家统计局《数字经济及其核心产业统计分类（2021）》',
  }),
  flow(
    'digital-economy-core-share-of-gdp',
    '数字经济核心产业增加值占地区生产总值比重',
    'Share of the core digital industries in GDP',
    {
      forms: '数字经济核心产业增加值占地区生产总值 数字经济核心产业增加值占GDP比重',
      unit: '%',
      range: '0.5 70',
      definition: '数字经济核心产业增加值在地区生产总值中所占的百分比。',
      source: '《“十四五”数字经济发展规划》',
    },
  ),
  flow('digital-economy-size', '数字经济规模', 'Size of the digital economy', {
    forms: '数字经济总量',
    unit: '元',
    range: '100万 100万亿',
    definition: '数字产业化与产业数字化两部分的产出之和。',
    source: '中国信息通信研究院《中国数字经济发展研究报告》',
  }),
  flow('marine-gdp', '海洋生产总值', 'Gross ocean product', {
    forms: '海洋经济总量',
    unit: '元',
    range: '1亿 15万亿',
    definition: '海洋产业和海洋相关产业在一定时期内增加值之和。',
    source: '自然资源部《中国海洋经济统计公报》',
  }),
  flow('culture-value-added', '文化产业增加值', 'Value added of culture and related industries', {
    forms: '文化及相关产业增加值',
    unit: '元',
    range: '10万 20万亿',
    definition: '为社会公众提供文化产品和文化相关产品的生产活动新增的价值。',
    source: '国家统计局《文化及相关产业分类（2018）》',
  }),
  flow('tourism-value-added', '旅游产业增加值', 'Value added of tourism and related industries', {
    forms: '文旅产业增加值 旅游及相关产业增加值 文旅经济增加值',
    unit: '元',
    range: '10万 20万亿',
    definition: '为游客出行、住宿、餐饮、游览、购物、娱乐等提供服务的活动新增的价值。',
    source: '国家统计局《国家旅游及相关产业统计分类（2018）》',
  }),
  flow('farming-gross-output', '农林牧渔业总产值', 'Gross output of farming, forestry, animal husbandry and fishery', {
    forms: '农业总产值',
    unit: '元',
    range: '10万 40万亿',
    definition: '以货币表示的农、林、牧、渔业全部产品和对其支持性服务的总量。',
    source: '国家统计局《农林牧渔业统计报表制度》',
  }),
  flow('industrial-gross-output', '工业总产值', 'Gross output of industry', {
    unit: '元',
    range: '100万 400万亿',
    definition: '以货币表示的工业企业在一定时期内生产的工业产品和提供工业性作业的总量。',
    source: industry,
  }),
  flow(
    'industrial-gross-output-above-size',
    '规模以上工业总产值',
    'Gross output of industrial enterprises above designated size',
    {
      forms: '规上工业总产值',
      unit: '元',
      range: '100万 400万亿',
      definition: '年主营业务收入2000万元及以上的工业法人单位的工业总产值。',
      source: industry,
    },
  ),
  flow('industry-and-farming-gross-output', '工农业总产值', 'Gross output of industry and agriculture', {
    forms: '工农业生产总值',
    unit: '元',
    range: '1亿 20万亿',
    definition: '工业总产值与农业总产值之和，国民经济核算改制以前的综合指标。',
    source: '国家统计局《新中国六十年统计资料汇编》',
  }),
  flow('digital-core-industry-revenue', '数字经济核心产业营业收入', 'Revenue of the core digital industries', {
    forms: '数字经济核心产业营收',
    unit: '元',
    range: '100万 100万亿',
    definition: '数字经济核心产业法人单位在一定时期内确认的营业收入。',
    source: '国家统计局《数字经济及其核心产业统计分类（2021）》',
  }),
  flow(
    'above-size-services-revenue',
    '规模以上服务业营业收入',
    'Revenue of service enterprises above designated size',
    {
      forms: '规上服务业营收 规上服务业营业收入',
      unit: '元',
      range: '100万 60万亿',
      definition: '达到规模标准的服务业法人单位在一定时期内确认的营业收入。',
      source: '国家统计局《规模以上服务业统计报表制度》',
    },
  ),
];
