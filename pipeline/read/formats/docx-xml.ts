/** An element of an XML part, with its place in the source, so that the source can be completed. */
export interface XmlElement {
  /** Local name behind the usual prefix: `w:p`, `mc:Choice`, whatever prefix the part has for the namespace. */
  readonly name: string;
  /** The prefix of the part, with its colon. */
  readonly prefix: string;
  readonly attributes: string;
  readonly start: number;
  /** End of the whole element. */
  readonly end: number;
  readonly children: readonly XmlElement[];
}

type OpenElement = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { readonly children: XmlElement[] };

const usualPrefixes: readonly (readonly [RegExp, string])[] = [
  [
    /^http:\/\/(?:schemas\.openxmlformats|purl\.oclc)\.org\/(?:wordprocessingml\/2006|ooxml\/wordprocessingml)\/main$/u,
    'w:',
  ],
  [/^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/u, 'mc:'],
];
const mostDepth = 300;
const mostTag = 100_000;

/** The elements of an XML part; text is left where it stands. Throws a SyntaxError when it is not well-formed. */
export function readXml(source: string): XmlElement {
  const root: OpenElement = { name: '', prefix: '', attributes: '', start: 0, end: source.length, children: [] };
  const open: OpenElement[] = [root];
  const prefixes = new Map<string, string>();
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    const start = at;
    at = endOfTag(source, at);
    const second = source[start + 1];
    if (second === '/') {
      const closed = open.pop();
      if (closed === undefined || open.length === 0) throw new SyntaxError('Unexpected end tag');
      closed.end = at;
    } else if (second !== '?' && second !== '!') {
      const element = openElement(source, start, at, prefixes);
      open.at(-1)?.children.push(element);
      if (source[at - 2] !== '/') open.push(element);
      if (open.length > mostDepth) throw new SyntaxError('Elements nested too deeply');
    }
  }
  const [first] = root.children;
  if (open.length > 1 || first === undefined) throw new SyntaxError('Expected one whole element');
  return first;
}

/** Offset behind the tag, comment or section that opens at `start`. */
function endOfTag(source: string, start: number): number {
  if (source.startsWith('<!--', start)) return endOf(source, '-->', start);
  if (source.startsWith('<![CDATA[', start)) return endOf(source, ']]>', start);
  if (source.startsWith('<?', start)) return endOf(source, '?>', start);
  // No part of a document has a document type; where one has, it is to make its entities grow.
  if (source.startsWith('<!', start)) throw new SyntaxError('Unexpected document type');
  let quote = '';
  for (let at = start + 1; at < source.length && at - start < mostTag; at += 1) {
    const character = source[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  throw new SyntaxError('Unexpected end of a tag');
}

function endOf(source: string, closing: string, start: number): number {
  const at = source.indexOf(closing, start);
  if (at < 0) throw new SyntaxError(`Expected ${closing}`);
  return at + closing.length;
}

function openElement(source: string, start: number, end: number, prefixes: Map<string, string>): OpenElement {
  const tag = source.slice(start + 1, source[end - 2] === '/' ? end - 2 : end - 1);
  const nameEnd = tag.search(/\s/u);
  const written = nameEnd < 0 ? tag : tag.slice(0, nameEnd);
  const attributes = nameEnd < 0 ? '' : tag.slice(nameEnd);
  if (attributes.includes('xmlns')) learnPrefixes(attributes, prefixes);
  const colon = written.indexOf(':') + 1;
  const prefix = written.slice(0, colon);
  const name = `${prefixes.get(prefix) ?? prefix}${written.slice(colon)}`;
  return { name, prefix, attributes, start, end, children: [] };
}

function learnPrefixes(attributes: string, prefixes: Map<string, string>): void {
  for (const [name, value] of attributesOf(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const usual = usualPrefixes.find(([uri]) => uri.test(value))?.[1];
    if (usual !== undefined) prefixes.set(name === 'xmlns' ? '' : `${name.slice(6)}:`, usual);
  }
}

function attributesOf(attributes: string): readonly (readonly [string, string])[] {
  const found = attributes.matchAll(/\s(?<name>[^\s=<>"']+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/gu);
  return Array.from(found, ({ groups }) => [groups?.['name'] ?? '', groups?.['double'] ?? groups?.['single'] ?? '']);
}

/** The value of an attribute of the namespace of Word, by local name. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  const value = attributesOf(attributes).find(([written]) => written.slice(written.indexOf(':') + 1) === name)?.[1];
  return value === undefined ? undefined : decodeEntities(value);
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(value: string): string {
  return value.replace(/&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,4}));/giu, (whole, ...rest) => {
    const { decimal, hex, name = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const code = decimal === undefined ? (hex === undefined ? -1 : parseInt(hex, 16)) : Number(decimal);
    return code < 0 ? (entities[name] ?? whole) : code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}

/** The first child of a name, down a path: `pPr`, `numPr`, `ilvl` of the namespace of Word. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = found?.children.find((child) => child.name === `w:${name}`);
  return found;
}

/** The attribute `val` of a child down a path. */
export function valueOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const child = childOf(element, ...path);
  return child === undefined ? undefined : attributeOf(child, 'val');
}

/** Whether a switch such as `<w:vanish/>` is there and on. */
export function isOn(element: XmlElement | undefined, ...path: readonly string[]): boolean | undefined {
  const child = childOf(element, ...path);
  return child === undefined ? undefined : !/^(?:0|false|off|none)$/u.test(attributeOf(child, 'val') ?? '');
}
