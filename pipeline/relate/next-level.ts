import type { LeftPhrase } from './left-phrase.js';
import type { Named } from './level-rule.js';
import type { Item } from './items.js';
import type { Remembered } from './memory.js';

const level = '(?:国家|省部?|自治区|市|地市|州|区|县|部|世界|国际)级';
const levelAlone = new RegExp(`^${level}$`, 'u');
const levelFirst = new RegExp(`^${level}(?=.{2})`, 'u');

/** 国家级良种场4家、〔省级〕28家: a level alone is of what was counted of another level just before. */
export function ofNextLevel({ draft, item: before }: Remembered, left: LeftPhrase, item: Item): Named | undefined {
  if (!levelAlone.test(left.noun) || item.quantity.unit !== before.quantity.unit) return undefined;
  const { indicator, verb = '', whole } = draft;
  const named = indicator.startsWith(verb) ? indicator.slice(verb.length) : indicator;
  const thing = named.replace(levelFirst, '');
  if (thing === named) return undefined;
  const noun = left.noun + thing;
  const done = left.verb === '' ? verb : left.verb;
  return { indicator: done + noun, verb: done, noun, ...(whole === undefined ? {} : { whole }) };
}
