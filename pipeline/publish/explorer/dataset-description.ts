import type { RecordOf } from '../../model/schemas.generated.js';
import { tableNames, tableSchemas } from '../../check/tables.js';
import { dataVersion } from '../data-version.js';
import { license, mostSources } from '../datapackage.js';
import type { DatasetRows } from '../view.js';

/** The dataset in the words of schema.org, for search engines. */
export function describeDataset({ rows }: DatasetRows): object {
  const { from, to } = timesOf(rows('facts'));
  const sources = sourcesOf(rows('documents'));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: '中文公开文本中的数字事实 Numeric facts from Chinese public texts',
    description:
      '每条事实有指标、主体、时期、数值、单位、状态和原文位置，可逐条核对原文。 ' +
      'Every fact has an indicator, subject, period, value, unit, status and its place in the source.',
    version: dataVersion,
    inLanguage: 'zh',
    isAccessibleForFree: true,
    license: license.path,
    ...(from !== '' && { temporalCoverage: `${from}/${to}` }),
    ...(sources.length > 0 && { isBasedOn: sources }),
    distribution: tableNames.map((table) => ({
      '@type': 'DataDownload',
      name: `${tableSchemas[table].title} ${tableSchemas[table]['x-title-en']}`,
      encodingFormat: 'text/csv',
      contentUrl: `../${table}.csv`,
    })),
  };
}

function timesOf(facts: Iterable<RecordOf['facts']>): { readonly from: string; readonly to: string } {
  let [from, to] = ['', ''];
  for (const { period_start: start, period_end: end } of facts) {
    if (start !== null && (from === '' || start < from)) from = start;
    if (end !== null && end > to) to = end;
  }
  return { from, to };
}

function sourcesOf(documents: Iterable<RecordOf['documents']>): string[] {
  const urls: string[] = [];
  for (const { url } of documents) {
    if (url !== null && /^https?:\/\//u.test(url)) urls.push(url);
    if (urls.length > mostSources) return [];
  }
  return urls;
}
