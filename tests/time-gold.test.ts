import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTimes, type TimeExpression } from '../pipeline/recognise/time.js';
import { periodDays } from '../pipeline/model/period-days.js';

interface GoldRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cls: string;
}

interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly records: readonly GoldRecord[];
}

const shared = process.env['GOVFACTS_SHARED'] ?? path.join(import.meta.dirname, '..', '..', 'shared');

function decode(file: string): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function goldLines(): GoldText[] {
  const folder = path.join(shared, 'gold');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => {
      const name = file.replace('.jsonl', '');
      const raw = readdirSync(path.join(shared, 'raw')).find((candidate) => candidate.startsWith(`${name}.`)) ?? '';
      const records = decode(path.join(folder, file))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as GoldRecord);
      return { name, text: decode(path.join(shared, 'raw', raw)), records };
    });
}

function goldParts(): GoldText[] {
  const folder = path.join(shared, 'gold-corpus');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(decode(path.join(folder, file))) as { text: string; records: GoldRecord[] };
      return {
        name: file.replace('.gold.json', ''),
        text: decode(path.join(shared, gold.text)),
        records: gold.records,
      };
    });
}

/** Expressions of a whole text, read sentence by sentence; offsets in UTF-16 of the text. */
function timesOf(text: string): TimeExpression[] {
  return [...text.matchAll(/[^。！？\n]+/gu)].flatMap((sentence) =>
    readTimes(sentence[0], { published: '2024-01' }).map((time) => ({
      ...time,
      start: time.start + sentence.index,
      end: time.end + sentence.index,
    })),
  );
}

const texts = [...goldLines(), ...goldParts()];

describe.skipIf(texts.length === 0)('times of annotated texts (skipped without the shared folder)', () => {
  it('covers the numerals of dates and no numeral of a fact', () => {
    let dates = 0;
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const { name, text, records } of texts) {
      const points = Array.from(text);
      const times = timesOf(text);
      for (const record of records) {
        const start = points.slice(0, record.start).join('').length;
        const end = start + record.text.length;
        const time = times.find((candidate) => candidate.start <= start && end <= candidate.end);
        const around = `${name} ${record.cls} ${points.slice(Math.max(0, record.start - 8), record.start).join('')}【${record.text}】${points.slice(record.end, record.end + 10).join('')}`;
        if (record.cls === 'date') {
          dates += 1;
          if (time === undefined) missed.push(around);
        }
        if ((record.cls === 'fact' || record.cls === 'part' || record.cls === 'list') && time !== undefined)
          wrong.push(`${around} ← ${text.slice(time.start, time.end)}`);
      }
    }
    console.log(
      `dates ${String(dates)}, missed ${String(missed.length)}, facts covered wrongly ${String(wrong.length)}\n${[...missed, ...wrong].join('\n')}`,
    );
    expect(missed.length / dates).toBeLessThanOrEqual(0.01);
    expect(wrong).toEqual([]);
  });

  it('gives ordered stretches whose periods have a first day no later than the last', () => {
    for (const { text } of texts) {
      let last = 0;
      for (const { start, end, period } of timesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        if (period === undefined) continue;
        expect(periodDays(period), period).toBeDefined();
      }
    }
  });
});
