import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('agriculture');
const survey = '国家统计局《农林牧渔业统计报表制度》';
const land = '《高标准农田建设 通则》（GB/T 30600—2022）';
const village = '《乡村建设行动实施方案》';

/** Harvests, land, and villages; masses come in 吨, 斤, 公斤 and 担, areas in 亩 and 公顷. */
export const agricultureRows: readonly IndicatorRow[] = [
  flow('grain-output', '粮食产量', 'Grain output', {
    forms: '粮食总产量 粮食总产 粮食年产量 全国粮食产量 年粮食产量 全年粮食产量',
    unit: '吨',
    otherUnits: ['斤', '公斤', '担'],
    range: '100 10亿',
    definition: '一个日历年度内收获的谷物、豆类和薯类（折粮）之和。',
    source: survey,
  }),
  stock('grain-capacity', '粮食综合生产能力', 'Grain production capacity', {
    forms: '粮食产能',
    unit: '吨',
    otherUnits: ['斤'],
    range: '100 10亿',
    definition: '一定时期一定条件下可稳定达到的粮食产量。',
    source: '《中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要》',
  }),
  flow('grain-area', '粮食播种面积', 'Area sown with grain', {
    forms: '粮食种植面积 粮食作物播种面积',
    unit: '亩',
    range: '100 30亿',
    definition: '当年实际播种或移植粮食作物的面积。',
    source: survey,
  }),
  flow('grain-yield', '粮食单产', 'Grain yield', {
    forms: '粮食亩产 粮食平均亩产',
    unit: '公斤/亩',
    otherUnits: ['公斤', '斤'],
    range: '20 1500',
    definition: '单位播种面积的粮食产量。',
    source: survey,
  }),
  flow('cotton-output', '棉花产量', 'Cotton output', {
    forms: '棉花总产量',
    unit: '吨',
    otherUnits: ['担'],
    range: '1 2000万',
    definition: '一定时期内收获的皮棉重量。',
    source: survey,
  }),
  flow('vegetable-output', '蔬菜产量', 'Vegetable output', {
    forms: '蔬菜总产量',
    unit: '吨',
    range: '100 15亿',
    definition: '一定时期内收获的蔬菜（含食用菌）重量。',
    source: survey,
  }),
  flow('fruit-output', '水果产量', 'Fruit output', {
    forms: '园林水果产量',
    unit: '吨',
    range: '100 6亿',
    definition: '一定时期内收获的园林水果和瓜果重量。',
    source: survey,
  }),
  flow('meat-output', '肉类产量', 'Meat output', {
    forms: '肉产量 猪牛羊禽肉产量 肉类总产量',
    unit: '吨',
    range: '1 2亿',
    definition: '一定时期内屠宰畜禽所得的胴体重量。',
    source: survey,
  }),
  flow('pigs-slaughtered', '生猪出栏量', 'Pigs slaughtered', {
    forms: '生猪出栏',
    unit: '头',
    range: '10 15亿',
    definition: '一定时期内出栏供屠宰的猪的头数。',
    source: survey,
  }),
  flow('aquatic-output', '水产品总产量', 'Aquatic products', {
    forms: '水产品产量',
    unit: '吨',
    range: '1 2亿',
    definition: '一定时期内养殖和捕捞的水产品重量。',
    source: '农业农村部《渔业统计工作规定》',
  }),
  stock('high-standard-farmland', '高标准农田面积', 'High-standard farmland', {
    forms: '高标准农田 累计建成高标准农田',
    unit: '亩',
    range: '100 20亿',
    definition: '已建成的土地平整、设施配套、旱涝保收的农田面积。',
    source: land,
  }),
  flow('high-standard-farmland-built', '新建和改造提升高标准农田', 'High-standard farmland built or improved', {
    forms:
      '建设高标准农田 建成高标准农田 新建高标准农田 新建改造高标准农田 新建和改造高标准农田 新增高标准农田 新建、改造提升高标准农田 新建改造提升高标准农田 高标准农田建设 改造提升高标准农田',
    unit: '亩',
    range: '10 10亿',
    definition: '一定时期内新建和改造提升的高标准农田面积。',
    source: land,
  }),
  stock('farmland', '耕地保有量', 'Farmland', {
    forms: '耕地面积 耕地总面积',
    unit: '亩',
    range: '100 25亿',
    definition: '用于种植农作物并经常耕耘的土地面积。',
    source: '《中华人民共和国土地管理法》',
  }),
  flow('irrigation-added', '新增有效灌溉面积', 'Irrigated area added', {
    forms: '新增高效节水灌溉面积 新增节水灌溉面积',
    unit: '亩',
    range: '10 5亿',
    definition: '一定时期内因水利设施建成而增加的可正常灌溉的耕地面积。',
    source: '水利部《全国水利发展统计公报》',
  }),
  stock('mechanisation-rate', '农作物耕种收综合机械化率', 'Mechanisation rate of farming', {
    forms: '农作物综合机械化率 耕种收综合机械化率 主要农作物耕种收综合机械化率',
    unit: '%',
    range: '5 100',
    definition: '机耕、机播、机收水平按权重合成的百分比。',
    source: '农业农村部《全国农业机械化发展统计公报》',
  }),
  stock('farm-science-contribution', '农业科技进步贡献率', 'Contribution of science to farming', {
    unit: '%',
    range: '10 95',
    definition: '科技进步对农业总产值增长的贡献份额。',
    source: '《“十四五”推进农业农村现代化规划》',
  }),
  stock('farm-processing-rate', '农产品加工转化率', 'Processing rate of farm products', {
    unit: '%',
    range: '10 95',
    definition: '经加工的农产品占农产品总量的百分比。',
    source: '《“十四五”推进农业农村现代化规划》',
  }),
  stock('rural-tap-water', '农村自来水普及率', 'Rural tap-water coverage', {
    forms: '自来水普及率',
    unit: '%',
    range: '10 100',
    definition: '饮用自来水的农村人口占农村人口的百分比。',
    source: '《全国“十四五”农村供水保障规划》',
  }),
  stock('rural-sanitary-toilets', '农村卫生厕所普及率', 'Coverage of sanitary toilets in the countryside', {
    forms: '农村卫生户厕普及率 卫生户厕普及率 农村卫生户厕覆盖率 卫生厕所普及率 农村卫生厕所覆盖率',
    unit: '%',
    range: '5 100',
    definition: '使用卫生厕所的农户占农户总数的百分比。',
    source: village,
  }),
  flow('rural-dilapidated-houses', '农村危房改造', 'Dilapidated rural houses rebuilt', {
    forms: '改造农村危房 实施农村危房改造 完成农村危房改造',
    unit: '户',
    otherUnits: ['套'],
    range: '1 5000万',
    definition: '一定时期内完成改造的农村危险住房户数。',
    source: '住房和城乡建设部《农村危险房屋鉴定技术导则（试行）》',
  }),
  flow('model-villages', '建成和美乡村', 'Fine villages built', {
    forms: '建设和美乡村 建成宜居宜业和美乡村 建成乡村振兴示范村 打造和美乡村',
    unit: '个',
    range: '1 30万',
    definition: '一定时期内建成的宜居宜业和美乡村（乡村振兴示范村）数。',
    source: village,
  }),
  stock(
    'rural-poor-monitored',
    '稳定消除返贫致贫风险的监测对象',
    'Monitored persons whose risk of poverty is removed',
    {
      unit: '人',
      range: '10 5000万',
      definition: '经帮扶后稳定消除返贫致贫风险的防返贫监测对象人数。',
      source: '《关于健全防止返贫动态监测和帮扶机制的指导意见》',
    },
  ),
];
