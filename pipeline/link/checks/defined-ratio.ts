import { findIndicator } from '../../lexicon/indicators.js';
import type { FactRecord } from '../../model/schemas.generated.js';
import { normaliseIndicator } from '../../resolve/normal-form.js';
import { loosen, over, reckon, scale } from '../reckon.js';
import type { Comparison } from './check.js';
import { compare } from './compare.js';
import { quoted } from './explain.js';
import type { RatioDefinition } from './ratio-definitions.js';
import { mostExact, topicOf } from './same-thing.js';

/** Rates against the quotient they are defined by, among the levels of one subject and period in one document. */
export function compareRatios(setting: readonly FactRecord[], definitions: readonly RatioDefinition[]): Comparison[] {
  return definitions.flatMap((definition) => compareRatio(setting, definition));
}

function compareRatio(setting: readonly FactRecord[], definition: RatioDefinition): Comparison[] {
  const { rate, numerator, denominators, factor, leeway } = definition;
  const found = mostExact(named(setting, rate));
  const part = mostExact(named(setting, numerator));
  const whole = denominators.map((pattern) => mostExact(named(setting, pattern))).find((fact) => fact !== undefined);
  if (found === undefined || part === undefined || whole === undefined || !areUnitsRight(found, part, whole)) return [];
  const ratio = over(reckon(part), reckon(whole));
  if (ratio === undefined) return [];
  const expected = loosen(scale(ratio, factor), leeway);
  const isOneSection = part.section === found.section && whole.section === found.section;
  const formula = `${quoted(part)}÷${quoted(whole)}`;
  return compare({
    topic: topicOf(found),
    found,
    expected,
    formula,
    operands: [part, whole],
    agreementOnly: !isOneSection,
  });
}

function named(facts: readonly FactRecord[], pattern: RegExp): FactRecord[] {
  return facts.filter(({ indicator, indicator_id: id }) => {
    const label = id === null ? undefined : findIndicator(id)?.zh;
    return pattern.test(normaliseIndicator(indicator ?? '')) || (label !== undefined && pattern.test(label));
  });
}

/** 元 by 元 is a share or a plain number; 元 by 平方公里 is 元/平方公里, and 元 by 人 is 元. */
function areUnitsRight({ unit }: FactRecord, { unit: part }: FactRecord, { unit: whole }: FactRecord): boolean {
  if (part === whole) return unit === '%' || unit === null || unit === '倍';
  return unit === `${part ?? ''}/${whole ?? ''}` || (unit === part && whole === '人');
}
