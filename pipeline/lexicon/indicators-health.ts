import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('health');
const bulletin = '国家卫生健康委《我国卫生健康事业发展统计公报》';
const insurance = '国家医疗保障局《全国医疗保障事业发展统计公报》';

/** Health care and health insurance. */
export const healthRows: readonly IndicatorRow[] = [
  stock('doctors-per-thousand', '每千常住人口执业(助理)医师数', 'Doctors per 1,000 residents', {
    forms: '每千人口执业(助理)医师数 每千人口执业医师 每千常住人口执业(助理)医师 每千人口拥有执业(助理)医师数',
    unit: '人',
    range: '0.2 25',
    definition: '执业医师和执业助理医师数与常住人口（千人）之比。',
    source: bulletin,
  }),
  stock('hospital-beds-per-thousand', '每千人口医疗卫生机构床位数', 'Hospital beds per 1,000 residents', {
    forms: '每千人口床位数 每千人床位数 每千常住人口医疗卫生机构床位数 每千人口医疗机构床位数',
    unit: '张',
    range: '0.5 25',
    definition: '医疗卫生机构实有床位数与常住人口（千人）之比。',
    source: bulletin,
  }),
  flow('new-hospital-beds', '新增医疗卫生机构床位', 'New hospital beds', {
    forms: '新增医疗床位 新增医疗机构床位',
    unit: '张',
    range: '5 300万',
    definition: '一定时期内医疗卫生机构增加的床位数。',
    source: bulletin,
  }),
  stock('basic-medical-insurance-rate', '基本医疗保险参保率', 'Coverage of basic medical insurance', {
    forms: '基本医保参保率 医疗保险参保率 医保参保率',
    unit: '%',
    range: '50 110',
    definition: '参加职工或城乡居民基本医疗保险的人数占应参保人口的百分比。',
    source: insurance,
  }),
  stock('pension-insurance-rate', '基本养老保险参保率', 'Coverage of basic pension insurance', {
    forms: '养老保险参保率',
    unit: '%',
    range: '40 110',
    definition: '参加职工或城乡居民基本养老保险的人数占应参保人口的百分比。',
    source: '《“十四五”国家老龄事业发展和养老服务体系规划》',
  }),
  stock(
    'resident-medical-subsidy',
    '城乡居民基本医保人均财政补助标准',
    'Budget subsidy per head to residents’ medical insurance',
    {
      forms: '居民医保人均财政补助标准 城乡居民基本医保人均补助标准 城乡居民医保人均财政补助标准 居民医保财政补助标准',
      unit: '元',
      otherUnits: ['元/人', '元/年', '元/人·年'],
      range: '5 3000',
      definition: '财政为每名城乡居民基本医疗保险参保人每年补助的金额。',
      source: insurance,
    },
  ),
  stock(
    'public-health-subsidy',
    '基本公共卫生服务经费人均财政补助标准',
    'Budget subsidy per head to basic public health services',
    {
      forms: '人均基本公共卫生服务经费 人均基本公共卫生服务经费补助标准',
      unit: '元',
      otherUnits: ['元/人', '元/年', '元/人·年'],
      range: '5 500',
      definition: '财政为每名常住居民每年安排的基本公共卫生服务经费。',
      source: '《国家基本公共卫生服务规范（第三版）》',
    },
  ),
  stock('out-of-area-settlement-rate', '异地就医直接结算率', 'Direct settlement of treatment elsewhere', {
    forms: '住院费用跨省直接结算率 跨省异地就医直接结算率',
    unit: '%',
    range: '5 100',
    definition: '异地就医中直接结算的人次占全部异地就医人次的百分比。',
    source: insurance,
  }),
  stock('top-hospitals', '三甲医院', 'Grade-A tertiary hospitals', {
    forms: '三级甲等医院',
    unit: '家',
    range: '0 3000',
    definition: '经评审达到三级甲等标准的医院数。',
    source: '《医疗机构管理条例》',
  }),
  stock('medical-institutions', '医疗卫生机构', 'Medical institutions', {
    forms: '医疗机构 各级各类医疗机构',
    unit: '个',
    range: '1 200万',
    definition: '取得执业许可、提供医疗卫生服务的机构。',
    source: bulletin,
  }),
];
