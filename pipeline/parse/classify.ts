import { endsAsTitle, glossaryHeading, isAnnex, isAnnexList, isChrome, isClosingHeading } from './heading-words.js';
import type { Paragraph } from './join-lines.js';
import { markerOf } from './markers.js';
import { isFinished, isOpenEnded, isProse } from './prose.js';
import type { Grid } from '../model/layout.js';

export type Element = Paragraph | Grid;

/** What a paragraph is by its own form and that of its neighbours. */
export type Class =
  | { readonly kind: 'title' }
  | {
      readonly kind: 'heading';
      readonly style: 'markup' | 'annex' | 'closing' | 'plain' | 'marked';
      readonly directlyBelow?: boolean;
    }
  /** A paragraph that opens a section; the heading is its first `length` characters. */
  | { readonly kind: 'run-in'; readonly length: number }
  | { readonly kind: 'list-item' }
  | { readonly kind: 'footnote' }
  | { readonly kind: 'paragraph' };

const longestHeading = 60;
const longestPlainHeading = 36;
const longestRunIn = 48;
/** Topic sentences of the outer levels, 一、 and （一）, run longer. */
const longestOuterRunIn = 64;
const longestColon = 30;
const paragraph: Class = { kind: 'paragraph' };

/** Classes of all paragraphs of a document; grids get `paragraph`. */
export function classify(elements: readonly Element[]): Class[] {
  const hasMarkup = elements.some((element) => element.kind === 'text' && element.hint === 'heading');
  const title = findTitle(elements);
  const titleText = squeeze(textAt(elements, title));
  let bodySeen = false;
  let listStyle: string | undefined;
  return elements.map((element, index): Class => {
    if (element.kind === 'grid') return paragraph;
    const { text } = element;
    const previousList = listStyle;
    listStyle = undefined;
    if (index === title) return { kind: 'title' };
    if (element.footnote) return { kind: 'footnote' };
    if (element.hint === 'heading')
      return { kind: 'heading', style: isAnnex(text) ? 'annex' : isClosingHeading(text) ? 'closing' : 'markup' };
    const next = textAt(elements, index + 1);
    if (isAnnexList(text)) {
      listStyle = markerOf(text.replace(/^附件?\s{0,2}[:：]\s{0,2}/u, ''))?.marker.id;
      return { kind: 'list-item' };
    }
    if (isAnnex(text)) return isAnnex(next) ? { kind: 'list-item' } : { kind: 'heading', style: 'annex' };
    const marked = readMarked(text, next, previousList);
    if (marked?.kind === 'list-item') listStyle = markerOf(text)?.marker.id;
    if (marked !== undefined) return marked;
    if (isClosingHeading(text) && text.length <= longestPlainHeading) return { kind: 'heading', style: 'closing' };
    if (bodySeen && !hasMarkup && isPlainHeading(elements, index)) {
      if (titleText !== '' && titleText.includes(squeeze(text)) && endsAsTitle(text)) return { kind: 'title' };
      return {
        kind: 'heading',
        style: 'plain',
        directlyBelow: isCandidate(elements[index - 1]) || isAnnex(textAt(elements, index - 1)),
      };
    }
    if (isProse(text) && !isChrome(text.slice(-80))) bodySeen = true;
    return element.hint === 'list-item' ? { kind: 'list-item' } : paragraph;
  });
}

/** A paragraph that opens with a marker: heading, heading run into its text, or item. */
function readMarked(text: string, next: string, previousList: string | undefined): Class | undefined {
  const found = markerOf(text);
  if (found === undefined) return undefined;
  const { marker, length } = found;
  const item: Class = { kind: 'list-item' };
  if (text.length === length) return paragraph;
  const open = !isFinished(text) || /[：:]$/u.test(text);
  if (open && text.length <= longestHeading && !isOpenEnded(text)) {
    const isList = previousList === marker.id || (isShortMarked(next, marker.id) && !isFinished(text));
    return isList ? item : { kind: 'heading', style: 'marked' };
  }
  const end = runInEnd(text, length, marker.rank <= 4 ? longestOuterRunIn : longestRunIn);
  if (end !== undefined && (end + 1 < text.length || marker.rank <= 4)) return { kind: 'run-in', length: end };
  return marker.rank >= 5 ? item : paragraph;
}

function isShortMarked(text: string, id: string): boolean {
  return text.length <= longestHeading && !isFinished(text) && markerOf(text)?.marker.id === id;
}

/** Where the topic sentence after a marker ends: `（一）整体概况。西城园…`, `1.培育主体：到2025年…`. */
function runInEnd(text: string, from: number, longest: number): number | undefined {
  for (let index = from + 1; index < text.length && index <= longest; index += 1) {
    const character = text.charAt(index);
    if (character === '。' || character === '！') return index;
    if (character === '；' || character === '？') return undefined;
    if (character === '：' && index <= longestColon) return index;
  }
  return undefined;
}

/** The title: before all prose, the first heading of the markup, or the first line that ends as titles do. */
function findTitle(elements: readonly Element[]): number {
  let first = -1;
  for (let index = 0; index < elements.length && index < 60; index += 1) {
    const element = elements[index];
    if (element === undefined || element.kind === 'grid') break;
    const { text } = element;
    if (element.hint === 'heading') return markerOf(text) === undefined ? index : -1;
    if (isProse(text) && !isChrome(text)) break;
    if (text.length > 80 || text.length < 4 || isFinished(text) || isChrome(text) || markerOf(text) !== undefined)
      continue;
    if (endsAsTitle(text)) return index;
    if (first < 0 && index === 0) first = index;
  }
  return first;
}

/** A short line without marker and without end that stands alone above text. */
function isPlainHeading(elements: readonly Element[], index: number): boolean {
  if (!isCandidate(elements[index])) return false;
  const before = isCandidate(elements[index - 1]);
  const after = isCandidate(elements[index + 1]);
  if ((before && after) || (before && isCandidate(elements[index - 2])) || (after && isCandidate(elements[index + 2])))
    return false;
  if (/[：:]$/u.test(textAt(elements, before ? index - 2 : index - 1))) return false;
  const next = elements[after ? index + 2 : index + 1];
  if (next === undefined) return false;
  if (next.kind === 'grid') return true;
  return isProse(next.text) ? !isChrome(next.text.slice(-60)) : markerOf(next.text) !== undefined;
}

const byline =
  /(?:书记|主任|[局区市省部处院校会所社厅县镇乡董事]长|主席|总理|教授|经理|先生|女士|研究员|委员|代表)\s{1,3}\p{Script=Han}{1,2}\s?\p{Script=Han}{1,6}$|(?:先生|女士)$/u;

function isCandidate(element: Element | undefined): boolean {
  if (element === undefined || element.kind === 'grid' || element.footnote || element.hint !== undefined) return false;
  const { text } = element;
  if (text.length < 2 || text.length > longestPlainHeading || isFinished(text) || isOpenEnded(text)) return false;
  if (!/\p{Script=Han}.{0,20}\p{Script=Han}/u.test(text) || /[。；]|^[-—―>|》《]{2}|^[-—>|]/u.test(text)) return false;
  return markerOf(text) === undefined && !isAnnex(text) && !byline.test(text) && !isChrome(text);
}

function textAt(elements: readonly Element[], index: number): string {
  const element = elements[index];
  return element?.kind === 'text' ? element.text : '';
}

function squeeze(text: string): string {
  return text.replace(/\s/gu, '');
}

export function isGlossary(heading: string): boolean {
  return heading.length <= 30 && glossaryHeading.test(heading);
}
