import { join } from 'node:path';
import type { Records } from '../../check/tables.js';
import type { Changes } from '../../publish/compare-dataset.js';
import { dataVersion } from '../../publish/data-version.js';
import type { DataFile } from '../../publish/datapackage.js';
import { replaceFile } from '../../publish/write-file.js';
import { CliError } from '../command.js';
import { tallyBy } from '../compare/tally.js';
import type { BuildContext } from './build-run.js';
import type { DocumentInput } from './cache/document-input.js';
import { guardFolder } from './out-folder.js';
import { noChanges, reportChanges, type ChangeReport } from './report/change-report.js';
import { findLosses, lossMessage } from './report/loss.js';
import { changeLine } from './report/markdown-report.js';
import { datasetOf, readPublished, type Dataset } from './report/published-dataset.js';
import { adviceLine } from './report/version-advice.js';
import { reportContent } from './report/write-report.js';
import { count, countRecords } from './run-summary.js';

export interface Told {
  /** Whether --fail-on-loss forbids to publish; everything is told then. */
  readonly isRefused: boolean;
  /** Tells what has changed, once it has. */
  readonly finish: () => void;
}

/** Compares what is about to be published with what is there, before it is replaced. */
export function tellChanges(
  context: BuildContext,
  inputs: readonly DocumentInput[],
  records: readonly Records[],
  files: readonly DataFile[],
  changes: Changes,
): Told {
  const { options, log, note } = context;
  if (changes.written.length + changes.removed.length === 0) return tellNothing(context, records);
  const published = guardFolder(options.out, () => readPublished(options.out));
  const after = datasetOf(files, records);
  const report = reportChanges(published, after, changes);
  note({ dataVersion: report.version });
  const refusal = refuseLoss(options.failOnLoss, published, after, inputs);
  if (refusal === undefined) return { isRefused: false, finish: () => tellReport(context, report) };
  writeReports(options.reports, report);
  log.error(refusal);
  note({ error: refusal });
  return { isRefused: true, finish: () => undefined };
}

/** For a run that made again what is there. */
function tellNothing(context: BuildContext, records: readonly Records[]): Told {
  const report = noChanges(dataVersion, countRecords(records).facts);
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
function refuseLoss(
  percent: number | undefined,
  published: Dataset | string | undefined,
  after: Dataset,
  inputs: readonly DocumentInput[],
): string | undefined {
  if (percent === undefined || published === undefined) return undefined;
  if (typeof published === 'string')
    return `Nothing was published: --fail-on-loss cannot read the dataset before (${published}). Run once without it.`;
  const losses = findLosses(published, after, inputs, percent);
  return losses.length === 0 ? undefined : lossMessage(losses, percent);
}

/** Most documents that are told one by one. */
const mostLines = 20;

function tellReport({ options, surroundings, log }: BuildContext, report: ChangeReport): void {
  const { out, check } = options;
  const { written, removed } = report.files;
  const names = [...written, ...removed];
  if (!options.log.quiet) for (const name of names) surroundings.out(`${join(out, name)}\n`);
  if (names.length > 0) log.info([changeLine(report), ...documentLines(report), adviceLine(report.version)].join('\n'));
  log.info(`${count(names.length, 'file')} of ${out} ${check ? 'would change' : 'changed'}.`);
  writeReports(options.reports, report);
}

/** `xicheng-plan-2024: 3 added, 1 removed, 2 changed` */
function documentLines({ facts }: ChangeReport): string[] {
  const tallies = tallyBy('document_id', facts);
  const lines = tallies
    .slice(0, mostLines)
    .map(
      (tally) =>
        `  ${tally.name}: ${String(tally.gained)} added, ${String(tally.lost)} removed, ${String(tally.changed)} changed`,
    );
  const rest = tallies.length - lines.length;
  return rest > 0 ? [...lines, `  and ${count(rest, 'more document')}`] : lines;
}

function writeReports(reports: readonly string[], report: ChangeReport): void {
  for (const file of reports) {
    try {
      replaceFile(file, reportContent(file, report));
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      throw new CliError(`${file}: the report cannot be written (${error.message})`, 2);
    }
  }
}
