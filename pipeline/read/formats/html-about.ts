import type { Element, Nodes, Root } from 'hast';
import { findDates } from '../dates.js';
import { attributeOf, childrenOf, wordsOf } from './html-element.js';
import { shownWords } from './html-block.js';
import type { TextHints } from './derivation.js';

/** What the head of a page says of its text, and its title without the name of the site. */
export interface PageAbout {
  readonly hints: TextHints;
  /** Title for comparison with the lines of the page; empty where the page has none. */
  readonly title: string;
}

/** Names of the `meta` elements of Chinese public pages, the surest first. */
const titleNames = ['articletitle', 'og:title', 'dc.title', 'citation_title'];
const dateNames = [
  'pubdate',
  'publishdate',
  'firstpublishedtime',
  'article:published_time',
  'dc.date',
  'og:release_date',
];
const sourceNames = ['contentsource', 'og:site_author', 'article:source'];

export function readAbout(root: Root): PageAbout {
  const found = new Map<string, string>();
  collect(root, found);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => found.get(name)).find((value) => value !== undefined && value !== '');
  const title = withoutSite(first(titleNames) ?? found.get('title') ?? '');
  const [published] = findDates((first(dateNames) ?? '').slice(0, 40));
  const publisher = first(sourceNames);
  const hints: TextHints = {
    ...(isTitle(title) && { title }),
    ...(published !== undefined && { published: published.date }),
    ...(publisher !== undefined && publisher.length <= 30 && { publisher }),
  };
  return { hints, title };
}

function collect(node: Nodes, found: Map<string, string>): void {
  if (node.type === 'element') {
    if (node.tagName === 'title') add(found, 'title', wordsOf(node));
    if (node.tagName === 'meta') add(found, nameOf(node), attributeOf(node, 'content'));
  }
  for (const child of childrenOf(node)) collect(child, found);
}

function nameOf(element: Element): string {
  return (attributeOf(element, 'name') || attributeOf(element, 'property')).toLowerCase();
}

function add(found: Map<string, string>, name: string, value: string): void {
  const text = shownWords(value).trim();
  if (!found.has(name) && text !== '') found.set(name, text);
}

const siteBehind =
  /\s{0,3}[-–—]{1,2}\s{0,3}[【[]?[^–—-]{0,30}(?:网|网站|政府|平台|局|厅|部|委|委员会|在线|易购|首页|频道|栏目|公报|快讯|要闻|动态|正文)[】\]]?$/u;

/** 关于…的通知_政策文件_某市人民政府 → 关于…的通知. */
function withoutSite(title: string): string {
  const [first = ''] = title.slice(0, 300).split(/[_|｜]|\s[-–—]{1,2}\s/u);
  return first.replace(siteBehind, '').trim();
}

/** Whether words are the title of a text rather than the name of a site or page. */
function isTitle(title: string): boolean {
  if (title.length < 6 || title.length > 90 || !/\p{Script=Han}{4}/u.test(title)) return false;
  return !/(?:网|网站|门户|平台|首页|人民政府|[省市县区州国家].{0,12}局)$/u.test(title);
}
