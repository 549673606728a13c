import { replaceFile } from '../publish/write-file.js';
import { CliError } from './command.js';

/** Writes a file that the user named; `failure` is what to say when that fails. Throws CliError 2. */
export function writeForUser(file: string, content: Buffer, failure: string): void {
  try {
    replaceFile(file, content);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new CliError(`${file}: ${failure} (${error.message})`, 2);
  }
}
