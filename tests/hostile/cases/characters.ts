import { fact, reads, type HostileCase } from '../case.js';

const warned = { warnings: ['unexpected-character'] };

/** A year before a growth rate with something in it. */
function growth(rate: string): string {
  return `2024年，地区生产总值增长${rate}。`;
}

function income(amount: string): string {
  return `2024年，全市营业收入${amount}。`;
}

/** Characters that are not seen: read through, with a warning; the quote is exactly the source. */
const unseen: readonly HostileCase[] = [
  reads('a zero-width space inside a decimal', growth('5\u200B.8%'), ['5.8 %'], warned),
  reads('a byte order mark inside a number', growth('5\uFEFF8%'), ['58 %'], warned),
  reads('a word joiner behind a decimal point', growth('5.\u20608%'), ['5.8 %'], warned),
  reads('a soft hyphen inside a number', income('50\u00AD亿元'), [fact], warned),
  reads('a zero-width space inside a unit', income('50亿\u200B元'), [fact], warned),
  reads('a combining grapheme joiner inside a number', income('5\u034F0亿元'), [fact], warned),
  reads('a tag character inside a number', income('5\u{E0031}0亿元'), [fact], warned),
  reads('a bell inside a number', income('5\u00070亿元'), [fact], warned),
  reads('50,000 zero-width spaces', `${income('50亿元')}${'甲\u200B'.repeat(50_000)}`, [fact], warned),
];

/** Directions: what shows in another order than it reads is no fact. */
const directions: readonly HostileCase[] = [
  reads('an override before a rate', growth('\u202E5.8%\u202C'), [], warned),
  reads('an override inside a number', growth('2\u202E5.8%'), [], warned),
  reads('an override to the end of its line alone', `${growth('\u202E5.8%')}\n${income('50亿元')}`, [fact], warned),
  reads('an override in one emphasis and the number in another', growth('**\u202E**2**5.8**%'), [], {
    ...warned,
    path: 'a.md',
  }),
  reads('an isolate from left to right', growth('\u20665.8\u2069%'), ['5.8 %'], warned),
  reads('a mark from right to left', growth('5\u200F.8%'), ['5.8 %'], warned),
  reads('Hebrew before a rate', growth('\u05D05.8%'), ['5.8 %'], warned),
];

/** Digits that no reader of Chinese texts writes: neither they nor the usual digits beside them are facts. */
const digits: readonly HostileCase[] = [
  reads('a stroke through a digit', growth('5\u0336.8%'), [], warned),
  reads('a line below a digit', growth('5.8\u0332%'), [], warned),
  reads('a keycap', growth('5\uFE0F\u20E3%'), [], warned),
  reads('a mathematical digit before the point', growth('\u{1D7DD}.8%'), [], warned),
  reads('a mathematical digit behind the point', growth('5.\u{1D7E0}%'), [], warned),
  reads('an Arabic-Indic digit beside a digit', growth('\u06635%'), [], {
    warnings: ['unexpected-character', 'unexpected-character'],
  }),
  reads('a Devanagari digit before the point', growth('\u096B.8%'), [], warned),
  reads('a small figure behind a number', '2024年，建成面积10²平方米。', []),
  reads('a fraction in one sign', growth('5½%'), [], warned),
  reads('a fraction in one sign alone', growth('½%'), [], warned),
  reads('radicals that look like numerals', income('\u2F06十五亿元'), [], warned),
  reads('a lost character inside a number', income('5\uFFFD0亿元'), [], warned),
  reads('a character of private use inside a number', income('5\uE0000亿元'), []),
  reads('letters that look like digits', `${income('1O0亿元')}${income('1l5亿元')}`, []),
  reads(
    'numbers in circles and brackets as list markers',
    '①2024年，营业收入5亿元。\n⑩2024年，营业收入7亿元。\n㈠2024年，营业收入9亿元。',
    ['500000000 元', '700000000 元', '900000000 元'],
  ),
  reads('Roman numerals as names', '2024年，Ⅲ类水体占5%。', ['5 %']),
  reads('formal digits', income('壹佰伍拾亿元'), ['15000000000 元']),
  reads('full-width digits', income('５０．５亿元'), ['5050000000 元']),
];

/** Separators and signs. */
const writing: readonly HostileCase[] = [
  reads('an exponent', `${income('1e999999亿元')}${income('1.5E+10元')}`, []),
  reads('groups apart by an apostrophe', income("1'234亿元"), []),
  reads('groups apart by a no-break space', income('1\u00A0234亿元'), []),
  reads('a leader dot for a point', income('5\u20248亿元'), []),
  reads('a middle dot for a point', income('5·8亿元'), []),
  reads('an Arabic decimal separator', income('5\u066B8亿元'), [], warned),
  reads('a hyphen that does not break as minus', '2024年，同比增长\u20115.8%。', ['-5.8 %']),
  reads('character references', income('5&#48;亿元'), []),
  reads('a blank by reference inside an amount', income('50&nbsp;亿元'), [fact]),
];

export const characters: readonly HostileCase[] = [...unseen, ...directions, ...digits, ...writing];
