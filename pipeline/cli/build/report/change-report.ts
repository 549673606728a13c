import { explorerFile } from '../../../publish/explorer/explorer-path.js';
import type { Changes } from '../../../publish/compare-dataset.js';
import { descriptorName } from '../../../publish/descriptor-name.js';
import { compareStreams, type CountedChanges, type ListLimits } from './compare-streams.js';
import { countList, emptyList, type CountedList } from './counted-list.js';
import { lossesOf, type FailedText, type Loss } from './loss.js';
import { openDataset, type Dataset } from './published-dataset.js';
import { adviseVersion, levelOf, type VersionAdvice, type VersionedChange } from './version-advice.js';

/** What a run changes in a dataset. */
export interface ChangeReport {
  readonly files: Changes;
  /** Ids of documents; `changed` are those with another text. */
  readonly documents: Readonly<Record<'added' | 'removed' | 'changed', CountedList<string>>>;
  readonly facts: CountedChanges;
  /** Documents whose text is the same and some of whose facts are gone. */
  readonly losses: readonly Loss[];
  readonly version: VersionAdvice;
  /** Whether there was a dataset before. */
  readonly isFirst: boolean;
  /** Why facts and documents could not be compared. */
  readonly problem?: string;
}

/** What is compared, and how much of it is told. */
export interface Comparison {
  /** Folder of the dataset before, which need not hold one. */
  readonly before: string;
  /** Folder of the dataset that takes its place. */
  readonly after: string;
  readonly files: Changes;
  readonly most: ListLimits;
  /** Texts that could not be read this time. */
  readonly failed: readonly FailedText[];
}

const nothing: Pick<Dataset, 'facts' | 'documents'> = { facts: () => [], documents: () => [] };

/** Compares the dataset in a folder with the one that takes its place, document by document. */
export function reportChanges(comparison: Comparison): ChangeReport {
  const after = openDataset(comparison.after);
  if (after === undefined) throw new Error(`Expected a dataset in ${comparison.after}`);
  try {
    const before = openDataset(comparison.before);
    if (!after.hasRows || before?.hasRows === false) return compareFiles(before, after, comparison);
    return compareDatasets(before, after, comparison);
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    const problem = `${error.message}; all counts as added`;
    return { ...compareDatasets(undefined, after, comparison), isFirst: false, problem };
  }
}

/** Compares no rows, as one of the two has them in no form that is read here. */
function compareFiles(before: Dataset | undefined, after: Dataset, comparison: Comparison): ChangeReport {
  const report = compareDatasets(before && { ...before, ...nothing }, { ...after, ...nothing }, comparison);
  const which = after.hasRows ? 'the dataset before' : 'this dataset';
  return { ...report, problem: `${which} is neither in JSON nor in JSON Lines: see --format` };
}

function compareDatasets(before: Dataset | undefined, after: Dataset, comparison: Comparison): ChangeReport {
  const { files, most, failed } = comparison;
  const { facts: oldFacts, documents: oldDocuments } = before ?? nothing;
  const documents = compareDocuments(oldDocuments(), after.documents(), most.documents);
  const losses = lossesOf(documents.same, oldDocuments(), failed);
  const facts = compareStreams(oldFacts(), after.facts(), most, losses.note);
  const isMore = facts.gained.count + documents.added.count > 0;
  const level = levelOf(changeOfFiles(files, before, after, isMore));
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

/** What the version of the data asks. Where no rows were compared, other data may be more data. */
function changeOfFiles(
  { written, removed }: Changes,
  before: Dataset | undefined,
  after: Dataset,
  isMore: boolean,
): VersionedChange {
  const [oldTables, tables] = [tablesOf(before), tablesOf(after)];
  const isCompared = after.hasRows && before?.hasRows !== false;
  const dataCorrected = [...written, ...removed].some((path) => isData(path) && !isOtherForm(path, before, after));
  return {
    columnsChanged: [...oldTables].some(([path, names]) => !sameColumns(names, tables.get(path))),
    dataAdded: isMore || tables.size > oldTables.size || (dataCorrected && !isCompared),
    dataCorrected,
  };
}

/** Neither the descriptor nor a page that shows the data. */
function isData(path: string): boolean {
  return path !== descriptorName && !explorerFile.test(path);
}

/** The report of a run that changes nothing. */
export function noChanges(version: string, facts: number): ChangeReport {
  return {
    files: { written: [], removed: [] },
    documents: { added: emptyList, removed: emptyList, changed: emptyList },
    facts: { gained: emptyList, lost: emptyList, changed: emptyList, unchanged: facts, documents: emptyList },
    losses: [],
    version: adviseVersion(version, version, 'none'),
    isFirst: false,
  };
}

type Documents = ReturnType<Dataset['documents']>;

function compareDocuments(
  before: Documents,
  after: Documents,
  most: number,
): ChangeReport['documents'] & { readonly same: ReadonlySet<string> } {
  const old = new Map<string, string>();
  for (const { document_id, sha256 } of before) old.set(document_id, sha256);
  const [added, removed, changed] = [countList<string>(most), countList<string>(most), countList<string>(most)];
  const same = new Set<string>();
  for (const { document_id: id, sha256 } of after) {
    const known = old.get(id);
    if (known === undefined) added.add([id]);
    else if (known === sha256) same.add(id);
    else changed.add([id]);
    old.delete(id);
  }
  removed.add([...old.keys()]);
  return { added, removed, changed, same };
}

/** Columns by file, of the files whose columns the descriptor tells: each table is one of them. */
function tablesOf(dataset: Dataset | undefined): Dataset['columns'] {
  return new Map([...(dataset?.columns ?? [])].filter(([, names]) => names.length > 0));
}

/** Whether a file is a form of a table that one of two datasets alone is published in: the data is the same. */
function isOtherForm(path: string, before: Dataset | undefined, after: Dataset): boolean {
  const [old, now] = [before?.columns.get(path), after.columns.get(path)];
  return (old === undefined) !== (now === undefined) && (old ?? now)?.length === 0;
}

function sameColumns(old: readonly string[], now: readonly string[] | undefined): boolean {
  return old.length === now?.length && old.every((column, index) => column === now[index]);
}
