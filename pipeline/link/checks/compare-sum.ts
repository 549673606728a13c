import type { FactRecord } from '../../model/schemas.generated.js';
import { exactly, plus, reckon } from '../reckon.js';
import type { Comparison } from './check.js';
import { compare } from './compare.js';
import { quoted } from './explain.js';
import { topicOf } from './same-thing.js';

/** The sum of two or more parts against the whole. */
export function compareSum(whole: FactRecord, parts: readonly FactRecord[], agreementOnly = false): Comparison[] {
  if (parts.length < 2) return [];
  const expected = parts.map(reckon).reduce(plus, exactly(0));
  const formula = parts.map(quoted).join('+');
  return compare({ topic: topicOf(whole), found: whole, expected, formula, operands: parts, agreementOnly });
}
