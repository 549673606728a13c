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
  persons('名', '{person}', ['78名编制人员'], [], '单 列 称 义上 义下 义利 誉 额 牌 胜 录'),
  persons('位', '{person}', ['19位区领导'], [], '于 居 列 置 移 数'),
  persons('人时', '{person-hour}', ['300人时']),
];

/**
 * Nouns that stand without a measure word behind large numbers, and the unit of such a number:
 * 46万群众, 1000多万失业人员, 五千农户. A noun of one character closes a longer word: 手工业者, 女生, 矿工.
 */
export const countedNouns: readonly {
  readonly unit: '人' | '户';
  readonly example: string;
  readonly nouns: readonly string[];
}[] = [
  {
    unit: '户',
    example: '五千农户',
    nouns: ['农户', '牧户', '渔户', '农牧户', '住户', '贫困户', '脱贫户', '困难户', '工商户', '家庭'],
  },
  {
    unit: '人',
    example: '46万群众',
    nouns: [
      '群众',
      '人民',
      '人口',
      '人员',
      '居民',
      '市民',
      '村民',
      '农民',
      '牧民',
      '渔民',
      '移民',
      '灾民',
      '网民',
      '职工',
      '员工',
      '民工',
      '矿工',
      '工人',
      '干部',
      '党员',
      '团员',
      '社员',
      '学员',
      '演员',
      '学生',
      '师生',
      '女生',
      '男生',
      '考生',
      '新生',
      '大学生',
      '研究生',
      '毕业生',
      '教师',
      '医生',
      '护士',
      '儿童',
      '婴儿',
      '幼儿',
      '老人',
      '老年人',
      '青年',
      '妇女',
      '官兵',
      '军人',
      '劳动力',
      '残疾人',
      '患者',
      '游客',
      '旅客',
      '观众',
      '志愿者',
      '消费者',
      '劳动者',
      '业者',
      '投资者',
      '爱好者',
      '求职者',
      '读者',
      '参保人',
    ],
  },
];

/** Characters that a describing word before such a noun may take. */
export const countedNounReach = 6;

/** What says that the words behind a number are no describing word of a noun: 5000万支持农民工. */
export const nounStops: readonly string[] = [
  '支持',
  '用于',
  '补助',
  '补贴',
  '资助',
  '奖励',
  '给予',
  '帮助',
  '扶持',
  '救助',
  '慰问',
  '惠及',
  '解决',
  '为',
  '让',
  '使',
  '向',
  '给',
  '的',
];
