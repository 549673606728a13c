import { tableNames, tableSchemas, type TableName } from '../../check/tables.js';
import { columnsOf, type Column } from '../../publish/column.js';

export type Language = 'zh' | 'en';

const words = {
  zh: {
    column: '列',
    title: '名称',
    type: '类型',
    meaning: '含义',
    string: '文字',
    integer: '整数',
    number: '小数',
    date: '日期',
  },
  en: {
    column: 'column',
    title: 'title',
    type: 'type',
    meaning: 'meaning',
    string: 'text',
    integer: 'integer',
    number: 'decimal',
    date: 'date',
  },
} as const satisfies Record<Language, object>;

/** Every table and column of the dataset in words, as Markdown: a heading, a sentence and a list of columns a table. */
export function dataDictionary(language: Language): string {
  return tableNames.map((table) => tableSection(table, language)).join('\n');
}

function tableSection(table: TableName, language: Language): string {
  const schema = tableSchemas[table];
  const { column, title, type, meaning } = words[language];
  const rows = columnsOf(table).map((each) => columnRow(each, language));
  return [
    `### ${table}.csv`,
    '',
    language === 'zh' ? schema.description : schema['x-description-en'],
    '',
    `| ${column} | ${title} | ${type} | ${meaning} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function columnRow(column: Column, language: Language): string {
  const title = language === 'zh' ? column.title : column.titleEn;
  const description = language === 'zh' ? column.description : column.descriptionEn;
  return `| \`${column.name}\` | ${title} | ${words[language][column.type]} | ${description.replaceAll('|', '\\|')} |`;
}
