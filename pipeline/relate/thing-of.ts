import type { RightPhrase } from './right-phrase.js';

/** Places of one character: 〔被认定为示范县的〕县. */
const places: ReadonlySet<string> = new Set(['县', '市', '区', '镇', '乡', '村', '州', '盟', '旗']);

/** The thing with what is said of it, as one noun phrase: 安装感烟设施的高风险小区. */
export function thingOf(right: RightPhrase): string {
  if (right.verb === '') return right.noun;
  if ((right.noun.length === 1 && !places.has(right.noun)) || /^(?:对|向|为|在|与|由|被)$/u.test(right.verb))
    return right.noun + right.verb;
  return right.noun === '' ? right.verb : `${right.verb}的${right.noun}`;
}
