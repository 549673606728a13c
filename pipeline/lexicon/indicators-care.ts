import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('care');
const nursery = '国家发展改革委等《“十四五”积极应对人口老龄化工程和托育建设实施方案》';
const ageing = '《“十四五”国家老龄事业发展和养老服务体系规划》';

/** Care of the old and of small children; new places are no total of places, and inclusive places only a part. */
export const careRows: readonly IndicatorRow[] = [
  stock('elderly-care-beds-per-thousand', '每千老年人口养老床位', 'Elderly-care beds per 1,000', {
    forms:
      '千人养老床位 每千名老年人口养老床位数 每千名老年人养老床位 每千名老人养老床位 千人居家为老服务床位与机构养老床位数 每千名老年人拥有养老床位',
    unit: '张',
    range: '0.5 100',
    definition: '养老服务床位总数与老年（或常住）人口（千人）之比。',
    source: ageing,
  }),
  stock('elderly-care-beds', '养老床位', 'Elderly-care beds', {
    forms: '养老床位数 养老服务床位 养老机构床位 养老机构和设施床位 养老床位总数',
    unit: '张',
    range: '100 2000万',
    definition: '养老机构和社区养老设施中供老年人使用的床位数。',
    source: '民政部《民政事业发展统计公报》',
  }),
  flow('new-elderly-care-beds', '新增养老床位', 'New elderly-care beds', {
    forms: '新增养老机构床位 建成养老床位',
    unit: '张',
    range: '1 500万',
    definition: '一定时期内增加的养老床位数。',
    source: '民政部《民政事业发展统计公报》',
  }),
  flow('new-family-care-beds', '新增家庭养老床位', 'New family care beds', {
    forms: '建成家庭养老床位 新增家庭养老照护床位 家庭养老床位',
    unit: '张',
    range: '1 500万',
    definition: '一定时期内在老年人家中设置、由机构提供照护的床位数。',
    source: ageing,
  }),
  stock('nursing-beds-share', '养老机构护理型床位占比', 'Share of nursing beds in elderly-care institutions', {
    forms: '养老机构护理型床位 护理型床位占比 护理型床位 护理型养老床位 护理型养老床位占比 公办养老机构护理型床位',
    unit: '%',
    range: '5 100',
    definition: '收住失能失智老人的护理型床位占养老机构床位的百分比。',
    source: '《中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要》',
  }),
  flow('elderly-friendly-home-renovation', '特殊困难老年人家庭适老化改造', 'Homes of old people in need adapted', {
    forms: '困难老年人家庭适老化改造 老年人家庭适老化改造 居家适老化改造',
    unit: '户',
    range: '1 1000万',
    definition: '一定时期内为特殊困难老年人完成无障碍和安全改造的家庭数。',
    source: ageing,
  }),
  stock('nursery-places', '托位', 'Nursery places for children under three', {
    forms: '托位数量 托位数 托位总数 提供托位 创建托位 托育机构托位',
    unit: '个',
    range: '5 1500万',
    definition: '托育服务机构可同时照护3岁以下婴幼儿的名额。',
    source: nursery,
  }),
  stock('inclusive-nursery-places', '普惠性托位', 'Inclusive nursery places', {
    forms: '普惠托位 创建普惠托位 普惠托位数 普惠性托位数 创建普惠性托位 提供普惠托位 提供普惠性托位',
    unit: '个',
    range: '5 1500万',
    definition: '按政府约定价格收费、面向大众的托位。',
    source: nursery,
  }),
  flow('new-nursery-places', '新增托位', 'New nursery places', {
    forms: '新增托育托位 新增3岁以下婴幼儿托位',
    unit: '个',
    range: '1 500万',
    definition: '一定时期内增加的托位数。',
    source: nursery,
  }),
  flow('new-inclusive-nursery-places', '新增普惠托位', 'New inclusive nursery places', {
    forms: '新增普惠性托位 新增普惠托育托位',
    unit: '个',
    range: '1 500万',
    definition: '一定时期内增加的普惠性托位数。',
    source: nursery,
  }),
  stock('nursery-places-per-thousand', '每千人口拥有3岁以下婴幼儿托位数', 'Nursery places per 1,000 residents', {
    forms:
      '每千人口托位数 每千人口3岁以下婴幼儿托位数 每千人托位数 千人托位数 每千人拥有3岁以下婴幼儿托位数 每千常住人口托位数 千人口托位数',
    unit: '个',
    range: '0.1 15',
    definition: '3岁以下婴幼儿托位总数与常住人口（千人）之比。',
    source: '《中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要》',
  }),
  stock('inclusive-nursery-institutions', '普惠托育机构', 'Inclusive nurseries', {
    forms: '普惠性托育机构 普惠托育服务机构',
    unit: '家',
    range: '1 20万',
    definition: '按政府约定价格收费的托育服务机构数。',
    source: nursery,
  }),
];
