import type { Links, Records } from '../check/tables.js';
import { linkFacts } from '../link/link-facts.js';
import { compareCodeUnits } from '../model/code-units.js';
import { writeTables, type Linking } from './dataset-writer.js';
import { documentPart } from './document-part.js';
import { linkShare } from './link-share.js';
import { memoryStore, type DataFile } from './output-file.js';
import { usualFormats, type OutputFormat } from './output-format.js';
import { linesOf } from './spill.js';

/**
 * All files of the dataset, the descriptor last. Records stand in the order given inside a document, and documents by
 * the code units of their ids, whatever the order in which they come. Throws when two documents share an id.
 */
export async function buildDataset(
  documents: readonly Records[],
  formats: readonly OutputFormat[] = usualFormats,
): Promise<readonly DataFile[]> {
  const store = memoryStore();
  const writer = writeTables(store, formats);
  for (const records of inOrder(documents)) writer.add(documentPart(documentId(records), records));
  const link: Linking['link'] = (share, known) => Promise.resolve(linkShare(linesOf(share), known));
  const seals = await writer.finish({ link, lanes: 1 });
  const files = new Map(store.files.map((file) => [file.path, file]));
  return seals.flatMap(({ path }) => files.get(path) ?? []);
}

/** The records of all tables of a dataset. */
export function datasetRecords(documents: readonly Records[]): Records & Links {
  const joined = joinRecords(inOrder(documents));
  return { ...joined, ...linkFacts(joined) };
}

function inOrder(documents: readonly Records[]): Records[] {
  return documents.toSorted((a, b) => compareCodeUnits(documentId(a), documentId(b)));
}

/** The document of a set of records; one that could not be read has issues alone. */
export function documentId({ documents, issues }: Records): string {
  return documents[0]?.document_id ?? issues[0]?.document_id ?? '';
}

function joinRecords(all: readonly Records[]): Records {
  return {
    facts: all.flatMap(({ facts }) => facts),
    mentions: all.flatMap(({ mentions }) => mentions),
    documents: all.flatMap(({ documents }) => documents),
    issues: all.flatMap(({ issues }) => issues),
    terms: all.flatMap(({ terms }) => terms),
  };
}
