import { describe, expect, it } from 'vitest';
import { dataCommonsView } from '../pipeline/publish/data-commons/data-commons-view.js';
import { hostileTexts, leftOut, observation, readCsv, sourceDocument, writeView } from './export-records.js';
import { parseMcf, unquote, type McfNode } from './mcf-parser.js';

type Rest = Parameters<typeof writeView> extends [unknown, ...infer Others] ? Others : never;

async function write(...args: Rest): Promise<{
  data: Record<string, string>[];
  nodes: McfNode[];
  files: ReadonlyMap<string, string>;
  told: readonly string[];
}> {
  const { files, told } = await writeView(dataCommonsView, ...args);
  const nodes = [...files].flatMap(([path, text]) => (path.endsWith('.mcf') ? parseMcf(text) : []));
  return { data: readCsv(files.get('datacommons/observations.csv') ?? ''), nodes, files, told };
}

function textsOf(nodes: readonly McfNode[], id: string): Record<string, string[]> {
  const properties = nodes.find((node) => node.id === id)?.properties ?? new Map<string, string[]>();
  return Object.fromEntries([...properties].map(([name, values]) => [name, [...values]]));
}

/** References of rows and nodes to nodes of ours that no file has. */
function dangling(data: readonly Record<string, string>[], nodes: readonly McfNode[]): string[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const used = [
    ...data.flatMap((row) => Object.values(row)),
    ...nodes.flatMap(({ properties }) => [...properties.values()].flat()),
  ];
  return used.filter((each) => each.startsWith('dcid:') && !ids.has(each));
}

describe('observations for Data Commons', () => {
  it('are rows of variable, place, date, value, unit, method and source', async () => {
    const { data } = await write([observation({ sources: 'report-2024 report-2025', fact_ids: 'fa fb' })]);
    expect(data).toEqual([
      {
        variableMeasured: 'dcid:govfacts/gdp/level',
        observationAbout: 'dcid:govfacts/place/110102',
        observationDate: '2024',
        observationPeriod: 'P1Y',
        value: '603800000000',
        unit: 'dcid:govfacts/unit/CNY',
        scalingFactor: '',
        measurementMethod: 'dcid:govfacts/method/actual-eq',
        provenance: expect.stringMatching(/^dcid:govfacts\/source\/[a-z2-7]{12}$/u),
        sources: 'report-2024 report-2025',
        factIds: 'fa fb',
      },
    ]);
  });

  it('are mapped by the template, column by column', async () => {
    const { data, files } = await write([observation()]);
    const template = files.get('datacommons/observations.tmcf') ?? '';
    expect(template).toMatch(/^Node: E:observations->E0\ntypeOf: dcs:StatVarObservation\n/u);
    const mapped = Array.from(template.matchAll(/^(\w+): C:observations->(\w+)$/gmu), ([, name, column]) => [
      name,
      column,
    ]);
    expect(mapped.map(([name]) => name)).toEqual(Object.keys(data[0] ?? {}).slice(0, -2));
    expect(mapped.filter(([name, column]) => name !== column)).toEqual([]);
  });

  it('tell targets and what limits a value by the method', async () => {
    const { data, nodes } = await write([
      observation({ qualifier: 'gt' }),
      observation({ status: 'target', qualifier: 'ge' }),
    ]);
    expect(data.map(({ measurementMethod }) => measurementMethod)).toEqual([
      'dcid:govfacts/method/actual-gt',
      'dcid:govfacts/method/target-ge',
    ]);
    expect(textsOf(nodes, 'dcid:govfacts/method/target-ge')).toMatchObject({
      typeOf: ['dcs:MeasurementMethodEnum'],
      description: [expect.stringContaining('forecast')],
    });
  });

  it('keep every digit, percent as the unit it is, ‰ as a scale', async () => {
    const { data } = await write([
      observation({ value: '-0.10', unit: '%', kind: 'growth', reference: '同比' }),
      observation({ series_id: 'sb', value: '6.38', unit: '‰', indicator_id: 'natural-growth-rate' }),
      observation({ series_id: 'sc', value: '123456789012345678901234567890.5', unit: null }),
    ]);
    expect(data.map(({ value, unit, scalingFactor }) => [value, unit, scalingFactor])).toEqual([
      ['-0.10', 'dcs:Percent', ''],
      ['6.38', '', '1000'],
      ['123456789012345678901234567890.5', '', ''],
    ]);
  });

  it.each([
    ['gdp', 'level', '2024-01-01', '2024-12-31', '2024', 'P1Y'],
    ['forest-coverage', 'level', '2024-01-01', '2024-12-31', '2024', ''],
    ['forest-coverage', 'change', '2024-01-01', '2024-12-31', '2024', 'P1Y'],
    ['gdp', 'level', '2024-01-01', '2024-06-30', '2024-06', 'P6M'],
    ['gdp', 'level', '2024-07-01', '2024-09-30', '2024-09', 'P3M'],
    ['gdp', 'level', '2024-05-01', '2024-05-31', '2024-05', 'P1M'],
    ['gdp', 'level', '2024-05-01', '2024-05-01', '2024-05-01', ''],
    ['gdp', 'level', '2021-01-01', '2025-12-31', '2025', 'P5Y'],
    ['gdp', 'level', '2025-01-01', '2025-09-30', '2025-09', 'P9M'],
    ['gdp', 'level', '2023-04-12', '2023-04-16', '2023-04-16', 'P5D'],
  ] as const)(
    '%s, %s from %s to %s is of %s, %s',
    async (indicator_id, kind, period_start, period_end, date, period) => {
      const { data } = await write([observation({ indicator_id, kind, period_start, period_end })]);
      expect(data.map((row) => [row['observationDate'], row['observationPeriod']])).toEqual([[date, period]]);
    },
  );
});

describe('the nodes', () => {
  const rows = [
    observation(),
    observation({ series_id: 'sb', kind: 'share', unit: '%', reference: '占全市' }),
    observation({ series_id: 'sc', region: '440305', subject: '南山区', unit: '家' }),
    observation({ series_id: 'sd', region: '100000', subject: '中国' }),
    observation({ series_id: 'se', region: '110104', subject: '宣武区' }),
  ];

  it('are all there, each once, with a type', async () => {
    const { data, nodes } = await write(rows);
    expect(data).toHaveLength(rows.length);
    expect(dangling(data, nodes)).toEqual([]);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(nodes.filter(({ properties }) => !properties.has('typeOf') || !properties.has('name'))).toEqual([]);
  });

  it('are places with code, names and what they lie in; the country has its own id', async () => {
    const { data, nodes } = await write(rows);
    expect(data.map((row) => row['observationAbout'])).toContain('dcid:country/CHN');
    expect(textsOf(nodes, 'dcid:govfacts/place/440305')).toEqual({
      typeOf: ['dcs:AdministrativeArea3'],
      name: ['"广东省深圳市南山区"'],
      nameWithLanguage: ['"广东省深圳市南山区@zh"'],
      identifier: ['"GB/T 2260 440305"'],
      containedInPlace: ['dcid:govfacts/place/440300', 'dcid:govfacts/place/440000', 'dcid:country/CHN'],
    });
    expect(textsOf(nodes, 'dcid:govfacts/place/440000')).toMatchObject({ name: ['"Guangdong"'], isoCode: ['"CN-GD"'] });
    expect(textsOf(nodes, 'dcid:govfacts/place/110104')).toMatchObject({ dissolutionDate: ['"2010"'] });
  });

  it('are variables with names in two languages', async () => {
    const { data, nodes } = await write(rows);
    const share = textsOf(nodes, data[1]?.['variableMeasured'] ?? '');
    expect(share).toMatchObject({
      typeOf: ['dcs:StatisticalVariable'],
      name: ['"Gross domestic product of the region, share (占全市)"'],
      nameWithLanguage: ['"地区生产总值（占比，占全市）@zh"'],
      measuredProperty: ['dcid:govfacts/gdp'],
      statType: ['dcs:measuredValue'],
    });
  });

  it.each(hostileTexts)('parse with %j in them', async (text) => {
    const { data, nodes } = await write(
      [observation({ kind: 'share', reference: text, unit: text })],
      [sourceDocument({ title: text, publisher: text, url: text })],
    );
    expect(dangling(data, nodes)).toEqual([]);
    const [source] = nodes.filter(({ id }) => id.includes('/source/'));
    expect([...(source?.properties.keys() ?? [])]).toEqual(['typeOf', 'name', 'identifier', 'publisher']);
    const [name = ''] = source?.properties.get('name') ?? [];
    const visible = (each: string): string => each.replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]+/gu, '');
    expect(visible(unquote(name))).toBe(visible(text));
  });
});

describe('what Data Commons leaves out', () => {
  it('is also what is of no place, counted by reason', async () => {
    const { files, told, nodes } = await write([
      observation(),
      observation({ series_id: 'sb', subject: '某园' }),
      observation({ series_id: 'sc', region: null }),
    ]);
    expect(leftOut(files.get('datacommons/left-out.csv'))).toEqual({ exported: 1, 'not-a-place': 1, 'no-region': 1 });
    expect(told).toEqual(['datacommons: 1 of 3 observations; left out: 1 no-region, 1 not-a-place']);
    expect(nodes.filter(({ id }) => id.includes('某园'))).toEqual([]);
  });
});
