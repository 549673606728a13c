import { createHash } from 'node:crypto';
import { tableNames, tableSchemas, type TableName } from '../check/tables.js';
import type { DocumentRecord } from '../model/schemas.generated.js';
import { dataVersion } from './data-version.js';
import { tableSchema } from './table-schema.js';

/** Name by which a dataset of ours is known again in a folder. */
export const packageName = 'govfacts';

const license = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** A file of the dataset by its name inside `out/`. */
export interface DataFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** Descriptor of the dataset, Frictionless Data Package v2. It names no time of making: same input, same bytes. */
export function dataPackage(files: readonly DataFile[], documents: readonly DocumentRecord[]): object {
  const sources = documents.map(source);
  return {
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
  };
}

/** A document as a source; its address only where it is a web address, as the profile demands. */
function source({ document_id, title, url }: DocumentRecord): object {
  return { title: title ?? document_id, ...(url !== null && /^https?:\/\//u.test(url) && { path: url }) };
}

function resource({ path, bytes }: DataFile): object {
  const [table, format] = path.split('.');
  const name = tableNames.find((each) => each === table);
  if (name === undefined) throw new Error(`Expected a file of a table, not ${path}`);
  return {
    name: format === 'csv' ? name : `${name}-json`,
    path,
    title: `${tableSchemas[name].title} ${tableSchemas[name]['x-title-en']}`,
    description: `${tableSchemas[name].description} ${tableSchemas[name]['x-description-en']}`,
    ...(format === 'csv' ? csvParts(name) : { format: 'json', mediatype: 'application/json' }),
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
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
