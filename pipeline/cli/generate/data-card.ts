import type { DocumentRecord } from '../../model/schemas.generated.js';
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
    measures: {
      found_f1: 'facts found (F1)',
      row_f1: 'rows right in every field (F1)',
      value: '`value` right',
      unit: '`unit` right',
      kind: '`kind` right',
      status: '`status` right',
      indicator: '`indicator` right',
      period: '`period` right',
      qualifier: '`qualifier` right',
      subject: '`subject` right',
      reference: '`reference` right',
    },
  },
  zh: {
    documents: ['文件', '发布单位', '发布日期', '字数', '数字', '事实'],
    total: '合计',
    scores: ['度量', '`raw/` 中的文本', '其他文本'],
    measures: {
      found_f1: '找到的事实（F1）',
      row_f1: '各项全对的行（F1）',
      value: '`value` 正确',
      unit: '`unit` 正确',
      kind: '`kind` 正确',
      status: '`status` 正确',
      indicator: '`indicator` 正确',
      period: '`period` 正确',
      qualifier: '`qualifier` 正确',
      subject: '`subject` 正确',
      reference: '`reference` 正确',
    },
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
  const { scores, measures } = words[language];
  const rows = Object.entries(measures).map(([measure, name]) =>
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
