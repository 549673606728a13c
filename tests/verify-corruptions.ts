import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editDescriptor, editRow, editRows, editText, theRow, type Cells, type Sample } from './verify-sample.js';

/** One way to spoil a dataset, and the check that has to find it. */
export interface Corruption {
  readonly name: string;
  /** Code of the check. */
  readonly code: string;
  readonly corrupt: (sample: Sample) => void;
  /** The corruption is about the descriptor or the listed files themselves; hashes are left as they are. */
  readonly keepsHashes?: true;
}

const report = '2024/甲区-报告';

/** Changes cells of the fact with a quote. */
function fact(quote: string, change: Cells): (sample: Sample) => void {
  return (sample) => editRow(sample, 'facts', { quote }, change);
}

/** Changes cells of the mention with a text. */
function mention(text: string, change: Cells): (sample: Sample) => void {
  return (sample) => editRow(sample, 'mentions', { text, document_id: report }, change);
}

function csv(table: string, change: (text: string) => string): (sample: Sample) => void {
  return ({ out }) => editText(join(out, `${table}.csv`), change);
}

/** Leaves out the one row of a table that has some cells, and lowers a count of its document. */
function dropRow(table: 'facts' | 'mentions', where: Cells, count: string): (sample: Sample) => void {
  return (sample) => {
    editRows(sample, table, (rows) => {
      const dropped = theRow(rows, where);
      return rows.filter((row) => row !== dropped);
    });
    editRows(sample, 'documents', (rows) =>
      rows.map((row) => (row['document_id'] === report ? { ...row, [count]: String(Number(row[count]) - 1) } : row)),
    );
  };
}

const values: readonly Corruption[] = [
  { name: 'a value with another digit', code: 'fact-value', corrupt: fact('12个', { value: '13' }) },
  { name: 'a value without its 亿', code: 'fact-value', corrupt: fact('6038亿元', { value: '6038' }) },
  { name: 'a value ten times as large', code: 'fact-value', corrupt: fact('2.5万个以上', { value: '250000' }) },
  { name: 'a third as a fraction', code: 'fact-value', corrupt: fact('约三分之一', { value: '0.3333' }) },
  { name: 'a third cut too early', code: 'fact-value', corrupt: fact('约三分之一', { value: '33.33' }) },
  { name: 'nine tenths as nine', code: 'fact-value', corrupt: fact('超过九成', { value: '9' }) },
  { name: 'another upper end of a range', code: 'fact-value', corrupt: fact('5%-6%', { value_max: '7' }) },
  { name: 'a decrease without its minus', code: 'fact-sign', corrupt: fact('2.5%', { value: '2.5' }) },
  { name: 'an increase with a minus', code: 'fact-sign', corrupt: fact('5.8%', { value: '-5.8' }) },
  { name: 'a range called exact', code: 'fact-range', corrupt: fact('5%-6%', { qualifier: 'eq' }) },
  { name: 'a range turned round', code: 'fact-range', corrupt: fact('5%-6%', { value: '6', value_max: '5' }) },
  { name: 'a rank in percent', code: 'fact-unit', corrupt: fact('第一', { unit: '%', unit_code: '%' }) },
  { name: 'a code of another unit', code: 'fact-unit', corrupt: fact('3.5%', { unit_code: 'km2' }) },
  { name: 'a unit code left out', code: 'fact-unit', corrupt: fact('66.1%', { unit_code: '' }) },
];

const periods: readonly Corruption[] = [
  {
    name: 'a period that ends before it starts',
    code: 'fact-period',
    corrupt: fact('12个', { period_start: '2023-12-31', period_end: '2023-01-01' }),
  },
  { name: 'a period beside the days of another', code: 'fact-period', corrupt: fact('12个', { period: '2022' }) },
  { name: 'a period without a basis', code: 'fact-period', corrupt: fact('12个', { period_basis: '' }) },
];

const places: readonly Corruption[] = [
  { name: 'a quote shifted by one', code: 'fact-place', corrupt: fact('12个', { quote: '园12' }) },
  {
    name: 'a start off by one',
    code: 'fact-place',
    corrupt: (sample) =>
      editRows(sample, 'facts', (rows) => {
        const row = theRow(rows, { quote: '8条' });
        return rows.map((each) => (each === row ? { ...row, start: String(Number(row['start']) - 1) } : each));
      }),
  },
  { name: 'an end before the start', code: 'fact-place', corrupt: fact('12个', { end: '1' }) },
  { name: 'a line off by one', code: 'fact-place', corrupt: fact('12个', { line: '6' }) },
  {
    name: 'a word of a sentence altered',
    code: 'fact-sentence',
    corrupt: fact('12个', { sentence: '全年改建公园12个，群众安全感全市第一。' }),
  },
  {
    name: 'the sentence of another fact',
    code: 'fact-sentence',
    corrupt: fact('12个', { sentence: '城镇化率66.1%。' }),
  },
  {
    name: 'a definition altered',
    code: 'term-place',
    corrupt: (sample) => editRow(sample, 'terms', { term: '双减' }, { definition: '指减轻作业负担。' }),
  },
  {
    name: 'an issue behind the end of its text',
    code: 'issue-place',
    corrupt: (sample) => editRow(sample, 'issues', { code: 'target-without-number' }, { end: '9999' }),
  },
];

const mentions: readonly Corruption[] = [
  {
    name: 'a numeral left out, its count with it',
    code: 'numeral-accounted',
    corrupt: dropRow('mentions', { document_id: report, text: '5', class: 'name' }, 'numerals'),
  },
  { name: 'a numeral cut short', code: 'numeral-accounted', corrupt: mention('2.5万', { text: '2.5', end: '201' }) },
  { name: 'a numeral altered', code: 'mention-place', corrupt: mention('7.25', { text: '7.52' }) },
  {
    name: 'a numeral that ends far behind its text',
    code: 'mention-place',
    corrupt: mention('12', { end: '999999999999' }),
  },
  {
    name: 'two numerals that overlap',
    code: 'mention-overlap',
    corrupt: mention('7.25', { text: '7.25个百', end: '136' }),
  },
  { name: 'a numeral of a fact called a name', code: 'mention-fact', corrupt: mention('12', { class: 'name' }) },
  {
    name: 'a numeral given to another fact',
    code: 'mention-fact',
    corrupt: (sample) => {
      const rows = readFileSync(join(sample.out, 'facts.csv'), 'utf8').split('\n');
      const other = rows.find((row) => row.includes(',8条,'))?.slice(0, 13) ?? '';
      mention('12', { fact_id: other })(sample);
    },
  },
  {
    name: 'no reason for what is no fact',
    code: 'mention-fact',
    corrupt: (sample) => editRow(sample, 'mentions', { text: '5', class: 'name' }, { reason: '' }),
  },
  { name: 'a fact_id of no fact', code: 'row-reference', corrupt: mention('12', { fact_id: 'faaaaaaaaaaaa' }) },
];

const rows: readonly Corruption[] = [
  {
    name: 'a fact deleted, its count with it',
    code: 'row-reference',
    corrupt: dropRow('facts', { quote: '12个' }, 'facts'),
  },
  {
    name: 'a fact twice',
    code: 'row-key',
    corrupt: (sample) => editRows(sample, 'facts', (all) => all.flatMap((row, at) => (at === 3 ? [row, row] : [row]))),
  },
  {
    name: 'a term twice',
    code: 'row-key',
    corrupt: (sample) => editRows(sample, 'terms', (all) => all.flatMap((row) => [row, row])),
  },
  {
    name: 'two facts in each other’s place',
    code: 'row-order',
    corrupt: (sample) => editRows(sample, 'facts', ([first, second, ...rest]) => [second ?? {}, first ?? {}, ...rest]),
  },
  {
    name: 'documents in another order',
    code: 'row-order',
    corrupt: (sample) => editRows(sample, 'documents', (all) => all.toReversed()),
  },
  { name: 'a kind that is none', code: 'row-schema', corrupt: fact('12个', { kind: 'amount' }) },
  { name: 'a value with an exponent', code: 'row-schema', corrupt: fact('6038亿元', { value: '6.038e11' }) },
  { name: 'a day the calendar lacks', code: 'row-schema', corrupt: fact('12个', { period_end: '2023-12-32' }) },
  {
    name: 'a value changed in JSON alone',
    code: 'json-equal',
    corrupt: ({ out }) => editText(join(out, 'facts.json'), (text) => text.replace('"value":"5.8"', '"value":"5.9"')),
  },
  {
    name: 'a record missing from JSON',
    code: 'json-equal',
    corrupt: ({ out }) => editText(join(out, 'facts.json'), (text) => text.replace(/,\n.*\n\]/u, '\n]')),
  },
  {
    name: 'a number as text in JSON',
    code: 'json-equal',
    corrupt: ({ out }) => editText(join(out, 'facts.json'), (text) => text.replace('"line":5', '"line":"5"')),
  },
];

const documents: readonly Corruption[] = [
  {
    name: 'a wrong count of facts',
    code: 'document-counts',
    corrupt: (sample) => editRow(sample, 'documents', { document_id: '丙区' }, { facts: '4' }),
  },
  {
    name: 'a wrong hash of a text',
    code: 'document-bytes',
    corrupt: (sample) => editRow(sample, 'documents', { document_id: '丙区' }, { sha256: '0'.repeat(64) }),
  },
  {
    name: 'a wrong encoding',
    code: 'document-bytes',
    corrupt: (sample) => editRow(sample, 'documents', { document_id: '丙区' }, { encoding: 'big5' }),
  },
  {
    name: 'a wrong number of characters',
    code: 'document-bytes',
    corrupt: (sample) => editRow(sample, 'documents', { document_id: '丙区' }, { characters: '48' }),
  },
  {
    name: 'a text edited after the build',
    code: 'document-bytes',
    corrupt: ({ raw }) => editText(join(raw, '乙区-公报.md'), (text) => text.replace('66.1', '66.2')),
  },
  {
    name: 'a derived text that is not there',
    code: 'derived-text',
    corrupt: (sample) => editRow(sample, 'documents', { document_id: '丙区' }, { text_sha256: '0'.repeat(64) }),
  },
  { name: 'a text added', code: 'document-set', corrupt: ({ raw }) => writeFileSync(join(raw, '丁区.txt'), '共3人。') },
  { name: 'a text gone', code: 'document-set', corrupt: ({ raw }) => rmSync(join(raw, '丙区.txt')) },
];

const forms: readonly Corruption[] = [
  { name: 'no byte order mark', code: 'csv-bytes', corrupt: csv('facts', (text) => text.replace('\uFEFF', '')) },
  { name: 'CRLF', code: 'csv-bytes', corrupt: csv('terms', (text) => text.replaceAll('\n', '\r\n')) },
  { name: 'no line end at the end', code: 'csv-bytes', corrupt: csv('issues', (text) => text.trimEnd()) },
  {
    name: 'a quote never closed',
    code: 'csv-bytes',
    corrupt: csv('mentions', (text) => text.replace(',一,', ',"一,')),
  },
  {
    name: 'bytes of another encoding',
    code: 'csv-bytes',
    corrupt: ({ out }) => {
      const path = join(out, 'terms.csv');
      writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.from([0x61, 0xff, 0x0a])]));
    },
  },
  {
    name: 'two columns in each other’s place',
    code: 'csv-header',
    corrupt: csv('mentions', (text) => text.replace(/^(\uFEFF?[^,]*),([^,]*),([^,]*)/gmu, '$1,$3,$2')),
  },
  {
    name: 'a column too many',
    code: 'csv-header',
    corrupt: csv('terms', (text) => text.replace(/\n/gu, ',x\n')),
  },
  { name: 'a cell too many', code: 'csv-cells', corrupt: csv('mentions', (text) => text.replace('日期\n', '日期,\n')) },
  {
    name: 'a line break outside of quotes',
    code: 'csv-cells',
    corrupt: csv('terms', (text) => text.replace('可达的', '可达的\n')),
  },
  {
    name: 'a line break in quotes',
    code: 'csv-cells',
    corrupt: csv('terms', (text) => text.replace('指步行15分钟可达的服务范围。', '"指步行15分钟\n可达的服务范围。"')),
  },
  {
    name: 'a formula without its guard',
    code: 'csv-cells',
    corrupt: csv('documents', (text) => text.replace("'=", '=')),
  },
];

const descriptors: readonly Corruption[] = [
  {
    name: 'a wrong hash of a file',
    code: 'file-hash',
    keepsHashes: true,
    corrupt: (sample) =>
      editDescriptor(sample, ({ resources: [first] }) => {
        if (first) first.hash = `sha256:${'0'.repeat(64)}`;
      }),
  },
  {
    name: 'a wrong size of a file',
    code: 'file-hash',
    keepsHashes: true,
    corrupt: (sample) =>
      editDescriptor(sample, ({ resources: [first] }) => {
        if (first) first.bytes += 1;
      }),
  },
  {
    name: 'a listed file missing',
    code: 'file-listed',
    keepsHashes: true,
    corrupt: ({ out }) => rmSync(join(out, 'issues.csv')),
  },
  {
    name: 'a table not listed',
    code: 'file-listed',
    corrupt: (sample) =>
      editDescriptor(sample, (descriptor) => {
        descriptor.resources = descriptor.resources.filter(({ name }) => name !== 'terms');
      }),
  },
  {
    name: 'no licence',
    code: 'descriptor',
    corrupt: (sample) => editDescriptor(sample, (descriptor) => delete descriptor.licenses),
  },
  {
    name: 'a table listed twice',
    code: 'descriptor',
    corrupt: (sample) =>
      editDescriptor(sample, ({ resources }) => resources.push(...resources.filter(({ name }) => name === 'facts'))),
  },
  {
    name: 'a descriptor that is no JSON',
    code: 'descriptor',
    keepsHashes: true,
    corrupt: ({ out }) => editText(join(out, 'datapackage.json'), (text) => `${text}}`),
  },
  {
    name: 'a table nobody has a schema for',
    code: 'descriptor-columns',
    corrupt: (sample) =>
      editDescriptor(sample, ({ resources }) => {
        const terms = resources.find(({ name }) => name === 'terms');
        if (terms) terms.name = 'words';
      }),
  },
  {
    name: 'a column of another name in the Table Schema',
    code: 'descriptor-columns',
    corrupt: (sample) =>
      editDescriptor(sample, ({ resources }) => {
        const field = resources.find(({ name }) => name === 'facts')?.schema?.fields[7];
        if (field) field.name = 'amount';
      }),
  },
];

/** Changes cells of the observation with an indicator and a kind. */
function observation(indicator: string, kind: string, change: Cells): (sample: Sample) => void {
  return (sample) => editRow(sample, 'series', { indicator, kind, status: 'actual' }, change);
}

function target(indicator: string, change: Cells): (sample: Sample) => void {
  return (sample) => editRow(sample, 'targets', { indicator }, change);
}

/** Changes cells of the one comparison of a share with its whole. */
function comparison(change: Cells): (sample: Sample) => void {
  return (sample) => editRow(sample, 'checks', { check: 'share-of-whole' }, change);
}

const links: readonly Corruption[] = [
  {
    name: 'an observation with another value',
    code: 'series-facts',
    corrupt: observation('旅游收入', 'growth', { value: '9' }),
  },
  {
    name: 'an observation of another kind',
    code: 'series-facts',
    corrupt: observation('旅游收入', 'growth', { kind: 'share' }),
  },
  {
    name: 'an observation that is promised',
    code: 'series-facts',
    corrupt: observation('旅游收入', 'growth', { status: 'target' }),
  },
  {
    name: 'an observation of another document',
    code: 'series-facts',
    corrupt: observation('旅游收入', 'level', { sources: report }),
  },
  {
    name: 'an observation of no document',
    code: 'row-reference',
    corrupt: observation('旅游收入', 'level', { sources: '丁区' }),
  },
  {
    name: 'an observation left out',
    code: 'series-complete',
    corrupt: (sample) => editRows(sample, 'series', (all) => all.filter(({ indicator }) => indicator !== '旅游收入')),
  },
  {
    name: 'a fact in two observations',
    code: 'series-complete',
    corrupt: (sample) =>
      editRows(sample, 'series', (all) => {
        const { fact_ids: id = '' } = theRow(all, { indicator: '新建公园' });
        return all.map((row) =>
          row['indicator'] === '完工的道路' ? { ...row, fact_ids: `${row['fact_ids'] ?? ''} ${id}` } : row,
        );
      }),
  },
  {
    name: 'an observation of a fact that is nowhere',
    code: 'row-reference',
    corrupt: observation('新建公园', 'level', { fact_ids: 'faaaaaaaaaaaa' }),
  },
  { name: 'another target', code: 'target-answer', corrupt: target('新增就业岗位', { target_value: '26000' }) },
  { name: 'a target met by nothing', code: 'target-answer', corrupt: target('新增就业岗位', { outcome: 'met' }) },
  { name: 'a distance from nothing', code: 'target-answer', corrupt: target('地区生产总值', { distance: '-0.8' }) },
  { name: 'a target called missed that is met', code: 'target-answer', corrupt: answered('missed') },
  {
    name: 'a contradiction called consistent',
    code: 'check-verdict',
    corrupt: comparison({ expected: '45' }),
  },
  {
    name: 'an agreement called a contradiction',
    code: 'check-verdict',
    corrupt: comparison({ outcome: 'inconsistent' }),
  },
  {
    name: 'a comparison that quotes other numbers',
    code: 'check-verdict',
    corrupt: comparison({ explanation: '相符。' }),
  },
  {
    name: 'an indicator with another count',
    code: 'indicator-facts',
    corrupt: (sample) => editRow(sample, 'indicators', { indicator_id: 'gdp' }, { facts: '99' }),
  },
  {
    name: 'an indicator that is in no catalogue',
    code: 'row-reference',
    corrupt: (sample) => editRows(sample, 'indicators', (all) => all.filter((row) => row['indicator_id'] !== 'gdp')),
  },
];

/** A target of at least 2.5万 with the 12 parks as its outcome and a verdict. */
function answered(outcome: string): (sample: Sample) => void {
  return (sample) =>
    editRows(sample, 'targets', (all) =>
      all.map((row) =>
        row['indicator'] === '新增就业岗位'
          ? { ...row, target_qualifier: 'le', actual_qualifier: 'eq', actual_value: '12', distance: '-24988', outcome }
          : row,
      ),
    );
}

export const corruptions: readonly Corruption[] = [
  ...values,
  ...periods,
  ...places,
  ...mentions,
  ...rows,
  ...documents,
  ...forms,
  ...descriptors,
  ...links,
];
