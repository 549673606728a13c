/**
 * Units of one dimension by their size: how many of the first unit of its row one of them holds. Money is compared at
 * seven yuan to the dollar, which is near enough to tell a slip of a magnitude word.
 */
const scaleRows: readonly Readonly<Record<string, string>>[] = [
  { 公斤: '1', 千克: '1', 斤: '0.5', 担: '50', 公担: '100', 吨: '1000' },
  { 平方米: '1', 亩: '666.67', 公顷: '10000', 平方公里: '1000000' },
  { 立方米: '1', 立方公里: '1000000000' },
  { 米: '1', 里: '500', 公里: '1000', 千米: '1000' },
  { 千瓦时: '1', 度: '1', 度电: '1', 兆瓦时: '1000', 吉瓦时: '1000000' },
  { 千瓦: '1', 兆瓦: '1000', 吉瓦: '1000000' },
  { P: '1', EFLOPS: '1000' },
  { 元: '1', 美元: '7', 港元: '0.9' },
  { '‰': '1', '%': '10' },
  { 天: '1', 日: '1' },
  { 标准箱: '1', 标箱: '1' },
];

/** How many `to` one `from` holds, as numerator and denominator; undefined when the two are no sizes of one thing. */
export function unitScale(from: string, to: string): readonly [numerator: string, denominator: string] | undefined {
  if (from === to) return ['1', '1'];
  for (const row of scaleRows) {
    const [numerator, denominator] = [row[from], row[to]];
    if (numerator !== undefined && denominator !== undefined) return [numerator, denominator];
  }
  return undefined;
}
