import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow } = indicatorDomain('national-accounts');
const accounts = '《中国国民经济核算体系（2016）》';
const industry = '国家统计局《工业统计报表制度》';

/** What a region produces, as a whole and by branch; value added alone, no turnover. */
export const nationalAccountsRows: readonly IndicatorRow[] = [
  flow('gdp', '地区生产总值', 'Gross domestic product of the region', {
    forms: 'GDP 生产总值 国内生产总值 经济总量',
    limitedForms: [
      { form: '经济', kinds: ['growth', 'change'] },
      { form: '经济增长', kinds: ['growth', 'change'] },
    ],
    unit: '元',
    range: '1亿 300万亿',
    definition: '一个地区所有常住单位在一定时期内生产活动的最终成果。',
    source: accounts,
  }),
  flow('gnp', '国民生产总值', 'Gross national product', {
    forms: '国民总收入',
    unit: '元',
    range: '1亿 300万亿',
    definition: '一国常住单位在一定时期内收入初次分配的最终结果，等于国内生产总值加来自国外的净要素收入。',
    source: accounts,
  }),
  flow('gdp-per-head', '人均地区生产总值', 'Gross domestic product per head', {
    forms: '人均GDP 人均生产总值 人均国内生产总值',
    unit: '元',
    range: '100 200万',
    definition: '一定时期内地区生产总值与同期平均常住人口之比。',
    source: accounts,
  }),
  flow('primary-industry-value-added', '第一产业增加值', 'Value added of the primary sector', {
    forms: '一产增加值',
    unit: '元',
    range: '10万 30万亿',
    definition: '农、林、牧、渔业在一定时期内生产活动新增的价值。',
    source: '《三次产业划分规定》',
  }),
  flow('secondary-industry-value-added', '第二产业增加值', 'Value added of the secondary sector', {
    forms: '二产增加值',
    unit: '元',
    range: '100万 100万亿',
    definition: '采矿、制造、电力燃气及水的生产和供应、建筑业在一定时期内新增的价值。',
    source: '《三次产业划分规定》',
  }),
  flow('tertiary-industry-value-added', '第三产业增加值', 'Value added of the tertiary sector', {
    forms: '三产增加值 服务业增加值',
    unit: '元',
    range: '100万 200万亿',
    definition: '第一、第二产业以外各行业（服务业）在一定时期内新增的价值。',
    source: '《三次产业划分规定》',
  }),
  flow('services-share-of-gdp', '服务业增加值占地区生产总值比重', 'Share of services in GDP', {
    forms: '服务业增加值占地区生产总值',
    unit: '%',
    range: '10 100',
    definition: '第三产业增加值在地区生产总值中所占的百分比。',
    source: accounts,
  }),
  flow('industrial-value-added', '工业增加值', 'Value added of industry', {
    forms: '全部工业增加值 全口径工业增加值',
    unit: '元',
    range: '100万 100万亿',
    definition: '全部工业企业在一定时期内生产活动新增的价值，不限规模。',
    source: accounts,
  }),
  flow(
    'industrial-value-added-above-size',
    '规模以上工业增加值',
    'Value added of industrial enterprises above designated size',
    {
      forms: '规上工业增加值 规模工业增加值 规模以上工业企业增加值',
      unit: '元',
      range: '100万 100万亿',
      definition: '年主营业务收入2000万元及以上的工业法人单位在一定时期内新增的价值。',
      source: industry,
    },
  ),
  flow('private-economy-value-added', '民营经济增加值', 'Value added of the private economy', {
    unit: '元',
    range: '100万 100万亿',
    definition: '国有及国有控股、外商和港澳台投资以外的经济成分在一定时期内新增的价值。',
    source: '各省统计局民营经济增加值核算口径',
  }),
  flow('private-economy-share-of-gdp', '民营经济增加值占地区生产总值比重', 'Share of the private economy in GDP', {
    forms: '民营经济增加值占地区生产总值',
    unit: '%',
    range: '5 100',
    definition: '民营经济增加值在地区生产总值中所占的百分比。',
    source: '各省统计局民营经济增加值核算口径',
  }),
  flow('total-labour-productivity', '全员劳动生产率', 'Productivity per person employed', {
    unit: '元/人',
    otherUnits: ['元', '元/人·年'],
    range: '1000 200万',
    definition: '地区生产总值与年平均就业人员数之比。',
    source: '《中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要》',
  }),
  flow('national-income', '国民收入', 'National income (material product system)', {
    unit: '元',
    range: '1亿 10万亿',
    definition: '物质产品平衡表体系下五个物质生产部门在一定时期内新创造的净产值之和，1993年以后不再使用。',
    source: '国家统计局《新中国六十年统计资料汇编》',
  }),
  flow('logistics-cost-ratio', '社会物流总费用与地区生产总值的比率', 'Ratio of total logistics costs to GDP', {
    forms: '社会物流总费用与GDP的比率',
    unit: '%',
    range: '5 40',
    lowerIsBetter: true,
    definition: '一定时期内社会用于物流活动的各项费用之和与地区生产总值之比。',
    source: '《有效降低全社会物流成本行动方案》',
  }),
  flow('economic-density', '经济密度', 'Economic density', {
    forms: '地均GDP',
    unit: '元/平方公里',
    range: '1万 10000亿',
    definition: '地区生产总值与辖区土地面积之比。',
    source: '国家统计局《中国主要统计指标诠释》',
  }),
  flow('industry-growth-contribution', '工业对经济增长贡献率', 'Contribution of industry to growth', {
    forms: '工业对经济增长的贡献率',
    unit: '%',
    range: '-50 150',
    definition: '工业增加值增量在地区生产总值增量中所占的百分比。',
    source: accounts,
  }),
  flow('services-growth-contribution', '服务业对经济增长贡献率', 'Contribution of services to growth', {
    forms: '服务业对经济增长的贡献率 第三产业对经济增长的贡献率',
    unit: '%',
    range: '-50 150',
    definition: '第三产业增加值增量在地区生产总值增量中所占的百分比。',
    source: accounts,
  }),
  flow('consumption-growth-contribution', '消费对经济增长贡献率', 'Contribution of consumption to growth', {
    forms: '消费对经济增长的贡献率 最终消费支出对经济增长的贡献率 最终消费支出对经济增长贡献率',
    unit: '%',
    range: '-50 150',
    definition: '最终消费支出增量在支出法地区生产总值增量中所占的百分比。',
    source: accounts,
  }),
];
