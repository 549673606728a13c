const digits = '〇一二三四五六七八九';
const formalDigits = '零壹贰叁肆伍陆柒捌玖';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** How Word writes the numbers of a list, by the names of ECMA-376, 17.18.59; any other is written in digits. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) => String(number).replace(/\d/gu, (digit) => shift('０', Number(digit))),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) => `(${String(number)})`,
  decimalEnclosedFullstop: (number) => `${String(number)}.`,
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: romanNumber,
  upperRoman: (number) => romanNumber(number).toUpperCase(),
  chineseCounting: counted,
  chineseCountingThousand: counted,
  japaneseCounting: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  chineseLegalSimplified: (number) => counted(number, formalDigits, ['', '拾', '佰', '仟']).replace(/^拾/u, '壹拾'),
  ideographDigital: inDigits,
  japaneseDigitalTenThousand: inDigits,
  taiwaneseDigital: inDigits,
  ideographTraditional: (number) => cyclic(stems, number),
  ideographZodiac: (number) => cyclic(branches, number),
  ideographEnclosedCircle: (number) => (number >= 1 && number <= 10 ? shift('㊀', number - 1) : counted(number)),
};

/** A number as a list writes it: 三 for 3 in `chineseCounting`, iii in `lowerRoman`. */
export function writeCount(number: number, format: string): string {
  return (formats[format] ?? String)(number);
}

function shift(first: string, by: number): string {
  return String.fromCodePoint((first.codePointAt(0) ?? 0) + by);
}

function circled(number: number): string {
  return number >= 1 && number <= 20 ? shift('①', number - 1) : String(number);
}

function cyclic(characters: string, number: number): string {
  return characters[(number - 1) % characters.length] ?? String(number);
}

function inDigits(number: number): string {
  return String(number).replace(/\d/gu, (digit) => digits[Number(digit)] ?? digit);
}

/** 1 to 9999 in words: 十, 二十三, 一百零五. */
function counted(number: number, characters = digits.replace('〇', '零'), places = ['', '十', '百', '千']): string {
  if (number < 1 || number > 9999) return String(number);
  const written = Array.from(String(number).padStart(4, '0'), (digit, index) =>
    digit === '0' ? '零' : `${characters[Number(digit)] ?? ''}${places[3 - index] ?? ''}`,
  );
  return written
    .join('')
    .replace(/^零+|零+$/gu, '')
    .replace(/零+/gu, '零')
    .replace(/^一十/u, '十');
}

/** a to z, then aa, bb. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return shift('a', (number - 1) % 26).repeat(Math.ceil(number / 26));
}

function romanNumber(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  return roman
    .map(([value, sign]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return sign.repeat(times);
    })
    .join('');
}
