import { invisible } from '../../model/hidden-characters.js';

/** A value of MCF: a reference to another node, or a text. */
export type McfValue = Reference | string;

export interface Reference {
  readonly reference: string;
}

/** A node by the id that Data Commons gives or we give: `country/CHN`, `govfacts/place/110102`. */
export function dcid(id: string): Reference {
  return { reference: `dcid:${id}` };
}

/** A term of the Data Commons schema: `StatisticalVariable`. */
export function dcs(term: string): Reference {
  return { reference: `dcs:${term}` };
}

/** What a node says; a property without value is left out, one with several has them all. */
export type McfProperties = Readonly<Record<string, McfValue | readonly McfValue[] | undefined>>;

/** A node in Meta Content Framework, with an empty line behind it. */
export function mcfNode(id: string, properties: McfProperties): string {
  const lines = Object.entries(properties).map(([name, value]) =>
    value === undefined ? '' : `${name}: ${[value].flat().map(writeValue).join(', ')}\n`,
  );
  return `Node: dcid:${id}\n${lines.join('')}\n`;
}

/** What would end a line or hide in it. */
const breaking = new RegExp(`[\\p{Cc}\\u2028\\u2029]+|${invisible}`, 'gu');

function writeValue(value: McfValue): string {
  if (typeof value === 'object') return value.reference;
  const text = value.replace(breaking, ' ').trim();
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A name in Chinese, as Data Commons marks languages: `地区生产总值@zh`. */
export function inChinese(name: string): string {
  return `${name}@zh`;
}
