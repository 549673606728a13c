/** Times as the heads of tables write them, longest first; see `headTime`. */
const year = '(?:19|20)\\d{2}';
const month = '(?:1[0-2]|0?[1-9])';
const to = '[-—–~～至]';
const quarter = '第?[一二三四1-4]季度?末?';
const inYear = `(?:(?:年度|年|度)?(?:末|底|初(?!预算))|年?(?:上|下)半年|年?${quarter}|年?${month}(?:${to}${month})?月(?:份|末|底|\\d{1,2}日)?|年年度|年度|年)`;
const explicit = [
  `${year}年?${to}(?:${year}|\\d{2})年`,
  `${year}[-/.]${month}[-/.]\\d{1,2}`,
  `${year}[-/.]${month}(?!\\d)`,
  `${year}${inYear}`,
  `(?<![\\d.,])${year}(?![\\d.,%％])`,
  `${month}(?:${to}${month})?月(?:份|末|底|\\d{1,2}日)?(?![\\d])`,
  '(?:十[一二]|[一二三四五六七八九十])月份?',
  quarter,
  '[上下]半年|全年',
];
/** Resolved against the period of the document; see `resolve/table-time.ts`. */
const relative = [
  '(?:本|上)?报告期[末初]?',
  '(?:上年|去年|上期)(?:同期|同月)',
  '(?:本|上|前|去)(?:年度?|期)年?[末初](?!预算)',
  '[本上当前去今](?:年度|年|期|月)(?!预算)',
  '[期年](?:末|初(?!预算))',
];

/** A number of that time: 期末数, 上年年末余额. */
const number = '(?:数(?!量)|余额|金额|发生[额数])?';
/** A relative word is a time only at the ends of a head or of a bracket: 计入当期损益 is a name. */
const relativeTime = `(?:^|(?<=[（(、，]))(?:截[至止])?(?:${relative.join('|')})${number}|(?:${relative.join('|')})${number}(?:$|(?=[）)]))`;
const time = new RegExp(`(?:截[至止])?(?:${explicit.join('|')})${number}|${relativeTime}`, 'gu');
const numberAtEnd = /(?:数|余额|金额|发生[额数])$/u;
const bareYear = new RegExp(`(?<![\\d.,-])(${year})(?![\\d年度.,/%％-]|末|底|初)`, 'gu');

/** The words of time in the head of a row or column, and what is left of it. */
export interface HeadTime {
  /** `2019年末`; empty when the head names none. A bare year is followed by 年. */
  readonly time: string;
  readonly rest: string;
}

/** Takes the times out of a head: `2019年12月31日账面余额` → `2019年12月31日` and `账面余额`. */
export function headTime(head: string): HeadTime {
  const narrow = head.replace(/[０-９]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const found = narrow.match(time);
  if (found === null) return { time: '', rest: head };
  const times = found.map((each) => each.replace(numberAtEnd, '')).join('');
  return { time: times.replace(bareYear, '$1年').replace('年年度', '年度'), rest: narrow.replace(time, '') };
}
