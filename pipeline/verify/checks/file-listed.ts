import type { Dataset } from '../dataset.js';
import type { Check, Finding } from '../finding.js';
import { descriptorName, requiredTables } from '../read-dataset.js';

/** Tables that stand in every form beside CSV in which any of them does. */
const tablesInForms: readonly string[] = ['documents', 'facts', 'series'];
const forms: readonly string[] = ['json', 'jsonl'];

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
  return [...requiredTables.map((table) => `${table}.csv`), ...forms.flatMap((form) => filesIn(form, listed))]
    .filter((file) => !listed.has(file))
    .map((file) => ({ file: descriptorName, row: '', found: `no resource ${file}`, expected: 'every table listed' }));
}

/** The files of a form; none where the dataset is not published in it. */
function filesIn(form: string, listed: ReadonlySet<string>): string[] {
  const files = tablesInForms.map((table) => `${table}.${form}`);
  return files.some((file) => listed.has(file)) ? files : [];
}
