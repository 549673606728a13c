import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import type { TableName } from '../pipeline/check/tables.js';
import { buildData } from '../pipeline/cli/build/build-command.js';
import { columnsOf } from '../pipeline/publish/column.js';
import { writeCsv } from '../pipeline/publish/csv.js';
import { writeJson } from '../pipeline/publish/json.js';
import { writeJsonRecords } from './json-records.js';
import { run } from './cli-surroundings.js';

/** Texts with what is hard to publish: a folder, GB18030, a character of two UTF-16 units, a table, a formula. */
const texts: Readonly<Record<string, Buffer>> = {
  '2024/甲区-报告.txt': Buffer.from(`甲区2024年政府工作报告

一、2023年工作回顾

2023年，全区地区生产总值6038亿元，同比增长5.8%，第三产业占比超过九成。一般公共预算收入下降2.5%，城镇登记失业率为3.5%。全年新建公园12个，群众安全感全市第一。财政支出用于民生的比重提高7.25个百分点，𠮷林路等8条道路完工，约三分之一的小区完成改造。

二、2024年工作安排

地区生产总值增长5%-6%，新增就业岗位2.5万个以上，完成第5次普查。

名词解释：
1.“一刻钟”便民圈：指步行15分钟可达的服务范围。
2.双减：指减轻作业负担和校外培训负担。
`),
  '丙区.txt': iconv.encode(
    '丙区2023年新闻\n\n2023年，丙区接待游客300万人次，旅游收入29亿元，增长百分之八。全区托位200个，其中普惠托位80个，占比40%。\n',
    'gb18030',
  ),
  '乙区-公报.md': Buffer.from(`# 乙区统计公报

2023年末，全区常住人口105.4万人，比上年末减少1.2万人。城镇化率66.1%。

| 指标 | 单位 | 2024年目标 |
| --- | --- | --- |
| 绿化覆盖率 | % | 48 |
| 空气质量 | - | 达到市级要求 |
`),
  '乙区-公报.source.json': Buffer.from('{"title":"=乙区统计公报","published":"2024-03-01","region":"110102"}'),
};

/** A folder with texts and the dataset made of them. */
export interface Sample {
  readonly raw: string;
  readonly out: string;
}

/** Writes the texts and builds their dataset. */
export async function makeSample(folder: string): Promise<Sample> {
  const sample = { raw: join(folder, 'raw'), out: join(folder, 'out') };
  for (const [path, bytes] of Object.entries(texts)) {
    mkdirSync(dirname(join(sample.raw, path)), { recursive: true });
    writeFileSync(join(sample.raw, path), bytes);
  }
  const { code, err } = await run(buildData, ['--raw', sample.raw, '--out', sample.out, '--format', 'json']);
  if (code !== 0) throw new Error(`Expected the sample to build, not ${err}`);
  return sample;
}

/** A copy to spoil. */
export function copySample({ raw, out }: Sample, folder: string): Sample {
  const copy = { raw: join(folder, 'raw'), out: join(folder, 'out') };
  cpSync(raw, copy.raw, { recursive: true });
  cpSync(out, copy.out, { recursive: true });
  return copy;
}

/** Changes the text of a file; throws when nothing changes, as the corruption would then be none. */
export function editText(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Expected a change of ${path}`);
  writeFileSync(path, after);
}

export type Cells = Record<string, string>;

/** Changes the rows of a table, in CSV and, where there is one, in JSON. Cells are texts without their guard. */
export function editRows({ out }: Sample, table: TableName, change: (rows: Cells[]) => readonly Cells[]): void {
  const path = join(out, `${table}.csv`);
  const rows: Cells[] = parse(readFileSync(path), { bom: true, columns: true });
  const after = change(rows);
  const columns = columnsOf(table);
  writeFileSync(
    path,
    writeCsv(
      columns.map(({ name }) => name),
      after,
    ),
  );
  if (table !== 'facts' && table !== 'documents' && table !== 'series') return;
  const typed = (type: string, cell: string): string | number =>
    type === 'integer' ? Number(cell) : cell.replace(/^'/u, '');
  const records = after.map((row) =>
    Object.fromEntries(columns.map(({ name, type }) => [name, row[name] ? typed(type, row[name]) : null])),
  );
  writeFileSync(join(out, `${table}.json`), writeJsonRecords(records));
}

/** Changes cells of the one row that has all of some cells. */
export function editRow(sample: Sample, table: TableName, where: Cells, change: Cells): void {
  editRows(sample, table, (rows) => {
    const row = theRow(rows, where);
    return rows.map((each) => (each === row ? { ...each, ...change } : each));
  });
}

/** The one row that has all of some cells. */
export function theRow(rows: readonly Cells[], where: Cells): Cells {
  const found = rows.filter((row) => Object.entries(where).every(([name, cell]) => row[name] === cell));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`Expected one row with ${JSON.stringify(where)}, not ${String(found.length)}`);
  return found[0];
}

export interface Descriptor {
  licenses?: object[];
  resources: { name: string; path: string; bytes: number; hash: string; schema?: { fields: { name: string }[] } }[];
}

export function editDescriptor({ out }: Sample, change: (descriptor: Descriptor) => void): void {
  const path = join(out, 'datapackage.json');
  const descriptor = JSON.parse(readFileSync(path, 'utf8')) as Descriptor;
  change(descriptor);
  writeFileSync(path, writeJson(descriptor));
}

/** Makes sizes and hashes of the descriptor those of the files, so that they give nothing away. */
export function repairHashes(sample: Sample): void {
  editDescriptor(sample, ({ resources }) => {
    for (const resource of resources) {
      const bytes = readFileSync(join(sample.out, resource.path));
      resource.bytes = bytes.length;
      resource.hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    }
  });
}
