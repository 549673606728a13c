import type { ExplorerFile } from '../../model/explorer-data.js';

/**
 * A value as a script that a page loads from disk, where it may not fetch. No text in it can end the script or a
 * line: `<` and the separators U+2028 and U+2029 are escaped.
 */
export function dataScript(value: ExplorerFile): string {
  return `(self.govfacts??=[]).push(${inertJson(value)});\n`;
}

const meaningful = /[<\u2028\u2029]/gu;

/** JSON that is inert inside HTML and inside a script. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    meaningful,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
