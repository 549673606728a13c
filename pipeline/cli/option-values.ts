import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { CliError, type Arguments } from './command.js';
import { textOption } from './folders.js';

/** The value of an option that takes one and may be left out. */
export function optionalText(args: Arguments, name: string): string | undefined {
  return args.options[name] === undefined ? undefined : textOption(args, name);
}

/** A whole number from 1 upwards. Throws CliError 2 for anything else. */
export function wholeNumber(flag: string, text: string, most: number): number {
  if (/^[1-9]\d*$/u.test(text) && Number(text) <= most) return Number(text);
  throw new CliError(`${flag}: unexpected ${text}, expected a whole number from 1 to ${String(most)}`, 2);
}

/** A file whose folder is there: it is written last, when it is too late to find out. Throws CliError 2. */
export function fileToWrite(flag: string, file: string): string {
  if (existsSync(dirname(file))) return file;
  throw new CliError(`${flag}: no folder ${dirname(file)} to write ${file} to. Create it or name another file.`, 2);
}
