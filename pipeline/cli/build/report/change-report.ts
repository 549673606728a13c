import type { Changes } from '../../../publish/compare-dataset.js';
import { descriptorName } from '../../../publish/descriptor-name.js';
import { compareFacts, type FactChanges } from '../../compare/changes.js';
import type { Dataset } from './published-dataset.js';
import { adviseVersion, levelOf, type VersionAdvice } from './version-advice.js';

/** What a run changes in a dataset. */
export interface ChangeReport {
  readonly files: Changes;
  /** Ids of documents; `changed` are those with another text. */
  readonly documents: Readonly<Record<'added' | 'removed' | 'changed', readonly string[]>>;
  readonly facts: FactChanges;
  readonly version: VersionAdvice;
  /** Why the dataset before could not be compared; all is then told as added. */
  readonly problem?: string;
}

const nothing: Dataset = { facts: [], documents: [], version: '', columns: new Map() };

/** Compares the dataset in the folder, as `readPublished` gives it, with the one that takes its place. */
export function reportChanges(published: Dataset | string | undefined, after: Dataset, files: Changes): ChangeReport {
  const before = typeof published === 'object' ? published : nothing;
  const facts = compareFacts(before.facts, after.facts);
  const documents = compareDocuments(before, after);
  const level = levelOf({
    columnsChanged: [...before.columns].some(([path, columns]) => !sameColumns(columns, after.columns.get(path))),
    dataAdded: facts.gained.length + documents.added.length > 0 || after.columns.size > before.columns.size,
    dataCorrected: [...files.written, ...files.removed].some((path) => path !== descriptorName),
  });
  const versionBefore = before === nothing ? undefined : before.version;
  const version = adviseVersion(after.version, versionBefore, level);
  return { files, documents, facts, version, ...(typeof published === 'string' && { problem: published }) };
}

/** The report of a run that changes nothing. */
export function noChanges(version: string, facts: number): ChangeReport {
  return {
    files: { written: [], removed: [] },
    documents: { added: [], removed: [], changed: [] },
    facts: { gained: [], lost: [], changed: [], unchanged: facts },
    version: adviseVersion(version, version, 'none'),
  };
}

function compareDocuments(before: Dataset, after: Dataset): ChangeReport['documents'] {
  const old = new Map(before.documents.map(({ document_id, sha256 }) => [document_id, sha256]));
  const now = new Map(after.documents.map(({ document_id, sha256 }) => [document_id, sha256]));
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now].filter(([id, sha256]) => old.has(id) && old.get(id) !== sha256).map(([id]) => id),
  };
}

function sameColumns(old: readonly string[], now: readonly string[] | undefined): boolean {
  return old.length === now?.length && old.every((column, index) => column === now[index]);
}
