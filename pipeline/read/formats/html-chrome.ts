import type { Element } from 'hast';
import { attributeOf, isUnseen } from './html-element.js';
import type { Weight, Weights } from './html-weights.js';

const chromeNames = new Set(['nav', 'menu']);
const edgeNames = new Set(['aside', 'footer', 'header']);
const chromeRoles = /\b(?:navigation|search|menu|menubar|toolbar|button|tablist|alert|tooltip|contentinfo|banner)\b/u;

/** Words in the names of classes and ids of what surrounds an article. */
const chromeWords = new RegExp(
  String.raw`(?:^|[\s_-])(?:` +
    'nav|navs|navbar|navi|navcurrent|navigation|subnav|menu|menus|submenu|breadcrumbs?|crumbs?|bread|dqwz|weizhi|' +
    'share|bdsharebuttonbox|bdshare|sns|toolbar|tools|footer|foot|bottom|header|head|top|topbar|banner|sidebar|side|' +
    'copyright|beian|icp|pager|pagination|paging|prev|next|prevnext|related|recommend|relate|hot|hotnews|rank|' +
    'comments?|login|register|search|sousuo|print|dayin|close|qrcode|ewm|erweima|ads?|advert|friendlinks?|' +
    'links|dropdown|popup|modal|gotop|backtop|totop|fontsize|zihao|wza|skip' +
    String.raw`)\d{0,3}(?=$|[\s_-])`,
  'iu',
);
const footnoteWords = /footnote|endnote|doc-footnote|(?:^|[\s_-])(?:ftn|edn)\d/iu;

/** Whether an element is what pages have around their articles. When in doubt it is not. */
export function isChrome(element: Element, weights: Weights, titled: (element: Element) => boolean): boolean {
  if (isUnseen(element)) return true;
  const weight = weights.get(element);
  if (weight === undefined || weight.characters === 0) return false;
  if (isFootnote(element)) return false;
  if (chromeNames.has(element.tagName) && !holdsData(weight)) return true;
  if (isProse(weight) || holdsData(weight)) return false;
  if (isLinkList(element, weight) || isForm(element, weight)) return true;
  return (isNamedChrome(element) || edgeNames.has(element.tagName)) && !titled(element);
}

/** Whether an element holds notes to the text. */
export function isFootnote(element: Element): boolean {
  return footnoteWords.test(
    `${attributeOf(element, 'role')} ${attributeOf(element, 'className')} ${attributeOf(element, 'id')}`,
  );
}

function isNamedChrome(element: Element): boolean {
  if (element.tagName === 'span') return false;
  if (chromeRoles.test(attributeOf(element, 'role'))) return true;
  return chromeWords.test(attributeOf(element, 'className')) || chromeWords.test(attributeOf(element, 'id'));
}

/** Sentences of some length out of links. */
function isProse({ characters, linked, signs }: Weight): boolean {
  const own = characters - linked;
  return own >= 20 && signs >= 2 && own >= linked / 2;
}

function holdsData({ numericCells }: Weight): boolean {
  return numericCells >= 4;
}

const listNames = /^(?:ul|ol|dl|div|section|table|tbody|article)$/u;
/** A paragraph or cell that names documents is text, one that names the parts of a site is none. */
const lineNames = /^(?:p|td)$/u;
const longestPartName = 6;

function isLinkList({ tagName }: Element, { characters, linked, links }: Weight): boolean {
  if (links < 3 || linked < characters * 0.75) return false;
  return listNames.test(tagName) || (lineNames.test(tagName) && linked <= links * longestPartName);
}

/** A form to fill in; pages that stand in a form as a whole have an article in it. */
function isForm(element: Element, { fields, characters }: Weight): boolean {
  return element.properties['dataForm'] !== undefined && fields >= 1 && characters < 200;
}
