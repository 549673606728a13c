import type { Changes } from '../../../publish/compare-dataset.js';
import { descriptorName } from '../../../publish/descriptor-name.js';
import { compareStreams, type CountedChanges } from './compare-streams.js';
import { lossesOf, type FailedText, type Loss } from './loss.js';
import { openDataset, type Dataset } from './published-dataset.js';
import { adviseVersion, levelOf, type VersionAdvice } from './version-advice.js';

/** What a run changes in a dataset. */
export interface ChangeReport {
  readonly files: Changes;
  /** Ids of documents; `changed` are those with another text. */
  readonly documents: Readonly<Record<'added' | 'removed' | 'changed', readonly string[]>>;
  readonly facts: CountedChanges;
  /** Documents whose text is the same and some of whose facts are gone. */
  readonly losses: readonly Loss[];
  readonly version: VersionAdvice;
  /** Whether there was a dataset before. */
  readonly isFirst: boolean;
  /** Why the dataset before could not be compared; all is then told as added. */
  readonly problem?: string;
}

/** What is compared, and how much of it is told. */
export interface Comparison {
  /** Folder of the dataset before, which need not hold one. */
  readonly before: string;
  /** Folder of the dataset that takes its place. */
  readonly after: string;
  readonly files: Changes;
  /** How many facts of each kind of change are listed. */
  readonly most: number;
  /** Texts that could not be read this time. */
  readonly failed: readonly FailedText[];
}

const nothing: Pick<Dataset, 'facts' | 'documents'> = { facts: () => [], documents: () => [] };

/** Compares the dataset in a folder with the one that takes its place, document by document. */
export function reportChanges(comparison: Comparison): ChangeReport {
  const after = openDataset(comparison.after);
  if (after === undefined) throw new Error(`Expected a dataset in ${comparison.after}`);
  try {
    return compareDatasets(openDataset(comparison.before), after, comparison);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    const rest = after.hasRows ? after : { ...after, ...nothing };
    return { ...compareDatasets(undefined, rest, comparison), isFirst: false, problem: error.message };
  }
}

function compareDatasets(before: Dataset | undefined, after: Dataset, comparison: Comparison): ChangeReport {
  const { files, most, failed } = comparison;
  const { facts: oldFacts, documents: oldDocuments } = before ?? nothing;
  const documents = compareDocuments(oldDocuments(), after.documents());
  const losses = lossesOf(documents.same, oldDocuments(), failed);
  const facts = compareStreams(oldFacts(), after.facts(), most, losses.note);
  const level = levelOf({
    columnsChanged: [...(before?.columns ?? [])].some(([path, names]) => !sameColumns(names, after.columns.get(path))),
    dataAdded: facts.counts.gained + documents.added.length > 0 || after.columns.size > (before?.columns.size ?? 0),
    dataCorrected: [...files.written, ...files.removed].some((path) => path !== descriptorName),
  });
  const { added, removed, changed } = documents;
  return {
    files,
    documents: { added, removed, changed },
    facts,
    losses: losses.found(),
    version: adviseVersion(after.version, before?.version, level),
    isFirst: before === undefined,
  };
}

/** The report of a run that changes nothing. */
export function noChanges(version: string, facts: number): ChangeReport {
  return {
    files: { written: [], removed: [] },
    documents: { added: [], removed: [], changed: [] },
    facts: {
      ...{ gained: [], lost: [], changed: [], unchanged: facts },
      ...{ counts: { gained: 0, lost: 0, changed: 0 }, documents: [] },
    },
    losses: [],
    version: adviseVersion(version, version, 'none'),
    isFirst: false,
  };
}

type Documents = ReturnType<Dataset['documents']>;

function compareDocuments(before: Documents, after: Documents): ChangeReport['documents'] & { same: Set<string> } {
  const old = new Map<string, string>();
  for (const { document_id, sha256 } of before) old.set(document_id, sha256);
  const [added, changed]: [string[], string[]] = [[], []];
  const same = new Set<string>();
  for (const { document_id: id, sha256 } of after) {
    const known = old.get(id);
    if (known === undefined) added.push(id);
    else if (known === sha256) same.add(id);
    else changed.push(id);
    old.delete(id);
  }
  return { added, removed: [...old.keys()], changed, same };
}

function sameColumns(old: readonly string[], now: readonly string[] | undefined): boolean {
  return old.length === now?.length && old.every((column, index) => column === now[index]);
}
