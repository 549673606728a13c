import type { Aside } from '../model/block.js';
import { invisible } from '../model/hidden-characters.js';
import type { Span } from '../model/span.js';
import { findTurned } from './turned-text.js';

/** A kind of residue that conversion left in a text. */
interface Residue {
  readonly id: string;
  readonly pattern: RegExp;
  readonly reason: string;
  readonly examples: readonly string[];
}

/** Bounded, so that an unclosed opening cannot make a search long. */
export const residues: readonly Residue[] = [
  {
    id: 'bookmark',
    pattern: /\[bookmark:[^\][\n]{0,80}\]/giu,
    reason: '书签残留',
    examples: ['[bookmark: _Hlk152372860]'],
  },
  {
    id: 'lost-bookmark',
    pattern: /错误[!！]未(?:定义书签|找到引用源)[。.]?/gu,
    reason: '书签残留',
    examples: ['错误!未定义书签。', '错误！未找到引用源。'],
  },
  {
    id: 'field',
    pattern: /\b(?:PAGEREF|HYPERLINK) {1,3}[!-~]{1,200}(?: \\[a-z])?/gu,
    reason: '域代码残留',
    examples: ['PAGEREF _Toc123456 \\h', 'HYPERLINK "http://a.cn/1"'],
  },
  {
    id: 'blank-entity',
    pattern: /&(?:nbsp|emsp|ensp|thinsp|#160|#12288);/gu,
    reason: '空格残留',
    examples: ['&nbsp;', '&#160;'],
  },
  {
    id: 'invisible',
    pattern: new RegExp(`${invisible}+`, 'gu'),
    reason: '不可见字符',
    examples: ['\u200B', '\u0000\u0000', '\u2066', '\u{E0031}'],
  },
];

const suspects = new RegExp(String.raw`\[bookmark|错误[!！]未|PAGEREF|HYPERLINK|&[a-z#]|${invisible}`, 'iu');

/** Whether a text may hold residue at all; most do not, and need no search line by line. */
export function mayHoldResidue(text: string): boolean {
  return suspects.test(text);
}

/** The residue inside the spans of a line, in source order, and what a mark turned from right to left. */
export function findResidue(source: string, spans: readonly Span[]): Aside[] {
  const turned = findTurned(source, spans);
  const straight = turned.length === 0 ? spans : cutOut(spans, spansOf(turned));
  return [...residueOf(source, straight), ...turned];
}

function spansOf(asides: readonly Aside[]): Span[] {
  return asides.map(({ span }) => span);
}

function residueOf(source: string, spans: readonly Span[]): Aside[] {
  const found: Aside[] = [];
  for (const { start, end } of spans) {
    const text = source.slice(start, end);
    for (const { pattern, reason } of residues) {
      for (const match of text.matchAll(pattern)) {
        found.push({ span: { start: start + match.index, end: start + match.index + match[0].length }, reason });
      }
    }
  }
  found.sort((left, right) => left.span.start - right.span.start);
  return found.filter((aside, index) => index === 0 || aside.span.start >= (found[index - 1]?.span.end ?? 0));
}

/** Spans without the stretches cut out of them; both in source order. */
export function cutOut(spans: readonly Span[], cuts: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let next = 0;
  for (const span of spans) {
    let start = span.start;
    while (next < cuts.length && (cuts[next]?.end ?? 0) <= start) next += 1;
    for (let index = next; index < cuts.length; index += 1) {
      const cut = cuts[index];
      if (cut === undefined || cut.start >= span.end) break;
      if (cut.start > start) rest.push({ start, end: cut.start });
      start = Math.max(start, cut.end);
    }
    if (start < span.end) rest.push({ start, end: span.end });
  }
  return rest;
}
