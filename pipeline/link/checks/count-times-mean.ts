import type { FactRecord } from '../../model/schemas.generated.js';
import { reckon, times } from '../reckon.js';
import type { Check, Comparison } from './check.js';
import { compare } from './compare.js';
import { quoted } from './explain.js';
import { topicOf } from './same-thing.js';
import type { PlacedFact } from './sentence-facts.js';

/** 251个 with 平均金额9亿元 against 总金额2261亿元. */
export const countTimesMean: Check = {
  code: 'count-times-mean',
  ofDocument: ({ sentences }) =>
    sentences.flatMap((sentence) => sentence.flatMap(({ fact }, index) => compareMean(around(sentence, index), fact))),
};

/** The facts near one, so that a sentence without end takes no time without end. */
function around(sentence: readonly PlacedFact[], index: number): readonly PlacedFact[] {
  return sentence.slice(Math.max(0, index - reach), index + reach);
}

const reach = 20;

/** 项目平均金额: of 项目, in 金额; 户均: by the 户. */
const meanWording = /^(?<stem>.*?)(?:平均(?:每(?<each>.))?|(?<by>[户人件项单家场次个台])均)(?<measure>[^平均]{0,6})$/u;

function compareMean(sentence: readonly PlacedFact[], mean: FactRecord): Comparison[] {
  const { stem = '', each, by = each, measure = '' } = meanWording.exec(mean.indicator ?? '')?.groups ?? {};
  const isNamed = by === undefined ? measure !== '' : stem === '' && measure === '';
  if (mean.kind !== 'level' || !isNamed) return [];
  const others = sentence.map(({ fact }) => fact).filter((fact) => fact !== mean && isLevelOf(fact, mean));
  const counted = by === undefined ? namedCount(others, mean, stem, measure) : countBefore(sentence, mean, by);
  if (counted === undefined) return [];
  const { count, total } = counted;
  const expected = times(reckon(count), reckon(mean));
  const formula = `${quoted(count)}×${quoted(mean)}`;
  return compare({ topic: topicOf(total), found: total, expected, formula, operands: [count, mean] });
}

interface Counted {
  readonly count: FactRecord;
  readonly total: FactRecord;
}

function isLevelOf({ kind, subject }: FactRecord, mean: FactRecord): boolean {
  return kind === 'level' && subject === mean.subject;
}

/** 项目251个，投入总金额2261亿元，平均金额9亿元: the total bears the name of what is counted. */
function namedCount(
  others: readonly FactRecord[],
  mean: FactRecord,
  stem: string,
  measure: string,
): Counted | undefined {
  const total = single(
    others.filter((fact) => fact.unit === mean.unit && fact.indicator?.endsWith(`总${measure}`) === true),
  );
  const isCounted = ({ indicator, unit }: FactRecord): boolean =>
    indicator !== null && total?.indicator?.startsWith(indicator) === true && unit !== mean.unit;
  const count = single(others.filter((fact) => isCounted(fact) && (stem === '' || fact.indicator === stem)));
  return total === undefined || count === undefined ? undefined : { count, total };
}

/** 1000户企业获补贴500万元，户均5000元: the count and the total stand right before a mean that names nothing else. */
function countBefore(sentence: readonly PlacedFact[], mean: FactRecord, by: string): Counted | undefined {
  const at = sentence.findIndex(({ fact }) => fact === mean);
  const [count, total] = sentence.slice(Math.max(0, at - 2), at).map(({ fact }) => fact);
  if (count?.unit !== by || total?.unit !== mean.unit || !isLevelOf(total, mean)) return undefined;
  return { count, total };
}

function single<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}
