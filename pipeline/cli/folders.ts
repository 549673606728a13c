import type { Arguments } from './command.js';

/** Options that name the folders of a dataset. */
export const rawOption = ['--raw <folder>', 'folder of the texts', 'raw'] as const;
export const outOption = ['--out <folder>', 'folder of the dataset', 'out'] as const;

/** Of commands that read texts; it is read before the command is loaded. */
export const configOption = [
  '--config <file>',
  'words of your own; govfacts.config.json of the working folder when not given',
] as const;

/** The value of an option that takes one and has a default. */
export function textOption({ options }: Arguments, name: string): string {
  const value = options[name];
  if (typeof value !== 'string') throw new TypeError(`Expected a value for option ${name}`);
  return value;
}
