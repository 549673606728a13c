import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow } = indicatorDomain('resources');
const outline = '《中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要》';
const saving = '国务院《“十四五”节能减排综合工作方案》';

/** What is spent of energy and water, and what is given off, for what is produced. */
export const resourceRows: readonly IndicatorRow[] = [
  flow('energy-per-gdp', '单位地区生产总值能耗', 'Energy consumption per unit of GDP', {
    forms:
      '单位GDP能耗 单位国内生产总值能耗 单位生产总值能耗 万元地区生产总值能耗 单位GDP能源消耗 万元GDP能耗 能耗强度 单位地区生产总值能源消耗 单位国内生产总值能源消耗',
    unit: '吨标准煤/万元',
    otherUnits: ['吨标准煤'],
    range: '0.05 10',
    lowerIsBetter: true,
    definition: '一定时期内能源消费总量与地区生产总值之比，常以降低率表示。',
    source: saving,
  }),
  flow('carbon-per-gdp', '单位地区生产总值二氧化碳排放', 'Carbon dioxide emissions per unit of GDP', {
    forms:
      '单位GDP二氧化碳排放 单位国内生产总值二氧化碳排放 碳排放强度 单位生产总值二氧化碳排放量 单位地区生产总值二氧化碳排放量 单位生产总值二氧化碳排放',
    unit: '吨二氧化碳当量/万元',
    otherUnits: ['吨二氧化碳当量'],
    range: '0.05 20',
    lowerIsBetter: true,
    definition: '一定时期内二氧化碳排放量与地区生产总值之比，常以降低率表示。',
    source: outline,
  }),
  flow('water-per-gdp', '万元地区生产总值用水量', 'Water use per unit of GDP', {
    forms: '万元GDP用水量 万元国内生产总值用水量 单位地区生产总值用水量 万元生产总值用水量',
    unit: '立方米',
    range: '3 1000',
    lowerIsBetter: true,
    definition: '一定时期内用水总量与地区生产总值（万元）之比。',
    source: '《“十四五”节水型社会建设规划》',
  }),
  flow('industrial-energy-intensity', '规模以上工业单位增加值能耗', 'Energy per value added of industry above size', {
    forms: '规上工业单位增加值能耗 规模以上工业增加值能耗',
    unit: '吨标准煤/万元',
    otherUnits: ['吨标准煤'],
    range: '0.05 15',
    lowerIsBetter: true,
    definition: '规模以上工业能源消费量与其增加值之比，常以降低率表示。',
    source: '《“十四五”工业绿色发展规划》',
  }),
  flow('sulphur-dioxide', '二氧化硫排放量', 'Emissions of sulphur dioxide', {
    forms: '二氧化硫排放总量',
    unit: '吨',
    range: '1 3000万',
    lowerIsBetter: true,
    definition: '一定时期内排入大气的二氧化硫总量。',
    source: '生态环境部《排放源统计调查制度》',
  }),
  flow('chemical-oxygen-demand', '化学需氧量排放量', 'Discharge of chemical oxygen demand', {
    forms: '化学需氧量',
    unit: '吨',
    range: '1 5000万',
    lowerIsBetter: true,
    definition: '一定时期内废水中以化学需氧量计的污染物排放总量。',
    source: '生态环境部《排放源统计调查制度》',
  }),
  flow('household-waste-recycling', '生活垃圾回收利用率', 'Recycling rate of household waste', {
    forms: '生活垃圾资源化利用率',
    unit: '%',
    range: '5 100',
    definition: '回收利用的生活垃圾占生活垃圾总量的百分比。',
    source: '《生活垃圾分类制度实施方案》',
  }),
];
