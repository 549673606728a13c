import { changedLines, factLine } from '../../compare/report.js';
import { count } from '../run-summary.js';
import type { ChangeReport } from './change-report.js';
import { adviceLine } from './version-advice.js';

/** GitHub takes 65 536 characters as the text of a pull request. */
const mostCharacters = 60_000;
const mostDocuments = 200;
export const mostFacts = 100;

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
    ...factList('Facts removed', facts.counts.lost, (limit) =>
      facts.lost.slice(0, limit).map((fact) => factLine('-', fact)),
    ),
    ...factList('Facts changed', facts.counts.changed, (limit) => facts.changed.slice(0, limit).flatMap(changedLines)),
    ...factList('Facts added', facts.counts.gained, (limit) =>
      facts.gained.slice(0, limit).map((fact) => factLine('+', fact)),
    ),
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
  const { gained, lost, changed } = facts.counts;
  return (
    `Facts: ${String(gained)} added, ${String(lost)} removed, ${String(changed)} changed, ` +
    `${String(facts.unchanged)} unchanged. Documents: ${String(documents.added.length)} added, ` +
    `${String(documents.removed.length)} removed, ${String(documents.changed.length)} with another text.`
  );
}

function documentList(title: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const shown = ids.slice(0, mostDocuments).map((id) => `- \`${id}\``);
  return [`## ${title}`, [...shown, ...more(ids.length - mostDocuments, 'document')].join('\n')];
}

function factTable({ facts }: ChangeReport): string[] {
  const tallies = facts.documents;
  if (tallies.length === 0) return [];
  const rows = tallies
    .slice(0, mostDocuments)
    .map(({ name, gained, lost, changed }) => `| ${[`\`${name}\``, gained, lost, changed].join(' | ')} |`);
  const head = ['| document | facts added | removed | changed |', '| --- | ---: | ---: | ---: |'];
  return ['## Facts by document', [...head, ...rows].join('\n'), ...more(tallies.length - mostDocuments, 'document')];
}

function factList(title: string, facts: number, lines: (limit: number) => readonly string[]): string[] {
  if (facts === 0) return [];
  // A line break in a quote could close the block.
  const shown = lines(mostFacts).map((line) => line.replace(/\s+/gu, ' ').replace(/^ /u, '    '));
  return [`## ${title}`, ['```diff', ...shown, '```'].join('\n'), ...more(facts - mostFacts, 'fact')];
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
