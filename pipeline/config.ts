import { extendLexicon } from './lexicon/extensions.js';
import { DocumentError } from './read/document-error.js';
import { readConfig } from './read/config.js';

export { DocumentError };

/** Name of the configuration that commands find in the working folder. */
export const configName = 'govfacts.config.json';

/**
 * Extends the tables of words by a configuration file, `schemas/config.schema.json`, for this process and the threads it
 * starts. Tables are made once, so this comes before the library is loaded:
 *
 * ```ts
 * import { useConfig } from 'govfacts/config';
 *
 * await useConfig('govfacts.config.json');
 * const { extractRecords } = await import('govfacts');
 * ```
 *
 * Rejects with a DocumentError that names file, JSON pointer and remedy for a file that is missing, does not fit the
 * schema or contradicts the tables, and with an Error when the tables are loaded already.
 */
export async function useConfig(file: string): Promise<void> {
  const added = readConfig(file);
  extendLexicon(added);
  const { configProblem } = await import('./config-problem.js');
  const found = configProblem(added);
  if (found === undefined) return;
  throw new DocumentError(file, 'config-value', `${found.pointer} ${found.problem}`, found.remedy);
}
