import { attributeNouns } from '../lexicon/phrase-words.js';

const longestFirst = attributeNouns.toSorted((first, second) => second.length - first.length);
const attributes: ReadonlySet<string> = new Set(attributeNouns);

/** Whether a noun alone only names a property: 总面积, 产值. */
export function isAttribute(noun: string): boolean {
  return attributes.has(noun);
}

/** The property a name ends with, the longest one: 年产值 of 钢铁产业年产值; undefined when it ends with none. */
export function attributeAtEnd(name: string): string | undefined {
  return longestFirst.find((attribute) => name.endsWith(attribute));
}
