import { lastThat } from './memory.js';
import type { RuleInput } from './rule.js';

/** Whom a school has. */
const pupils = /(?:在校学?生|在学研究生|在园幼儿|招生|毕业生|专任教师|教职工)(?:人?数)?$/u;
/** …named without it. */
const withoutSchool = /^(?:在校学?生|招生|毕业生|专任教师|教职工)(?:人?数)?$/u;
const schools = /(?:学校|高校|院校|大学|学院|小学|初中|高中|幼儿园|教育|阶段|本专科|中职|技校)$/u;

/** 普通高中98所，〔普通高中〕在校生25.6万人: the schools just named before whom they have. Empty for any other name. */
export function schoolsOf(own: string, { item, memory }: RuleInput): string {
  if (!withoutSchool.test(own)) return '';
  const before = lastThat(
    memory,
    ({ item: told, draft }) =>
      told.clauseIndex >= item.clauseIndex - nearest && schools.test(draft.indicator.replace(pupils, '')),
  );
  return before === undefined ? '' : before.draft.indicator.replace(pupils, '').replace(/^(?:新增|共有?)/u, '');
}

/** In clauses: 招生…，在校生…，毕业生…. */
const nearest = 3;
