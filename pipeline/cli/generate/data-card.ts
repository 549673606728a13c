import type { DocumentRecord } from '../../model/schemas.generated.js';
import { comparedFields } from '../evaluate/agreement.js';
import type { Language } from './data-dictionary.js';

/** Measures by collection and document, as `tests/scores.json` keeps them; `all` is every document together. */
export type StoredScores = Readonly<
  Record<'raw' | 'corpus', Readonly<Record<string, Readonly<Record<string, number>>>>>
>;

const words = {
  en: {
    documents: ['document', 'publisher', 'published', 'characters', 'numerals', 'facts'],
    total: 'total',
    scores: ['measure', 'texts of `raw/`', 'other texts'],
    foundF1: 'facts found (F1)',
    rowF1: 'rows right in every field (F1)',
    right: 'right',
  },
  zh: {
    documents: ['文件', '发布单位', '发布日期', '字数', '数字', '事实'],
    total: '合计',
    scores: ['度量', '`raw/` 中的文本', '其他文本'],
    foundF1: '找到的事实（F1）',
    rowF1: '各项全对的行（F1）',
    right: '正确',
  },
} as const satisfies Record<Language, object>;

/** What the dataset holds and how well it is read, as two Markdown tables. */
export function dataCard(documents: readonly DocumentRecord[], scores: StoredScores, language: Language): string {
  return [...documentTable(documents, language), '', ...scoreTable(scores, language), ''].join('\n');
}

function documentTable(documents: readonly DocumentRecord[], language: Language): string[] {
  const { documents: head, total } = words[language];
  const sum = (field: 'characters' | 'numerals' | 'facts'): string =>
    String(documents.reduce((all, document) => all + document[field], 0));
  return [
    tableRow(head),
    '| --- | --- | --- | ---: | ---: | ---: |',
    ...documents.map(({ document_id: id, publisher, published, characters, numerals, facts }) =>
      tableRow([`\`${id}\``, publisher ?? '–', published ?? '–', ...[characters, numerals, facts].map(String)]),
    ),
    tableRow([total, '', '', sum('characters'), sum('numerals'), sum('facts')]),
  ];
}

function scoreTable({ raw, corpus }: StoredScores, language: Language): string[] {
  const { scores, foundF1, rowF1, right } = words[language];
  const measures = [
    ['found_f1', foundF1],
    ['row_f1', rowF1],
    ...comparedFields.map((field) => [field, `\`${field}\` ${right}`] as const),
  ] as const;
  const rows = measures.map(([measure, name]) =>
    tableRow([name, ...[raw, corpus].map(({ all }) => percent(all?.[measure]))]),
  );
  return [tableRow(scores), '| --- | ---: | ---: |', ...rows];
}

/** `0.9403` → `94.0 %` */
function percent(rate: number | undefined): string {
  return rate === undefined ? '–' : `${(rate * 100).toFixed(1)} %`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
