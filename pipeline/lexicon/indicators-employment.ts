import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('employment');
const labour = '国家统计局《劳动力调查制度》';
const ministry = '人力资源和社会保障部《人力资源和社会保障事业发展统计公报》';

/** Work and those without; an unemployment rate that does not say how it is counted may be either. */
export const employmentRows: readonly IndicatorRow[] = [
  flow('urban-new-jobs', '城镇新增就业', 'New jobs in towns', {
    forms: '城镇新增就业人数 城镇累计新增就业 新增城镇就业 每年城镇新增就业',
    unit: '人',
    range: '10 15000万',
    definition: '城镇新就业人数减去因退休、死亡等自然减员的人数。',
    source: ministry,
  }),
  stock('surveyed-unemployment-rate', '城镇调查失业率', 'Surveyed urban unemployment rate', {
    forms: '调查失业率 失业率 城镇失业率 全国城镇调查失业率 城镇调查失业率均值 城镇调查失业率平均 城镇调查失业率平均值',
    unit: '%',
    range: '1 15',
    lowerIsBetter: true,
    definition: '按劳动力抽样调查推算的城镇失业人数占城镇就业与失业人数之和的百分比。',
    source: labour,
  }),
  stock('registered-unemployment-rate', '城镇登记失业率', 'Registered urban unemployment rate', {
    forms: '登记失业率 失业率 城镇失业率 年末城镇登记失业率',
    unit: '%',
    range: '0.3 12',
    lowerIsBetter: true,
    definition: '在就业服务机构登记的城镇失业人员占城镇从业人员与登记失业人员之和的百分比。',
    source: ministry,
  }),
  stock('graduate-employment-rate', '高校毕业生就业率', 'Employment rate of university graduates', {
    forms:
      '高校毕业生去向落实率 高校毕业生毕业去向落实率 高校毕业生初次毕业去向落实率 毕业去向落实率 高校毕业生就业去向落实率 应届高校毕业生就业率',
    unit: '%',
    range: '30 100',
    definition: '已就业或已落实去向的高校毕业生占当年高校毕业生总数的百分比。',
    source: '教育部办公厅《关于编制发布高校毕业生就业质量年度报告的通知》',
  }),
  flow('graduates', '高校毕业生', 'University graduates', {
    forms: '高校毕业生人数 应届高校毕业生 大学毕业生',
    unit: '人',
    range: '10 2000万',
    definition: '当年从普通高等学校毕业的学生数。',
    source: '教育部《全国教育事业发展统计公报》',
  }),
  flow('skills-training', '职业技能培训', 'Vocational training', {
    forms: '开展职业技能培训 开展补贴性职业技能培训 补贴性职业技能培训 开展补贴性技能培训',
    unit: '人次',
    range: '10 5亿',
    definition: '一定时期内参加就业技能、岗位技能提升和创业培训的人次。',
    source: ministry,
  }),
  flow('rural-labour-transferred', '农村劳动力转移就业', 'Rural labour moved to other work', {
    forms: '农牧民转移就业',
    unit: '人',
    range: '10 4亿',
    definition: '离开农业、在非农产业就业的农村劳动力人数。',
    source: ministry,
  }),
  flow('rural-labour-newly-transferred', '新增农村劳动力转移就业', 'Rural labour newly moved to other work', {
    forms: '新增农村劳动力转移',
    unit: '人',
    range: '10 1亿',
    definition: '当年新离开农业、在非农产业就业的农村劳动力人数。',
    source: ministry,
  }),
  flow('reemployment', '失业人员再就业', 'Unemployed persons re-employed', {
    forms: '城镇失业人员再就业 下岗失业人员再就业',
    unit: '人',
    range: '10 1亿',
    definition: '登记失业后在一定时期内重新就业的人数。',
    source: ministry,
  }),
  stock('skilled-workers', '技能人才总量', 'Skilled workers', {
    forms: '技能人才',
    unit: '人',
    range: '100 3亿',
    definition: '取得职业技能等级或职业资格证书、在生产服务一线工作的人员。',
    source: '《关于加强新时代高技能人才队伍建设的意见》',
  }),
  stock('highly-skilled-workers', '高技能人才', 'Highly skilled workers', {
    unit: '人',
    range: '100 2亿',
    definition: '取得高级工、技师、高级技师等级及以上的技能人才。',
    source: '《关于加强新时代高技能人才队伍建设的意见》',
  }),
  flow('new-skilled-workers', '新增技能人才', 'Newly trained skilled workers', {
    unit: '人',
    range: '10 1亿',
    definition: '一定时期内新取得职业技能等级或职业资格证书的人数。',
    source: '《关于加强新时代高技能人才队伍建设的意见》',
  }),
  stock('talent-total', '人才资源总量', 'Total of talent', {
    forms: '人才总量 人才资源 各类人才',
    unit: '人',
    range: '100 4亿',
    definition: '党政、企业经营管理、专业技术、高技能、农村实用和社会工作人才之和。',
    source: '《国家中长期人才发展规划纲要（2010—2020年）》',
  }),
];
