import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../pipeline/check/check-extraction.js';
import { compileSchema } from '../pipeline/schema/validator.js';
import { documentTables, tableNames, tableSchemas } from '../pipeline/check/tables.js';
import { staleFiles } from '../pipeline/cli/generate/generate-command.js';
import { dataDictionary } from '../pipeline/cli/generate/data-dictionary.js';
import { exampleFacts, exampleTable } from '../pipeline/cli/generate/example-rows.js';
import { hasPart, mark, replacePart } from '../pipeline/cli/generate/marked-part.js';
import { schemaModule } from '../pipeline/cli/generate/schema-module.js';
import { kinds, periodBases, statuses } from '../pipeline/model/fact.js';
import { mentionClasses } from '../pipeline/model/mention.js';
import { qualifiers } from '../pipeline/model/quantity.js';
import { columnsOf } from '../pipeline/publish/column.js';
import { sampleExtraction } from './publish-sample.js';

/** The contract with readers of the data; a change here is a new major version of the data. */
const contract = {
  facts:
    'fact_id, document_id, indicator, indicator_id, subject, region, kind, value, value_max, qualifier, unit, unit_code, status, period, period_start, period_end, period_basis, reference, quote, sentence, section, speaker, start, end, line, rule',
  mentions: 'document_id, start, end, text, class, fact_id, reason',
  documents:
    'document_id, title, publisher, published, region, genre, url, licence, encoding, sha256, characters, numerals, facts, issues, metadata_basis, text_sha256',
  issues: 'document_id, severity, code, message, start, end',
  terms: 'document_id, term, definition, start, end',
  indicators:
    'indicator_id, label_zh, label_en, domain, measure, unit, minimum, maximum, definition, source, forms, facts',
  series:
    'series_id, indicator_id, indicator, subject, region, kind, reference, unit, period, period_start, period_end, value, value_max, qualifier, status, revision, sources, fact_ids',
  targets:
    'series_id, indicator_id, indicator, subject, region, kind, reference, unit, period, target_qualifier, target_value, target_value_max, actual_qualifier, actual_value, actual_period, distance, outcome, reason, target_fact_ids, actual_fact_ids',
  checks: 'check, outcome, subject, unit, expected, found, tolerance, explanation, explanation_en, fact_ids',
};

function accepts(table: keyof typeof contract, column: string): (value: unknown) => boolean {
  const properties: Readonly<Record<string, object>> = tableSchemas[table].properties;
  const problemsOf = compileSchema(properties[column] ?? {});
  return (value) => problemsOf(value).length === 0;
}

describe('the schemas', () => {
  it.each(tableNames)('list the columns of %s as agreed, all of them required', (table) => {
    expect(Object.keys(tableSchemas[table].properties).join(', ')).toBe(contract[table]);
    expect(tableSchemas[table].required.join(', ')).toBe(contract[table]);
  });

  it.each(tableNames)('name and describe every column of %s in two languages', (table) => {
    for (const column of columnsOf(table)) {
      expect(column.title + column.description, column.name).toMatch(/\p{Script=Han}/u);
      expect(column.titleEn, column.name).toMatch(/^[A-Z]/u);
      expect(column.descriptionEn, column.name).toMatch(/\.$/u);
    }
  });

  it('say the same of a document wherever it is named', () => {
    const properties = documentTables.map((table) => tableSchemas[table].properties.document_id);
    for (const property of properties) expect(property).toEqual(properties[0]);
  });

  it('allow the values the model knows', () => {
    const facts = tableSchemas.facts.properties;
    expect(facts.kind.enum).toEqual(kinds);
    expect(facts.status.enum).toEqual(statuses);
    expect(facts.qualifier.enum).toEqual(qualifiers);
    expect(facts.period_basis.enum).toEqual([...periodBases, null]);
    expect(tableSchemas.mentions.properties.class.enum).toEqual(mentionClasses);
  });
});

describe('the patterns', () => {
  it.each([
    [
      'value',
      ['0', '-0.5', '603800000000', '33.3333', '0.10'],
      ['', '1e9', '.5', '5.', '+1', '01', '1,000', '１', 'NaN'],
    ],
    [
      'period',
      ['2024', '2024-H1', '2024-Q4', '2024-05', '2022-12-31', '2021/2025', '2022-09/2023-12', null],
      ['', '24', '2024-H3', '2024-Q5', '2024-13', '2024-H1-01', '2024/', '2021/2022/2023', '2024-5', '2024年'],
    ],
    ['fact_id', ['fabcdefghij27'], ['abcdefghij234', 'fabc', 'fabcdefghij01', null]],
    ['document_id', ['a', '样本-1', '2024/北京_1.2', 'é'], ['', '/a', 'a/', 'a//b', 'a b', '=1+1', '../a/ ']],
    ['period_start', ['2024-02-29', null], ['2023-02-29', '2024', '']],
    ['indicator', ['x', null], ['']],
    ['start', [0, 7], [-1, 0.5, '1', null]],
    ['line', [1], [0]],
  ])('of %s accept %j and refuse %j', (column, good, bad) => {
    const accept = accepts('facts', column);
    expect(good.filter((value) => !accept(value))).toEqual([]);
    expect(bad.filter((value) => accept(value))).toEqual([]);
  });

  it('stay linear on hostile input', () => {
    const hostile = `${'a'.repeat(200_000)} `;
    const accept = accepts('facts', 'document_id');
    expect(accept(hostile)).toBe(false);
    expect(accept('a/'.repeat(100_000))).toBe(false);
  });
});

describe('generated files', () => {
  it('are what schemas/ and out/ give', async () => {
    expect((await staleFiles('.')).map(({ path }) => path)).toEqual([]);
  });

  it('need a name for the records of every schema', () => {
    expect(() => schemaModule([{ name: 'unheard', schema: {} }])).toThrow('unheard');
  });

  it.each(['zh', 'en'] as const)('hold a dictionary (%s) of every column', (language) => {
    const dictionary = dataDictionary(language);
    for (const table of tableNames) {
      expect(dictionary).toContain(`### ${table}.csv`);
      for (const { name } of columnsOf(table)) expect(dictionary).toContain(`| \`${name}\` |`);
    }
  });

  it.each(['dictionary', 'example'] as const)('put the %s between its marks, again and again the same', (name) => {
    const end = mark(name, 'end');
    const readme = `# Title\n\n${mark(name, 'start')}\nold\n${end}\n\nRest\n`;
    const once = replacePart(readme, name, 'new\n');
    expect(once).toContain('new');
    expect(once).not.toContain('old');
    expect(once.endsWith(`${end}\n\nRest\n`)).toBe(true);
    expect(replacePart(once, name, 'new\n')).toBe(once);
    expect(hasPart('# Title', name)).toBe(false);
    expect(() => replacePart('# Title', name, 'new')).toThrow(end);
  });
});

describe('the example rows', () => {
  const fact = checkExtraction(sampleExtraction()).facts[0]!;
  const facts = [
    { ...fact, fact_id: 'a', kind: 'growth', period: null },
    { ...fact, fact_id: 'b', kind: 'growth', status: 'target' },
    { ...fact, fact_id: 'c', kind: 'growth' },
    { ...fact, fact_id: 'd', kind: 'growth' },
    { ...fact, fact_id: 'e', kind: 'rank' },
    { ...fact, fact_id: 'e2', kind: 'rank', indicator: '空气质量' },
    { ...fact, fact_id: 'f', status: 'provision', indicator: '低保标准' },
    { ...fact, fact_id: 'g', kind: 'share', indicator: '服务业', quote: 'a|b\n*c*' },
  ] as const;

  it('are of each sort the first that is complete, no indicator twice, from the richest document', () => {
    expect(exampleFacts(facts).map(({ fact_id: id }) => id)).toEqual(['c', 'g', 'e2', 'f']);
    const others = [fact, ...facts].map((each) => ({ ...each, fact_id: `${each.fact_id}-`, document_id: 'second' }));
    const chosen = exampleFacts([...facts, ...others]).map(({ fact_id: id }) => id);
    expect(chosen).toEqual(['c-', 'g-', 'e2-', 'f-']);
    expect(exampleFacts([])).toEqual([]);
  });

  it('are one line each, whatever the text holds', () => {
    const lines = exampleTable(facts).trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[3]).toContain('| a\\|b \\*c\\* |');
  });
});
