import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { correctionsSchema, factsSchema, sourceSchema } from '../pipeline/model/schemas.generated.js';
import { correctionsPath, parseCorrections, readCorrections } from '../pipeline/read/corrections.js';
import { DocumentError } from '../pipeline/read/document-error.js';
import { addEntry, dropEntry, setEntry } from './corrected-folder.js';
import type { FactRecord } from '../pipeline/model/schemas.generated.js';

const fact = { fact_id: 'faaaaaaaaaaaa', quote: '5%', sentence: '增长5%。' } as FactRecord;
const set = setEntry(fact, { value: '1' });
const drop = dropEntry(fact);

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  path = correctionsPath(join(folder, 'a.v2.md'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function failure(content: string | Uint8Array): DocumentError {
  writeFileSync(path, content);
  return failureOf(() => readCorrections(path));
}

function failureOf(read: () => unknown): DocumentError {
  try {
    read();
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('Expected a DocumentError');
}

function list(...entries: readonly object[]): string {
  return JSON.stringify({ corrections: entries });
}

describe('a file of corrections', () => {
  test('stands beside its text, or does not', () => {
    expect(path).toBe(join(folder, 'a.v2.corrections.json'));
    expect(readCorrections(path)).toBeUndefined();
    writeFileSync(path, `\ufeff${list(set, drop, addEntry())}`);
    expect(readCorrections(path)).toEqual({ file: path, entries: [set, drop, addEntry()] });
  });

  test.each([
    ['{', 'corrections-json', /not JSON/u],
    ['', 'corrections-json', /not JSON/u],
    ['[]', 'corrections-schema', /\(whole\) must be object/u],
    ['{}', 'corrections-schema', /corrections/u],
    ['{"corrections": {}}', 'corrections-schema', /\/corrections must be array/u],
    ['{"corrections": [], "correction": []}', 'corrections-schema', /additional properties: "correction"/u],
    ['{"corrections": [], "__proto__": {}}', 'corrections-schema', /additional properties: "__proto__"/u],
    [list({ ...set, action: 'change' }), 'corrections-schema', /\/corrections\/0 .*action/u],
    [list(drop, { fact_id: 'x' }), 'corrections-schema', /\/corrections\/1 .*action/u],
    [list({ ...set, fact_id: 'x' }), 'corrections-schema', /\/corrections\/0\/fact_id must match/u],
    [list({ ...set, guard: {} }), 'corrections-schema', /\/corrections\/0\/guard .*'quote'/u],
    [list({ ...set, guard: { quote: ' ' } }), 'corrections-schema', /\/corrections\/0\/guard\/quote/u],
    [list({ ...set, set: {} }), 'corrections-schema', /\/corrections\/0\/set must NOT have fewer than 1/u],
    [list({ ...set, set: { kind: 'size' } }), 'corrections-schema', /\/set\/kind .*"growth"/u],
    [list({ ...set, set: { value: 5 } }), 'corrections-schema', /\/set\/value must be string/u],
    [list({ ...set, set: { value: '1e9' } }), 'corrections-schema', /\/set\/value must match/u],
    [list({ ...set, set: { value: null } }), 'corrections-schema', /\/set\/value must be string/u],
    [list({ ...set, set: { unit: ' 元' } }), 'corrections-schema', /\/set\/unit must match/u],
    [list({ ...set, set: { indicator: '收\n入' } }), 'corrections-schema', /\/set\/indicator must match/u],
    [list({ ...set, set: { fact_id: 'f' } }), 'corrections-schema', /\/set .*additional properties: "fact_id"/u],
    [list(set).replace('"value"', '"__proto__"'), 'corrections-schema', /\/set .*additional properties: "__proto__"/u],
    [list(set).replace('"value"', '"constructor"'), 'corrections-schema', /additional properties: "constructor"/u],
    [list({ ...set, reason: '' }), 'corrections-schema', /\/corrections\/0\/reason must match/u],
    [list({ ...set, author: ' ' }), 'corrections-schema', /\/corrections\/0\/author must match/u],
    [list({ ...set, date: '2023-02-29' }), 'corrections-schema', /\/corrections\/0\/date .*date/u],
    [list({ ...set, date: undefined }), 'corrections-schema', /'date'/u],
    [list({ ...drop, class: 'fact' }), 'corrections-schema', /\/corrections\/0\/class/u],
    [list({ ...drop, set: {} }), 'corrections-schema', /additional properties: "set"/u],
    [list({ ...addEntry(), guard: { quote: '5%' } }), 'corrections-schema', /\/guard .*'sentence'/u],
    [list({ ...addEntry(), guard: { ...addEntry().guard, occurrence: 0 } }), 'corrections-schema', /\/occurrence/u],
    [list({ ...addEntry(), fact: { value: '1' } }), 'corrections-schema', /\/fact .*'indicator'/u],
    [Uint8Array.from([0x7b, 0xff, 0x7d]), 'corrections-encoding', /expected UTF-8/u],
  ])('is refused: %s', (content, code, message) => {
    const error = failure(content);
    expect(error).toMatchObject({ file: path, code });
    expect(error.message).toMatch(message);
    expect(error.remedy).not.toBe('');
  });

  test('has one problem where one thing is wrong, whatever the other actions ask for', () => {
    expect(failure(list({ ...drop, reason: '' })).problem).toMatch(/^\/corrections\/0\/reason [^;]*$/u);
  });

  test('has the first of many problems', () => {
    const { problem } = failure(list(...Array.from({ length: 5000 }, () => ({ ...drop, reason: '' }))));
    expect(problem.length).toBeLessThan(2000);
    expect(problem).toMatch(/\/corrections\/19\/reason [^;]*; and 4980 more$/u);
  });

  test('is refused however deep it nests', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(failure(deep).code).toMatch(/^corrections-(?:json|schema)$/u);
    expect(failure(`{"corrections": ${deep}}`).code).toMatch(/^corrections-(?:json|schema)$/u);
  });

  test('pollutes nothing', () => {
    failure('{"corrections": [], "__proto__": {"polluted": true}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is refused when it is too long or no file', () => {
    writeFileSync(path, '');
    truncateSync(path, 10_000_001);
    expect(failureOf(() => readCorrections(path))).toMatchObject({ file: path, code: 'too-large' });
    expect(failureOf(() => parseCorrections(path, new Uint8Array(10_000_001)))).toMatchObject({ code: 'too-large' });
    rmSync(path);
    mkdirSync(path);
    expect(failureOf(() => readCorrections(path))).toMatchObject({ code: 'unreadable' });
  });
});

describe('the readme', () => {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^ *```json\n(?<json>.*?)^ *```$/gmsu)];
  const examples = blocks.map(({ groups }) => JSON.parse(groups?.['json'] ?? '') as object);

  test('shows a stub that waits for its reason alone, and an added fact that is accepted', () => {
    const [stub, added] = examples.filter((example) => 'corrections' in example || 'action' in example);
    const parse = (value: object): unknown => parseCorrections(path, Buffer.from(JSON.stringify(value)));
    expect(failureOf(() => parse(stub!)).problem).toMatch(/^\/corrections\/0\/reason [^;]*$/u);
    expect(parse({ corrections: [added] })).toMatchObject({ entries: [{ action: 'add' }] });
  });
});

describe('the schema of corrections', () => {
  const parts = [correctionsSchema, ...Object.values(correctionsSchema.$defs)].flatMap((part): object[] => [
    part,
    ...('properties' in part ? Object.values<object>(part.properties) : []),
  ]);
  const actions = correctionsSchema.properties.corrections.items.oneOf;

  test('names and describes its parts in two languages, as that of sidecars does', () => {
    const described = [...parts, ...actions].filter((part) => 'title' in part);
    expect(described.length).toBeGreaterThan(8);
    for (const part of [...described, ...Object.values(sourceSchema.properties)]) {
      expect(part).toMatchObject({ title: expect.stringMatching(/\p{Script=Han}/u) });
      expect(part).toMatchObject({ 'x-title-en': expect.stringMatching(/^[A-Z]/u) });
      expect(part).toMatchObject({ 'x-description-en': expect.stringMatching(/\.$/u) });
    }
  });

  test('lets every field be set that is a column of facts and does not follow from another', () => {
    const derived = ['fact_id', 'document_id', 'indicator_id', 'period_start', 'period_end', 'quote', 'sentence'];
    const placed = ['section', 'start', 'end', 'line', 'rule'];
    const columns = Object.keys(factsSchema.properties).filter((name) => ![...derived, ...placed].includes(name));
    expect(Object.keys(correctionsSchema.$defs.fields.properties)).toEqual(columns);
  });
});
