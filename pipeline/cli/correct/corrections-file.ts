import type { SetCorrection } from '../../model/correction.js';
import { writeJson } from '../../publish/json.js';
import { replaceFile } from '../../publish/write-file.js';
import { readUnchecked } from '../../read/corrections.js';
import { DocumentError } from '../../read/document-error.js';
import { CliError } from '../command.js';

/**
 * The entries of a file of corrections; none where there is no file. They may wait to be filled in, so their shape is
 * not checked. Throws CliError 1 for a file that holds no list of corrections.
 */
export function readEntries(path: string): readonly unknown[] {
  const value = orCliError(() => readUnchecked(path));
  if (value === undefined) return [];
  const corrections: unknown = isObject(value) ? value['corrections'] : undefined;
  if (Array.isArray(corrections)) return corrections;
  throw new CliError(`${path}: expected an object with the list corrections. Correct the file or remove it.`, 1);
}

function orCliError(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocumentError) throw new CliError(error.message, 1);
    throw error;
  }
}

/** JSON pointer of the entry that is about a fact; undefined when none is. */
export function pointerOf(entries: readonly unknown[], factId: string): string | undefined {
  const index = entries.findIndex((entry) => isObject(entry) && entry['fact_id'] === factId);
  return index < 0 ? undefined : `/corrections/${String(index)}`;
}

/** Writes the entries with one more; a reader finds the old or the new file. */
export function addEntry(path: string, entries: readonly unknown[], entry: SetCorrection): void {
  try {
    replaceFile(path, writeJson({ corrections: [...entries, entry] }));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new CliError(`${path}: cannot be written (${error.message}). Make it writable.`, 2);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
