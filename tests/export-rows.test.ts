import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitRows } from '../pipeline/lexicon/units.js';
import { regions } from '../pipeline/lexicon/regions.js';
import type { SeriesRecord } from '../pipeline/model/schemas.generated.js';
import { calendarPeriod } from '../pipeline/publish/export/calendar-period.js';
import { exportedRows } from '../pipeline/publish/export/exported-row.js';
import type { Reason } from '../pipeline/publish/export/left-out.js';
import { regionNamesOf } from '../pipeline/publish/export/province-codes.js';
import { unitId } from '../pipeline/publish/export/unit-id.js';
import { observationDate } from '../pipeline/publish/data-commons/observation-row.js';
import { timePeriod } from '../pipeline/publish/sdmx/sdmx-row.js';
import { observation } from './export-records.js';

describe('a period', () => {
  it.each([
    ['2024-01-01', '2024-12-31', '2024', '2024'],
    ['2024-01-01', '2024-06-30', '2024-S1', '2024-06'],
    ['2024-07-01', '2024-12-31', '2024-S2', '2024-12'],
    ['2024-01-01', '2024-03-31', '2024-Q1', '2024-03'],
    ['2024-10-01', '2024-12-31', '2024-Q4', '2024-12'],
    ['2024-05-01', '2024-05-31', '2024-05', '2024-05'],
    ['2024-02-01', '2024-02-29', '2024-02', '2024-02'],
    ['2022-12-31', '2022-12-31', '2022-12-31', '2022-12-31'],
    ['2021-01-01', '2025-12-31', '2021-01-01/P5Y', '2025'],
    ['2021-07-01', '2022-06-30', '2021-07-01/P1Y', '2022-06'],
    ['2025-01-01', '2025-09-30', '2025-01-01/P9M', '2025-09'],
    ['2024-02-01', '2024-04-30', '2024-02-01/P3M', '2024-04'],
    ['2023-04-12', '2023-04-16', '2023-04-12/P5D', '2023-04-16'],
    ['2024-02-01', '2024-02-28', '2024-02-01/P28D', '2024-02-28'],
    ['2023-12-30', '2024-03-01', '2023-12-30/P63D', '2024-03-01'],
  ])('from %s to %s is %s in SDMX and %s in Data Commons', (start, end, sdmx, dataCommons) => {
    const period = calendarPeriod(start, end);
    expect(period && [timePeriod(period), observationDate(period)]).toEqual([sdmx, dataCommons]);
  });

  it.each([
    ['2024-02-30', '2024-12-31'],
    ['2024-13-01', '2024-12-31'],
    ['2025-01-01', '2024-12-31'],
    ['2024', '2024'],
    ['', ''],
  ])('from %s to %s is none', (start, end) => {
    expect(calendarPeriod(start, end)).toBeUndefined();
  });

  it('counts days as the calendar does', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [start, end] = [a, b].map((each) => each.toISOString().slice(0, 10)).sort() as [string, string];
        const period = calendarPeriod(start, end);
        if (period?.unit !== 'span' || !period.duration.endsWith('D')) return;
        const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
        expect(period.duration).toBe(`P${String(days)}D`);
      }),
    );
  });
});

describe('what does not fit', () => {
  function reasonsOf(rows: readonly SeriesRecord[]): { kept: string[]; left: Reason[] } {
    const left: Reason[] = [];
    const kept = [...exportedRows(rows, (reason) => left.push(reason))].map(({ record }) => record.value);
    return { kept, left };
  }

  it.each<[Reason, Partial<SeriesRecord>]>([
    ['no-indicator', { indicator_id: null }],
    ['no-indicator', { indicator_id: 'toString' }],
    ['provision', { status: 'provision' }],
    ['range', { value_max: '7', qualifier: 'range' }],
    ['no-region', { region: null }],
    ['no-region', { region: '999999' }],
    ['no-subject', { subject: null }],
    ['no-period', { period_start: '2024-02-31' }],
  ])('is left out as %s', (reason, changes) => {
    expect(reasonsOf([observation(changes)])).toEqual({ kept: [], left: [reason] });
  });

  it('is all but the last revision of an observation', () => {
    const rows = ['1', '2', '3'].map((value, index) => observation({ value, revision: index + 1 }));
    expect(reasonsOf(rows)).toEqual({ kept: ['3'], left: ['revised', 'revised'] });
  });

  it('is every one of several values that one document gives', () => {
    const rows = ['1', '2'].map((value) => observation({ value }));
    expect(reasonsOf(rows)).toEqual({ kept: [], left: ['several-values', 'several-values'] });
  });

  it('is neither the target beside the outcome, nor another period or series', () => {
    const rows = [
      observation({ value: '1' }),
      observation({ value: '2', status: 'target' }),
      observation({ value: '3', period_start: '2025-01-01', period_end: '2025-12-31' }),
      observation({ value: '4', series_id: 'sbbbbbbbbbbbb', kind: 'growth', unit: '%' }),
    ];
    expect(reasonsOf(rows)).toEqual({ kept: ['1', '2', '3', '4'], left: [] });
  });

  it('and what fits are all rows', () => {
    const cells = fc.record({
      indicator_id: fc.constantFrom('gdp', null),
      status: fc.constantFrom('actual' as const, 'target' as const, 'provision' as const),
      region: fc.constantFrom('110102', '100000', null),
      subject: fc.constantFrom('西城区', '某园', null),
      revision: fc.constantFrom(null, 1, 2),
      value_max: fc.constantFrom(null, '9'),
    });
    fc.assert(
      fc.property(fc.array(cells), (list) => {
        const { kept, left } = reasonsOf(list.map(observation));
        expect(kept.length + left.length).toBe(list.length);
      }),
    );
  });
});

describe('codes', () => {
  it('tell all units apart, in letters, digits, - and _', () => {
    const ids = unitRows.map(({ unit }) => unitId(unit));
    expect(ids.filter((id) => !/^[A-Za-z0-9_-]+$/u.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['元', 'CNY'],
    ['平方公里', 'km2'],
    ['元/平方公里', 'CNY_PER_km2'],
    ['%', 'PERCENT'],
  ])('of %s is %s', (unit, id) => {
    expect(unitId(unit)).toBe(id);
  });

  it.each(['家', '某单位', '平方千米', '人/家', '/', ''])('of %s keeps the hash of its name', (unit) => {
    expect(unitId(unit)).toMatch(/-[a-z2-7]{6}$/u);
  });

  it('of ISO 3166-2 stand for the provinces, each once', () => {
    const provinces = regions.filter(({ level }) => level === 'province');
    const codes = provinces.map(({ code }) => regionNamesOf(code)?.iso ?? '');
    expect(codes.filter((code) => !/^CN-[A-Z]{2}$/u.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(34);
    expect([regionNamesOf('130000'), regionNamesOf('410000'), regionNamesOf('610000')]).toEqual([
      { iso: 'CN-HE', en: 'Hebei' },
      { iso: 'CN-HA', en: 'Henan' },
      { iso: 'CN-SN', en: 'Shaanxi' },
    ]);
    expect(regionNamesOf('110102')).toBeUndefined();
  });
});
