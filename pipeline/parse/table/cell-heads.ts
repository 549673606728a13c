import type { Cell } from '../../model/block.js';
import { isRatio, type StatedUnit } from '../cell-unit.js';
import { isTotal } from '../grid-columns.js';
import { cellUnit } from './cell-units.js';
import type { Column, SubjectRows } from './columns.js';
import { joinTimes, type RowContext } from './rows.js';
import { readTableNumber } from './table-number.js';

/** What holds for all cells of a table. */
export interface TableSetting {
  readonly unit: StatedUnit | undefined;
  readonly title: string;
  /** What all its values are compared with where its title says that they are growths: 居民消费价格比上年涨跌幅度. */
  readonly movement?: string;
}

/**
 * What the heads of a row and a column together say of the value where they meet; undefined when they do not say what it
 * measures. `subjects`: whom the rows are about.
 */
export function readCell(
  row: RowContext,
  column: Column,
  subjects: SubjectRows | undefined,
  setting: TableSetting,
): Cell | undefined {
  const named = nameOf(row, column, subjects, setting.title);
  if (named.indicator === '') return undefined;
  const own = column.parts.kind ?? row.parts.kind;
  const time = joinTimes(row.time, column.parts.time);
  const unit = cellUnit(row, column, own, named.indicator, setting.unit);
  const moves = own === undefined && setting.movement !== undefined && unit !== undefined && isRatio(unit);
  const kind = moves ? 'movement' : own;
  const reference = column.parts.reference || row.parts.reference || (moves ? (setting.movement ?? '') : '');
  const subject = named.subject ?? row.subject;
  const falls = column.parts.falls ?? row.parts.falls;
  return {
    rowHead: row.head,
    ...(unit !== undefined && { unit }),
    columnHead: column.head,
    notes: row.whole === undefined || row.parts.isPart !== true ? row.notes : [...row.notes, row.whole],
    ...(named.indicator !== row.head && { indicator: named.indicator }),
    ...(kind !== undefined && { kind }),
    ...(falls === true && { falls }),
    ...(reference !== '' && { reference }),
    ...(subject !== undefined && { subject }),
    ...(isToldByColumn(time, row, column) ? {} : { time }),
  };
}

function isToldByColumn(time: string, { time: own }: RowContext, { head, parts }: Column): boolean {
  if (own !== '' || time === '') return time === '';
  return /\d{4}年/u.test(time) && !/[年期]初|[年期]末/u.test(time) && head.includes(time) && parts.reference === '';
}

/** Growth, changes and shares are nothing without their unit. */
export function isUncertain({ kind, unit }: Cell, text: string): boolean {
  const own = readTableNumber(text)?.ratio;
  return (kind === 'movement' || kind === 'share') && unit === undefined && own === undefined;
}

interface Named {
  readonly indicator: string;
  readonly subject?: string;
}

function nameOf(row: RowContext, { parts, base }: Column, subjects: SubjectRows | undefined, title: string): Named {
  const own = isTotal(parts.words) ? '' : parts.words.replace(/(?<=.{2})(?:合计|总计)$/u, '');
  const column = own === '' && parts.kind !== undefined ? base : own;
  if (subjects !== undefined) return nameOfSubject(row, column || (parts.plain ?? ''), subjects, title);
  const words = rowWords(row);
  if (!isTotal(words)) {
    const inTitle = column === '' && row.isClass === true && measure.test(title) ? title : column;
    return { indicator: words === '' ? inTitle || title : joinWords(words, inTitle) };
  }
  const summed = title === '' ? column : joinWords(title, column);
  return { indicator: summed === '' ? '' : summed + words };
}

function nameOfSubject({ parts }: RowContext, column: string, subjects: SubjectRows, title: string): Named {
  const subject = parts.words;
  const indicator = column || title;
  if (subject === '' || indicator === '') return { indicator };
  if (/^全[国省市区县州]$/u.test(subject)) return { indicator };
  if (isTotal(subject)) return { indicator: subjects === 'regions' ? indicator : `${indicator}合计` };
  return { indicator, subject };
}

const modifier = /[级类型性制内外]$|^(?:男性?|女性?|城镇|农村|城市|乡村|中央|地方|国有|民营|境内|境外)$/u;
/** 城镇 of 全省总人口 is 城镇人口. */
const allOf = /^全[国省市区县州]|总(?=人口|户数)/gu;

/** What a row measures by its own words and those of the rows it belongs to. */
function rowWords({ parts, prefix, whole = '' }: RowContext): string {
  if (parts.words === '') return parts.kind === undefined ? prefix : whole;
  const own =
    parts.isPart === true && modifier.test(parts.words) ? parts.words + whole.replace(allOf, '') : parts.words;
  return own.startsWith(prefix) ? own : prefix + own;
}

const measure =
  /(?:[额数量率值价]|收入|支出|成本|利润|余额|原值|价值|准备|费用?|比[重例]|面积|人口|投资|规模|水平|指数|摊销|折旧|损益|负债|资产|权益|税)$/u;

/** The words of a row and a column in the order in which they are said: 教育支出+决算数, 医药+营业收入, 土地使用权+账面原值. */
function joinWords(row: string, column: string): string {
  if (column === '' || row.includes(column) || (column === '产量' && row.endsWith('量'))) return row;
  if (column.includes(row)) return column;
  if (/^全[国省市区县州]$/u.test(column)) return row;
  if (
    /^(?:城镇|农村|城市|乡村)$/u.test(column) ||
    (measure.test(row) && !measure.test(column) && !attribute.test(column))
  )
    return column + row;
  const shared = /^(?:收入|支出|人数|面积|产量|价格)/u.exec(column)?.[0] ?? '';
  return shared !== '' && row.endsWith(shared) ? row + column.slice(shared.length) : row + column;
}

/** Heads of columns that say how a row was reckoned: 教育支出+调整预算, 固定资产+本期减少. */
const attribute = /(?:预算|决算|增加|减少|转[入出]|计提|转回|核销|变更|调整|变动|占用|影响|重分类)$/u;
