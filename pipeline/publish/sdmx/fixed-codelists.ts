import type { Code, Codelist } from './codelist.js';

function fixed(id: string, en: string, zh: string, rows: readonly string[]): Codelist {
  return { id, en, zh, isPartial: false, codes: rows.map(readCode) };
}

/** `A Annual 年度`. */
function readCode(row: string): Code {
  const [id = '', ...words] = row.split(' ');
  return { id, en: words.slice(0, -1).join(' '), zh: words.at(-1) };
}

/** Code lists that do not depend on the data. Frequencies and observation statuses are those of the SDMX cross-domain lists. */
export const fixedCodelists: readonly Codelist[] = [
  fixed('CL_FREQ', 'Frequency', '频率', [
    'A Annual 年度',
    'S Half-yearly 半年',
    'Q Quarterly 季度',
    'M Monthly 月度',
    'D Daily or as of a day 日或时点',
    '_O Other span of days, months or years 其他时段',
  ]),
  fixed('CL_MEASURE', 'Kind of measure', '类型', [
    'level Level 水平值',
    'growth Change in percent 变化百分比',
    'change Absolute change 变化量',
    'share Part of a named whole 占比',
    'multiple Times a base 倍数',
    'rank Place in a group 位次',
  ]),
  fixed('CL_STATUS', 'Outcome or target', '状态', [
    'actual It happened or is so 已发生',
    'target Planned, expected or promised 目标',
  ]),
  fixed('CL_OBS_STATUS', 'Observation status', '观测状态', ['A Normal value 正常值', 'F Forecast value 预测值']),
  fixed('CL_QUALIFIER', 'How the text limits the value', '限定', [
    'eq Exactly 等于',
    'approx About 约',
    'gt More than 超过',
    'ge At least 不低于',
    'lt Less than 不足',
    'le At most 不超过',
  ]),
];
