import { changedLines, factLine } from '../../compare/report.js';
import { count } from '../run-summary.js';
import type { ChangeReport } from './change-report.js';
import type { ListLimits } from './compare-streams.js';
import type { CountedList } from './counted-list.js';
import { adviceLine } from './version-advice.js';

/** GitHub takes 65 536 characters as the text of a pull request. */
const mostCharacters = 60_000;
/** How much is listed. */
export const mostListed: ListLimits = { facts: 100, documents: 200 };

/** The report for people, as the text of a pull request: cut where it grows too long, and saying so. */
export function markdownReport(report: ChangeReport): string {
  const { facts, documents, files, problem } = report;
  const parts = [
    '# Changes of the data',
    ...(problem === undefined ? [] : [problemLine(problem)]),
    changeLine(report),
    adviceLine(report.version),
    ...documentList('Documents added', documents.added),
    ...documentList('Documents removed', documents.removed),
    ...documentList('Documents with another text', documents.changed),
    ...factTable(report),
    ...factList('Facts removed', facts.lost, (fact) => [factLine('-', fact)]),
    ...factList('Facts changed', facts.changed, changedLines),
    ...factList('Facts added', facts.gained, (fact) => [factLine('+', fact)]),
    `Files written: ${files.written.join(', ') || 'none'}. Files removed: ${files.removed.join(', ') || 'none'}.`,
  ];
  return cut(`${parts.join('\n\n')}\n`);
}

/** Told where there is nothing to compare by. */
export function problemLine(problem: string): string {
  return `Facts and documents were not compared (${problem}).`;
}

/** `Facts: 3 added, 1 removed, 2 changed, 590 unchanged. Documents: …` */
export function changeLine({ facts, documents }: ChangeReport): string {
  const { gained, lost, changed, unchanged } = facts;
  return (
    `Facts: ${String(gained.count)} added, ${String(lost.count)} removed, ${String(changed.count)} changed, ` +
    `${String(unchanged)} unchanged. Documents: ${String(documents.added.count)} added, ` +
    `${String(documents.removed.count)} removed, ${String(documents.changed.count)} with another text.`
  );
}

function documentList(title: string, { first, count: ids }: CountedList<string>): string[] {
  if (ids === 0) return [];
  const shown = first.slice(0, mostListed.documents).map((id) => `- \`${id}\``);
  return [`## ${title}`, [...shown, ...more(ids - shown.length, 'document')].join('\n')];
}

function factTable({ facts }: ChangeReport): string[] {
  const { first, count: documents } = facts.documents;
  if (documents === 0) return [];
  const rows = first
    .slice(0, mostListed.documents)
    .map(({ name, gained, lost, changed }) => `| ${[`\`${name}\``, gained, lost, changed].join(' | ')} |`);
  const head = ['| document | facts added | removed | changed |', '| --- | ---: | ---: | ---: |'];
  return ['## Facts by document', [...head, ...rows].join('\n'), ...more(documents - rows.length, 'document')];
}

function factList<Change>(
  title: string,
  { first, count: changes }: CountedList<Change>,
  linesOf: (change: Change) => readonly string[],
): string[] {
  if (changes === 0) return [];
  const listed = first.slice(0, mostListed.facts);
  // A line break in a quote could close the block.
  const lines = listed.flatMap(linesOf).map((line) => line.replace(/\s+/gu, ' ').replace(/^ /u, '    '));
  return [`## ${title}`, ['```diff', ...lines, '```'].join('\n'), ...more(changes - listed.length, 'fact')];
}

function more(number: number, noun: string): string[] {
  return number > 0 ? [`… and ${count(number, `more ${noun}`)}; the report as .json has them all.`] : [];
}

function cut(text: string): string {
  if (text.length <= mostCharacters) return text;
  const kept = text.slice(0, text.lastIndexOf('\n', mostCharacters));
  const isInBlock = (kept.match(/^```/gmu) ?? []).length % 2 === 1;
  return `${kept}\n${isInBlock ? '```\n' : ''}\nCut here; the report as .json has everything.\n`;
}
