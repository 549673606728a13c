import { decimal, plainNumber, type Decimal } from '../decimal.js';
import type { FactRecord } from '../../model/schemas.generated.js';
import type { Comparison } from './check.js';
import type { Claim, Figures } from './compare.js';

/** The comparison in a Chinese and an English sentence, with the quotes of the numbers. */
export function explain(
  claim: Claim,
  outcome: Comparison['outcome'],
  figures: Figures,
): Pick<Comparison, 'explanation' | 'explanationEn'> {
  const unit = claim.found.unit ?? '';
  const expected = readable(decimal(figures.expected), unit === '百分点' ? '个百分点' : unit);
  const isConsistent = outcome === 'consistent';
  const distance = decimal(figures.found).minus(decimal(figures.expected)).abs();
  const tolerance = decimal(figures.tolerance);
  const of = (points: string, value: Decimal): string => readable(value, /^(?:%|百分点)$/u.test(unit) ? points : unit);
  const verdict = isConsistent ? '相符' : `相差${of('个百分点', distance)}，超出允许的${of('个百分点', tolerance)}`;
  const verdictEn = isConsistent
    ? 'consistent'
    : `${of(' percentage points', distance)} apart, where ${of(' percentage points', tolerance)} is allowed`;
  const { given, stated, givenEn, statedEn } = statements(claim, expected);
  return {
    explanation: `${claim.topic}：${given}，${stated}${quoted(claim.found)}，${verdict}。`,
    explanationEn: `${claim.topic}: ${givenEn}; ${statedEn} ${quoted(claim.found)}: ${verdictEn}.`,
  };
}

interface Statements {
  readonly given: string;
  readonly stated: string;
  readonly givenEn: string;
  readonly statedEn: string;
}

function statements({ formula, relation }: Claim, expected: string): Statements {
  switch (relation) {
    case 'same':
      return { given: `一处称${formula}`, stated: '另一处称', givenEn: `stated as ${formula}`, statedEn: 'and as' };
    case 'limit':
      return {
        given: `应不超过${formula}`,
        stated: '文中称',
        givenEn: `at most ${formula}`,
        statedEn: 'the text says',
      };
    default:
      return {
        given: `${formula}为${expected}`,
        stated: '文中称',
        givenEn: `${formula} is ${expected}`,
        statedEn: 'the text says',
      };
  }
}

/** With 万 and 亿 as a reader writes it: 2259亿元. */
export function readable(value: Decimal, unit: string): string {
  const size = value.abs();
  const [word, factor] = size.gte(1e8) ? ['亿', 1e8] : size.gte(1e4) ? ['万', 1e4] : ['', 1];
  return `${plainNumber(value.div(factor), 8)}${word}${unit}`;
}

/** “1745个” */
export function quoted({ quote }: FactRecord): string {
  return `“${quote}”`;
}
