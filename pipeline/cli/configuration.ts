import { existsSync } from 'node:fs';
import { configName, useConfig } from '../config.js';
import { DocumentError } from '../read/document-error.js';
import { CliError } from './command.js';

/**
 * Extends the tables by the file that `--config` names, or else by that of the working folder where there is one.
 * Throws CliError 2 for a file that cannot be used.
 */
export async function readConfiguration(argv: readonly string[]): Promise<void> {
  const file = configOf(argv) ?? (existsSync(configName) ? configName : undefined);
  if (file === undefined) return;
  try {
    await useConfig(file);
  } catch (error) {
    if (error instanceof DocumentError) throw new CliError(error.message, 2);
    throw error;
  }
}

/** The last value of `--config`; the command itself says what is wrong with one that is missing. */
function configOf(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.reduce<string | undefined>((found, option, index) => {
    if (option === '--config') return options[index + 1] ?? found;
    return option.startsWith('--config=') ? option.slice('--config='.length) : found;
  }, undefined);
}
