/** A word in the head of a table column, or in what else a row says, that tells what the values of the table are. */
export interface TargetHead {
  readonly form: string;
  /** Whether the values are aims; false for values that are measured against them. */
  readonly isTarget: boolean;
  readonly example: string;
}

/** The first row whose form stands in the words decides. */
export const targetHeads: readonly TargetHead[] = [
  { form: '完成', isTarget: false, example: '2023年计划完成情况' },
  { form: '实际', isTarget: false, example: '2023年实际值' },
  { form: '实绩', isTarget: false, example: '2023年实绩' },
  { form: '执行', isTarget: false, example: '计划执行结果' },
  { form: '预计', isTarget: false, example: '2023年预计' },
  { form: '计划', isTarget: true, example: '2024年计划' },
  { form: '目标', isTarget: true, example: '2025年目标值' },
  { form: '预期', isTarget: true, example: '预期性' },
  { form: '约束', isTarget: true, example: '约束性' },
];
