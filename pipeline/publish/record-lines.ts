import { linesOfFile } from './read-spilled.js';

/** The records of a file as JSON texts: of JSON lines, or of a JSON array with one record a line. Throws system errors. */
export function* recordLines(path: string): Generator<string> {
  for (const line of linesOfFile(path)) {
    if (line === '[' || line === ']' || line === '[]' || line === '') continue;
    yield line.endsWith(',') ? line.slice(0, -1) : line;
  }
}
