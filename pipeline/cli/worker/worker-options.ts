import { CliError, type Arguments, type CommandUsage } from '../command.js';
import { textOption } from '../folders.js';
import { logOptions, type LogOptions } from '../log.js';
import { optionalText, wholeNumber } from '../option-values.js';
import { readAddress, type RedisAddress } from '../queue/address.js';

export const workerUsage: CommandUsage = {
  name: 'worker',
  description: 'Reads texts for build-data --queue, until a signal ends it.',
  options: [
    ['--queue <url>', 'Redis at which documents are waiting: redis://[user:password@]host[:port][/database]'],
    ['--jobs <number>', 'how many batches of texts are read at a time, each by a thread of its own with 240 MB', '1'],
    ['--raw <folder>', 'folder of the texts on shared storage, for texts that are too large to be sent'],
    ['--cache <folder>', 'folder of the cache of the build on shared storage; results stay there'],
    [
      '--takeover <seconds>',
      'after how long without a sign of life the texts of a lost worker are given to others',
      '30',
    ],
    ['--log <format>', 'format of the messages: text, or json for one object a line', 'text'],
    ['--quiet', 'print nothing but warnings and errors'],
  ],
};

export interface WorkerOptions {
  readonly address: RedisAddress;
  readonly jobs: number;
  readonly raw: string | undefined;
  readonly cache: string | undefined;
  readonly takeoverSeconds: number;
  readonly log: LogOptions;
}

/** Throws CliError 2 for an option that has none of the values expected. */
export function readWorkerOptions(args: Arguments): WorkerOptions {
  const queue = optionalText(args, 'queue');
  if (queue === undefined) throw new CliError('--queue: missing, expected the URL of a Redis, redis://host:port', 2);
  return {
    address: readAddress(queue),
    jobs: wholeNumber('--jobs', textOption(args, 'jobs'), 256),
    raw: optionalText(args, 'raw'),
    cache: optionalText(args, 'cache'),
    takeoverSeconds: wholeNumber('--takeover', textOption(args, 'takeover'), 86_400),
    log: logOptions(args),
  };
}
