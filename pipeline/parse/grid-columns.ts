import { findRegionByName } from '../lexicon/regions.js';
import type { GridCell } from '../model/layout.js';
import { isUnit } from './cell-unit.js';
import { headTime } from './table/head-time.js';

/**
 * What a column of a table holds: running numbers; codes, telephone numbers and the like; the heads of the rows; whom
 * they are about; when; groups of them; units; values; anything else.
 */
export type ColumnRole = 'number' | 'code' | 'head' | 'subject' | 'time' | 'group' | 'unit' | 'value' | 'note';

const numberHead = /^(?:序号|编号|序|行次|栏次|行号|No\.?|№)$/iu;
export const codeHead =
  /(?:编码|代码|编号|邮编|证号|文号|批号|账号|卡号|电话|手机号?码?|传真|联系方式|网址|邮箱)$|^(?:附注|注释|页码|附注号|附注编号|邮政编码)$/u;
const wordHead = /指标|项目|科目|内容|任务|事项|产品|品种/u;
const rowHead = /指标|项目|科目|名称|内容|任务|事项|类别|品种|产品|地区|单位名称/u;
const regionHead =
  /^(?:所[在属])?(?:地区|区域|区县|市县|县区|县市区?|省份|省市|城市|国家|国别|国家和地区|街道|镇街|乡镇|街镇|行政区划?|市州|盟市|地市)(?:名称|别)?$/u;
const subjectHead =
  /^(?:姓名|部门|.{0,8}(?:公司|企业|单位|机构|学校|医院|部门|股东|银行|客户|债务人|债权人|投资方|关联方|开发区|园区))(?:名称|全称)?$/u;
const timeHead = /^(?:年份?|年度|月份?|季度|时间|时期|日期|期间|报告期)$/u;
const unitHead = /^(?:计量|数量|金额)?单位$/u;
const noteHead = /属性|备注|说明|责任|部门|牵头|主责|性质|依据|日期|时间|时点|时限|期限|原因|来源/u;
const valueHead =
  /[\d０-９]|年|季|月|计划|目标|实绩|完成|数值|数量|金额|合计|总[计量额]|增[长速幅减]|比重|占比|[（(][%％][）)]/u;
const figures = /[\d０-９.,，．%％]/gu;
const dash = /^[-—–―－/]+$/u;

type Body = readonly (readonly GridCell[])[];

/** Whether a head stands over remarks, dates and the like, which no values are. */
export function isNoteHead(head: string): boolean {
  return noteHead.test(head);
}

/** The roles of the columns of a table, from the last of the heads over each and, where those say nothing, from their cells. */
export function columnRoles(heads: readonly string[], body: Body): ColumnRole[] {
  const texts = heads.map((text) => text.replace(/\s/gu, ''));
  const roles = texts.map((text, column) => roleByHead(text, column, body));
  const head = headColumn(texts, roles, body);
  let hasValue = false;
  return roles.map((role, column) => {
    hasValue ||= column > head && role === 'value';
    if (column === head) return 'head';
    if (role !== 'head' && role !== 'group') return role;
    if (hasValue && texts[column] === texts[head] && texts[head] !== '' && !mostlyNumeric(body, column)) return 'head';
    if (column < head) return groupRole(texts[column] ?? '', column, body);
    if (timeHead.test(texts[column] ?? '') && mostly(body, column, isTime)) return 'time';
    const isValue = mostlyNumeric(body, column);
    hasValue ||= isValue;
    return isValue ? 'value' : 'note';
  });
}

/** The column whose words name the rows: 指标 rather than 地区, 地区 rather than any other words, else the first. */
function headColumn(texts: readonly string[], roles: readonly ColumnRole[], body: Body): number {
  const named = roles.findIndex((role, column) => role === 'head' && wordHead.test(texts[column] ?? ''));
  if (named >= 0) return named;
  const head = roles.indexOf('head');
  if (head >= 0) return head;
  const words = roles.findIndex((role, column) => role === 'group' && !mostlyNumeric(body, column));
  return Math.max(0, words);
}

function groupRole(text: string, column: number, body: Body): ColumnRole {
  if (mostly(body, column, isTime)) return 'time';
  if (isRunning(body, column)) return 'number';
  return subjectRows(text, column, body) === undefined ? 'group' : 'subject';
}

function roleByHead(head: string, column: number, body: Body): ColumnRole {
  if (numberHead.test(head)) return 'number';
  if (codeHead.test(head)) return 'code';
  if (unitHead.test(head) && mostly(body, column, isUnit)) return 'unit';
  if (
    noteHead.test(head) &&
    !(column === 0 && (timeHead.test(head) || subjectHead.test(head) || regionHead.test(head)))
  )
    return 'note';
  if (rowHead.test(head) && !mostlyNumeric(body, column)) return 'head';
  if (valueHead.test(head) && column > 0 && !timeHead.test(head)) return 'value';
  return 'group';
}

/** Whether the cells of a column are regions, or organisations and persons, which the values of their rows are about. */
export function subjectRows(head: string, column: number, body: Body): 'regions' | 'others' | undefined {
  const words = head.replace(/\s/gu, '');
  if (regionHead.test(words) || holds(body, column, isRegion)) return 'regions';
  return subjectHead.test(words) || holds(body, column, (name) => organisation.test(name)) ? 'others' : undefined;
}

/** Whether the cells of a column are what is asked for, or sums of it. */
function holds(body: Body, column: number, test: (name: string) => boolean): boolean {
  const isOne = (text: string): boolean => test(nameOf(text));
  return (
    mostly(body, column, (text) => isTotal(nameOf(text)) || isOne(text)) &&
    body.some((row) => isOne(row[column]?.text ?? ''))
  );
}

const total = /^(?:合计数?|总计|小计|共计|总体|全[国省市区县州]|平均)$/u;

export function isTotal(text: string): boolean {
  return total.test(text);
}

export function isRegion(text: string): boolean {
  return text.length >= 2 && findRegionByName(text) !== undefined;
}

const organisation = /.{2}(?:公司|银行|集团|大学|学院|医院|街道|街道办|镇|乡|委员会|管委会|局)$/u;

function nameOf(text: string): string {
  return text.replace(/\s|^(?:其中[:：]|[#＃])/gu, '');
}

function isTime(text: string): boolean {
  const { time, rest } = headTime(text.replace(/\s/gu, ''));
  return time !== '' && rest.replace(/[（）()]/gu, '') === '';
}

/** Whether the cells count 1, 2, 3 … */
function isRunning(body: Body, column: number): boolean {
  const numbers = body.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
  return numbers.length > 1 && numbers.every((text, index) => Number(text) === Number(numbers[0]) + index);
}

/** Most filled cells of the column hold a number, maybe with some words around it, or stand for none. */
function mostlyNumeric(body: Body, column: number): boolean {
  return mostly(body, column, (text) => isNumeric(text) || dash.test(text));
}

/** 5左右, 稳定在98.5以上, but not 客户 1. */
function isNumeric(text: string): boolean {
  const length = text.length <= longestNumber ? (text.match(figures)?.length ?? 0) : 0;
  return length * 4 > text.length;
}

const longestNumber = 40;

function mostly(body: Body, column: number, test: (text: string) => boolean): boolean {
  let filled = 0;
  let passed = 0;
  for (const row of body) {
    const text = row[column]?.text ?? '';
    if (text === '') continue;
    filled += 1;
    if (test(text)) passed += 1;
  }
  return filled > 0 && passed * 2 > filled;
}
