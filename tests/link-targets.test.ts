import { describe, expect, it } from 'vitest';
import { aimOf, judgeTarget } from '../pipeline/link/judge-target.js';
import type { FactRecord } from '../pipeline/model/schemas.generated.js';
import { checkExtraction } from '../pipeline/check/check-extraction.js';
import { sampleExtraction } from './publish-sample.js';
import { linkTexts } from './link-texts.js';

const [sample] = checkExtraction(sampleExtraction()).facts;

/** A fact whose quote is its value. */
function fact(value: string, qualifier: FactRecord['qualifier'] = 'eq', changes: Partial<FactRecord> = {}): FactRecord {
  if (sample === undefined) throw new Error('Expected a fact in the sample');
  return { ...sample, kind: 'growth', value, qualifier, quote: `${value}%`, unit: '%', ...changes };
}

const key = { indicator: '地区生产总值', subject: '', region: '', kind: 'growth', reference: '', unit: '%' } as const;

function outcome(target: FactRecord, actual: FactRecord): string {
  return judgeTarget(target, actual, aimOf(target, key));
}

describe('a target', () => {
  it.each([
    ['5% against 5.2%', fact('5'), fact('5.2'), 'met'],
    ['5% against 5%', fact('5'), fact('5'), 'met'],
    ['5% against 4.9%', fact('5'), fact('4.9'), 'missed'],
    ['above 5% against 5%', fact('5', 'gt'), fact('5'), 'missed'],
    ['at least 5% against 5%', fact('5', 'ge'), fact('5'), 'met'],
    ['about 5% against 4.8%', fact('5', 'approx'), fact('4.8'), 'met'],
    ['about 5% against 4.7%', fact('5', 'approx'), fact('4.7'), 'missed'],
    ['4.5%-5% against 4.6%', fact('4.5', 'range', { value_max: '5' }), fact('4.6'), 'met'],
    ['4.5%-5% against 4.4%', fact('4.5', 'range', { value_max: '5' }), fact('4.4'), 'missed'],
    ['at most 3.5% against 2.35%', fact('3.5', 'le'), fact('2.35'), 'met'],
    ['at most 3.5% against 3.6%', fact('3.5', 'le'), fact('3.6'), 'missed'],
    ['below 3.5% against 3.5%', fact('3.5', 'lt'), fact('3.5'), 'missed'],
    ['at most 3.5% against at most 3.5%', fact('3.5', 'le'), fact('3.5', 'le'), 'met'],
    ['below 3.5% against at most 3.5%', fact('3.5', 'lt'), fact('3.5', 'le'), 'open'],
    ['5% against above 5%', fact('5'), fact('5', 'gt'), 'met'],
    ['5% against above 3%', fact('5'), fact('3', 'gt'), 'open'],
    ['5% against below 5%', fact('5', 'gt'), fact('5', 'lt'), 'missed'],
    ['a fall by 3% against a fall by 3.3%', fact('-3'), fact('-3.3'), 'met'],
    ['a fall by 3% against a fall by 2.8%', fact('-3'), fact('-2.8'), 'missed'],
  ])('of %s', (_, target, actual, expected) => {
    expect(outcome(target, actual)).toBe(expected);
  });
});

describe('targets.csv', () => {
  const report2024 = {
    id: 'report-2024',
    text: '一、2023年工作回顾\n\n2023年，地区生产总值增长5.8%。\n\n二、2024年主要目标\n\n地区生产总值增长5%，新建停车场30个。\n',
    metadata: { region: '110102', subject: '西城区', published: '2024-01-10' },
  };
  const report2025 = {
    id: 'report-2025',
    text: '一、2024年工作回顾\n\n2024年，地区生产总值增长5.2%，新建停车场28个。\n\n二、2025年主要目标\n\n地区生产总值增长5%以上。\n',
    metadata: { region: '110102', subject: '西城区', published: '2025-01-12' },
  };
  const cells = (texts: Parameters<typeof linkTexts>[0]): string[] =>
    linkTexts(texts).targets.map((row) =>
      [
        row.indicator,
        row.period,
        row.target_value,
        row.actual_period ?? '-',
        row.actual_value ?? '-',
        row.distance ?? '-',
        row.outcome,
        row.reason,
      ].join(' '),
    );

  it('joins every target with the outcome of its period, in whatever document', () => {
    expect(cells([report2024, report2025])).toEqual([
      '地区生产总值 2024 5 2024 5.2 0.2 met same-period',
      '地区生产总值 2025 5 - - - open ahead',
      '新建停车场 2024 30 2024 28 -2 missed same-period',
    ]);
  });

  it('leaves open what no document answers, with the reason', () => {
    const late = { ...report2025, text: '2024年，进出口增长3%。' };
    expect(cells([report2024, late])).toEqual([
      '地区生产总值 2024 5 - - - open other-period',
      '新建停车场 2024 30 - - - open no-outcome',
    ]);
  });

  it('never takes the outcome of another region for an answer', () => {
    const elsewhere = { ...report2025, metadata: { ...report2025.metadata, region: '110101', subject: '东城区' } };
    expect(cells([report2024, elsewhere]).filter((row) => row.includes(' 2024 5 '))).toEqual([
      '地区生产总值 2024 5 - - - open other-period',
    ]);
  });
});
