import { join } from 'node:path';
import type { Changes } from '../../publish/compare-dataset.js';
import { dataVersion } from '../../publish/data-version.js';
import { writeForUser } from '../write-for-user.js';
import type { BuildContext } from './build-run.js';
import { guardFolder } from './out-folder.js';
import { noChanges, reportChanges, type ChangeReport } from './report/change-report.js';
import { lossesAbove, lossMessage, type FailedText } from './report/loss.js';
import { changeLine, mostListed, problemLine } from './report/markdown-report.js';
import { adviceLine } from './report/version-advice.js';
import { reportContent } from './report/write-report.js';
import { count } from './run-summary.js';

export interface Told {
  /** Whether --fail-on-loss forbids to publish; everything is told then. */
  readonly isRefused: boolean;
  /** Tells what has changed, once it has. */
  readonly finish: () => void;
}

/** What a run is about to publish. */
export interface Pending {
  /** Folder in which it stands. */
  readonly staged: string;
  readonly changes: Changes;
  readonly facts: number;
  readonly failed: readonly FailedText[];
}

/** Compares what is about to be published with what is there, before it is replaced. */
export function tellChanges(context: BuildContext, { staged, changes, facts, failed }: Pending): Told {
  const { options, log, note } = context;
  if (changes.written.length + changes.removed.length === 0) return tellNothing(context, facts);
  const isAllWanted = options.reports.some((file) => file.endsWith('.json'));
  const most = isAllWanted ? { facts: Infinity, documents: Infinity } : mostListed;
  const comparison = { before: options.out, after: staged, files: changes, most, failed };
  const report = guardFolder(options.out, () => reportChanges(comparison));
  note({ dataVersion: report.version });
  const refusal = refuseLoss(options.failOnLoss, report);
  if (refusal === undefined) return { isRefused: false, finish: () => tellReport(context, report) };
  writeReports(options.reports, report);
  log.error(refusal);
  note({ error: refusal });
  return { isRefused: true, finish: () => undefined };
}

/** For a run that made again what is there. */
function tellNothing(context: BuildContext, facts: number): Told {
  const report = noChanges(dataVersion, facts);
  context.note({ dataVersion: report.version });
  return { isRefused: false, finish: () => tellReport(context, report) };
}

/** For a run that found everything as it left it. */
export function tellNoChanges(context: BuildContext, facts: number): number {
  const report = noChanges(dataVersion, facts);
  context.note({ files: report.files, dataVersion: report.version });
  tellReport(context, report);
  return 0;
}

/** Why nothing may be published; a dataset that cannot be read cannot be shown to lose nothing. */
function refuseLoss(percent: number | undefined, { isFirst, problem, losses }: ChangeReport): string | undefined {
  if (percent === undefined || isFirst) return undefined;
  if (problem !== undefined)
    return `Nothing was published: --fail-on-loss cannot compare with the dataset before (${problem}). Run once without it.`;
  const above = lossesAbove(losses, percent);
  return above.length === 0 ? undefined : lossMessage(above, percent);
}

/** Most documents that are told one by one. */
const mostLines = 20;

function tellReport({ options, surroundings, log }: BuildContext, report: ChangeReport): void {
  const { out, check } = options;
  const { written, removed } = report.files;
  const names = [...written, ...removed];
  if (!options.log.quiet) for (const name of names) surroundings.out(`${join(out, name)}\n`);
  if (report.problem !== undefined) log.warn(problemLine(report.problem));
  if (names.length > 0) log.info([changeLine(report), ...documentLines(report), adviceLine(report.version)].join('\n'));
  log.info(`${count(names.length, 'file')} of ${out} ${check ? 'would change' : 'changed'}.`);
  writeReports(options.reports, report);
}

/** `xicheng-plan-2024: 3 added, 1 removed, 2 changed` */
function documentLines({ facts }: ChangeReport): string[] {
  const { first, count: changed } = facts.documents;
  const lines = first
    .slice(0, mostLines)
    .map(
      (tally) =>
        `  ${tally.name}: ${String(tally.gained)} added, ${String(tally.lost)} removed, ${String(tally.changed)} changed`,
    );
  const rest = changed - lines.length;
  return rest > 0 ? [...lines, `  and ${count(rest, 'more document')}`] : lines;
}

function writeReports(reports: readonly string[], report: ChangeReport): void {
  for (const file of reports) writeForUser(file, reportContent(file, report), 'the report cannot be written');
}
