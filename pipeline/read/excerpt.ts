import { invisible } from '../model/hidden-characters.js';

/** The parts of a text that say where it is from, as cleaned lines. Bounded, so that a huge text costs no more. */
export interface Excerpt {
  /** Last part of the document id. */
  readonly fileName: string;
  /** Opening lines before the running text: titles, dates, offices. */
  readonly masthead: readonly Line[];
  /** The masthead and the first lines of the running text. */
  readonly head: readonly Line[];
  /** Closing lines. */
  readonly tail: readonly Line[];
  /** Opening of the text in one piece. */
  readonly opening: string;
  /** The text up to a bound, for counting. */
  readonly body: string;
}

export interface Line {
  readonly text: string;
  /** Level of a Markdown heading, 0 for any other line. */
  readonly heading: number;
}

const headLength = 20_000;
const tailLength = 4_000;
const bodyLength = 100_000;
const openingLength = 2_500;
const headLines = 60;
const tailLines = 14;
/** A longer line is running text, not a title, a date or an office. */
const longestMastheadLine = 90;

/** Words of web pages around a text. */
const pageWords: readonly string[] = [
  ...[
    '下载',
    '打印',
    '全屏',
    '收藏',
    '加大',
    '还原',
    '减小',
    '首页',
    '分享',
    '分享到微信',
    '关闭窗口',
    '相关报道',
    '相关文档',
  ],
  ...[
    '大',
    '中',
    '小',
    '您的位置',
    '当前位置',
    '【字号',
    '【字体',
    '】',
    '【',
    '>',
    '×',
    '-',
    '—',
    '扫一扫在手机打开当前页',
    '阅读量',
  ],
];
const opensRunningText = /^(?:各位|同志们|女士们|尊敬的)/u;
const hidden = new RegExp(invisible, 'gu');

/** Cuts the telling parts out of a text. */
export function takeExcerpt(id: string, text: string): Excerpt {
  const head = cleanLines(text.slice(0, headLength)).slice(0, headLines);
  const firstRunning = head.findIndex((line) => isRunningText(line));
  return {
    fileName: id.slice(id.lastIndexOf('/') + 1),
    masthead: firstRunning < 0 ? head : head.slice(0, firstRunning),
    head,
    tail: cleanLines(text.slice(-tailLength)).slice(-tailLines),
    opening: head
      .map((line) => line.text)
      .join('\n')
      .slice(0, openingLength),
    body: text.slice(0, bodyLength),
  };
}

function isRunningText(line: Line): boolean {
  return line.text.length > longestMastheadLine || opensRunningText.test(line.text);
}

function cleanLines(text: string): Line[] {
  return text
    .split(/\r\n?|\n/u)
    .map(cleanLine)
    .filter((line) => line.text !== '' && !pageWords.includes(line.text.replace(/[:：]$/u, '')));
}

function cleanLine(raw: string): Line {
  const line = raw.replaceAll('&nbsp;', ' ').replace(hidden, '').trim();
  const marks = /^#{1,6}(?= )/u.exec(line)?.[0] ?? '';
  return { text: line.slice(marks.length).replaceAll('**', '').trim(), heading: marks.length };
}
