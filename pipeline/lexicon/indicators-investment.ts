import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow } = indicatorDomain('investment');
const survey = '国家统计局《固定资产投资统计报表制度》';
const property = '国家统计局《房地产开发统计报表制度》';

/** Investment in fixed assets, by field and investor; projects' own amounts are no indicators. */
export const investmentRows: readonly IndicatorRow[] = [
  flow('fixed-asset-investment', '固定资产投资', 'Investment in fixed assets', {
    forms: '全社会固定资产投资 固定资产投资额 全社会固定资产投资总额 固定资产投资(不含农户)',
    unit: '元',
    range: '100万 100万亿',
    definition: '一定时期内建造和购置固定资产的工作量及有关费用。',
    source: survey,
  }),
  flow('private-investment', '民间投资', 'Private investment in fixed assets', {
    forms: '民间固定资产投资',
    unit: '元',
    range: '10万 60万亿',
    definition: '国有及国有控股、外商和港澳台控股以外的投资主体完成的固定资产投资。',
    source: survey,
  }),
  flow('industrial-investment', '工业投资', 'Investment in industry', {
    forms: '工业固定资产投资',
    unit: '元',
    range: '10万 50万亿',
    definition: '工业行业完成的固定资产投资。',
    source: survey,
  }),
  flow('manufacturing-investment', '制造业投资', 'Investment in manufacturing', {
    unit: '元',
    range: '10万 40万亿',
    definition: '制造业完成的固定资产投资。',
    source: survey,
  }),
  flow('technical-renovation-investment', '工业技改投资', 'Investment in technical renovation of industry', {
    forms: '技改投资 工业技术改造投资 技术改造投资',
    unit: '元',
    range: '10万 20万亿',
    definition: '工业企业为改造、更新现有设备和工艺完成的投资。',
    source: survey,
  }),
  flow('high-technology-investment', '高技术产业投资', 'Investment in high-technology industries', {
    forms: '高新技术产业投资',
    unit: '元',
    range: '10万 20万亿',
    definition: '高技术制造业和高技术服务业完成的固定资产投资。',
    source: survey,
  }),
  flow('high-technology-manufacturing-investment', '高技术制造业投资', 'Investment in high-technology manufacturing', {
    unit: '元',
    range: '10万 20万亿',
    definition: '高技术制造业完成的固定资产投资。',
    source: survey,
  }),
  flow('infrastructure-investment', '基础设施投资', 'Investment in infrastructure', {
    forms: '基建投资 基础设施建设投资',
    unit: '元',
    range: '10万 40万亿',
    definition: '交通、邮政、电信、水利、环境和公共设施等行业完成的固定资产投资。',
    source: survey,
  }),
  flow('property-development-investment', '房地产开发投资', 'Investment in property development', {
    forms: '房地产投资',
    unit: '元',
    range: '10万 30万亿',
    definition: '房地产开发单位为开发房屋和土地完成的投资。',
    source: property,
  }),
  flow('transport-investment', '交通投资', 'Investment in transport', {
    forms: '交通固定资产投资 综合交通投资 完成交通投资',
    unit: '元',
    range: '10万 10万亿',
    definition: '铁路、公路、水运、民航等交通建设完成的固定资产投资。',
    source: '交通运输部《交通运输行业发展统计公报》',
  }),
  flow('road-and-water-transport-investment', '公路水运投资', 'Investment in roads and waterways', {
    forms: '公路水路投资',
    unit: '元',
    range: '10万 5万亿',
    definition: '公路、内河和沿海水运建设完成的固定资产投资。',
    source: '交通运输部《交通运输行业发展统计公报》',
  }),
  flow('railway-investment', '铁路投资', 'Investment in railways', {
    forms: '铁路固定资产投资 铁路建设投资',
    unit: '元',
    range: '100万 2万亿',
    definition: '铁路建设与装备购置完成的固定资产投资。',
    source: '国家铁路局《铁道统计公报》',
  }),
  flow('water-conservancy-investment', '水利投资', 'Investment in water conservancy', {
    forms: '水利建设投资 完成水利投资',
    unit: '元',
    range: '10万 3万亿',
    definition: '水利工程建设完成的投资。',
    source: '水利部《全国水利发展统计公报》',
  }),
  flow('energy-investment', '能源投资', 'Investment in energy', {
    forms: '能源领域投资',
    unit: '元',
    range: '10万 10万亿',
    definition: '煤炭、油气、电力、热力等能源项目完成的固定资产投资。',
    source: survey,
  }),
  flow('housing-floor-space-sold', '商品房销售面积', 'Floor space of commercial housing sold', {
    forms: '新建商品房销售面积',
    unit: '平方米',
    range: '100 30亿',
    definition: '一定时期内签订销售合同的新建商品房建筑面积。',
    source: property,
  }),
  flow('investment-attracted', '招商引资到位资金', 'Funds attracted from investors outside', {
    forms: '引进省外到位资金 到位资金',
    unit: '元',
    range: '10万 10万亿',
    definition: '招商引资项目在一定时期内实际到达本地的区外资金。',
    source: '各地商务主管部门招商引资统计口径',
  }),
];
