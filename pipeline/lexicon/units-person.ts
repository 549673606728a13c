import type { UnitRow } from './units.js';

function persons(
  unit: string,
  code: string,
  examples: readonly string[],
  others: readonly string[] = [],
  notBefore = '',
): UnitRow {
  return {
    unit,
    code,
    dimension: 'persons',
    examples,
    forms: [unit, ...others],
    ...(notBefore === '' ? {} : { notBefore }),
  };
}

/** Persons and their visits. */
export const personRows: readonly UnitRow[] = [
  persons('人', '{person}', ['新增就业1206万人', '超10万人'], [], '均 才 民 工 口 员 类 士 力 气 大常 大代 大会'),
  persons('人次', '{visit}', ['接待4.9万人次', '旅客3万个人次'], ['个人次']),
  persons('人份', '{person-portion}', ['100万人份']),
  persons('名', '{person}', ['78名编制人员'], [], '单 列 称 义 誉 额 牌 胜 录'),
  persons('位', '{person}', ['19位区领导'], [], '于 居 列 置 移 数'),
  persons('人时', '{person-hour}', ['300人时']),
];

/** Nouns for persons that stand without a measure word behind large numbers: 46万群众, 1000多万失业人员. The unit is 人. */
export const personNouns: readonly string[] = [
  '群众',
  '人员',
  '游客',
  '市民',
  '居民',
  '村民',
  '农民',
  '职工',
  '学生',
  '师生',
  '毕业生',
  '儿童',
  '老人',
  '老年人',
  '妇女',
  '劳动者',
  '患者',
  '观众',
  '旅客',
  '干部',
  '党员',
  '志愿者',
  '残疾人',
  '移民',
  '人口',
  '消费者',
  '牧民',
  '渔民',
];

/** Characters that a describing word before such a noun may take. */
export const personNounReach = 6;
