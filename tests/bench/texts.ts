import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../pipeline/model/document.js';
import { listDocuments, readDocument } from '../../pipeline/read/read-folder.js';

/** Texts that are no part of the repository, seen from its root, where npm runs. */
const provinces = join(process.env['GOVFACTS_SHARED'] ?? '../shared', 'corpus/provinces_2026_txt');

/** Documents that are measured together. */
export interface TextSet {
  readonly name: string;
  readonly documents: readonly SourceDocument[];
  /** UTF-16 units of all of them. */
  readonly characters: number;
}

/** The texts of `raw` ten times over, and the reports of the provinces where they are at hand. */
export async function readTextSets(raw: string): Promise<TextSet[]> {
  const texts = await readTexts(raw);
  return [
    textSet(`${raw} ×10`, Array.from({ length: 10 }, () => texts).flat()),
    ...(existsSync(provinces) ? [textSet('reports of provinces', await readTexts(provinces))] : []),
  ];
}

/** The documents of a folder. */
export async function readTexts(folder: string): Promise<SourceDocument[]> {
  const read = await Promise.all(listDocuments(folder).map(readDocument));
  return read.map(({ document }) => document);
}

function textSet(name: string, documents: readonly SourceDocument[]): TextSet {
  return { name, documents, characters: countCharacters(documents.map(({ text }) => text)) };
}

/** Lines spread evenly over the documents, together about `characters` long. */
export function sampleLines({ documents, characters: all }: TextSet, characters: number): string[] {
  const step = Math.max(1, Math.round(all / characters));
  return documents.flatMap(linesOf).filter((_, index) => index % step === 0);
}

export function linesOf({ text }: SourceDocument): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** UTF-16 units. */
export function countCharacters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
