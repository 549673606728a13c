import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('energy');
const survey = '国家统计局《能源统计报表制度》';
const administration = '国家能源局《全国电力工业统计数据》';

/** Output and capacity of energy; a 装机 without unit is a share or a growth of capacity. */
export const energyRows: readonly IndicatorRow[] = [
  flow('electricity-output', '发电量', 'Electricity generated', {
    forms: '总发电量 年发电量 全口径发电量 规上发电量',
    unit: '千瓦时',
    otherUnits: ['度'],
    range: '1万 200000亿',
    definition: '一定时期内发电机组生产的电能。',
    source: survey,
  }),
  flow('electricity-use', '全社会用电量', 'Electricity consumption', {
    forms: '用电量',
    unit: '千瓦时',
    otherUnits: ['度'],
    range: '1万 200000亿',
    definition: '一定时期内全部产业和居民用电之和。',
    source: administration,
  }),
  flow('electricity-exported', '外送电量', 'Electricity sent to other regions', {
    forms: '电力外送量 电力外送 外送电',
    unit: '千瓦时',
    otherUnits: ['度'],
    range: '1万 30000亿',
    definition: '一定时期内送往其他省区的电量。',
    source: administration,
  }),
  stock('power-capacity', '电力总装机', 'Power generating capacity', {
    forms:
      '发电装机 电力装机 发电装机容量 电力装机容量 电力总装机规模 总装机 全口径发电装机容量 发电总装机 电力装机规模 发电总装机容量 装机容量 建成电力装机',
    unit: '千瓦',
    range: '100 80亿',
    definition: '在役发电机组额定功率之和。',
    source: administration,
  }),
  stock('new-energy-capacity', '新能源装机', 'Capacity of new energy', {
    forms: '新能源装机规模 新能源装机容量 新能源发电装机 新能源总装机 风电光伏装机',
    unit: '千瓦',
    range: '100 50亿',
    definition: '风电、太阳能发电等新能源机组额定功率之和。',
    source: administration,
  }),
  stock('renewable-capacity', '可再生能源装机', 'Capacity of renewable energy', {
    forms: '可再生能源装机容量 可再生能源发电装机 可再生能源装机规模',
    unit: '千瓦',
    range: '100 60亿',
    definition: '水电、风电、太阳能发电和生物质发电机组额定功率之和。',
    source: '《“十四五”可再生能源发展规划》',
  }),
  stock('clean-energy-capacity', '清洁能源装机', 'Capacity of clean energy', {
    forms: '清洁能源装机容量 清洁能源发电装机 清洁能源电力装机 清洁能源发电装机规模 非化石能源装机 非化石能源发电装机',
    unit: '千瓦',
    range: '100 60亿',
    definition: '不燃煤、燃油的发电机组（水、核、风、光等）额定功率之和。',
    source: administration,
  }),
  flow('new-new-energy-capacity', '新增新能源装机', 'New-energy capacity added', {
    forms: '新增风电光伏装机',
    unit: '千瓦',
    range: '100 20亿',
    definition: '一定时期内新投产的新能源机组额定功率。',
    source: administration,
  }),
  flow('new-renewable-capacity', '新增可再生能源装机', 'Renewable capacity added', {
    forms: '新增可再生能源发电装机',
    unit: '千瓦',
    range: '100 20亿',
    definition: '一定时期内新投产的可再生能源机组额定功率。',
    source: administration,
  }),
  flow('new-power-capacity', '新增发电装机', 'Power capacity added', {
    forms: '新增发电装机容量 新增电力装机 新增装机',
    unit: '千瓦',
    range: '100 20亿',
    definition: '一定时期内新投产的发电机组额定功率。',
    source: administration,
  }),
  stock('storage-capacity', '新型储能装机', 'Capacity of new-type storage', {
    forms: '储能装机 新型储能装机规模 新型储能规模',
    unit: '千瓦',
    range: '100 20亿',
    definition: '抽水蓄能以外、以输出电力为主要形式的储能项目额定功率之和。',
    source: '《“十四五”新型储能发展实施方案》',
  }),
  flow('coal-output', '原煤产量', 'Coal output', {
    forms: '煤炭产量 原煤年产量',
    unit: '吨',
    range: '100 80亿',
    definition: '一定时期内矿井和露天矿采出的毛煤剔除矸石后的重量。',
    source: survey,
  }),
  flow('crude-oil-output', '原油产量', 'Crude oil output', {
    forms: '石油产量',
    unit: '吨',
    range: '100 10亿',
    definition: '一定时期内油井采出并经处理的原油重量。',
    source: survey,
  }),
  flow('natural-gas-output', '天然气产量', 'Natural gas output', {
    unit: '立方米',
    range: '1万 10000亿',
    definition: '一定时期内气田、油田和煤矿采出的天然气体积。',
    source: survey,
  }),
  flow('unconventional-gas-output', '非常规天然气产量', 'Unconventional gas output', {
    forms: '煤层气产量 页岩气产量',
    unit: '立方米',
    range: '1万 5000亿',
    definition: '一定时期内采出的煤层气、页岩气、致密砂岩气体积。',
    source: survey,
  }),
  flow('oil-and-gas-equivalent', '油气当量', 'Oil and gas equivalent', {
    forms: '油气总产量 油气产量',
    unit: '吨',
    range: '1000 10亿',
    definition: '原油产量与按热值折算的天然气产量之和。',
    source: survey,
  }),
];
