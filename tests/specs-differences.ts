import { numbersOf, type SpecCase } from './specs-adapter.js';

/** A reading that is deliberately other than a spec's. Its cases must fail: one that starts to pass turns the test red. */
export interface Difference {
  readonly reason: string;
  /** By number … */
  readonly ids?: readonly number[];
  /** … or by construction. */
  readonly matches?: (spec: SpecCase) => boolean;
}

/** Every expected number is read, and besides only lone digits and magnitude words (一切, 四川, 万). */
function addsLoneCharacters(spec: SpecCase): boolean {
  const found = numbersOf(spec.input);
  const rest = found.filter((one) => !spec.expect.some((expected) => expected.text === one.text));
  return (
    rest.length > 0 &&
    found.length - rest.length === spec.expect.length &&
    rest.every(({ text }) => /^[一二三四五六七八九十百千万亿两]{1,2}$/u.test(text))
  );
}

export const differences: readonly Difference[] = [
  {
    reason:
      'The numeral reader accounts for every numeral character; that 一切, 四川 and 万 are words is said by the recognisers, which claim them.',
    matches: (spec) => spec.kind === 'number' && addsLoneCharacters(spec),
  },
  {
    reason:
      'Latin k and w for 千 and 万 are chat slang; beside digits in public texts they are units and names (4K, 30W).',
    matches: (spec) => /\d[kw](?![a-z])/u.test(spec.input),
  },
  {
    reason: 'Two neighbouring digits are a range: 百分之二三十 is 20 to 30 %, where the suite sees nothing.',
    ids: [221],
  },
  { reason: 'Every fraction is published as percent, whatever its denominator.', ids: [238] },
  {
    reason:
      'Escapes inside a web address: the address is claimed by the recogniser of references, not by the reader of numbers.',
    ids: [247],
  },
  { reason: 'A range is one quantity with two values; the suite keeps the upper number alone.', ids: [250, 393] },
  { reason: '块 without 钱 or 毛 counts plots and pieces as well as yuan.', ids: [335, 723, 742] },
  { reason: 'A unit without a number is no quantity.', ids: [338, 339] },
  { reason: 'No currency is written, so none is published: the spec assumes yuan.', ids: [708, 721] },
  { reason: '位 counts persons in public texts; the suite reads it as bit.', ids: [360] },
  { reason: 'Ranks are read by the rules of ranks, not as an interval of numbers.', ids: [256] },
  {
    reason: '以上 includes the number (Civil Code, article 1259), so it gives ≥; the suite reads >.',
    matches: (spec) => spec.kind === 'range' && /[^者]以上/u.test(spec.input) && !spec.input.includes('或者以上'),
  },
  {
    reason: '比 X 大, 比 X 低: a comparison is read by the rules of comparison, it qualifies no number.',
    ids: [263, 265, 273],
  },
  { reason: 'A hedge torn apart by blanks (小于 或 等于100) is not put together.', ids: [272] },
  { reason: '间 behind a number counts rooms; only 之间 makes a range.', ids: [280, 282] },
  { reason: '过 before a number that is not round is as often the end of a verb (看过20部) as a hedge.', ids: [310] },
];
