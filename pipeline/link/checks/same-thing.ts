import type { FactRecord } from '../../model/schemas.generated.js';
import { seriesKeyOf, topicText } from '../series-key.js';
import { calendarPeriod } from './base-period.js';

/** Units of what cannot be added up: 20岁 and 30岁 are not 50岁. */
const ratioUnits = /^(?:|%|‰|百分点|倍|番|位|分|岁|度|摄氏度|小时|天|年)$|\//u;

/** Wordings of what is no total, though its unit may be that of one: 人均可支配收入, 最低工资标准; 净流入 can be below zero. */
const ratioWordings =
  /人均|户均|平均|均价|每|率|比重|占比|密度|浓度|强度|指数|标准|价格|单价|年龄|寿命|增速|最[高低大小]|净|利润|[顺逆]差|差额|盈余|亏损/u;

/** Whether parts of it add up to the whole: amounts and counts do, rates and means do not. */
export function isTotal({ indicator, unit, kind }: FactRecord): boolean {
  return kind === 'level' && !ratioUnits.test(unit ?? '') && !ratioWordings.test(indicator ?? '');
}

/** What a fact measures, whatever it says of it: the series of its levels and of its growth share it. */
export function topicKey(fact: FactRecord): string {
  return topicText(seriesKeyOf(fact), fact.document_id);
}

/** Who and when, apart from what: facts that differ in it cannot be set against each other. */
export function settingKey({ document_id: document, subject, status, period }: FactRecord): string {
  return JSON.stringify([document, subject, status, calendarPeriod(period ?? '')]);
}

/** The only fact of several, or the first of those that all say the same value; none where they differ. */
export function onlyOne(facts: readonly FactRecord[] | undefined): FactRecord | undefined {
  const [first] = facts ?? [];
  return facts?.every(({ value, unit }) => value === first?.value && unit === first.unit) === true ? first : undefined;
}

/** The same, of those without a vague word where there are any: 6038亿元 beside 超6000亿元. */
export function mostExact(facts: readonly FactRecord[]): FactRecord | undefined {
  const exact = facts.filter(({ qualifier }) => qualifier === 'eq');
  return onlyOne(exact.length > 0 ? exact : facts);
}

/** For the reader: 西城区普惠性托位. */
export function topicOf({ subject, indicator }: FactRecord): string {
  const name = indicator ?? '';
  return subject === null || name.includes(subject) ? name : `${subject}${name}`;
}
