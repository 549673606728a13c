import { periodDays } from '../model/period-days.js';
import { findRegionByCode } from '../lexicon/regions.js';
import { unitCodeOf } from '../lexicon/units.js';
import type { CorrectedFields } from '../model/correction.js';
import type { Fact, Period } from '../model/fact.js';
import { entryError, type Entry } from './entry.js';

/**
 * A fact with the fields of a correction in place of its own. A unit brings its code unless one is given; another
 * period is stated unless its basis is given.
 */
export function withFields(fact: Fact, fields: CorrectedFields): Fact {
  const { valueMax, period, ...rest } = fact;
  const newMax = fields.value_max === undefined ? valueMax : fields.value_max;
  const newPeriod = correctedPeriod(period, fields);
  return {
    ...rest,
    indicator: textOf(fields.indicator, fact.indicator),
    subject: textOf(fields.subject, fact.subject),
    region: textOf(fields.region, fact.region),
    kind: fields.kind ?? fact.kind,
    value: fields.value ?? fact.value,
    ...(typeof newMax === 'string' && { valueMax: newMax }),
    qualifier: fields.qualifier ?? fact.qualifier,
    unit: textOf(fields.unit, fact.unit),
    unitCode: textOf(fields.unit_code, fields.unit === undefined ? fact.unitCode : unitCodeOf(fields.unit ?? '')),
    status: fields.status ?? fact.status,
    ...(newPeriod && { period: newPeriod }),
    reference: textOf(fields.reference, fact.reference),
    speaker: textOf(fields.speaker, fact.speaker),
  };
}

/** null empties a field, undefined leaves it. */
function textOf(field: string | null | undefined, present: string): string {
  return field === undefined ? present : (field ?? '');
}

function correctedPeriod(present: Period | undefined, fields: CorrectedFields): Period | undefined {
  const period = fields.period === undefined ? present?.period : fields.period;
  if (typeof period !== 'string') return undefined;
  const kept = period === present?.period ? present.basis : undefined;
  return { period, basis: fields.period_basis ?? kept ?? 'stated' };
}

/** Whether a correction has left a fact as it was. */
export function isSameFact(left: Fact, right: Fact): boolean {
  return (
    left.valueMax === right.valueMax &&
    left.period?.period === right.period?.period &&
    left.period?.basis === right.period?.basis &&
    comparedFields.every((field) => left[field] === right[field])
  );
}

const comparedFields = [
  'indicator',
  'subject',
  'region',
  'kind',
  'value',
  'qualifier',
  'unit',
  'unitCode',
  'status',
  'reference',
  'speaker',
] as const satisfies readonly (keyof Fact)[];

/** Throws a DocumentError when fields name what does not exist, or leave a fact that contradicts itself. */
export function refuseFields(entry: Entry, place: '/set' | '/fact', fields: CorrectedFields, fact: Fact): void {
  const refuse = (field: keyof CorrectedFields, problem: string, remedy: string): never => {
    throw entryError(entry, 'corrections-value', `${place}/${field}`, problem, remedy);
  };
  const { region, period } = fields;
  if (typeof region === 'string' && findRegionByCode(region) === undefined)
    refuse('region', `unknown code ${region}, expected one of GB/T 2260`, 'State the code of 2023.');
  if (typeof period === 'string' && periodDays(period) === undefined)
    refuse('period', `unexpected ${period}, expected a period of the calendar`, 'Correct the period.');
  if (fields.period_basis !== undefined && fact.period === undefined)
    refuse('period_basis', 'is given without a period', 'State the period too, or leave out its basis.');
  if (!namesRange(fields) || (fact.qualifier === 'range') === (fact.valueMax !== undefined)) return;
  if (fact.qualifier === 'range') refuse('value_max', 'is missing, expected the upper end of the range', 'State it.');
  refuse('qualifier', `unexpected ${fact.qualifier} with an upper value, expected range`, 'Set one of the two.');
}

function namesRange({ qualifier, value_max: valueMax }: CorrectedFields): boolean {
  return qualifier !== undefined || valueMax !== undefined;
}
