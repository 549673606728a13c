/** A node of an MCF file: its id with its prefix, and the values of its properties, texts in quotation marks. */
export interface McfNode {
  readonly id: string;
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/**
 * The nodes of a file in Meta Content Framework, by the strict rules of its specification: blocks that begin with
 * `Node:`, one property a line, values between commas, texts in quotation marks. Throws at any other line.
 */
export function parseMcf(text: string): McfNode[] {
  const nodes: { id: string; properties: Map<string, string[]> }[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const { name = '', rest = '' } = /^(?<name>[A-Za-z]+): (?<rest>.+)$/u.exec(line)?.groups ?? {};
    if (name === '') throw new Error(`unexpected line ${line}, expected a property and its values`);
    if (name === 'Node') nodes.push({ id: rest, properties: new Map() });
    else nodes.at(-1)?.properties.set(name, parseValues(rest));
  }
  return nodes;
}

/** A reference, a number or a text. */
const value = /(?:"(?:[^"\\]|\\["\\])*"|[A-Za-z]+:[^\s",]+)(?:, |$)/uy;

function parseValues(text: string): string[] {
  const values: string[] = [];
  for (let at = 0; at < text.length; at = value.lastIndex) {
    value.lastIndex = at;
    const [found] = value.exec(text) ?? [];
    if (found === undefined) throw new Error(`unexpected ${text.slice(at)}, expected a reference or a text`);
    values.push(found.replace(/, $/u, ''));
  }
  return values;
}

/** What a text in quotation marks says. */
export function unquote(text: string): string {
  return text.slice(1, -1).replace(/\\(["\\])/gu, '$1');
}
