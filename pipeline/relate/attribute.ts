import { attributeNouns } from '../lexicon/phrase-words.js';

const attributes: ReadonlySet<string> = new Set(attributeNouns);

/** Whether a noun alone only names a property: 总面积, 产值. */
export function isAttribute(noun: string): boolean {
  return attributes.has(noun);
}
