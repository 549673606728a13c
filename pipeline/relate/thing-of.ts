import type { RightPhrase } from './right-phrase.js';

/** Places of one character: 〔被认定为示范县的〕县. */
const places: ReadonlySet<string> = new Set(['县', '市', '区', '镇', '乡', '村', '州', '盟', '旗']);

/** 试点〔扩大至〕40家医院, 养老保险试点〔范围扩大到全国〕40%的县: the words at the end that lead to the things it has grown to; undefined where there are none. */
export function grownReach(said: string): string | undefined {
  return grown.exec(said)?.[0];
}
const grown =
  /(?:^|(?<=试点|试验|保险|制度|政策)|(?<=试点)的?范围|覆盖面|范围)(?:现?已经?|也?要|再|将)?(?:扩大|增加|拓展|扩展|推广|推开|覆盖)[到至](?:全[国省市区县])?$/u;

/** The thing with what is said of it, as one noun phrase: 安装感烟设施的高风险小区. */
export function thingOf(right: RightPhrase): string {
  if (right.verb === '') return right.noun;
  if ((right.noun.length === 1 && !places.has(right.noun)) || /^(?:对|向|为|在|与|由|被)$/u.test(right.verb))
    return right.noun + right.verb;
  return right.noun === '' ? right.verb : `${right.verb}的${right.noun}`;
}
