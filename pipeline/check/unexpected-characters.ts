import { invisible } from '../model/hidden-characters.js';
import type { Issue } from '../model/issue.js';

/** A kind of character that a reader of the page sees otherwise than a program reads it. */
interface CharacterKind {
  readonly name: string;
  readonly pattern: RegExp;
  /** What to do about it. */
  readonly remedy: string;
}

const directions = String.raw`[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]`;
const variants = String.raw`[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`;

const kinds: readonly CharacterKind[] = [
  {
    name: '改变显示方向的字符',
    pattern: new RegExp(`${directions}|[\\p{Script=Arabic}\\p{Script=Hebrew}]`, 'gu'),
    remedy: '原文显示的顺序可能与读取的不同，应为从左到右的文字',
  },
  {
    name: '不可见字符',
    pattern: new RegExp(`(?!${directions}|${variants}|\\p{Cc})${invisible}|[\\u115F\\u1160\\u3164\\uFFA0]`, 'gu'),
    remedy: '读取时略去，应为可见文字',
  },
  {
    name: '控制字符',
    pattern: /(?![\t-\r\u0085])\p{Cc}/gu,
    remedy: '读取时略去，应为可见文字',
  },
  {
    name: '损坏的字符',
    pattern: /[\uFFFD\p{Cs}]/gu,
    remedy: '转换时已丢失内容，应与原文件核对',
  },
  {
    name: '不按数字读取的数字',
    pattern:
      /(?![0-9０-９])\p{Nd}|[0-9０-９]\uFE0F?(?:(?!\p{Default_Ignorable_Code_Point})[\p{Mn}\p{Me}])+|[¼-¾⅐-⅟↉〡-〩〸-〺]/gu,
    remedy: '未成为事实，应为 0-9 或汉字数字',
  },
  {
    name: '部首字符',
    pattern: /[\u2E80-\u2FDF]/gu,
    remedy: '看似汉字而不是汉字，应为同形的汉字',
  },
];
const codesShown = 4;

/** One issue for each kind of deceptive character in a text, at its first place, with how many there are. */
export function unexpectedCharacters(text: string): Issue[] {
  return kinds.flatMap(({ name, pattern, remedy }) => {
    const { found, first, codes } = search(text, pattern);
    if (first === undefined) return [];
    const shown = `${[...codes].slice(0, codesShown).join('、')}${codes.size > codesShown ? ' 等' : ''}`;
    const message = `${name} ${shown}，共 ${String(found)} 处；${remedy}`;
    return [{ code: 'unexpected-character', severity: 'warning', message, span: first }];
  });
}

function search(text: string, pattern: RegExp): { found: number; first?: Issue['span']; codes: Set<string> } {
  const codes = new Set<string>();
  let first: Issue['span'];
  let found = 0;
  for (const { 0: characters, index } of text.matchAll(pattern)) {
    first ??= { start: index, end: index + characters.length };
    found += 1;
    if (codes.size <= codesShown) codes.add(nameOf(characters));
  }
  return { found, codes, ...(first && { first }) };
}

/** `U+202E`; of a digit with a mark, the mark. */
function nameOf(characters: string): string {
  const code = Array.from(characters).at(-1)?.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
