import { CliError, type Surroundings } from './command.js';
import { commands, findCommand, loadCommand } from './commands.js';
import { packageVersion } from './package-version.js';

const names = commands.map(({ name }) => name);
const width = Math.max(...names.map(({ length }) => length)) + 2;

const help = [
  'Usage: govfacts <command> [options]',
  '',
  'Numeric facts of Chinese public texts as open datasets.',
  '',
  'Commands:',
  ...commands.map(({ name, description }) => `  ${name.padEnd(width)}${description}`),
  '',
  'govfacts <command> --help lists the options of a command; --version prints the version.',
  '',
].join('\n');

/** `govfacts`, the installed command: the exit code of the command that is named. Throws CliError 2 where none is. */
export async function govfacts(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-V') return print(`${packageVersion()}\n`, surroundings);
  if (name === '--help' || name === '-h') return print(help, surroundings);
  const command = name === undefined ? undefined : findCommand(name);
  if (command === undefined)
    throw new CliError(`unexpected ${name ?? 'end'}, expected one of ${names.join(', ')}\n\n${help}`, 2);
  return (await loadCommand(command, rest))(rest, { ...surroundings, calledAs: `govfacts ${command.name}` });
}

function print(text: string, { out }: Surroundings): number {
  out(text);
  return 0;
}
