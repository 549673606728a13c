import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('governance');
const safety = '应急管理部《生产安全事故统计调查制度》';
const law = '《中华人民共和国立法法》';
const congress = '《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》';

/** Safety, order, laws and proposals. */
export const governanceRows: readonly IndicatorRow[] = [
  flow('work-accidents', '生产安全事故起数', 'Work accidents', {
    forms: '事故起数 安全生产事故起数 各类生产安全事故起数 生产安全事故',
    unit: '起',
    range: '0 100万',
    lowerIsBetter: true,
    definition: '一定时期内发生的造成伤亡或经济损失的生产安全事故次数。',
    source: safety,
  }),
  flow('work-deaths', '生产安全事故死亡人数', 'Deaths in work accidents', {
    forms: '事故死亡人数 安全生产事故死亡人数 各类生产安全事故死亡人数',
    unit: '人',
    range: '0 15万',
    lowerIsBetter: true,
    definition: '一定时期内因生产安全事故死亡的人数。',
    source: safety,
  }),
  flow('work-deaths-per-gdp', '单位地区生产总值生产安全事故死亡率', 'Deaths in work accidents per unit of GDP', {
    forms: '亿元地区生产总值生产安全事故死亡率 亿元国内生产总值生产安全事故死亡率',
    unit: '人/亿元',
    otherUnits: ['人/百亿元', '人'],
    range: '0 2',
    lowerIsBetter: true,
    definition: '生产安全事故死亡人数与地区生产总值之比。',
    source: '《“十四五”国家安全生产规划》',
  }),
  flow('criminal-cases', '刑事案件立案数', 'Criminal cases filed', {
    forms: '刑事案件 刑事立案数 刑事案件总量 刑事警情',
    unit: '起',
    otherUnits: ['件'],
    range: '0 1000万',
    lowerIsBetter: true,
    definition: '一定时期内公安机关立案的刑事案件数。',
    source: '公安部《公安机关办理刑事案件程序规定》',
  }),
  flow('public-order-cases', '治安案件', 'Public-order cases', {
    forms: '治安案件总量 治安警情',
    unit: '起',
    otherUnits: ['件'],
    range: '0 2000万',
    lowerIsBetter: true,
    definition: '一定时期内公安机关受理的违反治安管理案件数。',
    source: '《中华人民共和国治安管理处罚法》',
  }),
  stock('sense-of-safety', '群众安全感', 'Sense of safety', {
    forms: '人民群众安全感 群众安全感率 群众安全感满意度 人民群众安全感满意度',
    unit: '%',
    range: '50 100',
    definition: '抽样调查中认为社会治安安全的居民占比。',
    source: '国家统计局《全国群众安全感抽样调查主要数据公报》',
  }),
  flow('petitions', '信访总量', 'Petitions', {
    unit: '件次',
    otherUnits: ['件', '批次'],
    range: '0 2000万',
    lowerIsBetter: true,
    definition: '一定时期内信访部门受理的来信、来访、网上信访之和。',
    source: '《信访工作条例》',
  }),
  flow('food-safety-pass-rate', '食品安全抽检合格率', 'Pass rate of food tests', {
    forms: '食品抽检合格率 食品安全监督抽检合格率',
    unit: '%',
    range: '70 100',
    definition: '监督抽检合格的食品批次占抽检批次的百分比。',
    source: '《食品安全抽样检验管理办法》',
  }),
  flow('medicine-pass-rate', '药品抽检合格率', 'Pass rate of medicine tests', {
    unit: '%',
    range: '70 100',
    definition: '抽检合格的药品批次占抽检批次的百分比。',
    source: '《药品质量抽查检验管理办法》',
  }),
  flow('deputies-proposals', '办理人大代表建议', 'Deputies’ proposals dealt with', {
    forms: '办理市人大代表建议 办理省人大代表建议 办结人大代表建议 人大代表建议 办理代表建议',
    unit: '件',
    range: '1 5万',
    definition: '一定时期内政府办理的人大代表建议件数。',
    source: congress,
  }),
  flow('consultative-proposals', '办理政协提案', 'Proposals of the consultative conference dealt with', {
    forms: '办理市政协提案 办理省政协提案 办结政协提案 办理政协委员提案 政协提案 省政协提案',
    unit: '件',
    range: '1 5万',
    definition: '一定时期内政府办理的政协提案件数。',
    source: '《中国人民政治协商会议全国委员会提案工作条例》',
  }),
  flow('bills-submitted', '提请审议地方性法规', 'Local bills submitted', {
    forms:
      '提请省人大常委会审议地方性法规 提请省人大常委会审议地方性法规草案 提请审议地方性法规草案 提请市人大常委会审议地方性法规',
    unit: '件',
    otherUnits: ['部', '项'],
    range: '1 500',
    definition: '一定时期内政府提请人大常委会审议的地方性法规草案件数。',
    source: law,
  }),
  flow('government-rules', '制定修改废止政府规章', 'Government rules made, changed or repealed', {
    forms: '立改废政府规章 出台政府规章 制定修改废止省政府规章 制定政府规章 制定、修改、废止省政府规章',
    unit: '件',
    otherUnits: ['部', '项'],
    range: '1 1000',
    definition: '一定时期内制定、修改和废止的地方政府规章件数。',
    source: '《规章制定程序条例》',
  }),
  flow('administrative-regulations', '制定修订行政法规', 'Administrative regulations made or revised', {
    forms: '制定行政法规 制修订行政法规',
    unit: '部',
    otherUnits: ['件', '项'],
    range: '1 500',
    definition: '一定时期内国务院制定和修订的行政法规部数。',
    source: '《行政法规制定程序条例》',
  }),
  flow('bills-to-national-congress', '提请全国人大常委会审议法律议案', 'Bills submitted to the national congress', {
    forms: '法律议案',
    unit: '件',
    otherUnits: ['部', '项'],
    range: '1 200',
    definition: '一定时期内国务院提请全国人大常委会审议的法律议案件数。',
    source: law,
  }),
  flow('official-court-appearance', '行政机关负责人出庭应诉率', 'Officials’ appearance in court', {
    unit: '%',
    range: '10 100',
    definition: '行政机关负责人出庭应诉的案件占应出庭案件的百分比。',
    source: '最高人民法院《关于行政机关负责人出庭应诉若干问题的规定》',
  }),
  flow('livelihood-projects', '办好民生实事', 'Livelihood projects completed', {
    forms: '民生实事 全面完成的民生实事 办成民生实事 民生实事项目 完成民生实事',
    unit: '件',
    otherUnits: ['项', '个'],
    range: '1 5万',
    definition: '政府在一定时期内承诺并办理的民生实事件数。',
    source: '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》',
  }),
  stock('sister-cities', '国际友城', 'Sister cities', {
    forms: '友好城市 国际友好城市',
    unit: '对',
    otherUnits: ['个', '座'],
    range: '1 5000',
    definition: '与外国地方政府正式结为友好关系的城市（省州）对数。',
    source: '《友好城市工作管理规定》',
  }),
];
