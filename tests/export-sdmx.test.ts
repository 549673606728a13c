import { describe, expect, it } from 'vitest';
import { dataVersion } from '../pipeline/publish/data-version.js';
import { sdmxView } from '../pipeline/publish/sdmx/sdmx-view.js';
import { hostileTexts, leftOut, observation, readCsv, sourceDocument, writeView } from './export-records.js';

interface Code {
  readonly id: string;
  readonly parent?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly annotations?: readonly { readonly type: string; readonly title: string }[];
}

interface Component {
  readonly id: string;
  readonly conceptIdentity: string;
  readonly localRepresentation: { readonly enumeration?: string };
}

interface Structure {
  readonly meta: { readonly prepared: string };
  readonly data: {
    readonly dataflows: readonly { readonly id: string; readonly structure: string }[];
    readonly dataStructures: readonly {
      readonly id: string;
      readonly dataStructureComponents: {
        readonly dimensionList: { readonly dimensions: readonly Component[]; readonly timeDimension: Component };
        readonly measureList: { readonly measures: readonly Component[] };
        readonly attributeList: { readonly attributes: readonly Component[] };
      };
    }[];
    readonly conceptSchemes: readonly { readonly id: string; readonly concepts: readonly { readonly id: string }[] }[];
    readonly codelists: readonly { readonly id: string; readonly codes: readonly Code[] }[];
  };
}

async function write(...args: Parameters<typeof writeView> extends [unknown, ...infer Rest] ? Rest : never): Promise<{
  data: Record<string, string>[];
  structure: Structure;
  files: ReadonlyMap<string, string>;
  told: readonly string[];
}> {
  const { files, told } = await writeView(sdmxView, ...args);
  const structure = JSON.parse(files.get('sdmx/structure.json') ?? '') as Structure;
  return { data: readCsv(files.get('sdmx/data.csv') ?? ''), structure, files, told };
}

function componentsOf({ data }: Structure): Component[] {
  return data.dataStructures.flatMap(({ dataStructureComponents: { dimensionList, measureList, attributeList } }) => [
    ...dimensionList.dimensions,
    dimensionList.timeDimension,
    ...measureList.measures,
    ...attributeList.attributes,
  ]);
}

function codesOf({ data }: Structure, codelist: string): readonly Code[] {
  return data.codelists.find(({ id }) => id === codelist)?.codes ?? [];
}

const urnOf = (kind: string, id: string): string =>
  `urn:sdmx:org.sdmx.infomodel.${kind}=GOVFACTS:${id}(${dataVersion})`;

/** Cells that are in no code list although their column has one. */
function unknownCodes(data: readonly Record<string, string>[], structure: Structure): string[] {
  return componentsOf(structure).flatMap(({ id, localRepresentation: { enumeration } }) => {
    if (enumeration === undefined) return [];
    const list = structure.data.codelists.find((each) => urnOf('codelist.Codelist', each.id) === enumeration);
    const codes = new Set(list?.codes.map((code) => code.id));
    return data.filter((row) => !codes.has(row[id] ?? '')).map((row) => `${id}: ${row[id] ?? ''}`);
  });
}

describe('SDMX-CSV', () => {
  it('is a row of codes, the exact value and what is said of it', async () => {
    const { data } = await write([
      observation({ value: '-0.50', kind: 'growth', unit: '%', reference: '同比', qualifier: 'approx' }),
    ]);
    expect(data).toEqual([
      {
        STRUCTURE: 'dataflow',
        STRUCTURE_ID: `GOVFACTS:DF_OBSERVATIONS(${dataVersion})`,
        ACTION: 'I',
        FREQ: 'A',
        REF_AREA: '110102',
        SUBJECT: '_T',
        INDICATOR: 'gdp',
        MEASURE: 'growth',
        REFERENCE: expect.stringMatching(/^[a-z2-7]{12}$/u),
        UNIT_MEASURE: 'PERCENT',
        STATUS: 'actual',
        TIME_PERIOD: '2024',
        OBS_VALUE: '-0.50',
        OBS_STATUS: 'A',
        QUALIFIER: 'approx',
        DECIMALS: '2',
        SOURCES: 'report-2024',
        FACT_IDS: 'faaaaaaaaaaaa',
      },
    ]);
  });

  it('begins with STRUCTURE, without byte order mark, and ends its lines with LF', async () => {
    const { files } = await write([observation()]);
    const text = files.get('sdmx/data.csv') ?? '';
    expect(text.startsWith('STRUCTURE,STRUCTURE_ID,ACTION,FREQ,')).toBe(true);
    expect(text).not.toContain('\r');
  });

  it('calls a target a forecast, beside the outcome', async () => {
    const { data } = await write([observation(), observation({ status: 'target', qualifier: 'ge' })]);
    expect(data.map(({ STATUS, OBS_STATUS, QUALIFIER }) => [STATUS, OBS_STATUS, QUALIFIER])).toEqual([
      ['actual', 'A', 'eq'],
      ['target', 'F', 'ge'],
    ]);
  });

  it('keeps every digit of a value', async () => {
    const value = '12345678901234567890.123456789012345678901234567890';
    const { data } = await write([observation({ value })]);
    expect(data.map(({ OBS_VALUE, DECIMALS }) => [OBS_VALUE, DECIMALS])).toEqual([[value, '30']]);
  });

  it.each([
    ['2024-01-01', '2024-06-30', 'S', '2024-S1'],
    ['2024-04-01', '2024-06-30', 'Q', '2024-Q2'],
    ['2024-05-01', '2024-05-31', 'M', '2024-05'],
    ['2024-05-01', '2024-05-01', 'D', '2024-05-01'],
    ['2021-01-01', '2025-12-31', '_O', '2021-01-01/P5Y'],
  ])('writes the period from %s to %s as %s, %s', async (period_start, period_end, frequency, period) => {
    const { data } = await write([observation({ period_start, period_end })]);
    expect(data.map(({ FREQ, TIME_PERIOD }) => [FREQ, TIME_PERIOD])).toEqual([[frequency, period]]);
  });

  it('tells an organisation from the region it lies in', async () => {
    const { data, structure } = await write([observation(), observation({ series_id: 'sb', subject: '金科新区' })]);
    const [total, other] = data.map(({ SUBJECT }) => SUBJECT);
    expect(total).toBe('_T');
    expect(codesOf(structure, 'CL_SUBJECT').find(({ id }) => id === other)?.names).toEqual({ zh: '金科新区' });
  });
});

describe('the structure', () => {
  const mixed = [
    observation(),
    observation({ series_id: 'sb', region: '440305', subject: '南山区', unit: '某单位', period_end: '2024-06-30' }),
    observation({ series_id: 'sc', region: '100000', subject: '中国', unit: null, kind: 'rank', reference: '世界' }),
    observation({ series_id: 'sd', status: 'target', unit: '家', subject: '某园' }),
  ];

  it('has every code that the data uses, and every column in its order', async () => {
    const { data, structure } = await write(mixed);
    expect(data).toHaveLength(mixed.length);
    expect(unknownCodes(data, structure)).toEqual([]);
    expect(Object.keys(data[0] ?? {}).slice(3)).toEqual(componentsOf(structure).map(({ id }) => id));
  });

  it('refers only to what it holds', async () => {
    const { structure } = await write(mixed);
    const { dataflows, dataStructures, conceptSchemes, codelists } = structure.data;
    expect(dataflows[0]?.structure).toBe(urnOf('datastructure.DataStructure', dataStructures[0]?.id ?? ''));
    const concepts = conceptSchemes.flatMap(({ id, concepts: list }) =>
      list.map((concept) => `${urnOf('conceptscheme.Concept', id)}.${concept.id}`),
    );
    const lists = codelists.map(({ id }) => urnOf('codelist.Codelist', id));
    const missing = componentsOf(structure).filter(
      ({ conceptIdentity, localRepresentation: { enumeration } }) =>
        !concepts.includes(conceptIdentity) || (enumeration !== undefined && !lists.includes(enumeration)),
    );
    expect(missing).toEqual([]);
  });

  it('has each code once, with a valid id, a name and its parent', async () => {
    const { structure } = await write(mixed);
    for (const { id, codes } of structure.data.codelists) {
      const ids = new Set(codes.map((code) => code.id));
      expect(ids.size, id).toBe(codes.length);
      const wrong = codes.filter(
        (code) =>
          !/^[A-Za-z0-9_@$-]+$/u.test(code.id) ||
          Object.values(code.names).join('') === '' ||
          (code.parent !== undefined && !ids.has(code.parent)),
      );
      expect(wrong, id).toEqual([]);
    }
  });

  it('gives provinces the code of ISO 3166-2, units that of UCUM, indicators names in two languages', async () => {
    const { structure } = await write(mixed);
    const areas = codesOf(structure, 'CL_AREA');
    expect(areas.map(({ id }) => id)).toEqual(['100000', '110000', '110102', '440000', '440300', '440305']);
    expect(areas.find(({ id }) => id === '440000')?.annotations).toEqual([{ type: 'ISO 3166', title: 'CN-GD' }]);
    expect(areas.find(({ id }) => id === '440305')).toMatchObject({
      parent: '440300',
      names: { zh: '广东省深圳市南山区' },
    });
    expect(codesOf(structure, 'CL_UNIT').find(({ id }) => id === 'CNY')?.annotations).toEqual([
      { type: 'UCUM', title: 'CNY' },
    ]);
    expect(codesOf(structure, 'CL_INDICATOR').find(({ id }) => id === 'gdp')?.names).toEqual({
      zh: '地区生产总值',
      en: 'Gross domestic product of the region',
    });
  });

  it('is prepared on the day the last document was published, as no clock is asked', async () => {
    const documents = ['2024-05-02', '2025', '2024-12', null].map((published) => sourceDocument({ published }));
    const { structure } = await write([observation()], documents);
    expect(structure.meta.prepared).toBe('2025-01-01T00:00:00Z');
  });

  it.each(hostileTexts)('holds %j as a name, and only there', async (text) => {
    const { data, structure } = await write([
      observation({ subject: text, reference: text, kind: 'share', unit: text }),
      observation({ series_id: 'sb' }),
    ]);
    expect(data).toHaveLength(2);
    expect(unknownCodes(data, structure)).toEqual([]);
    for (const [column, list] of [
      ['SUBJECT', 'CL_SUBJECT'],
      ['REFERENCE', 'CL_REFERENCE'],
      ['UNIT_MEASURE', 'CL_UNIT'],
    ] as const)
      expect(codesOf(structure, list).find(({ id }) => id === data[0]?.[column])?.names).toEqual({ zh: text });
  });
});

describe('what SDMX leaves out', () => {
  it('is counted by reason, and adds up', async () => {
    const rows = [
      observation(),
      observation({ series_id: 'sb', indicator_id: null }),
      observation({ series_id: 'sc', indicator_id: null }),
      observation({ series_id: 'sd', value_max: '9', qualifier: 'range' }),
      observation({ series_id: 'se', subject: '某园' }),
    ];
    const { files, told } = await write(rows);
    expect(leftOut(files.get('sdmx/left-out.csv'))).toEqual({ exported: 2, 'no-indicator': 2, range: 1 });
    expect(told).toEqual(['sdmx: 2 of 5 observations; left out: 2 no-indicator, 1 range']);
  });

  it('is nothing of nothing', async () => {
    const { data, told } = await write([]);
    expect({ data, told }).toEqual({ data: [], told: ['sdmx: 0 of 0 observations'] });
  });
});
