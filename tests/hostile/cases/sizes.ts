import { fact, reads, sentence, type Dataset, type HostileCase } from '../case.js';

function child(hostile: HostileCase): HostileCase {
  return { ...hostile, child: true };
}

/** One fact, with every digit of its value. */
function value(name: string, written: string, expected: string): HostileCase {
  const holds = ({ facts }: Dataset): void => {
    if (facts.length !== 1 || facts[0]?.value !== expected) throw new Error('Expected every digit of the value');
  };
  const bytes = `2024年，全市营业收入${written}元。`;
  return {
    name,
    files: [{ path: 'a.txt', bytes }],
    expected: { code: 0, warnings: ['value-too-long'], holds },
    child: true,
  };
}

function tooLarge(name: string, file: HostileCase['files'][number], ...says: readonly string[]): HostileCase {
  return { name, files: [{ path: 'a.txt', bytes: sentence }, file], expected: { code: 1, says } };
}

export const sizes: readonly HostileCase[] = [
  value('100,000 digits in a row', '7'.repeat(100_000), '7'.repeat(100_000)),
  value('400 digits with 万亿', `${'9'.repeat(400)}万亿`, `${'9'.repeat(400)}${'0'.repeat(12)}`),
  value('100,000 digits in groups', `1${',234'.repeat(25_000)}`, `1${'234'.repeat(25_000)}`),
  child(reads('20 MB in one line', `${'各地深入推进改革开放，'.repeat(640_000)}${sentence}`, [fact])),
  tooLarge(
    'a text of 33 MB',
    { path: 'b.txt', sparse: 33_000_000 },
    'b.txt',
    '33000000 bytes',
    'at most 32000000',
    'Split',
  ),
  tooLarge('a text of a terabyte', { path: 'b.txt', sparse: 1e12 }, 'b.txt', 'at most 32000000'),
  tooLarge('a million numerals', { path: 'b.txt', bytes: '5%、'.repeat(1_000_000) }, 'more than 400000', 'Split'),
  tooLarge(
    'a sidecar of 50 MB',
    { path: 'a.source.json', sparse: 50_000_000 },
    'a.source.json',
    '50000000 bytes',
    'at most 1000000',
  ),
];
