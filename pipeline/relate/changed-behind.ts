import { isRate, type ChangeWord } from './change-words.js';
import { rightPhrase } from './right-phrase.js';
import type { RuleInput } from './rule.js';

/** 压减20%的〔审批事项〕, 企业降低15%〔用电成本〕: what is changed by a rate stands behind it; `own` is what stands before the verb. */
export function changedBehind({ item, view }: RuleInput, { form }: ChangeWord, own: string): string {
  if (!isRate(item.quantity.unit) || !takesObject.has(form)) return '';
  const { noun, nominal, possessive, verb } = rightPhrase(view, item.right);
  if (possessive ? own !== '' : !nominal) return '';
  const [thing = ''] = noun.split('的');
  return verb === '' || thing !== noun ? thing : '';
}

/** Verbs of change that say who changed what: nothing 增长 its cost. */
const takesObject: ReadonlySet<string> = new Set([
  '减少',
  '压减',
  '精简',
  '降低',
  '削减',
  '缩减',
  '压缩',
  '节约',
  '节省',
  '增加',
  '提高',
]);
