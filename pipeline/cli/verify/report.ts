import type { CheckResult } from '../../verify/verify-dataset.js';
import type { Finding } from '../../verify/finding.js';

/** Most findings of one check that are printed in full. */
const mostLines = 20;

/** Whether nothing is wrong; notes tell what could not be checked. */
export function isSound(results: readonly CheckResult[]): boolean {
  return results.every(({ check, findings }) => check.isNote === true || findings.length === 0);
}

/** A word about files that changed since the descriptor was written: it explains much of what else is found. */
export function hashNotice(results: readonly CheckResult[]): string | undefined {
  const changed = results.find(({ check }) => check.code === 'file-hash')?.findings.map(({ file }) => file) ?? [];
  if (changed.length === 0) return undefined;
  const files = [...new Set(changed)].join(', ');
  return `${files} changed after datapackage.json was written, or while the dataset was read`;
}

/** The findings, one a line, and the table of the checks. */
export function textReport(results: readonly CheckResult[]): string[] {
  const wrong = results.filter(({ check }) => check.isNote !== true);
  const notes = results.filter(({ check }) => check.isNote === true);
  const [found, unchecked] = [countFindings(wrong), countFindings(notes)];
  return [
    ...results.flatMap(findingLines),
    ...table(results),
    `${found === 0 ? 'Nothing is wrong' : `${String(found)} found wrong`}; ${String(unchecked)} could not be checked.`,
  ];
}

function countFindings(results: readonly CheckResult[]): number {
  return results.reduce((sum, { findings }) => sum + findings.length, 0);
}

/** `facts.csv:13 f7rplgzizq3xg fact-value: unexpected value 22 个, expected 21 by “21个”` */
function findingLines({ check, findings }: CheckResult): string[] {
  const more = findings.length - mostLines;
  return [
    ...findings.slice(0, mostLines).map((finding) => findingLine(check.code, finding)),
    ...(more > 0 ? [`${check.code}: ${String(more)} more`] : []),
  ];
}

function findingLine(code: string, { file, row, found, expected }: Finding): string {
  return `${file}${row === '' ? '' : `:${row}`} ${code}: unexpected ${found}, expected ${expected}`;
}

function table(results: readonly CheckResult[]): string[] {
  const rows = results.map(({ check, checked, findings }) => [
    check.code.padEnd(20),
    String(checked).padStart(8),
    String(findings.length).padStart(6),
    ` ${check.counts}: ${check.description}${check.isNote === true ? ' (a note)' : ''}`,
  ]);
  const head = ['check'.padEnd(20), 'checked'.padStart(8), 'found'.padStart(6), ' what is checked'];
  return [head, ...rows].map((cells) => cells.join(' '));
}

/** Everything found, with the counts of every check. */
export function jsonReport(results: readonly CheckResult[]): string {
  const checks = results.map(({ check, checked, findings }) => ({
    code: check.code,
    description: check.description,
    note: check.isNote === true,
    counts: check.counts,
    checked,
    found: findings.length,
    findings,
  }));
  return JSON.stringify({ sound: isSound(results), checks }, undefined, 2);
}
