import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { FactRecord } from '../pipeline/index.js';
import { config, libraryWith, removeConfigs, writeConfig } from './config-file.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const text =
  '2024年，全市机场停机位达到120个机位。北京云谷营业收入增长5.8%。京西云谷新增企业12家。' +
  '“十四五”期间，在798艺术区办展，交付C919飞机3架。';
const isOfStands = (fact: { readonly indicator: string | null }): boolean =>
  fact.indicator?.includes('停机位') === true;

async function factsWith(content?: unknown): Promise<readonly FactRecord[]> {
  const { extractRecords, textDocument } = await libraryWith(content);
  return extractRecords(textDocument('news', text, { published: '2025-01-15', region: '110000', subject: '北京市' }))
    .facts;
}

afterAll(removeConfigs);

describe('a configuration', async () => {
  const facts = await factsWith(config);
  const before = await factsWith();

  it('adds a unit with its code', () => {
    expect(facts.find(isOfStands)).toMatchObject({ value: '120', unit: '机位', unit_code: '{stand}' });
    expect(before.map(({ unit }) => unit)).not.toContain('机位');
  });

  it('adds an indicator to the catalogue', async () => {
    expect(facts.find(isOfStands)?.indicator_id).toBe('aircraft-stands');
    const { buildDataset, extractRecords, textDocument } = await libraryWith(config);
    const files = await buildDataset([extractRecords(textDocument('a', '机场停机位达到120个机位。'))]);
    const catalogue = files.find(({ path }) => path === 'indicators.csv')?.bytes.toString('utf8');
    expect(catalogue).toMatch(/^aircraft-stands,停机位,Aircraft stands,transport,stock,机位,1,5000,.*,1$/mu);
  });

  it('adds subjects, whose facts belong to their region', () => {
    const own = facts.filter(({ subject }) => subject === '北京云谷' || subject === '京西云谷');
    expect(own.map(({ value, region }) => [value, region])).toEqual([
      ['5.8', '110102'],
      ['12', '110102'],
    ]);
    expect(before.map(({ subject }) => subject)).not.toContain('北京云谷');
  });

  it('joins a subject under its proper name', async () => {
    const { extractRecords, linkFacts, textDocument } = await libraryWith(config);
    const records = extractRecords(textDocument('a', '2024年，京西云谷营业收入增长5.8%。', { region: '110000' }));
    expect(linkFacts(records).series.map(({ subject }) => subject)).toEqual(['北京云谷']);
  });

  it('keeps numerals of names from being facts', async () => {
    const { extractRecords, textDocument } = await libraryWith(config);
    const { facts: found, mentions } = extractRecords(textDocument('a', '交付C919飞机3架，在798艺术区办展。'));
    expect(found.map(({ quote }) => quote)).toEqual(['3架']);
    expect(mentions.filter(({ class: kind }) => kind === 'name').map(({ reason }) => reason)).toEqual([
      '名称“C919”',
      '名称“798艺术区”',
    ]);
  });

  it('takes names by the letter, whatever signs they hold', async () => {
    const names = ['A+1(2)', 'v1.0|x', '[3]'];
    const { extractRecords, textDocument } = await libraryWith({ ignoredNames: names });
    const { mentions } = extractRecords(textDocument('a', `项目${names.join('、')}完成。`));
    expect(mentions.map(({ reason }) => reason)).toEqual(expect.arrayContaining(names.map((name) => `名称“${name}”`)));
  });
});

describe.each(['README.md', 'README.zh-CN.md'])('the configuration that %s shows', (readme) => {
  it('can be used', async () => {
    const blocks = readFileSync(join(root, readme), 'utf8').matchAll(/^```json\n(?<block>[^]*?)^```$/gmu);
    const shown = [...blocks].map(({ groups }) => groups?.['block'] ?? '').filter((block) => block.includes('"units"'));
    expect(shown).toHaveLength(1);
    const [fact] = (await factsWith(shown[0])).filter(isOfStands);
    expect(fact).toMatchObject({ unit: '机位', indicator_id: 'aircraft-stands' });
  });
});

describe('a configuration that cannot be used', () => {
  const [unit] = config.units;
  const [indicator] = config.indicators;
  it.each([
    ['{', 'config-json', 'not JSON'],
    [{ unit: [] }, 'config-schema', '(whole) must NOT have additional properties: "unit"'],
    [{ units: [{ unit: '机位' }] }, 'config-schema', "/units/0 must have required property 'code'"],
    [{ indicators: [{ ...indicator, range: ['1'] }] }, 'config-schema', '/indicators/0/range'],
    [{ units: [{ ...unit, forms: ['公顷'] }] }, 'config-value', '/units/0 “公顷” is already written for the unit 公顷'],
    [{ units: [unit, { ...unit, unit: '停位' }] }, 'config-value', '/units/0 “机位” is already written'],
    [{ indicators: [indicator] }, 'config-value', '/indicators/0 unexpected unit “机位”'],
    [{ indicators: [{ ...indicator, unit: '个', id: 'gdp' }] }, 'config-value', '/indicators/0 “gdp” is there already'],
    [{ indicators: [{ ...indicator, unit: '个', range: ['9', '1'] }] }, 'config-value', '/indicators/0/range 9 is not'],
    [{ subjects: [{ name: '兰州新区' }] }, 'config-value', '/subjects/0 “兰州新区” is there already'],
    [{ subjects: [{ name: '云谷', region: '999999' }] }, 'config-value', '/subjects/0/region unknown code 999999'],
    [{ subjects: [{ name: '北京云谷', local: ['云谷'] }] }, 'config-value', '/subjects/0/region is missing'],
    [{ ignoredNames: ['艺术区'] }, 'config-value', '/ignoredNames/0 “艺术区” holds no numeral'],
  ])('such as %j is refused with place and remedy', async (content, code, problem) => {
    vi.resetModules();
    const { DocumentError, useConfig } = await import('../pipeline/config.js');
    const file = writeConfig(content);
    const error: unknown = await useConfig(file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DocumentError);
    expect(error).toMatchObject({ file, code });
    expect((error as Error).message).toContain(problem);
    expect((error as { remedy: string }).remedy).toMatch(/^[A-Z].*\.$/u);
  });

  it('that comes after the tables is refused', async () => {
    vi.resetModules();
    await import('../pipeline/index.js');
    const { useConfig } = await import('../pipeline/config.js');
    await expect(useConfig(writeConfig(config))).rejects.toThrow('before the tables are loaded');
  });
});

describe('the command', () => {
  const file = writeConfig(config);
  const folder = dirname(file);
  const call = (args: readonly string[], cwd = folder) =>
    spawnSync(process.execPath, [join(root, '.build/pipeline/cli/govfacts.js'), ...args], { cwd, encoding: 'utf8' });
  mkdirSync(join(folder, 'raw'));
  writeFileSync(join(folder, 'raw/news.txt'), text);
  const facts = (out: string): string => readFileSync(join(folder, out, 'facts.csv'), 'utf8');

  it('finds the configuration of the working folder; a change of it has the texts read anew, in threads too', () => {
    expect(call(['build']).stderr).toContain('1 document extracted, 0 from the cache');
    expect(facts('out')).toContain(',aircraft-stands,');
    expect(call(['build']).stderr).toContain('0 documents extracted, 1 from the cache');
    writeFileSync(join(folder, 'other.json'), JSON.stringify({ ...config, indicators: [] }));
    const changed = call(['build', '--config', 'other.json', '--jobs', '2']);
    expect([changed.status, changed.stderr]).toEqual([0, expect.stringContaining('1 document extracted, 0 from')]);
    expect(facts('out')).not.toContain(',aircraft-stands,');
    expect(facts('out')).toContain(',机位,');
  });

  it('publishes data that verify finds sound', () => {
    call(['build', '--out', 'sound']);
    const { status, stdout } = call(['verify', '--out', 'sound']);
    expect([status, stdout]).toEqual([0, expect.any(String)]);
  });

  it('explains with it', () => {
    expect(call(['explain', '有停机位120个机位。']).stdout).toContain('机位');
  });

  it('refuses one that cannot be used with exit code 2', () => {
    for (const args of [
      ['build', '--config', 'missing.json'],
      ['explain', '1个', '--config=missing.json'],
    ])
      expect(call(args)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^missing\.json: no such file/u) });
    expect(call(['query', 'SELECT 1', '--config', 'x'])).toMatchObject({ status: 2 });
  });

  it('shows in npm run as well', () => {
    const script = join(root, '.build/pipeline/cli/explain.js');
    const printed = execFileSync(process.execPath, [script, '有停机位120个机位。'], { cwd: folder, encoding: 'utf8' });
    expect(printed).toContain('机位');
  });
});
