import type { GridCell } from '../model/layout.js';

/** What a column of a table holds. */
export type ColumnRole = 'number' | 'head' | 'group' | 'unit' | 'value' | 'note';

const numberHead = /^(?:序号|编号|序|No\.?|№)$/iu;
const rowHead = /指标|项目|名称|内容|任务|事项|类别|品种|产品|地区|单位名称/u;
const unitHead = /^(?:计量)?单位$/u;
const noteHead = /属性|备注|说明|责任|部门|牵头|主责|性质|依据/u;
const valueHead =
  /[\d０-９]|年|季|月|计划|目标|实绩|完成|数值|数量|金额|合计|总[计量额]|增[长速幅减]|比重|占比|[（(][%％][）)]/u;
const numeral = /[\d０-９]/u;
const dash = /^[-—–―－/]+$/u;

/** The roles of the columns of a table, from their heads and, where those say nothing, from their cells. */
export function columnRoles(header: readonly GridCell[], body: readonly (readonly GridCell[])[]): ColumnRole[] {
  const roles = header.map((cell, column) => roleByHead(cell.text, column, body));
  let head = roles.indexOf('head');
  if (head < 0) head = roles.findIndex((role, column) => role === 'group' && !mostlyNumeric(body, column));
  if (head < 0) head = 0;
  return roles.map((role, column) => {
    if (column === head) return 'head';
    if (role === 'head' || role === 'group')
      return column < head ? 'group' : mostlyNumeric(body, column) ? 'value' : 'note';
    return role;
  });
}

function roleByHead(text: string, column: number, body: readonly (readonly GridCell[])[]): ColumnRole {
  const head = text.replace(/\s/gu, '');
  if (numberHead.test(head)) return 'number';
  if (unitHead.test(head)) return 'unit';
  if (noteHead.test(head)) return 'note';
  if (rowHead.test(head) && !mostlyNumeric(body, column)) return 'head';
  if (valueHead.test(head) && column > 0) return 'value';
  return 'group';
}

/** Most filled cells of the column hold a numeral or stand for none. */
function mostlyNumeric(body: readonly (readonly GridCell[])[], column: number): boolean {
  let filled = 0;
  let numeric = 0;
  for (const row of body) {
    const text = row[column]?.text ?? '';
    if (text === '') continue;
    filled += 1;
    if ((numeral.test(text) && text.length <= 20) || dash.test(text)) numeric += 1;
  }
  return filled > 0 && numeric * 2 > filled;
}
