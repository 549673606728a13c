import { attributeNouns } from '../lexicon/phrase-words.js';
import { groupBy } from '../model/group-by.js';

const longestFirst = attributeNouns.toSorted((first, second) => second.length - first.length);
const attributesByLast = groupBy(longestFirst, (attribute) => attribute.charCodeAt(attribute.length - 1));
const attributes: ReadonlySet<string> = new Set(attributeNouns);

/** Whether a noun alone only names a property: 总面积, 产值. */
export function isAttribute(noun: string): boolean {
  return attributes.has(noun) || isMeasureOfMeasure(noun) || (noun.startsWith('月') && attributes.has(noun.slice(1)));
}

const sizes = ['总规模', '规模', '总额', '总量'] as const;

/** 营收〔规模〕, 出口〔总额〕: two properties side by side name no thing either. */
function isMeasureOfMeasure(noun: string): boolean {
  const size = sizes.find((word) => noun.endsWith(word));
  return size !== undefined && attributes.has(noun.slice(0, -size.length));
}

/** Properties of a property: 产量〔增速〕, 营收〔占比〕, and of all of a thing: 经营主体〔总量〕. */
const ofProperties: ReadonlySet<string> = new Set([
  '增速',
  '增幅',
  '增量',
  '涨幅',
  '占比',
  '比重',
  '比例',
  '总量',
  '总数',
  '总额',
  '规模',
  '总规模',
  '金额',
  '平均',
  '强度',
]);
/** What is left of a property when its last word is taken off: 播种 of 播种面积. */
const ofMeasure = /(?:累计)?(?:播种|种植|综合|通车|营运|运营|参保|建筑|占地|完成)?$/u;
/** Whose property would be another thing without it: 固定资产投资, 社会消费品零售总额. */
const wholeNames = /(?:固定资产|社会消费品|生产总值|公共预算)$/u;

/** A property of the thing another property was told of just before: 〔锂电池〕出口量 beside 锂电池产量. */
export function besideProperty(named: string, property: string): string {
  if (named.endsWith(property)) return named;
  if (property === '金额' && named.endsWith('额')) return named;
  if (property.startsWith('总') && named.endsWith(property.slice(1)))
    return named.slice(0, named.length - property.length + 1) + property;
  if (ofProperties.has(property) || attributeAtEnd(named) === undefined) return named + property;
  const owner = withoutProperty(named);
  if (owner.endsWith(property)) return owner;
  const whole = withoutProperty(owner).replace(ofMeasure, '');
  return whole.length < 2 || wholeNames.test(whole) ? property : whole + property;
}

function withoutProperty(named: string): string {
  return named.slice(0, named.length - (attributeAtEnd(named) ?? '').length);
}

/** The property a name ends with, the longest one: 年产值 of 钢铁产业年产值; undefined when it ends with none. */
export function attributeAtEnd(name: string): string | undefined {
  return attributesByLast.get(name.charCodeAt(name.length - 1))?.find((attribute) => name.endsWith(attribute));
}
