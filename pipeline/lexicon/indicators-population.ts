import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('population');
const survey = '国家统计局《人口变动情况抽样调查制度》';
const outline = '《中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要》';

/** How many live where, and how long. */
export const populationRows: readonly IndicatorRow[] = [
  stock('resident-population', '常住人口', 'Resident population', {
    forms: '年末常住人口 常住人口规模',
    unit: '人',
    range: '1000 16亿',
    definition: '实际居住在本地半年以上的人口，不论户籍。',
    source: survey,
  }),
  stock('registered-population', '户籍人口', 'Registered population', {
    forms: '年末户籍人口 户籍总人口',
    unit: '人',
    range: '1000 16亿',
    definition: '在公安机关户籍登记的本地人口，不论是否住在本地。',
    source: '《中华人民共和国户口登记条例》',
  }),
  stock('total-population', '总人口', 'Total population', {
    forms: '人口总数 人口总量 年末总人口',
    unit: '人',
    range: '1000 16亿',
    definition: '一定时点一个地区有生命的个人之和。',
    source: survey,
  }),
  stock('urbanisation-rate', '常住人口城镇化率', 'Urbanisation rate of residents', {
    forms: '城镇化率',
    unit: '%',
    range: '5 100',
    definition: '居住在城镇范围内的常住人口占全部常住人口的百分比。',
    source: '国家统计局《统计上划分城乡的规定》',
  }),
  stock('registered-urbanisation-rate', '户籍人口城镇化率', 'Urbanisation rate of registered population', {
    unit: '%',
    range: '5 100',
    definition: '登记为城镇户口的人口占户籍人口的百分比。',
    source: '《国家新型城镇化规划（2014—2020年）》',
  }),
  flow('birth-rate', '人口出生率', 'Birth rate', {
    forms: '出生率',
    unit: '‰',
    otherUnits: ['%'],
    range: '1 60',
    definition: '一年内出生人数与平均人口之比，以千分数表示。',
    source: survey,
  }),
  flow('natural-growth-rate', '人口自然增长率', 'Natural growth rate of population', {
    forms: '自然增长率',
    unit: '‰',
    otherUnits: ['%'],
    range: '-20 50',
    definition: '出生率减死亡率，以千分数表示。',
    source: survey,
  }),
  stock('life-expectancy', '人均预期寿命', 'Life expectancy', {
    forms: '居民人均预期寿命 平均预期寿命 人均期望寿命',
    unit: '岁',
    otherUnits: ['年'],
    range: '30 90',
    definition: '按现时各年龄死亡率，新出生者平均可望存活的年数。',
    source: outline,
  }),
  stock('schooling-years', '劳动年龄人口平均受教育年限', 'Average schooling of the working-age population', {
    forms: '主要劳动年龄人口平均受教育年限',
    unit: '年',
    range: '3 18',
    definition: '16至59岁人口接受学历教育的平均年数。',
    source: outline,
  }),
  stock('population-density', '人口密度', 'Population density', {
    unit: '人/平方公里',
    otherUnits: ['人'],
    range: '1 6万',
    definition: '单位土地面积上居住的人口数。',
    source: '国家统计局《中国主要统计指标诠释》',
  }),
  stock('elderly-population', '60岁及以上老年人口', 'Population aged 60 and over', {
    forms: '60岁及以上人口 60岁以上老年人口 60岁以上老年人',
    unit: '人',
    range: '100 6亿',
    definition: '年满60周岁的人口。',
    source: '《中华人民共和国老年人权益保障法》',
  }),
];
