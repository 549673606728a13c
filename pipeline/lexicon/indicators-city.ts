import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('city');
const survey = '住房和城乡建设部《城市（县城）和村镇建设统计调查制度》';
const renovation = '国务院办公厅《关于全面推进城镇老旧小区改造工作的指导意见》';
const rental = '国务院办公厅《关于加快发展保障性租赁住房的意见》';

/** Housing, renewal and green space; estates come in 个, their homes in 户 or 套. */
export const cityRows: readonly IndicatorRow[] = [
  flow('old-estates-renovated', '改造城镇老旧小区', 'Old housing estates renovated', {
    forms:
      '改造老旧小区 开工改造城镇老旧小区 城镇老旧小区改造 老旧小区改造 新开工改造城镇老旧小区 新开工改造老旧小区 完成老旧小区改造 城镇老旧小区',
    unit: '个',
    otherUnits: ['户', '套', '平方米'],
    range: '1 80万',
    definition: '一定时期内开工或完成改造的城镇老旧小区数。',
    source: renovation,
  }),
  flow('lifts-added', '既有住宅加装电梯', 'Lifts added to existing housing', {
    forms: '加装电梯 老楼加装电梯 既有多层住宅加装电梯 老旧小区加装电梯',
    unit: '部',
    otherUnits: ['台'],
    range: '1 50万',
    definition: '一定时期内在既有住宅楼完成加装的电梯数。',
    source: renovation,
  }),
  flow('lifts-renewed', '住宅老旧电梯更新', 'Old lifts of housing renewed', {
    forms: '住宅老旧电梯 更新住宅老旧电梯',
    unit: '台',
    otherUnits: ['部'],
    range: '1 100万',
    definition: '一定时期内更新的住宅老旧电梯数。',
    source: '《推动大规模设备更新和消费品以旧换新行动方案》',
  }),
  flow('shantytown-renewal', '棚户区改造', 'Shantytown homes rebuilt', {
    forms: '改造棚户区 棚户区住房改造 棚改',
    unit: '套',
    otherUnits: ['户'],
    range: '1 5000万',
    definition: '一定时期内开工或完成的棚户区改造住房套数。',
    source: '国务院《关于加快棚户区改造工作的意见》',
  }),
  flow('urban-village-renewal', '城中村改造', 'Urban villages renewed', {
    forms: '改造城中村',
    unit: '户',
    otherUnits: ['套', '个'],
    range: '1 1000万',
    definition: '一定时期内实施改造的城中村住房户（套）数。',
    source: '国务院办公厅《关于在超大特大城市积极稳步推进城中村改造的指导意见》',
  }),
  flow('dilapidated-urban-houses', '城市危旧房改造', 'Dilapidated urban houses rebuilt', {
    forms: '改造危旧房 实施城市危旧房改造 改造城市危旧房 危旧房改造',
    unit: '套',
    otherUnits: ['户'],
    range: '1 1000万',
    definition: '一定时期内改造的城市危旧住房套（户）数。',
    source: '《关于推进以县城为重要载体的城镇化建设的意见》',
  }),
  flow('affordable-housing', '建设筹集保障性住房', 'Affordable housing built or raised', {
    forms:
      '保障性住房 筹集保障性住房 建设保障性住房 竣工保障性住房 筹建保障性住房 建设筹集各类保障性住房 配售型保障性住房',
    unit: '套',
    otherUnits: ['间'],
    range: '1 5000万',
    definition: '一定时期内建设和筹集的各类保障性住房套数。',
    source: '国务院《关于规划建设保障性住房的指导意见》',
  }),
  flow('affordable-rental-housing', '筹集保障性租赁住房', 'Affordable rental housing raised', {
    forms:
      '新筹集保障性租赁住房 保障性租赁住房 建设筹集保障性租赁住房 筹集建设保障性租赁住房 新增保障性租赁住房 建设保障性租赁住房',
    unit: '套',
    otherUnits: ['间'],
    range: '1 2000万',
    definition: '一定时期内建设和筹集的保障性租赁住房套（间）数。',
    source: rental,
  }),
  stock('park-service-radius', '公园绿地500米服务半径覆盖率', 'Coverage of homes by parks within 500 m', {
    forms: '公园绿化活动场地服务半径覆盖率 公园绿地服务半径覆盖率',
    unit: '%',
    range: '20 100',
    definition: '公园绿地500米服务范围覆盖的居住用地占居住用地总面积的百分比。',
    source: '《城市绿地规划标准》（GB/T 51346—2019）',
  }),
  stock('park-area-per-head', '人均公园绿地面积', 'Park area per head', {
    forms: '人均公园绿地',
    unit: '平方米',
    range: '0.5 60',
    definition: '城区公园绿地面积与城区人口之比。',
    source: survey,
  }),
  stock('green-space-rate', '建成区绿地率', 'Share of green space in built-up areas', {
    forms: '城市建成区绿地率 建成区绿化覆盖率 城市建成区绿化覆盖率',
    unit: '%',
    range: '5 70',
    definition: '建成区内各类绿地面积占建成区面积的百分比。',
    source: survey,
  }),
  flow('pocket-parks', '新建口袋公园', 'Pocket parks built', {
    forms: '建设口袋公园 新增口袋公园 建成口袋公园 新建提升口袋公园',
    unit: '个',
    otherUnits: ['处', '座'],
    range: '1 10万',
    definition: '一定时期内建成的、规模较小的向公众开放的公园绿地数。',
    source: '住房和城乡建设部《口袋公园建设指南（试行）》',
  }),
  stock('dwelling-area-per-head', '城镇居民人均住房建筑面积', 'Dwelling area per urban resident', {
    forms: '城镇人均住房建筑面积',
    unit: '平方米',
    range: '2 80',
    definition: '城镇家庭住房建筑面积与家庭常住人口之比。',
    source: '国家统计局《住户收支与生活状况调查方案》',
  }),
  flow('illegal-buildings-removed', '拆除违法建设', 'Illegal buildings removed', {
    forms: '治理违法建设 拆除违法建筑 拆违',
    unit: '平方米',
    range: '10 10亿',
    definition: '一定时期内拆除的违法建设的建筑面积。',
    source: '《中华人民共和国城乡规划法》',
  }),
  stock('property-service-coverage', '物业服务覆盖率', 'Coverage of property services', {
    unit: '%',
    range: '20 100',
    definition: '有物业服务的住宅小区占住宅小区总数的百分比。',
    source: '《物业管理条例》',
  }),
];
