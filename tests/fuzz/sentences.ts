import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listTexts } from '../../pipeline/cli/build/build-folder.js';
import type { SourceDocument } from '../../pipeline/model/document.js';
import { DocumentError, listDocuments, readDocument, type DocumentFile } from '../../pipeline/read/read-folder.js';

/** Texts that are no part of the repository, seen from its root: how many sentences of each folder are taken. */
const shared = process.env['GOVFACTS_SHARED'] ?? '../shared';
const samples: readonly (readonly [folder: string, sentences: number])[] = [
  ['corpus/provinces_2026_txt', 1500],
  ['corpus/national_reports', 500],
  ['corpus/sogou_gbk', 500],
];
/** UTF-16 units; a longer sentence is a list, whose parts the shorter ones show as well. */
const longest = 100;

/** Every sentence of a folder of texts, its markup included. Throws CliError where there are none. */
export async function sentencesOf(folder: string): Promise<string[]> {
  const read = await Promise.all(Array.from(listTexts(folder).documents, readDocument));
  return read.flatMap(({ document }) => splitText(document));
}

/** Sentences of the texts beside the repository, spread evenly over them; none where they are not at hand. */
export async function sampleSentences(): Promise<string[]> {
  const sampled = samples.map(async ([name, count]) => {
    const folder = join(shared, name);
    if (!existsSync(folder)) return [];
    const sentences = await Promise.all(listDocuments(folder).map(readableSentences));
    return spread(sentences.flat(), count);
  });
  return (await Promise.all(sampled)).flat();
}

/** Some of the old texts are broken files; they are passed over. */
async function readableSentences(file: DocumentFile): Promise<string[]> {
  try {
    return splitText((await readDocument(file)).document);
  } catch (error) {
    if (error instanceof DocumentError) return [];
    throw error;
  }
}

function splitText({ text }: SourceDocument): string[] {
  return text
    .split(/\r\n|[\r\n]|(?<=[。！？])/u)
    .filter((sentence) => sentence.trim().length > 1 && sentence.length <= longest);
}

function spread(sentences: readonly string[], count: number): string[] {
  const step = Math.max(1, Math.floor(sentences.length / count));
  return sentences.filter((_, index) => index % step === 0);
}
