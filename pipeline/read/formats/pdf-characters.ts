import type { FontTraits } from './pdf-operators.js';

/** Parts of characters that fonts give in the place of the characters: 2E80–2EFF, of which Unicode says no equal. */
const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⼾户'
    .match(/../gu)
    ?.map(([radical = '', character = '']) => [radical, character]) ?? [],
);
/** Radicals and compatibility forms of Chinese characters, and ligatures of Latin letters. */
const variant = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06]/u;
/** Characters of fonts of symbols: bullets, arrows, ticks. */
const symbol = /[\uF000-\uF0FF]/u;
const blank = /^[\s\u00A0\u3000]+$/u;
const unmapped = /[\p{Co}\p{Cn}\uFFFD]|(?!\s)\p{Cc}/u;

/** What a character of a font is in a text: a blank as ` `, nothing for what is not seen. */
export function readCharacter(unicode: string): string {
  if (unicode === '' || unicode === '\u00AD' || unicode === '\u200B') return '';
  if (blank.test(unicode)) return ' ';
  if (!variant.test(unicode)) return unicode;
  return unicode.replace(/./gsu, (one) => radicals[one] ?? one.normalize('NFKC'));
}

/** Characters and scripts that stand in no Chinese text but where the numbers of shapes are taken for characters. */
const strange =
  /[\u3400-\u4DBF\p{Script=Canadian_Aboriginal}\p{Script=Cherokee}\p{Script=Ethiopic}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Balinese}\p{Script=Coptic}\p{Script=Glagolitic}]/u;

/** Whether a font gives no character, or hardly the right one, for what it draws. */
export function isUnmapped(text: string): boolean {
  return (unmapped.test(text) && !symbol.test(text)) || strange.test(text);
}

/** A bullet for any sign of a font of symbols, a sign of its own for what has no character. */
export function visibleCharacter(text: string): string {
  if (symbol.test(text)) return '•';
  return unmapped.test(text) ? '□' : text;
}

/** 黑体 in GBK, as the names of fonts have it, each byte a character. */
const boldName = /bold|heavy|black|hei(?!ght)|黑|粗|ºÚ|´Ö/iu;

export function isBoldFace({ name, bold, black }: FontTraits): boolean {
  return bold === true || black === true || (name !== undefined && boldName.test(name));
}
