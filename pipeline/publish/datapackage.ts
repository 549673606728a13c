import { tableNames, tableSchemas, type TableName } from '../check/tables.js';
import { dataVersion } from './data-version.js';
import type { DocumentPart } from './document-part.js';
import { explorerResource } from './explorer/explorer-path.js';
import { exportFiles } from './export/export-files.js';
import { writeJson } from './json.js';
import type { FileSeal } from './output-file.js';
import { tableSchema } from './table-schema.js';
import { isWebUrl } from './web-url.js';

/** Name by which a dataset of ours is known again in a folder. */
export const packageName = 'govfacts';

/** Licence of the data. */
export const license = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** Most documents that are named as sources; of more, the table of documents tells. */
export const mostSources = 1000;

type Source = NonNullable<DocumentPart['source']>;

/**
 * Descriptor of the dataset, Frictionless Data Package v2. It names no time of making: same input, same bytes. `texts`
 * are the files of derived texts, which are listed without hashes of their own: the table of documents has them.
 */
export function dataPackage(
  files: readonly FileSeal[],
  texts: readonly FileSeal[],
  documents: readonly Source[],
): Buffer {
  const sources = documents.length > mostSources ? [] : documents.map(source);
  return writeJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName,
    title: '中文公开文本中的数字事实 Numeric facts from Chinese public texts',
    description:
      '每条事实有指标、主体、时期、数值、单位、状态和原文位置；原文中的每个数字都有交代。 ' +
      'Every fact has an indicator, subject, period, value, unit, status and its place in the source; every numeral is accounted for.',
    version: dataVersion,
    licenses: [license],
    ...(sources.length > 0 && { sources }),
    resources: files.map(resource),
    ...(texts.length > 0 && { texts: texts.map(({ path }) => path) }),
  });
}

/** A document as a source; its address only where it is a web address, as the profile demands. */
function source({ title, url }: Source): object {
  return { title, ...(isWebUrl(url) && { path: url }) };
}

/** What is said of a file that is no CSV. */
const otherForms: Readonly<Record<string, object>> = {
  json: { format: 'json', mediatype: 'application/json', encoding: 'utf-8' },
  jsonl: { format: 'jsonl', mediatype: 'application/jsonl', encoding: 'utf-8' },
  parquet: { format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
};

/** Files of views, by their names. */
const viewFiles: Readonly<
  Record<string, { readonly title: string; readonly format: string; readonly mediatype: string }>
> = {
  ...exportFiles,
  'govfacts.xlsx': {
    title: '工作簿 Workbook',
    format: 'xlsx',
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
};

function resource(file: FileSeal): object {
  const view = viewFiles[file.path] ?? explorerResource(file.path);
  if (view === undefined) return tableResource(file);
  const name = file.path.toLowerCase().replace(/[^a-z0-9._-]/gu, '-');
  return { name, path: file.path, ...view, bytes: file.size, hash: `sha256:${file.sha256}` };
}

function tableResource({ path, size, sha256 }: FileSeal): object {
  const [table, format = ''] = path.split('.');
  const name = tableNames.find((each) => each === table);
  if (name === undefined) throw new Error(`Expected a file of a table, not ${path}`);
  return {
    name: format === 'csv' ? name : `${name}-${format}`,
    path,
    title: `${tableSchemas[name].title} ${tableSchemas[name]['x-title-en']}`,
    description: `${tableSchemas[name].description} ${tableSchemas[name]['x-description-en']}`,
    ...(format === 'csv' ? { ...csvParts(name), encoding: 'utf-8' } : otherForms[format]),
    bytes: size,
    hash: `sha256:${sha256}`,
  };
}

function csvParts(table: TableName): object {
  return {
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      header: true,
      delimiter: ',',
      lineTerminator: '\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: tableSchema(table),
  };
}
