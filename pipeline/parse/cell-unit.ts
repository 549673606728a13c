/** Last characters of units of measure, as they stand in the heads of tables: 万元/人, 平方米, 微克/立方米, %. */
const unitEnds =
  '元人个家户件处张米里吨顷亩天项套座台辆条所次倍位瓦时升克斤名对只头万亿年岁分种支部场篇本点株艘架吋平方%％‰℃°';

const lastBracket = /[（(]([^（）()]{1,12})[）)]$/u;
const stated = /单位[:：]\s{0,2}([^\s，。；）)]{1,12})/u;

export interface HeadAndUnit {
  readonly head: string;
  readonly unit?: string;
}

/** Splits the head of a row or column into its words and the unit in its last bracket: 登记失业率（%）. */
export function splitUnit(text: string): HeadAndUnit {
  const match = lastBracket.exec(text);
  const unit = match?.[1]?.trim();
  if (match === null || unit === undefined || !isUnit(unit)) return { head: text };
  return { head: text.slice(0, match.index).trim(), unit };
}

/** The unit a line above a table states for all of it: `单位：亿元`. */
export function statedUnit(text: string): string | undefined {
  return stated.exec(text)?.[1];
}

function isUnit(text: string): boolean {
  return !/^[\d０-９]/u.test(text) && unitEnds.includes(text.slice(-1));
}
