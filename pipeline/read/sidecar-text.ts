import { invisible } from '../model/hidden-characters.js';
import { DocumentError } from './document-error.js';

/** Line breaks and tabs become blanks in the tables; nothing else that is not seen belongs into a title or a name. */
const unseen = new RegExp(`${invisible}|\\p{Cs}`, 'u');
const remedy = 'Correct the sidecar.';

/** Throws when a value that the sidecar states holds characters that are not seen, or half a character. */
export function checkCharacters(path: string, stated: ReadonlyMap<string, string>): void {
  for (const [key, value] of stated) {
    const found = unseen.exec(value)?.[0].codePointAt(0);
    if (found === undefined) continue;
    const code = `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
    throw new DocumentError(path, 'sidecar-character', `/${key} unexpected ${code}, expected visible text`, remedy);
  }
}

/** Throws when a property stands twice in the JSON text of a flat object of strings, of which JSON takes the last. */
export function checkRepetition(path: string, json: string): void {
  const seen = new Set<string>();
  for (const { groups } of json.matchAll(/(?<string>"(?:[^"\\]|\\.)*")(?<colon>\s*:)?/gu)) {
    if (groups?.['colon'] === undefined) continue;
    const key = String(JSON.parse(groups['string'] ?? '""'));
    if (seen.has(key))
      throw new DocumentError(path, 'sidecar-schema', `/${key} stands twice, expected each property once`, remedy);
    seen.add(key);
  }
}
