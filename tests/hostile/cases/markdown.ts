import { fact, reads, sentence, type HostileCase } from '../case.js';

const many = 10_000;
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Markup that costs a parser dearly. The sentence below it must still be found, in time. */
const dear: readonly (readonly [name: string, markup: string])[] = [
  ['quotes, 5,000 deep', '> '.repeat(5_000)],
  ['quotes that deepen line by line', lines(1_400, (index) => `${'>'.repeat(index + 1)}甲`)],
  ['lists, 5,000 deep in a line', '- '.repeat(5_000)],
  ['lists, 1,200 deep by their indent', lines(1_200, (index) => `${' '.repeat(2 * index)}- 甲`)],
  ['emphasis that never closes', `${'**a _b '.repeat(400)}\n\n`.repeat(20)],
  ['links in links', `${'[a]('.repeat(700)}\n\n`.repeat(20)],
  ['markup over nine megabytes', `${'**a** _b_ [甲](c) ~~d~~'.repeat(60)}\n\n`.repeat(6_000)],
  ['10,000 definitions', lines(many, (index) => `[a${String(index)}]: http://a.example/${String(index)}`)],
  ['a table of 10,000 columns', `|${'a|'.repeat(many)}\n|${'-|'.repeat(many)}\n|${'b|'.repeat(many)}`],
  ['10,000 marks that never close', `${'（'.repeat(many)}${'“'.repeat(many)}`],
  ['100,000 ampersands and backslashes', `${'&'.repeat(50_000)}${'\\'.repeat(50_000)}`],
  ['metadata of 50,000 lines', `---\n${'a: b\n'.repeat(50_000)}`],
];

function page(name: string, bytes: string, facts: readonly string[]): HostileCase {
  return reads(name, bytes, facts, { path: 'a.md' });
}

export const markdown: readonly HostileCase[] = [
  {
    // One process for all of them; when it is stopped, its last line names the text it was at.
    name: dear.map(([name]) => name).join('; '),
    files: dear.map(([name, markup]) => ({
      path: `${name.replace(/[ ,]+/gu, '-')}.md`,
      bytes: `${markup}\n\n${sentence}\n`,
    })),
    expected: { code: 0, facts: dear.map(() => fact) },
    child: true,
  },
  page('a comment with a figure', `<!-- 旧稿：2023年 > 2022年，营业收入60亿元。 -->\n\n${sentence}`, [fact]),
  page('a comment that never closes', `${sentence}\n\n<!-- 2023年，营业收入60亿元。\n\n2022年，营业收入70亿元。`, [
    fact,
  ]),
  page('a script with a figure', `<script>\nvar a = "2023年，营业收入60亿元。";\n</script>\n\n${sentence}`, [fact]),
];
