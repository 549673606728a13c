import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('environment');
const air = '《环境空气质量标准》（GB 3095—2012）';
const surface = '《地表水环境质量标准》（GB 3838—2002）';
const outline = '《中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要》';
const soilAndWater = '水利部《中国水土保持公报》';

/** Air, water and land. */
export const environmentRows: readonly IndicatorRow[] = [
  flow('pm25', 'PM2.5平均浓度', 'Mean concentration of PM2.5', {
    forms:
      'PM2.5浓度 PM2.5年均浓度 PM2.5年平均浓度 细颗粒物浓度 细颗粒物年均浓度 细颗粒物平均浓度 细颗粒物累计浓度 PM2.5 细颗粒物年平均浓度 地级及以上城市细颗粒物平均浓度 地级及以上城市细颗粒物年平均浓度 设区城市PM2.5年平均浓度',
    unit: '微克/立方米',
    otherUnits: ['微克'],
    range: '3 150',
    lowerIsBetter: true,
    definition: '一定时期内空气中直径不大于2.5微米颗粒物质量浓度的平均值。',
    source: air,
  }),
  flow('good-air-days-share', '空气质量优良天数比例', 'Share of days with good air', {
    forms:
      '优良天数比例 空气质量优良天数比率 优良天数比率 空气优良天数比例 空气优良天数比率 城市空气质量优良天数比率 空气质量优良率 空气优良率 空气优良天数率 环境空气质量优良天数比例 城市空气质量优良天数比例',
    unit: '%',
    range: '15 100',
    definition: '空气质量指数不大于100的天数占有效监测天数的百分比。',
    source: '《环境空气质量指数（AQI）技术规定（试行）》（HJ 633—2012）',
  }),
  flow('good-air-days', '空气质量优良天数', 'Days with good air', {
    forms: '优良天数 空气优良天数',
    unit: '天',
    range: '50 366',
    definition: '一年内空气质量指数不大于100的天数。',
    source: '《环境空气质量指数（AQI）技术规定（试行）》（HJ 633—2012）',
  }),
  flow('heavy-pollution-days', '重污染天数', 'Days of heavy air pollution', {
    unit: '天',
    range: '0 120',
    lowerIsBetter: true,
    definition: '一年内空气质量指数大于200的天数。',
    source: '《环境空气质量指数（AQI）技术规定（试行）》（HJ 633—2012）',
  }),
  flow('good-surface-water-share', '地表水优良比例', 'Share of good surface water', {
    forms:
      '国控断面水质优良比例 地表水国控断面水质优良比例 地表水国考断面优良水体比例 地表水国考断面水质优良比例 国考断面水质优良比例 国考断面优良水体比例 优良水体比例 地表水优良水质比例 国考断面水质优良率 地表水水质优良比例 国考断面优良水质比例 地表水国考断面优良水质比例 地表水达到或好于III类水体比例 地表水考核断面水质优良比例',
    unit: '%',
    range: '5 100',
    definition: '水质达到或好于Ⅲ类的地表水断面占监测断面的百分比。',
    source: surface,
  }),
  flow(
    'surface-water-target-share',
    '地表水考核断面水质达标率',
    'Share of surface-water sections that meet their target',
    {
      forms: '地表水达标率 断面水质达标率 考核断面水质达标率',
      unit: '%',
      range: '5 100',
      definition: '水质达到考核目标的断面占考核断面的百分比。',
      source: '《水污染防治行动计划》',
    },
  ),
  flow('good-coastal-water-share', '近岸海域水质优良比例', 'Share of good coastal waters', {
    forms: '近岸海域水质优良率 近岸海域优良水质比例 近岸海域优良海水面积比例',
    unit: '%',
    range: '5 100',
    definition: '达到一、二类海水水质标准的近岸海域面积占比。',
    source: '《海水水质标准》（GB 3097—1997）',
  }),
  stock('forest-coverage', '森林覆盖率', 'Forest coverage', {
    unit: '%',
    range: '0.5 90',
    definition: '森林面积占土地总面积的百分比。',
    source: '《中华人民共和国森林法实施条例》',
  }),
  stock('forest-stock', '森林蓄积量', 'Forest stock', {
    forms: '森林蓄积',
    unit: '立方米',
    range: '1万 300亿',
    definition: '一定面积森林中现有活立木的材积总量。',
    source: outline,
  }),
  stock('forest-and-grass-coverage', '林草覆盖率', 'Forest and grassland coverage', {
    unit: '%',
    range: '1 98',
    definition: '林地、草地面积之和占土地总面积的百分比。',
    source: '国家林草局《“十四五”林业草原保护发展规划纲要》',
  }),
  stock('grassland-vegetation', '草原综合植被盖度', 'Vegetation cover of grassland', {
    unit: '%',
    range: '5 100',
    definition: '草原植被垂直投影面积占草原面积的百分比。',
    source: '国家林草局《“十四五”林业草原保护发展规划纲要》',
  }),
  flow('afforestation', '营造林面积', 'Area afforested', {
    forms: '营造林 造林 植树造林 造林面积 造林绿化 国土绿化 完成营造林 完成造林 人工造林',
    unit: '亩',
    range: '10 30亿',
    definition: '一定时期内人工造林、封山育林、退化林修复等完成的面积。',
    source: '《造林技术规程》（GB/T 15776）',
  }),
  flow('soil-erosion-treated', '治理水土流失面积', 'Area of soil erosion treated', {
    forms: '水土流失综合治理 综合治理水土流失面积 新增水土流失治理面积 治理水土流失 水土流失治理面积 水土流失治理',
    unit: '平方公里',
    range: '0.1 200万',
    definition: '一定时期内采取措施使土壤侵蚀得到控制的面积。',
    source: soilAndWater,
  }),
  stock('soil-and-water-conservation-rate', '水土保持率', 'Soil and water conservation rate', {
    unit: '%',
    range: '10 100',
    definition: '水土保持状况良好的面积占国土面积的百分比。',
    source: soilAndWater,
  }),
  flow('desertification-control', '防沙治沙面积', 'Area of desert controlled', {
    forms: '防沙治沙 沙化土地治理 治理沙化土地',
    unit: '亩',
    range: '10 5亿',
    definition: '一定时期内完成治理的沙化土地面积。',
    source: '《全国防沙治沙规划（2021—2030年）》',
  }),
  stock('rural-sewage-treatment-rate', '农村生活污水治理率', 'Rural sewage treatment rate', {
    forms: '行政村生活污水治理率 农村生活污水处理率',
    unit: '%',
    range: '2 100',
    definition: '生活污水得到处理或资源化利用的行政村占比。',
    source: '《农业农村污染治理攻坚战行动方案（2021—2025年）》',
  }),
  stock('urban-sewage-collection-rate', '城市生活污水集中收集率', 'Collection rate of urban sewage', {
    forms: '城市生活污水集中收集处理率 城市污水集中收集率',
    unit: '%',
    range: '10 100',
    definition: '向污水处理厂排水的人口占城区用水人口的百分比（按污染物量计）。',
    source: '《“十四五”城镇污水处理及资源化利用发展规划》',
  }),
  stock('contaminated-farmland-safe-use', '受污染耕地安全利用率', 'Safe use of contaminated farmland', {
    unit: '%',
    range: '20 100',
    definition: '实现安全利用的受污染耕地面积占受污染耕地总面积的百分比。',
    source: '《土壤污染防治行动计划》',
  }),
  stock('building-land-safe-use', '重点建设用地安全利用率', 'Safe use of key building land', {
    forms: '建设用地安全利用率 重点建设用地安全利用',
    unit: '%',
    range: '20 100',
    definition: '符合土壤环境要求的再开发利用地块占重点建设用地地块的百分比。',
    source: '《土壤污染防治行动计划》',
  }),
  stock('natural-shoreline', '自然岸线保有率', 'Share of natural shoreline', {
    forms: '大陆自然岸线保有率',
    unit: '%',
    range: '5 100',
    definition: '自然岸线长度占岸线总长度的百分比。',
    source: '《海岸线保护与利用管理办法》',
  }),
  stock('beautiful-rivers', '美丽河湖建成率', 'Share of beautiful rivers and lakes completed', {
    unit: '%',
    range: '5 100',
    definition: '建成的美丽河湖占应建成河湖水体的百分比。',
    source: '《关于全面推进美丽中国建设的意见》',
  }),
];
