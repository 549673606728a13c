import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkExtraction } from '../pipeline/check/check-extraction.js';
import { explain } from '../pipeline/cli/explain/explain-command.js';
import { generate } from '../pipeline/cli/generate/generate-command.js';
import { textDocument } from '../pipeline/model/document.js';
import { buildDataset } from '../pipeline/publish/dataset.js';
import { writeDataset } from '../pipeline/publish/write-dataset.js';
import { listDocuments, readDocument } from '../pipeline/read/read-folder.js';
import { explainSentence, extractDocument } from '../pipeline/stages.js';
import { run } from './cli-surroundings.js';
import { sampleExtraction, sampleText } from './publish-sample.js';

const records = checkExtraction(sampleExtraction({}, 'sample'));
let folder = '';
let flags: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'explain-'));
  flags = ['--raw', join(folder, 'raw'), '--out', join(folder, 'out')];
  mkdirSync(join(folder, 'raw'));
  writeFileSync(join(folder, 'raw/sample.txt'), sampleText);
  writeDataset(await buildDataset([records]), join(folder, 'out'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('explain', () => {
  it('takes a sentence', async () => {
    expect(await run(explain, ['2024年GDP增长5%。'])).toMatchObject({ code: 0, err: '' });
    expect(await run(explain, ['--', '-0.5%'])).toMatchObject({ code: 0, err: '' });
  });

  it('takes the id of a published fact', async () => {
    const fact = records.facts[1];
    const { code, out } = await run(explain, [...flags, fact?.fact_id ?? '']);
    expect(code).toBe(0);
    expect(out).toMatch(/^value +-0\.5$/mu);
    expect(out).toMatch(/^rule +indicator-quantity$/mu);
  });

  it('takes the id of a fact that is not published yet', async ({ skip }) => {
    const [text] = listDocuments(join(folder, 'raw'));
    const [fact] =
      text === undefined ? [] : checkExtraction(extractDocument((await readDocument(text)).document)).facts;
    if (fact === undefined) skip('nothing is read out of the sample');
    else expect(await run(explain, [...flags.slice(0, 2), '--out', folder, fact.fact_id])).toMatchObject({ code: 0 });
  });

  it('refuses an id that is nowhere, and no text at all', async () => {
    expect(await run(explain, [...flags, 'faaaaaaaaaaaa'])).toMatchObject({ code: 2, out: '' });
    expect(await run(explain, [])).toMatchObject({ code: 2, out: '' });
    expect(await run(explain, ['a', 'b'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('the explanation of a text', () => {
  it('tells the period and status that its facts are published with', () => {
    const text = '《纲要（草案）》提出，地区生产总值年均增长5%左右。';
    const metadata = { published: '2026-01-20', title: '2026年政府工作报告', genre: 'report' };
    const [fact] = extractDocument(textDocument('report', text, metadata)).facts;
    expect(fact).toMatchObject({ period: { period: '2026/2030' }, status: 'target' });
    expect(explainSentence(text, metadata).lines.join('\n')).toMatch(
      /地区生产总值 \| .* \| 2026\/2030（section） \| target/u,
    );
  });

  it('tells the other readings with what the rules had been told before', () => {
    const { lines } = explainSentence('财政收入连续跨过3个百亿元台阶，年均增长6%。');
    expect(lines.at(-1)?.trim()).toBe('也可读作 carried：财政收入 | level | 年均');
  });
});

describe('generate', () => {
  it('under --check finds the generated files up to date', async () => {
    expect(await run(generate, ['--check'])).toMatchObject({ code: 0, out: '' });
    expect(await run(generate, ['--unknown'])).toMatchObject({ code: 2 });
  });
});
