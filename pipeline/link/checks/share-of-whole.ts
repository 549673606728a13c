import type { FactRecord } from '../../model/schemas.generated.js';
import { normaliseIndicator } from '../../resolve/normal-form.js';
import { groupBy } from '../../model/group-by.js';
import { over, reckon, scale } from '../reckon.js';
import type { Check, Comparison } from './check.js';
import { compare } from './compare.js';
import { compareRatios } from './defined-ratio.js';
import { quoted } from './explain.js';
import { partRatios } from './ratio-definitions.js';
import { isTotal, onlyOne, settingKey, topicOf } from './same-thing.js';
import type { PlacedFact } from './sentence-facts.js';

/** 普惠性托位1745个 of 托位3700个 against 占比47%; rates that are defined as a part of a whole. */
export const shareOfWhole: Check = {
  code: 'share-of-whole',
  ofDocument: ({ facts, sentences, settings }) => {
    const wholes = groupBy(facts.filter(isTotal), wholeKey);
    const shares = sentences.flatMap((sentence) =>
      sentence.flatMap(({ fact }, index) => (fact.kind === 'share' ? compareShare(sentence, index, wholes) : [])),
    );
    return [...shares, ...settings.flatMap((setting) => compareRatios(setting, partRatios))];
  },
};

/** How many facts back part and whole are looked for. */
const reach = 40;

/** A part and its whole; a whole named in another sentence is only surely that of the share when all agrees. */
interface Division {
  readonly part: FactRecord;
  readonly whole: FactRecord;
}

function compareShare(
  sentence: readonly PlacedFact[],
  index: number,
  wholes: ReadonlyMap<string, readonly FactRecord[]>,
): Comparison[] {
  const share = sentence[index]?.fact;
  const before = sentence.slice(Math.max(0, index - reach), index).map(({ fact }) => fact);
  if (share?.unit !== '%') return [];
  const division = countedWhole(before, share) ?? namedWhole(before, share, wholes);
  const ratio = division && over(reckon(division.part), reckon(division.whole));
  if (division === undefined || ratio === undefined) return [];
  const { part, whole } = division;
  const formula = `${quoted(part)}÷${quoted(whole)}`;
  return compare({ topic: topicOf(part), found: share, expected: scale(ratio, 100), formula, operands: [part, whole] });
}

/** 占全国57家入围机构的七分之一: the reference holds the whole, and the part is what was counted alike before. */
function countedWhole(before: readonly FactRecord[], { reference }: FactRecord): Division | undefined {
  const at = before.findLastIndex(({ quote, kind }) => kind === 'level' && reference?.includes(quote) === true);
  const whole = before[at];
  if (whole === undefined || reference === null) return undefined;
  const noun = reference.slice(reference.indexOf(whole.quote) + whole.quote.length).slice(-2);
  const parts = before.slice(0, at).filter(({ kind, unit }) => kind === 'level' && unit === whole.unit);
  const [part] = parts;
  if (parts.length !== 1 || part === undefined || noun.length < 2) return undefined;
  return part.indicator?.includes(noun) === true ? { part, whole } : undefined;
}

/** 其中普惠性托位1745个，占（托位的）47%: the whole by its name, in the sentence or elsewhere of the same time and subject. */
function namedWhole(
  before: readonly FactRecord[],
  share: FactRecord,
  wholes: ReadonlyMap<string, readonly FactRecord[]>,
): Division | undefined {
  const part = before.findLast((fact) => isTotal(fact) && fact.indicator === share.indicator);
  if (part?.subject !== share.subject || part.period !== share.period) return undefined;
  const name = wholeName(share);
  const isWhole = (fact: FactRecord): boolean =>
    isTotal(fact) &&
    fact !== part &&
    fact.unit === part.unit &&
    fact.subject === part.subject &&
    isSameYear(fact, part);
  const inSentence = before.filter((fact) => isWhole(fact) && isNamed(fact, name, part));
  const nearest = inSentence.at(-1);
  if (nearest !== undefined) return { part, whole: nearest };
  if (name.length < 2) return undefined;
  const elsewhere = wholes.get(wholeKey({ ...share, indicator: name }))?.filter(isWhole);
  const whole = elsewhere?.length === 0 ? undefined : onlyOne(elsewhere);
  return whole && { part, whole };
}

/** 2025 and 2025-10 are, 2025 and 2021/2025 are not. */
function isSameYear({ period: a }: FactRecord, { period: b }: FactRecord): boolean {
  return a === b || (a?.includes('/') === b?.includes('/') && a?.slice(0, 4) === b?.slice(0, 4));
}

/** Named as the reference says; where it says nothing, the whole of a part introduced by 其中 stands right before it. */
function isNamed(fact: FactRecord, name: string, part: FactRecord): boolean {
  return name === ''
    ? part.rule === 'of-which' && fact.rule !== 'of-which' && fact.start < part.start
    : wording(fact) === name;
}

function wholeKey(fact: FactRecord): string {
  return `${settingKey(fact)}${wording(fact)}`;
}

function wording({ indicator }: FactRecord): string {
  return plainName(normaliseIndicator(indicator ?? ''));
}

/** 占西城区全部托位比重 → 托位 */
function wholeName({ reference, subject }: FactRecord): string {
  const words = (reference ?? '').replace(/\s+/gu, '').replace(/^占了?/u, '');
  const name = subject !== null && words.startsWith(subject) ? words.slice(subject.length) : words;
  return plainName(name.replace(/的?(?:比重|比例)$/u, ''));
}

function plainName(name: string): string {
  return name
    .replace(/^(?:全[国省市区县部]|所有|总|共有|拥有|现有|提供)+/u, '')
    .replace(/(?:总量|总数|数量|总额|总规模)$/u, '');
}
