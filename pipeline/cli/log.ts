import { CliError, type Arguments, type Surroundings } from './command.js';
import { textOption } from './folders.js';

const levels = ['debug', 'info', 'warn', 'error'] as const;
export type Level = (typeof levels)[number];

/** One function a level; each takes a message without line end. */
export type Log = Readonly<Record<Level, (message: string) => void>>;

export interface LogOptions {
  /** `text`: the message alone; `json`: one object a line with level, time (milliseconds since 1970) and msg. */
  readonly format: 'text' | 'json';
  /** Warnings and errors alone. */
  readonly quiet: boolean;
}

/** The values of `--log` and `--quiet`. Throws CliError 2. */
export function logOptions(args: Arguments): LogOptions {
  const format = textOption(args, 'log');
  if (format !== 'text' && format !== 'json')
    throw new CliError(`--log: unexpected ${format}, expected text or json`, 2);
  return { format, quiet: args.options['quiet'] === true };
}

/** A log on stderr. Debug messages are for machines: text leaves them out. */
export function startLog({ err }: Pick<Surroundings, 'err'>, { format, quiet }: LogOptions): Log {
  const least = quiet ? 'warn' : format === 'json' ? 'debug' : 'info';
  const at =
    (level: Level) =>
    (message: string): void => {
      if (levels.indexOf(level) < levels.indexOf(least)) return;
      err(`${format === 'json' ? jsonLine(level, message) : message.trimEnd()}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function jsonLine(level: Level, message: string): string {
  const time = Math.round(performance.timeOrigin + performance.now());
  return JSON.stringify({ level, time, msg: message.trimEnd() });
}
