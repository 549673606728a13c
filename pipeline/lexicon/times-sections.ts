/** A word of a heading that says whether its section tells what was done or what is planned. */
export interface SectionWord {
  readonly form: string;
  readonly status: 'actual' | 'target';
  readonly example: string;
}

/** Earlier rows win: 计划执行情况 is no plan. */
export const sectionWords: readonly SectionWord[] = [
  { form: '执行情况', status: 'actual', example: '一、2023年国民经济和社会发展计划执行情况' },
  { form: '完成情况', status: 'actual', example: '一、2023年主要指标完成情况' },
  { form: '进展情况', status: 'actual', example: '2023年重点工作进展情况' },
  { form: '回顾', status: 'actual', example: '一、2025年工作回顾' },
  { form: '总结', status: 'actual', example: '一、2025年工作总结' },
  { form: '成就', status: 'actual', example: '“十四五”发展成就' },
  { form: '成效', status: 'actual', example: '一、2025年工作成效' },
  { form: '成绩', status: 'actual', example: '过去五年的成绩' },
  { form: '形势', status: 'actual', example: '一、当前国内形势和基本任务' },
  { form: '目标', status: 'target', example: '“十五五”时期经济社会发展主要目标' },
  { form: '任务', status: 'target', example: '二、2024年国民经济和社会发展目标任务及主要举措' },
  { form: '安排', status: 'target', example: '三、2026年工作安排' },
  { form: '重点工作', status: 'target', example: '三、2026年重点工作' },
  { form: '部署', status: 'target', example: '2026年工作部署' },
  { form: '打算', status: 'target', example: '2026年工作打算' },
  { form: '思路', status: 'target', example: '2026年工作思路' },
  { form: '举措', status: 'target', example: '2026年主要举措' },
  { form: '展望', status: 'target', example: '2035年远景展望' },
  { form: '计划', status: 'target', example: '2024年计划' },
  { form: '预期', status: 'target', example: '2024年预期' },
  { form: '建议', status: 'target', example: '2023年政府工作的建议' },
  { form: '要求', status: 'target', example: '2026年工作总体要求' },
  { form: '取向', status: 'target', example: '经济社会发展政策取向' },
  { form: '考虑', status: 'target', example: '“十五五”发展的主要考虑' },
  { form: '开好局', status: 'target', example: '全力推动“十五五”开好局' },
  { form: '主要工作', status: 'target', example: '三、2026年主要工作' },
];

/** Kinds of documents that report, early in a year, on the year before. */
export const annualGenres: readonly string[] = [
  '工作报告',
  '执行情况',
  '公报',
  '总结',
  '年报',
  '年度报告',
  '预算',
  '述职',
  'report',
];
