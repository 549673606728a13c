import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('education');
const bulletin = '教育部《全国教育事业发展统计公报》';
const system = '教育部《中国教育监测与评价统计指标体系（2020年版）》';

/** Places, coverage and enrolment by stage of education. */
export const educationRows: readonly IndicatorRow[] = [
  stock('inclusive-kindergarten-coverage', '普惠性幼儿园覆盖率', 'Coverage of inclusive kindergartens', {
    forms: '普惠性学前教育覆盖率 普惠性学前教育资源覆盖率 适龄儿童入园普惠率',
    unit: '%',
    range: '20 100',
    definition: '公办园和普惠性民办园在园幼儿占全部在园幼儿的百分比。',
    source: '《“十四五”学前教育发展提升行动计划》',
  }),
  stock('preschool-gross-enrolment', '学前教育毛入园率', 'Gross enrolment rate in kindergartens', {
    forms: '学前三年毛入园率 学前教育三年毛入园率',
    unit: '%',
    range: '10 130',
    definition: '在园幼儿数与学前三年学龄人口之比。',
    source: system,
  }),
  stock('public-kindergarten-share', '公办园在园幼儿占比', 'Share of children in public kindergartens', {
    forms: '公办园在园幼儿 公办幼儿园在园幼儿占比',
    unit: '%',
    range: '5 100',
    definition: '公办幼儿园在园幼儿占全部在园幼儿的百分比。',
    source: '《“十四五”学前教育发展提升行动计划》',
  }),
  stock('compulsory-education-completion', '九年义务教育巩固率', 'Completion rate of compulsory education', {
    forms: '义务教育巩固率',
    unit: '%',
    range: '50 105',
    definition: '初中毕业班学生数占该年级入小学一年级时学生数的百分比。',
    source: system,
  }),
  stock('senior-secondary-gross-enrolment', '高中阶段毛入学率', 'Gross enrolment rate in senior secondary education', {
    forms: '高中阶段教育毛入学率 高中毛入学率',
    unit: '%',
    range: '10 130',
    definition: '高中阶段在校生数与15至17岁学龄人口之比。',
    source: system,
  }),
  stock('higher-education-gross-enrolment', '高等教育毛入学率', 'Gross enrolment rate in higher education', {
    unit: '%',
    range: '1 120',
    definition: '高等教育在学总规模与18至22岁学龄人口之比。',
    source: system,
  }),
  flow('new-school-places', '新增学位', 'New school places', {
    forms: '新增中小学学位 新增基础教育学位 新增中小学位 新增公办学位 新增基础教育公办学位',
    unit: '个',
    range: '10 3000万',
    definition: '一定时期内因新建、改扩建学校而增加的可就读人数。',
    source: '《关于构建优质均衡的基本公共教育服务体系的意见》',
  }),
  flow('new-compulsory-school-places', '新增义务教育学位', 'New places in compulsory education', {
    unit: '个',
    range: '10 3000万',
    definition: '一定时期内小学和初中增加的可就读人数。',
    source: '《关于构建优质均衡的基本公共教育服务体系的意见》',
  }),
  flow('new-high-school-places', '新增普通高中学位', 'New places in high schools', {
    forms: '新增高中学位',
    unit: '个',
    range: '10 1000万',
    definition: '一定时期内普通高中增加的可就读人数。',
    source: '《“十四五”县域普通高中发展提升行动计划》',
  }),
  flow('new-kindergarten-places', '新增幼儿园学位', 'New places in kindergartens', {
    forms: '新增学前教育学位 新增公办幼儿园学位 新增普惠性幼儿园学位',
    unit: '个',
    range: '10 1000万',
    definition: '一定时期内幼儿园增加的可入园人数。',
    source: '《“十四五”学前教育发展提升行动计划》',
  }),
  stock('universities', '普通高等学校', 'Universities and colleges', {
    forms: '普通高校 高等院校',
    limitedForms: [{ form: '高等学校', kinds: ['level', 'change'] }],
    unit: '所',
    range: '1 5000',
    definition: '按国家规定设立、实施高等学历教育的学校。',
    source: bulletin,
  }),
];
