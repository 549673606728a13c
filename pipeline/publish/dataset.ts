import type { Links, Records } from '../check/tables.js';
import { linkFacts } from '../link/link-facts.js';
import { compareCodeUnits } from '../model/code-units.js';
import { writeTables, type Linking } from './dataset-writer.js';
import { documentPart } from './document-part.js';
import { linkShare } from './link-share.js';
import { memoryStore, type DataFile } from './output-file.js';
import { tablesInJson, usualFormats, type OutputFormat } from './output-format.js';
import { linesOf } from './read-spilled.js';

/** What one document adds to a dataset: its records, and its text where that was derived from another format. */
export type DatasetDocument = Records & { readonly text?: string };

/**
 * All files of the dataset in memory, the descriptor `datapackage.json` last: the tables as CSV (UTF-8 with a byte order
 * mark) and in the other `formats`, JSON when not given, and the derived texts as `texts/<document_id>.txt`. `path` is
 * relative with `/` between folders. The workbook and the explorer are made by the command alone. Series, targets and
 * checks are joined over all documents.
 *
 * Records stand in the order given inside a document, and documents by the code units of their ids, whatever the order in
 * which they come; the same documents give the same bytes. Rejects with an Error when two documents share an id.
 */
export async function buildDataset(
  documents: readonly DatasetDocument[],
  formats: readonly OutputFormat[] = usualFormats,
): Promise<readonly DataFile[]> {
  const store = memoryStore();
  const writer = writeTables(store, formats);
  const inJson = tablesInJson(formats, false);
  for (const document of inOrder(documents))
    writer.add(documentPart(documentId(document), document, inJson, document.text));
  const link: Linking['link'] = (share, known) => Promise.resolve(linkShare(linesOf(share), known, inJson));
  const seals = await writer.finish({ link, lanes: 1 });
  const files = new Map(store.files.map((file) => [file.path, file]));
  return seals.flatMap(({ path }) => files.get(path) ?? []);
}

/** The records of all tables of a dataset. */
export function datasetRecords(documents: readonly Records[]): Records & Links {
  const joined = joinRecords(inOrder(documents));
  return { ...joined, ...linkFacts(joined) };
}

function inOrder<Document extends Records>(documents: readonly Document[]): Document[] {
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
