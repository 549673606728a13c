import { extname } from 'node:path';
import { CliError, type Arguments, type CommandUsage } from '../command.js';
import { rawOption, textOption } from '../folders.js';
import { fileToWrite, optionalText } from '../option-values.js';

export const fetchUsage: CommandUsage = {
  name: 'fetch-raw',
  description: 'Downloads the texts whose sidecars state a url into the folder of the texts.',
  operands: [['[document_id...]', 'documents to fetch; all when none is named']],
  options: [
    rawOption,
    ['--dry-run', 'download and compare, but write nothing'],
    ['--force', 'take what is downloaded even when it is empty, of another kind, or replaces an edited text'],
    ['--allow-private', 'allow addresses of the own network and of this machine'],
    ['--report <file>', 'write what became of each document to a file, as JSON'],
    ['--wait <seconds>', 'how long to wait for another run on the same folder; 0 is not at all', '600'],
  ],
};

export interface FetchOptions {
  readonly ids: readonly string[];
  readonly raw: string;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly allowPrivate: boolean;
  readonly report: string | undefined;
  readonly waitSeconds: number;
}

/** The options with their values checked. Throws CliError 2 for one that has none of the values expected. */
export function readFetchOptions(args: Arguments): FetchOptions {
  const { operands, options } = args;
  const report = optionalText(args, 'report');
  return {
    ids: operands,
    raw: textOption(args, 'raw'),
    dryRun: options['dryRun'] === true,
    force: options['force'] === true,
    allowPrivate: options['allowPrivate'] === true,
    report: report === undefined ? undefined : reportFile(report),
    waitSeconds: seconds(textOption(args, 'wait')),
  };
}

function reportFile(file: string): string {
  if (extname(file) !== '.json')
    throw new CliError(`--report: unexpected ${file}, expected a name that ends in .json`, 2);
  return fileToWrite('--report', file);
}

function seconds(text: string): number {
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  throw new CliError(`--wait: unexpected ${text}, expected a number of seconds`, 2);
}
