import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildFolder, listTexts } from '../pipeline/cli/build/build-folder.js';
import type { FactRecord } from '../pipeline/model/schemas.generated.js';

/**
 * Every fact of every text of raw/ on a line of its own, so that a change of a rule can be read as a difference.
 * `UPDATE_GOLDEN=1 npx vitest run tests/facts-golden.test.ts` writes the files anew.
 */
const folder = new URL('golden/facts/', import.meta.url);
const documents = [...listTexts(fileURLToPath(new URL('../raw', import.meta.url))).documents];
const goldenFile = (id: string): URL => new URL(`${id}.txt`, folder);

/** `12 “近七成” | 商户 | share 70 % approx | 西城区 | 2023 (section) | actual | 占全区 | share`; – stands for nothing. */
function describeFact(fact: FactRecord): string {
  const value = fact.value_max === null ? fact.value : `${fact.value}–${fact.value_max}`;
  const columns = [
    `${String(fact.line)} “${fact.quote.replace(/\s+/gu, ' ')}”`,
    fact.indicator,
    [fact.kind, value, fact.unit ?? '', fact.qualifier].filter((part) => part !== '').join(' '),
    fact.subject,
    fact.period === null ? null : `${fact.period} (${String(fact.period_basis)})`,
    fact.status,
    fact.reference,
    fact.rule,
  ];
  return columns.map((column) => column ?? '–').join(' | ');
}

describe('facts', () => {
  it.each(documents)('of $id', async (file) => {
    const { documents: records, failures } = await buildFolder([file], () => undefined);
    expect(failures).toEqual([]);
    const found = records.flatMap(({ facts }) => facts.map((fact) => `${describeFact(fact)}\n`)).join('');
    const path = goldenFile(file.id);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, found);
    if (!existsSync(path)) {
      expect(process.env['CI'], `Expected golden file ${path.pathname}`).not.toBe('true');
      writeFileSync(path, found);
    }
    expect(found, 'Where the change is meant, write the files anew by UPDATE_GOLDEN=1').toBe(
      readFileSync(path, 'utf8'),
    );
  });

  it('have no golden file without a text', () => {
    expect(readdirSync(folder).sort()).toEqual(documents.map(({ id }) => `${id}.txt`).sort());
  });
});
