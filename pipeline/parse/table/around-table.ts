import { statedUnit, type StatedUnit } from '../cell-unit.js';
import type { Element } from '../classify.js';
import type { TableSetting } from './cell-heads.js';
import { headParts } from './head-parts.js';

/** How far above a table the line with its unit may stand: a title or date may stand between. */
const linesAbove = 3;
const longestLine = 80;
const longestTitle = 24;

/** What the lines around a table say of all of its cells: its unit, above or right below, and its title. */
export function settingOf(elements: readonly Element[], at: number, headings: readonly string[]): TableSetting {
  const above = linesBefore(elements, at);
  const below = elements[at + 1];
  const unit =
    above.reduce<StatedUnit | undefined>((found, line) => found ?? statedUnit(line), undefined) ??
    (below?.kind === 'text' && isNote(below.text) ? statedUnit(below.text) : undefined);
  const lines = [...above, headings.at(-1) ?? ''];
  const movement = movementOf(lines);
  return { unit, title: titleOf(lines), ...(movement === undefined ? {} : { movement }) };
}

/** The short lines right above, nearest first, up to a paragraph or another table. */
function linesBefore(elements: readonly Element[], at: number): string[] {
  const lines: string[] = [];
  for (let index = at - 1; index >= 0 && lines.length < linesAbove; index -= 1) {
    const element = elements[index];
    if (element?.kind !== 'text') break;
    if (element.text.length > longestLine || (lines.length > 0 && /[。；]$/u.test(element.text))) break;
    lines.push(element.text);
  }
  return lines;
}

/** 注：单位为万元 may stand below, a line with the unit of the next table stands above that. */
function isNote(text: string): boolean {
  return /^(?:注|说明|备注)/u.test(text) && text.length <= longestLine;
}

/** 居民消费价格〔比上年〕涨跌幅度: all values are growths; 产量及其增长速度 speaks of one column. */
function movementOf(lines: readonly string[]): string | undefined {
  const line = lines.find((text) => text.length <= longestTitle + 12 && /^(?:附?[表图]|续表)/u.test(text)) ?? '';
  const { kind, reference } = headParts(line.replace(/情况$/u, ''));
  return kind === 'movement' && reference !== '' && !/[及和与、]其?增/u.test(line) ? reference : undefined;
}

/** 表3 2024年货币资金情况表 → 货币资金: what a row named 合计 is the sum of. */
function titleOf(lines: readonly string[]): string {
  const line = lines.find((text) => text.length <= longestTitle && !noTitle.test(text)) ?? '';
  const plain = line.replace(/^(?:附?[表图]\s?[\d一二三四五六七八九十.-]{1,4}[:：]?|续表)\s?/u, '');
  const { words } = headParts(
    plain.replace(/(?:情况|明细|统计|基本|构成)?(?:一览)?(?:表|情况|明细|如下)?[:：]?$/u, ''),
  );
  return words;
}

const noTitle = /是否|如下|单位\s?[:：]|适用|[。；，]|^(?:项目|说明|其他|注)|人民币[百千万亿]{0,2}元|□|√/u;
