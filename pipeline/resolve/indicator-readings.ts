import type { Kind } from '../model/fact.js';

/** A wording with less of the speech around it. */
export interface IndicatorReading {
  readonly form: string;
  /** The verb 累计 was left out: that means the same only of what is counted over a span of time. */
  readonly ofFlow: boolean;
  /** A noun of growth was left out: the value is one of the growth, not of the indicator. */
  readonly ofGrowth: boolean;
}

/** Whose value it is, of which year, and that it is reached; none of it names another thing. */
const leads =
  /^(?:全区|全市|全省|全县|全州|全盟|全旗|我区|我市|我省|全年|本年|年度|年末|预计|预期|力争|实现|完成|达到)+(?=.)/u;
const sum = /^累计(?=.)/u;

/** What a sentence puts between the name and the value. */
const tails = ['均', '达', '为', '达到', '合计'];
const growthTails = ['增速', '增幅', '涨幅', '降幅', '增长率', '增长速度', '增长'].flatMap((tail) => [
  `年均${tail}`,
  tail,
]);
const yearlyTails = ['年均', '平均', '同口径', '累计'];

/**
 * The wording in its normal form, and with speech left out, the fullest first: 全省地区生产总值增速 of a growth → 地区生产总值.
 * A growth of a growth is one of the indicator; a rank by growth is none of the indicator, which is ranked by its level.
 */
export function* indicatorReadings(normal: string, kind: Kind): Generator<IndicatorReading> {
  yield* withoutLeads(normal, false);
  yield* withoutTail(normal, tails, false);
  if (kind !== 'growth' && kind !== 'change') return;
  yield* withoutTail(normal, growthTails, true);
  yield* withoutTail(normal, yearlyTails, false);
}

function* withoutTail(normal: string, words: readonly string[], ofGrowth: boolean): Generator<IndicatorReading> {
  const tail = words.find((word) => normal.endsWith(word));
  if (tail !== undefined && normal !== tail) yield* withoutLeads(normal.slice(0, -tail.length), ofGrowth);
}

function* withoutLeads(wording: string, ofGrowth: boolean): Generator<IndicatorReading> {
  yield { form: wording, ofFlow: false, ofGrowth };
  const rest = wording.replace(leads, '');
  if (rest !== wording) yield { form: rest, ofFlow: false, ofGrowth };
  if (sum.test(rest)) yield { form: rest.replace(sum, '').replace(leads, ''), ofFlow: true, ofGrowth };
}
