/** Last characters of units of measure, as they stand in the heads of tables: 万元/人, 平方米, 微克/立方米, %. */
const unitEnds =
  '元人个家户件处张米里吨顷亩天项套座台辆条所次倍位瓦时升克斤名对只头万亿年岁分种支部场篇本点株艘架吋平方%％‰℃°股';
/** What ends like a unit and is none: 净利润（法人）, 收入（本年）. */
const noUnit =
  /^(?:含|不含|包括)|(?:个人|法人|自然人|国家|专家|[全当上本去今前后历同]年|部分|本部|支部|总部|比[例重]?|其[中他]|时点)$/u;

const lastBracket = /[（(]([^（）()]{1,12})[）)]$/u;
const innerBracket = /[（(](?:单位[:：])?\s?([^（）()]{1,12})[）)]/u;
const stated = /单位\s{0,3}[:：]\s{0,3}(?<units>[^\s。）)]{1,16})/u;
const currency = /币种\s{0,2}[:：]\s{0,2}(?<currency>美元|欧元|港[元币]|日元|英镑)/u;
/** A line that is nothing but the unit: （人民币百万元）, 人民币千元. */
const alone =
  /^[（(]?\s?(?:除[^（）()]{1,20}外[，,])?(?:以)?人民币(?<unit>[百千万亿]{0,2}元)(?:列示|为单位)?\s?[）)]?$/u;

export interface HeadAndUnit {
  readonly head: string;
  readonly unit?: string;
}

/** Splits the head of a row or column into its words and its unit: 登记失业率（%）, 增长%, 收入（万元）合计. */
export function splitUnit(text: string): HeadAndUnit {
  const match = lastBracket.exec(text) ?? innerBracket.exec(text);
  const unit = match?.[1]?.trim().replace(/^单位[:：]\s?/u, '');
  if (match !== null && unit !== undefined && isUnit(unit))
    return { head: (text.slice(0, match.index) + text.slice(match.index + match[0].length)).trim(), unit };
  const sign = /\s?[%％‰]$/u.exec(text);
  if (sign !== null) return { head: text.slice(0, sign.index), unit: sign[0].trim() };
  return { head: text };
}

/** What the words around a table say of the units of all of it. */
export interface StatedUnit {
  /** Absent when several units are stated, of which none holds for all cells. */
  readonly unit?: string;
  /** Ratios are in this unit: 单位：亿元、%. */
  readonly ratio?: string;
}

/** The unit a line above a table states for all of it: `单位：亿元`, `金额单位：元 币种：人民币`, `单位：万元；%`. */
export function statedUnit(text: string): StatedUnit | undefined {
  const plainUnit = alone.exec(text.trim())?.groups?.['unit'];
  const units = stated.exec(text)?.groups?.['units'] ?? plainUnit;
  if (units === undefined) return undefined;
  const all = units
    .split(/[，,、；;和]/u)
    .map((unit) => unit.replace(/^人民币/u, ''))
    .filter(isUnit);
  const ratio = all.find(isRatio);
  const [unit, ...others] = all.filter((each) => !isRatio(each));
  if (unit === undefined) return ratio === undefined ? undefined : { unit: ratio, ratio };
  const money = currency.exec(text)?.groups?.['currency'];
  const written = money === undefined ? unit : unit.replace(/元$/u, money);
  return { ...(others.length === 0 && { unit: written }), ...(ratio !== undefined && { ratio }) };
}

export function isRatio(unit: string): boolean {
  return /^[%％‰]$/u.test(unit);
}

/** Whether words are a unit of measure as heads and columns of units write it. */
export function isUnit(text: string): boolean {
  return text !== '' && !/^[\d０-９]/u.test(text) && unitEnds.includes(text.slice(-1)) && !noUnit.test(text);
}
