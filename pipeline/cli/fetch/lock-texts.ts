import { join } from 'node:path';
import { CliError } from '../command.js';
import { takeLock, type Lock, type Waiting } from '../lock/take-lock.js';

/** Keeps other runs away from a folder of texts. Throws CliError: 1 when another one holds it, 2 when it cannot be written. */
export async function lockTexts(raw: string, waiting: Waiting): Promise<Lock> {
  try {
    return await takeLock(join(raw, '.fetch.lock'), waiting);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new CliError(`${raw}: cannot be written (${error.message}). Make it writable or name another folder.`, 2);
  }
}
