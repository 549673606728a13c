import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { correct } from '../pipeline/cli/correct/correct-command.js';
import { nearestIds } from '../pipeline/cli/correct/nearest-ids.js';
import type { Correction, SetCorrection } from '../pipeline/model/correction.js';
import type { FactRecord } from '../pipeline/model/schemas.generated.js';
import { run, type Run } from './cli-surroundings.js';
import {
  addEntry,
  build,
  buildWith,
  dropEntry,
  factsOf,
  rowsWith,
  setEntry,
  useCorrectedFolder,
  writeCorrections,
} from './corrected-folder.js';

const folder = useCorrectedFolder();

function runCorrect(id: string, ...flags: string[]): Promise<Run> {
  const { raw, out } = folder();
  return run(correct, [id, '--raw', raw, '--out', out, ...flags]);
}

async function published(): Promise<[FactRecord, FactRecord, FactRecord]> {
  expect(await build(folder())).toMatchObject({ code: 0 });
  return factsOf(folder()).slice(0, 3) as [FactRecord, FactRecord, FactRecord];
}

function entriesIn(): unknown[] {
  return (JSON.parse(readFileSync(folder().corrections, 'utf8')) as { corrections: unknown[] }).corrections;
}

describe('correct', () => {
  it('writes a stub that is refused until it is filled in, and corrects the row then', async () => {
    const [gdp, growth, jobs] = await published();
    expect(await runCorrect(growth.fact_id)).toMatchObject({
      code: 0,
      out: `${folder().corrections}\n`,
      err: expect.stringContaining('/corrections/0 waits for reason, author, date'),
    });
    const refused = await build(folder());
    expect(refused).toMatchObject({ code: 1, out: '' });
    for (const field of ['reason', 'author', 'date'])
      expect(refused.err).toContain(`/corrections/0/${field} must match`);
    expect(refused.err).toContain('Fill in reason, author and date');
    const [stub] = entriesIn() as [SetCorrection];
    const filled = { reason: '抄录有误', author: '编辑', date: '2024-03-01' };
    expect(await buildWith(folder(), [{ ...stub, set: { ...stub.set, value: '5.8' }, ...filled }])).toMatchObject({
      code: 0,
    });
    expect(factsOf(folder()).slice(0, 3)).toEqual([gdp, { ...growth, value: '5.8', rule: 'correction' }, jobs]);
  });

  it('holds every field as it is: a stub without any change changes nothing', async () => {
    const facts = await published();
    for (const { fact_id } of facts) await runCorrect(fact_id, '--author', '编辑', '--date', '2024-02-29');
    const entries = (entriesIn() as Correction[]).map((entry) => ({ ...entry, reason: '无' }));
    expect(entries).toHaveLength(3);
    expect(await buildWith(folder(), entries)).toMatchObject({ code: 0 });
    expect(factsOf(folder()).slice(0, 3)).toEqual(facts);
    expect(rowsWith(folder(), 'issues.csv', 'correction-obsolete')).toHaveLength(3);
  });

  it('keeps what the file holds, and leaves no other file behind', async () => {
    const [gdp, growth, jobs] = await published();
    const present = [setEntry(gdp, { value: '1' }), addEntry(), { ...dropEntry(jobs), reason: '' }];
    writeCorrections(folder(), present);
    expect(await runCorrect(growth.fact_id)).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^\/corrections\/3 /u),
    });
    expect(entriesIn().slice(0, 3)).toEqual(present);
    expect(entriesIn()).toHaveLength(4);
    expect(readdirSync(folder().raw).toSorted()).toEqual(['a.corrections.json', 'a.md']);
  });

  it('under --print writes nothing', async () => {
    const [gdp] = await published();
    const { code, out } = await runCorrect(gdp.fact_id, '--print', '--author', '编辑', '--date', '2024-03-01');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      ...setEntry(gdp, expect.objectContaining({ value: gdp.value, period_basis: gdp.period_basis }) as object),
      reason: '',
    });
    expect(JSON.parse(out)).not.toHaveProperty('set.unit_code');
    expect(existsSync(folder().corrections)).toBe(false);
  });
});

describe('what cannot be corrected', () => {
  it('is an unknown fact_id; the nearest are named', async () => {
    const [gdp] = await published();
    const mistyped = `${gdp.fact_id.slice(0, -2)}aa`;
    const { code, out, err } = await runCorrect(mistyped);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${mistyped}: no such fact in ${folder().out}`);
    expect(err).toContain(`${gdp.fact_id}  a  “6038亿元” in “2024年`);
    expect(await runCorrect('5.2%')).toMatchObject({ code: 2, err: expect.stringContaining('facts.csv') });
  });

  it('is a fact with an entry, or one that an entry adds', async () => {
    const [gdp] = await published();
    expect(await buildWith(folder(), [setEntry(gdp, { value: '1' }), addEntry()])).toMatchObject({ code: 0 });
    const before = readFileSync(folder().corrections, 'utf8');
    expect(await runCorrect(gdp.fact_id)).toMatchObject({ code: 2, err: expect.stringContaining('/corrections/0') });
    const added = factsOf(folder()).find(({ quote }) => quote === '3至5天')!;
    expect(await runCorrect(added.fact_id)).toMatchObject({ code: 2, err: expect.stringContaining('adds it') });
    expect(readFileSync(folder().corrections, 'utf8')).toBe(before);
  });

  it('is a day of no calendar', async () => {
    const [gdp] = await published();
    for (const day of ['2023-02-29', '2024', 'today'])
      expect(await runCorrect(gdp.fact_id, '--date', day)).toMatchObject({
        code: 2,
        err: expect.stringContaining(day),
      });
    expect(existsSync(folder().corrections)).toBe(false);
  });

  it('is a fact without dataset or text', async () => {
    expect(await runCorrect('faaaaaaaaaaaa')).toMatchObject({ code: 2, err: expect.stringContaining('facts.json') });
    const [gdp] = await published();
    rmSync(join(folder().raw, 'a.md'));
    writeFileSync(join(folder().raw, 'b.txt'), '另一篇');
    expect(await runCorrect(gdp.fact_id)).toMatchObject({ code: 2, err: expect.stringContaining('no text a') });
  });

  it.each(['{', '[]', '{"corrections": 5}'])('is a text whose file of corrections is %s', async (content) => {
    const [gdp] = await published();
    writeFileSync(folder().corrections, content);
    expect(await runCorrect(gdp.fact_id)).toMatchObject({
      code: 1,
      err: expect.stringContaining(folder().corrections),
    });
    expect(readFileSync(folder().corrections, 'utf8')).toBe(content);
  });

  it('is a text whose corrections are a folder', async () => {
    const [gdp] = await published();
    mkdirSync(folder().corrections);
    expect(await runCorrect(gdp.fact_id)).toMatchObject({ code: 1, err: expect.stringContaining('readable file') });
  });
});

describe('the nearest ids', () => {
  it.each([
    ['fabcdefghij27', ['fabcdefghij27', 'fabcdefghij2']],
    ['fabcdefghij2', ['fabcdefghij2', 'fabcdefghij27']],
    ['fbacdefghij27', ['fabcdefghij27', 'fabcdefghij2']],
    ['zzz', []],
    ['f'.repeat(100_000), []],
  ])('of %s', (id, expected) => {
    const near = nearestIds(id, ['zzzzzzzzzzzzz', 'fabcdefghij2', 'fabcdefghij27']);
    expect(near).toEqual(expected);
  });
});
