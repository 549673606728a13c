import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../pipeline/check/tables.js';
import { questions } from '../pipeline/cli/generate/questions.js';
import { formats, queryUsage } from '../pipeline/cli/query/query-command.js';
import { decimalType } from '../pipeline/cli/query/load-table.js';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const sections = {
  'README.md': /^## Ask the data$(?<section>[^]*?)^## /mu,
  'README.zh-CN.md': /^## 查询数据$(?<section>[^]*?)^## /mu,
};

/** What a text has between backticks. */
function codes(text: string): string[] {
  return [...text.matchAll(/`(?<code>[^`\n]+)`/gu)].map(({ groups }) => groups?.['code'] ?? '');
}

describe.each(Object.entries(sections))('%s on queries', (file, pattern) => {
  const text = read(file);
  const section = pattern.exec(text)?.groups?.['section'] ?? '';

  it('lists every option, and none that is not there', () => {
    const listed = [...section.matchAll(/^- `(?<flag>--[^`]+)`/gmu)].map(({ groups }) => groups?.['flag']);
    expect(listed).toEqual(queryUsage.options.map(([flag]) => flag));
  });

  it('names every format, every view and the type of decimals', () => {
    expect(codes(section)).toEqual(expect.arrayContaining([...Object.keys(formats), ...tableNames, decimalType]));
  });

  it('has the command among the others', () => {
    expect(text).toMatch(/^\| `npm run query -- /mu);
  });

  it('shows every question with an answer', () => {
    const parts = section.split(/^```sql$/mu).slice(1);
    expect(parts.map((part) => part.slice(0, part.indexOf('```')).trim())).toEqual(questions.map(({ sql }) => sql));
    for (const part of parts) expect(part).toMatch(/^\| (?:--- \||---: \|)/mu);
  });
});
