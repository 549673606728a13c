import type { Dataset } from '../dataset.js';
import type { Check, Finding } from '../finding.js';
import { descriptorName, requiredTables } from '../read-dataset.js';

/** Tables whose records are published as JSON too. */
const requiredFiles: readonly string[] = [
  ...requiredTables.map((table) => `${table}.csv`),
  'documents.json',
  'facts.json',
];

export const fileListed: Check = {
  code: 'file-listed',
  description: 'every file that datapackage.json lists is there, and it lists every table',
  counts: 'files',
  run: (dataset) => ({ checked: dataset.resources.length, findings: [...missing(dataset), ...unlisted(dataset)] }),
};

function missing({ resources, files }: Dataset): Finding[] {
  return resources
    .filter(({ path }) => !files.has(path))
    .map(({ path }) => ({ file: path, row: '', found: 'no such file', expected: 'the file that is listed' }));
}

function unlisted({ resources }: Dataset): Finding[] {
  const listed = new Set(resources.map(({ path }) => path));
  return requiredFiles
    .filter((file) => !listed.has(file))
    .map((file) => ({ file: descriptorName, row: '', found: `no resource ${file}`, expected: 'every table listed' }));
}
