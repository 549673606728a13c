import nodejieba from 'nodejieba';
import { checkExtraction } from '../../pipeline/check/check-extraction.js';
import { scanNumerals } from '../../pipeline/recognise/numeral.js';
import { extractDocument } from '../../pipeline/stages.js';
import type { Task } from './measure.js';
import { countCharacters, linesOf, type TextSet } from './texts.js';

/** What govfacts does with the texts, and the least one could do: tag their words, scan for numerals. */
export function readingTasks({ documents, characters }: TextSet): Task[] {
  const lines = documents.flatMap(linesOf);
  const each = (name: string, read: (document: (typeof documents)[number]) => unknown): Task => ({
    name,
    characters,
    run: () => documents.forEach((document) => void read(document)),
  });
  return [
    each('extraction', extractDocument),
    each('extraction and check', (document) => checkExtraction(extractDocument(document))),
    {
      name: 'nodejieba.tag',
      characters: countCharacters(lines),
      run: () => lines.forEach((line) => void nodejieba.tag(line)),
    },
    each('numeral scan', ({ text }) => scanNumerals(text)),
  ];
}

/**
 * Recognizers-Text on lines of the texts. It is loaded only now: its patterns take memory that is none of ours.
 */
export async function recognizersTask(lines: readonly string[]): Promise<Task> {
  const { recogniseLine } = await import('./recognizers-text.js');
  return {
    name: 'Recognizers-Text',
    characters: countCharacters(lines),
    run: () => lines.forEach((line) => void recogniseLine(line)),
  };
}
