/** A magnitude word: what it multiplies by, as a power of ten. */
export interface MagnitudeRow {
  readonly exponent: number;
  readonly forms: string;
  /** Characters of cheques and traditional script. */
  readonly formal: string;
}

/** Inside a group of four digits. */
export const smallMagnitudes: readonly MagnitudeRow[] = [
  { exponent: 1, forms: '十', formal: '拾' },
  { exponent: 2, forms: '百', formal: '佰' },
  { exponent: 3, forms: '千', formal: '仟' },
];

/** Between groups of four digits. 兆 is one only before more digits: elsewhere it is mega-. */
export const largeMagnitudes: readonly MagnitudeRow[] = [
  { exponent: 4, forms: '万', formal: '萬' },
  { exponent: 8, forms: '亿', formal: '億' },
  { exponent: 12, forms: '兆', formal: '' },
];

/**
 * What makes 百 or 千 behind a number the beginning of a unit rather than a magnitude:
 * 5千瓦 is 5 千瓦, 3百分点 is 3 百分点. `arabicOnly`: 五千米 is 5000 米 while 5千米 is 5 千米.
 */
export const unitPrefixes: readonly {
  readonly magnitude: string;
  readonly before: string;
  readonly arabicOnly: boolean;
}[] = [
  { magnitude: '百', before: '分点', arabicOnly: false },
  { magnitude: '百', before: '分比', arabicOnly: false },
  { magnitude: '千', before: '瓦', arabicOnly: false },
  { magnitude: '千', before: '伏', arabicOnly: false },
  { magnitude: '千', before: '卡', arabicOnly: false },
  { magnitude: '千', before: '赫', arabicOnly: false },
  { magnitude: '千', before: '帕', arabicOnly: false },
  { magnitude: '千', before: '焦', arabicOnly: false },
  { magnitude: '千', before: '比特', arabicOnly: false },
  { magnitude: '千', before: '字节', arabicOnly: false },
  { magnitude: '千', before: '米', arabicOnly: true },
  { magnitude: '千', before: '克', arabicOnly: true },
];

/** Stands for a digit nobody counted: 几十万, 数百; and inside: 二十几亿. */
export const vagueDigits = { leading: '几数', inner: '几' };

/** Characters before 数 that make it the end of a word: 人数百分之…, 函数. */
export const endingsInShu =
  '人户次件个家总函指倍参系计基分多少无奇偶整字代常复岁点位额岗例亩吨台辆套股票度级层张页卷册票笔单量';

/** More than the number before says, with a large magnitude still to come: 1000多万, 十余万, 十来万. */
export const innerHedges = '多余来';
