import { Command, CommanderError } from 'commander';

/** What a command may touch of the outside world besides files. */
export interface Surroundings {
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress, summaries and errors. */
  readonly err: (text: string) => void;
  /** Milliseconds of a clock that never goes back; for progress alone. */
  readonly now: () => number;
  /** Whether messages are read on a terminal. */
  readonly isTerminal?: boolean;
  /** How the command was called, for its help: `govfacts build`; by `npm run` when absent. */
  readonly calledAs?: string;
}

/** A command: takes the arguments after its name and gives its exit code. Throws CliError for an end with a message. */
export type Main = (argv: readonly string[], surroundings: Surroundings) => Promise<number> | number;

/**
 * The end of a command with a message for its user: 1 it could not be done (a document failed, facts would be lost,
 * another run holds the folder, the disk is full), 2 wrong usage or configuration, 130 and 143 ended by SIGINT and SIGTERM.
 */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 | 130 | 143,
  ) {
    super(message);
  }
}

export interface CommandUsage {
  readonly name: string;
  readonly description: string;
  /** Operands as the help writes them: `<text>`, which must be given, or `[text]`. */
  readonly operands?: readonly (readonly [name: string, description: string])[];
  /** Flags as the help writes them: `--out <folder>`; one that may be given twice as `--report <file...>`. */
  readonly options: readonly (readonly [flags: string, description: string, fallback?: string])[];
}

export interface Arguments {
  /** As many as the usage names, without those that may be left out and were. */
  readonly operands: readonly string[];
  /** Values of the options by camel-case name, `true` for flags that are set, a list for those that may be repeated. */
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** Reads arguments. Prints help and gives undefined when asked for it; throws CliError 2 on anything not in the usage. */
export function readArguments(
  usage: CommandUsage,
  argv: readonly string[],
  surroundings: Surroundings,
): Arguments | undefined {
  const command = toCommand(usage, surroundings);
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw new CliError(`${error.message}\n${command.helpInformation()}`, 2);
  }
  return { operands: command.args, options: command.opts() };
}

function toCommand(
  { name, description, operands = [], options }: CommandUsage,
  { out, calledAs = `npm run ${name} --` }: Surroundings,
): Command {
  const command = new Command(calledAs).description(description).exitOverride();
  command.configureOutput({ writeOut: out, writeErr: () => undefined });
  for (const [operand, text] of operands) command.argument(operand, text);
  for (const [flags, text, fallback] of options) command.option(flags, text, fallback);
  return command.allowExcessArguments(false);
}

/** Runs a command as the process: its exit code becomes that of the process, a CliError its message on stderr. */
export async function runProcess(main: Main): Promise<void> {
  const surroundings: Surroundings = {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    now: () => performance.now(),
    isTerminal: process.stderr.isTTY,
  };
  process.stdout.on('error', endQuietly);
  process.exitCode = await runCommand(main, process.argv.slice(2), surroundings);
}

/** A reader that closes the pipe early, as `head` does, is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Runs a command and gives its exit code; a CliError becomes a message, a mistake in the program passes through. */
export async function runCommand(main: Main, argv: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    return await main(argv, surroundings);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    surroundings.err(`${error.message.trimEnd()}\n`);
    return error.exitCode;
  }
}
