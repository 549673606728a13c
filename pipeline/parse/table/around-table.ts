import { statedUnit, type StatedUnit } from '../cell-unit.js';
import type { Element } from '../classify.js';
import { headParts } from './head-parts.js';

/** How far above a table the line with its unit may stand: a title or date may stand between. */
const linesAbove = 3;
const longestLine = 80;
const longestTitle = 24;

/** What the lines around a table say of all of its cells: its unit, above or right below, and its title. */
export function settingOf(
  elements: readonly Element[],
  at: number,
  headings: readonly string[],
): { readonly unit: StatedUnit | undefined; readonly title: string } {
  const above = linesBefore(elements, at);
  const below = elements[at + 1];
  const unit =
    above.reduce<StatedUnit | undefined>((found, line) => found ?? statedUnit(line), undefined) ??
    (below?.kind === 'text' && isNote(below.text) ? statedUnit(below.text) : undefined);
  return { unit, title: titleOf([...above, headings.at(-1) ?? '']) };
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
