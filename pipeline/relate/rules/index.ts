import type { Rule } from '../rule.js';
import { change } from './change.js';
import { comparisonBase } from './comparison-base.js';
import { fromTo } from './from-to.js';
import { level } from './level.js';
import { magnitude } from './magnitude.js';
import { multiple } from './multiple.js';
import { rank } from './rank.js';
import { respectively } from './respectively.js';
import { share } from './share.js';
import { tableCell } from './table-cell.js';

/** All constructions, in the order in which they are tried: the first that speaks decides, `explain` shows the others. */
export const rules: readonly Rule[] = [
  // A cell has no sentence around it: its heads say everything.
  tableCell,
  // A rank is recognised by its own form and cannot be anything else.
  rank,
  // 6.2级地震 before the counts, which would take the relief work for the thing.
  magnitude,
  // 分别 governs a run of values, whatever each of them says.
  respectively,
  // 由…到… before change: 由5%提高到8% gives levels, not a growth.
  fromTo,
  // 较2020年的3亿元 is a level of its own, before change reads what follows it.
  comparisonBase,
  // Growth before share: 占比提高2个百分点 is a change of a share.
  change,
  // 是…的3倍 after change, which reads 增长3倍.
  multiple,
  share,
  // What remains states how much or how many.
  level,
];
