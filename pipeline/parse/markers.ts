/** A way to number headings and items, outer ones with lower rank. */
export interface Marker {
  readonly id: string;
  readonly rank: number;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const han = '[一二三四五六七八九十百零〇]';

/** What follows the mark in an enumeration that is no numbering: 一、二季度, 2、3月份. */
const enumerated = '(?![二三四五六七八九十](?:、|季|产业|线|级|类|等|期|号|年级|手)|[\\d０-９]{1,2}(?:、|月|日|号|年))';

/** The numberings of official texts, outermost first. */
export const markers: readonly Marker[] = [
  {
    id: 'part',
    rank: 1,
    pattern: new RegExp(`^第${han}{1,4}(?:编|部分)`, 'u'),
    examples: ['第一编 总则', '第二部分 目标'],
    counterExamples: ['第一产业'],
  },
  {
    id: 'chapter',
    rank: 1.5,
    pattern: new RegExp(`^第(?:${han}{1,4}|[\\d０-９]{1,3})章`, 'u'),
    examples: ['第一章 总则', '第12章 附则', '第１２章 附则'],
    counterExamples: ['章程'],
  },
  {
    id: 'division',
    rank: 2,
    pattern: new RegExp(`^第${han}{1,4}节`, 'u'),
    examples: ['第一节 发展基础'],
    counterExamples: ['第一季度'],
  },
  {
    id: 'comma',
    rank: 3,
    pattern: new RegExp(`^${han}{1,3}(?:、${enumerated}|．|\\.(?![\\d０-９]))`, 'u'),
    examples: ['一、发展基础', '十二、其他'],
    counterExamples: ['一是持续', '二〇二三年', '一、二季度', '一、二、三产业'],
  },
  {
    id: 'bracket',
    rank: 4,
    pattern: new RegExp(`^(?:[（(]\\s?${han}{1,3}\\s?[）)]|[㈠-㈩])`, 'u'),
    examples: ['（一）整体概况', '(二) 发展成效', '㈠概况'],
    counterExamples: ['（一季度）'],
  },
  {
    id: 'digit',
    rank: 5,
    pattern: new RegExp(`^[\\d０-９]{1,2}(?:、${enumerated}|[．.](?![\\d０-９]))`, 'u'),
    examples: ['1. 强化政策赋能', '12．营商环境', '3、其他'],
    counterExamples: ['2.5微克', '2023. 12月', '6．5%', '2、3月份', '２、３月份'],
  },
  {
    id: 'digit-bracket',
    rank: 6,
    pattern: /^[（(][\d０-９]{1,2}[）)]/u,
    examples: ['（1） 突出', '(2)加快'],
    counterExamples: ['(2023)'],
  },
  {
    id: 'half-bracket',
    rank: 6.5,
    pattern: /^[\d０-９]{1,2}[）)]/u,
    examples: ['1）概况'],
    counterExamples: ['2023）'],
  },
  { id: 'circled', rank: 7, pattern: /^[①-⑳]/u, examples: ['①概况'], counterExamples: ['概况①'] },
];

const opensMarker = /^[第一二三四五六七八九十百零〇（(\d０-９①-⑳㈠-㈩]/u;

/** The marker a text opens with and its length, blanks after it included. */
export function markerOf(text: string): { readonly marker: Marker; readonly length: number } | undefined {
  const head = text.slice(0, 12);
  if (!opensMarker.test(head)) return undefined;
  for (const marker of markers) {
    const match = marker.pattern.exec(head);
    if (match === null) continue;
    const rest = text.slice(match[0].length, match[0].length + 8);
    return { marker, length: match[0].length + (rest.length - rest.trimStart().length) };
  }
  return undefined;
}
