import type { Rule } from '../rule.js';
import { again } from './again.js';
import { aim } from './aim.js';
import { attributeOf } from './attribute-of.js';
import { attribute } from './attribute.js';
import { carried } from './carried.js';
import { casualties } from './casualties.js';
import { change } from './change.js';
import { comparisonBase } from './comparison-base.js';
import { composition } from './composition.js';
import { countedThing } from './counted-thing.js';
import { cutBy } from './cut-by.js';
import { enumeration } from './enumeration.js';
import { exchangeRate } from './exchange-rate.js';
import { fromTo } from './from-to.js';
import { indicatorValue } from './indicator-value.js';
import { magnitude } from './magnitude.js';
import { moneyGiven } from './money-given.js';
import { moneySpent } from './money-spent.js';
import { multiple } from './multiple.js';
import { ofWhich } from './of-which.js';
import { partOfBefore } from './part-of-before.js';
import { raisedBy } from './raised-by.js';
import { rank } from './rank.js';
import { ratioTo } from './ratio-to.js';
import { respectively } from './respectively.js';
import { share } from './share.js';
import { sharedMeasure } from './shared-measure.js';
import { sizeInName } from './size-in-name.js';
import { step } from './step.js';
import { tableCell } from './table-cell.js';
import { tradedAt } from './traded-at.js';
import { verbCount } from './verb-count.js';

/** All constructions, in the order in which they are tried: the first that speaks decides, `explain` shows the others. */
export const rules: readonly Rule[] = [
  // A cell has no sentence around it: its heads say everything.
  tableCell,
  // A rank is recognised by its own form and cannot be anything else.
  rank,
  // So is a composition.
  composition,
  // 1美元兑7.12元 before the rules that would read money spent.
  exchangeRate,
  // 6.2级地震 before the counts, which would take the relief work for the thing.
  magnitude,
  // 分别 governs a run of values, whatever each of them says.
  respectively,
  // 低于8%的预期目标 before change, which would read 低于.
  aim,
  // 由…到… before change: 由5%提高到8% gives levels, not a growth.
  fromTo,
  // 较2020年的3亿元 is a level of its own, before change reads what follows it.
  comparisonBase,
  // 压减时间45% before change: its verb stands before what is less.
  cutBy,
  // 上调利率0.5个百分点 before change, which reads a verb that stands right before the amount.
  raisedBy,
  // Growth before share: 占比提高2个百分点 is a change of a share.
  change,
  // 是…的3倍 after change, which reads 增长3倍.
  multiple,
  // 财政支出八成投向民生 before share, which asks for 占 or a thing counted.
  moneySpent,
  // 九成以上在县内就业 before share, which would take what it does for a thing.
  partOfBefore,
  share,
  // 最高触及3165元 before the rules that would take these words for a name.
  tradedAt,
  // 连跨3个千亿元台阶: the steps are no things, and what follows is of the value that climbed them.
  step,
  // 造成3人死亡 before the counts, which would take the event for what is counted.
  casualties,
  // 与地区生产总值之比 before the rules that would take these words for a name.
  ratioTo,
  // What remains states how much or how many. 总规模1000亿元的基金 names the owner after 的, before countedThing takes it for a thing counted.
  attributeOf,
  // 北山化工20万吨甲醇项目: the size stands inside the name, before the words on either side are read alone.
  sizeInName,
  // 财政安排5亿元支持科技创新: what the money is for, before the words in front are read alone.
  moneyGiven,
  // The thing after the quantity decides before the words in front of it.
  countedThing,
  // 今年再建18个 before the rules that would take 再建 for a name.
  again,
  // From here the words in front decide: a part of the whole just named…
  ofWhich,
  // …a verb alone…
  verbCount,
  // …a second measure of the same thing…
  sharedMeasure,
  // …a property of it…
  attribute,
  // …a further member of its enumeration…
  enumeration,
  // …or an indicator of their own.
  indicatorValue,
  // Nothing on either side.
  carried,
];
