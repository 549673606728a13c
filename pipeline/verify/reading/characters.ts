/** Worth of the Chinese digits. */
export const digitWorth: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  二: '2',
  两: '2',
  兩: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** Worth of the magnitude words. */
export const magnitudeWorth: Readonly<Record<string, bigint>> = {
  十: 10n,
  百: 100n,
  千: 1000n,
  万: 10_000n,
  萬: 10_000n,
  亿: 100_000_000n,
  億: 100_000_000n,
};

export const digits = Object.keys(digitWorth).join('');
export const magnitudes = Object.keys(magnitudeWorth).join('');

/** Words that stand inside a number and leave its value: 十余万, 2400多亿, 几百, 数千. */
export const looseWords = '余多来几数';

/** Characters of numbers, units and words of direction as traditional texts write them, each above the simplified one. */
const traditional = '萬億兩餘來幾數過點個時頃畝噸戶項條隻輛臺雙層頓間處場屆幣歐鎊減壓縮簡調輕緩長漲擴約負虧節漸佔';
const simplified = '万亿两余来几数过点个时顷亩吨户项条只辆台双层顿间处场届币欧镑减压缩简调轻缓长涨扩约负亏节渐占';
const anyTraditional = new RegExp(`[${traditional}]`, 'gu');
const simplifiedOf = new Map(Array.from(traditional, (character, index) => [character, simplified[index] ?? '']));

/** The words of numbers, units and directions in simplified characters, which the tables here are written in. */
export function inSimplified(text: string): string {
  return text.replace(anyTraditional, (character) => simplifiedOf.get(character) ?? character);
}

/** Simplified characters, full-width forms as their ASCII ones, no blanks, no commas between thousands, a full stop between digits as the point it stands for. */
export function plainForm(quote: string): string {
  return inSimplified(quote)
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d)。(?=\d)/gu, '.');
}
