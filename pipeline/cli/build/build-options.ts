import { extname } from 'node:path';
import { outputFormats, usualFormats, type OutputFormat } from '../../publish/output-format.js';
import { usualViews, viewNames } from '../../publish/views.js';
import { CliError, type Arguments, type CommandUsage } from '../command.js';
import { configOption, outOption, rawOption, textOption } from '../folders.js';
import { logOptions, type LogOptions } from '../log.js';
import { fileToWrite, optionalText, wholeNumber } from '../option-values.js';
import { readAddress, type RedisAddress } from '../queue/address.js';
import { wantedViews, type WantedView } from './wanted-views.js';

const formatNames: readonly string[] = [...outputFormats, ...viewNames];
const usualNames = [...usualFormats, ...usualViews].join(',');

export const buildUsage: CommandUsage = {
  name: 'build-data',
  description: 'Reads the texts of a folder and writes their facts as a dataset.',
  options: [
    rawOption,
    outOption,
    configOption,
    ['--check', 'write nothing; exit 1 when the dataset is not what the texts give'],
    ['--keep-going', 'publish the other texts when one fails; exit 1 all the same'],
    ['--report <file...>', 'write what changes in the dataset to a file, .md or .json; may be given twice'],
    ['--fail-on-loss <percent>', 'publish nothing when a text that has not changed would lose more of its facts'],
    ['--jobs <number>', 'how many texts are read at a time, each by a thread of its own with 240 MB', '1'],
    [
      '--format <names>',
      `forms beside CSV, which is always written: ${formatNames.join(', ')}, or none; ${usualNames} when not given`,
    ],
    ['--export <names>', 'the same as further names after --format', 'none'],
    ['--cache <folder>', 'folder in which the results of documents are kept', '.cache'],
    ['--no-cache', 'read every document anew and keep nothing'],
    ['--queue <url>', 'have the texts read by workers at this Redis: redis://[user:password@]host[:port][/database]'],
    ['--queue-wait <seconds>', 'how long to wait for workers, or for Redis when it is away', '60'],
    ['--wait <seconds>', 'how long to wait for another run on the same dataset; 0 is not at all', '600'],
    ['--summary <file>', 'write what the run did to a file, as JSON'],
    ['--log <format>', 'format of the messages: text, or json for one object a line', 'text'],
    ['--quiet', 'print nothing but warnings and errors'],
  ],
};

export interface BuildOptions {
  readonly raw: string;
  readonly out: string;
  readonly check: boolean;
  readonly keepGoing: boolean;
  readonly reports: readonly string[];
  /** Percent of the facts of a document. */
  readonly failOnLoss: number | undefined;
  readonly cache: string | undefined;
  readonly jobs: number;
  /** The Redis at which workers wait; undefined to build here. */
  readonly queue: RedisAddress | undefined;
  readonly queueWaitSeconds: number;
  readonly formats: readonly OutputFormat[];
  readonly views: readonly WantedView[];
  readonly waitSeconds: number;
  readonly summary: string | undefined;
  readonly log: LogOptions;
}

/** The options with their values checked. Throws CliError 2 for one that has none of the values expected. */
export function readOptions(args: Arguments): BuildOptions {
  const { options } = args;
  const loss = optionalText(args, 'failOnLoss');
  const summary = optionalText(args, 'summary');
  const queue = optionalText(args, 'queue');
  return {
    raw: textOption(args, 'raw'),
    out: textOption(args, 'out'),
    check: options['check'] === true,
    keepGoing: options['keepGoing'] === true,
    reports: listOption(args, 'report').map(checkReport),
    failOnLoss: loss === undefined ? undefined : numberOption('--fail-on-loss', loss, 100),
    cache: options['cache'] === false ? undefined : textOption(args, 'cache'),
    jobs: jobsOption(textOption(args, 'jobs'), queue),
    queue: queue === undefined ? undefined : readAddress(queue),
    queueWaitSeconds: numberOption('--queue-wait', textOption(args, 'queueWait'), 1_000_000),
    ...formatsOption(
      optionalText(args, 'format') === undefined ? undefined : namesOption(args, 'format'),
      namesOption(args, 'export'),
    ),
    waitSeconds: numberOption('--wait', textOption(args, 'wait'), 1_000_000),
    summary: summary && fileToWrite('--summary', summary),
    log: logOptions(args),
  };
}

function listOption({ options }: Arguments, name: string): readonly string[] {
  const value = options[name];
  return typeof value === 'object' ? value : [];
}

function checkReport(file: string): string {
  if (!['.md', '.json'].includes(extname(file)))
    throw new CliError(`--report: unexpected ${file}, expected a name that ends in .md or .json`, 2);
  return fileToWrite('--report', file);
}

function numberOption(flag: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d+(?:\.\d+)?$/u.test(text) || value > most)
    throw new CliError(`${flag}: unexpected ${text}, expected a number from 0 to ${String(most)}`, 2);
  return value;
}

/** More threads than this would need more memory than any machine that is known. */
const mostJobs = 256;

function jobsOption(text: string, queue: string | undefined): number {
  if (queue !== undefined && text !== '1')
    throw new CliError('--jobs: unexpected beside --queue, as workers read the texts. Give --jobs to them.', 2);
  return wholeNumber('--jobs', text, mostJobs);
}

/** The names after `--format` or `--export`. */
function namesOption(args: Arguments, option: 'format' | 'export'): readonly string[] {
  const text = textOption(args, option);
  const names = text === 'none' ? [] : text.split(',');
  const unknown = names.find((name) => !formatNames.includes(name));
  if (unknown === undefined) return names;
  throw new CliError(`--${option}: unexpected ${unknown}, expected none or some of ${formatNames.join(', ')}`, 2);
}

/** `formats` is undefined when none were named. */
function formatsOption(
  formats: readonly string[] | undefined,
  exports: readonly string[],
): Pick<BuildOptions, 'formats' | 'views'> {
  const names = [...(formats ?? usualFormats), ...exports];
  return {
    formats: outputFormats.filter((name) => names.includes(name)),
    views: wantedViews(names, formats === undefined),
  };
}
