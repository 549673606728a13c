import type { FactRecord } from '../../model/schemas.generated.js';
import type { GoldRecord } from './gold.js';

/** Fields that are compared; the first six, period being optional in gold, decide whether a row is correct. */
export const comparedFields = [
  'value',
  'unit',
  'kind',
  'status',
  'indicator',
  'period',
  'qualifier',
  'subject',
  'reference',
] as const;
export type ComparedField = (typeof comparedFields)[number];
export const rowFields: readonly ComparedField[] = comparedFields.slice(0, 6);

/** Whether each field agrees; undefined where gold says nothing. */
export type Agreement = Readonly<Record<ComparedField, boolean | undefined>>;

/** What a fact is compared by. */
export type PredictedFact = Pick<
  FactRecord,
  'document_id' | 'start' | 'end' | 'quote' | 'rule' | 'value_max' | ComparedField
>;

const sameUnits: readonly ReadonlySet<string>[] = [
  ['元', '人民币元', 'CNY'],
  ['平方公里', 'km2'],
  ['家', '户家'],
  ['%', '％'],
  ['百分点', '个百分点', 'pp'],
  ['位', '名', 'rank', '名次'],
  ['人次', '人次数'],
  ['个', '个数'],
  ['公里', 'km', '千米'],
  ['平方米', 'm2', '㎡'],
  ['米', '延长米'],
].map((units) => new Set(units));

/** Compares a fact with the gold of its numeral, field by field. */
export function compareFields(gold: GoldRecord, fact: PredictedFact): Agreement {
  const maximum = gold.value_max ?? '';
  return {
    value: sameValue(gold.value, fact.value) && (maximum === '' || sameValue(maximum, fact.value_max)),
    unit: sameUnit(gold.unit, fact.unit),
    kind: gold.kind === fact.kind,
    status: gold.status === fact.status,
    indicator: sameIndicator(gold, fact),
    period: samePeriod(gold.period, fact.period),
    qualifier: gold.qualifier === fact.qualifier,
    subject: gold.subject ? similarText([gold.subject], fact.subject, 0.5) : undefined,
    reference: gold.reference ? similarText([gold.reference], fact.reference, 0.5) : undefined,
  };
}

/** How well a fact answers a gold numeral, where several cover it; more is better. */
export function likeness(gold: GoldRecord, fact: PredictedFact): number {
  return (
    2 * Number(sameValue(gold.value, fact.value)) +
    Number(sameUnit(gold.unit, fact.unit)) +
    Number(gold.kind === fact.kind) +
    Number(sameIndicator(gold, fact))
  );
}

export function isRowCorrect(agreement: Agreement): boolean {
  return rowFields.every(
    (field) => agreement[field] === true || (field === 'period' && agreement.period === undefined),
  );
}

function sameIndicator({ indicator, alt = [] }: GoldRecord, fact: PredictedFact): boolean {
  return similarText([indicator ?? '', ...alt], fact.indicator, 0.6);
}

/** Compatibility form without blanks and outer quotes. */
function normalise(text: string | null | undefined): string {
  const plain = (text ?? '').normalize('NFKC').trim();
  return plain
    .replace(/^[“”"'《》]+/u, '')
    .replace(/[“”"'《》]+$/u, '')
    .replaceAll(' ', '');
}

function sameUnit(gold: string | undefined, predicted: string | null): boolean {
  const [left, right] = [normalise(gold), normalise(predicted)];
  return left === right || sameUnits.some((units) => units.has(left) && units.has(right));
}

/** Equal to a tenth of a percent: gold holds fractions rounded. Floats do here, where nothing is published. */
export function sameValue(gold: number | string | null | undefined, predicted: string | null): boolean {
  const [left, right] = [toNumber(gold), toNumber(predicted)];
  return Math.abs(left - right) <= Math.max(1e-9, 1e-3 * Math.abs(left));
}

function toNumber(value: number | string | null | undefined): number {
  const text = String(value ?? '')
    .replaceAll(',', '')
    .trim();
  return text === '' ? NaN : Number(text);
}

/** Whether a wording is near one of the gold wordings: shared characters, or one inside the other. */
export function similarText(golds: readonly string[], predicted: string | null, threshold: number): boolean {
  const right = normalise(predicted);
  return golds.map(normalise).some((left) => {
    if (left === '') return false;
    if (characterF1(left, right) >= threshold) return true;
    return contains(right, left, 2) || contains(left, right, 3);
  });
}

/** Whether a text of at least `least` characters stands in another that is not much longer. */
function contains(whole: string, part: string, least: number): boolean {
  const [wholeLength, partLength] = [Array.from(whole).length, Array.from(part).length];
  return partLength >= least && whole.includes(part) && wholeLength <= 2 * partLength + 4;
}

/** F1 of the characters of two texts, as bags. */
function characterF1(left: string, right: string): number {
  const [leftCharacters, rightCharacters] = [Array.from(left), Array.from(right)];
  if (leftCharacters.length === 0 || rightCharacters.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const character of leftCharacters) counts.set(character, (counts.get(character) ?? 0) + 1);
  let overlap = 0;
  for (const character of rightCharacters) {
    const count = counts.get(character) ?? 0;
    if (count > 0) overlap += 1;
    counts.set(character, count - 1);
  }
  return (2 * overlap) / (leftCharacters.length + rightCharacters.length);
}

/** Equal, or one the beginning of the other: 2025 and 2025-10. Spans agree by the year of their end. */
export function samePeriod(gold: string | undefined, predicted: string | null): boolean | undefined {
  const [left, right] = [normalise(gold), normalise(predicted)];
  if (left === '') return undefined;
  if (left === right) return true;
  if (right === '' || (left.length === 4 && right.length === 4)) return false;
  if (left.includes('/') || right.includes('/')) return sameSpan(left, right);
  if (/[HQ]/u.test(left) !== /[HQ]/u.test(right) || left.includes('H')) return false;
  return left.length <= right.length ? right.startsWith(left) : left.startsWith(right);
}

function sameSpan(left: string, right: string): boolean {
  const endYear = (period: string): string => (period.split('/').at(-1) ?? '').slice(0, 4);
  return endYear(left) === endYear(right) && left.includes('/') === right.includes('/');
}
