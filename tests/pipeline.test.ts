import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildFolder, failureMessage, listTexts } from '../pipeline/cli/build/build-folder.js';
import type { Records } from '../pipeline/check/tables.js';
import { valuesAre } from '../pipeline/check/target-without-number.js';
import { targetHeads } from '../pipeline/lexicon/target-heads.js';
import type { SourceDocument } from '../pipeline/model/document.js';
import { readDocument, type DocumentFile } from '../pipeline/read/read-folder.js';
import { extractDocument } from '../pipeline/stages.js';
import { sharedFolder } from './shared-folder.js';

const rawTexts = [...listTexts(fileURLToPath(new URL('../raw', import.meta.url))).documents];

/** What a numeral is made of, told without the pipeline: digits with their decimals, or Chinese number words. */
const numerals = /[0-9０-９]+(?:[.．][0-9０-９]+)*|[〇零一二三四五六七八九十百千万亿两半]+/gu;
const decimal = /^-?\d+(?:\.\d+)?$/u;

interface Built {
  readonly records: Records;
  /** The decoded text, a code point an element. */
  readonly characters: readonly string[];
}

async function build(file: DocumentFile): Promise<Built> {
  const { documents, failures } = await buildFolder([file], () => undefined);
  expect(failures.map(failureMessage)).toEqual([]);
  return { records: documents[0]!, characters: Array.from((await readDocument(file)).document.text) };
}

/** Numerals of a text with a character that no mention covers, with what surrounds them. */
function unmentioned({ records, characters }: Built): string[] {
  const covered = new Set<number>();
  for (const { start, end } of records.mentions) for (let at = start; at < end; at += 1) covered.add(at);
  const text = characters.join('');
  return Array.from(text.matchAll(numerals)).flatMap((match) => {
    const start = Array.from(text.slice(0, match.index)).length;
    const isCovered = Array.from(match[0]).every((_, index) => covered.has(start + index));
    return isCovered ? [] : [characters.slice(Math.max(0, start - 5), start + match[0].length + 5).join('')];
  });
}

/** What is wrong with the form of the rows, a line each. */
function malformed({ records, characters }: Built): string[] {
  const slice = ({ start, end }: { start: number; end: number }): string => characters.slice(start, end).join('');
  const facts = records.facts.flatMap((fact) => {
    const { fact_id: id, quote, value, value_max: maximum } = fact;
    return [
      ...(quote === slice(fact) && quote === quote.trim() && quote !== '' ? [] : [`${id}: quote ${quote}`]),
      ...(quote.match(numerals) === null ? [`${id}: no numeral in ${quote}`] : []),
      ...(decimal.test(value) ? [] : [`${id}: value ${value}`]),
      ...(maximum === null || decimal.test(maximum) ? [] : [`${id}: upper value ${maximum}`]),
    ];
  });
  const mentions = records.mentions.filter((mention) => mention.text !== slice(mention));
  return [...facts, ...mentions.map(({ start, text }) => `mention at ${String(start)}: ${text}`)];
}

describe.each(rawTexts)('$id', async (file) => {
  const built = await build(file);

  it('has every numeral among its mentions', () => {
    expect(unmentioned(built)).toEqual([]);
  });

  it('has facts or reasons: every mention names its fact or says why it is none', () => {
    const facts = new Set(built.records.facts.map(({ fact_id: id }) => id));
    const silent = built.records.mentions.filter(({ fact_id: id, reason }) =>
      id === null ? reason === null : !facts.has(id),
    );
    expect(silent).toEqual([]);
  });

  it('has quotes that are the text from start to end, and decimal values', () => {
    expect(malformed(built)).toEqual([]);
  });
});

describe('full-width digits', () => {
  const widen = (text: string): string =>
    text.replace(/[0-9%]|(?<=[0-9])\.(?=[0-9])/gu, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));
  const facts = (document: SourceDocument): unknown =>
    JSON.parse(JSON.stringify(extractDocument(document).facts).normalize('NFKC'));

  it.each(rawTexts)('give the facts of ASCII digits: $id', async (file) => {
    const { document } = await readDocument(file);
    expect(facts({ ...document, text: widen(document.text) })).toEqual(facts(document));
  });
});

describe('the plan table of xicheng-plan-2024', async () => {
  const { facts, issues } = (await build(rawTexts.find(({ id }) => id === 'xicheng-plan-2024')!)).records;
  const rows = facts.filter(({ rule }) => rule === 'table-cell');
  const withoutNumber = issues.filter(({ code }) => code === 'target-without-number');

  it.each([
    ['地区生产总值增速', 'growth', '5', '%', 'approx'],
    ['高质量上市挂牌企业数量', 'level', '85', '家', 'eq'],
    ['金融科技头部机构总量', 'level', '10', '个', 'eq'],
    ['金融业增加值增幅', 'growth', '6', '%', 'eq'],
    ['非金融地区重点楼宇税收增速', 'growth', '9', '%', 'eq'],
    ['非历史文化街区地区公园绿地500米服务半径覆盖率', 'level', '100', '%', 'eq'],
    ['优质外向型企业及项目引入数量', 'level', '120', '个', 'eq'],
    ['登记失业率', 'level', '3.5', '%', 'lt'],
    ['人均公共文化服务设施建筑面积', 'level', '2.1', '平方米', 'eq'],
    ['千人居家为老服务床位与机构养老床位数', 'level', '7.8', '张', 'eq'],
    ['物业服务覆盖率', 'level', '100', '%', 'eq'],
    ['食品安全抽检合格率', 'level', '98.5', '%', 'ge'],
    ['药品抽检合格率', 'level', '99', '%', 'ge'],
    ['生产生活用水总量', 'level', '100000000', '立方米', 'eq'],
  ])('has a target for %s', (rowHead, kind, value, unit, qualifier) => {
    // The kind says growth, so that 增速 and 增幅 may be left out.
    const row = rows.filter(({ indicator }) => indicator !== null && rowHead.startsWith(indicator));
    expect(row).toMatchObject([{ kind, value, unit, qualifier, status: 'target', period: '2024' }]);
  });

  it.each([
    ['全员劳动生产率', '-'],
    ['细颗粒物（PM2.5）年均浓度', '达到市级要求'],
    ['居民人均可支配收入增速', '与经济增长同步'],
    ['教育支出占一般公共预算支出比例', '与一般公共预算支出基本同步'],
    ['单位地区生产总值生产安全事故死亡率', '达到市级要求'],
    ['万元地区生产总值能耗降幅', '达到市级要求'],
    ['常住人口规模', '达到市级要求'],
  ])('says that %s has none, but %s', (indicator, words) => {
    const messages = withoutNumber.map(({ message }) => message);
    expect(messages.filter((message) => message.startsWith(`“${indicator}”`))).toMatchObject([
      expect.stringContaining(`为“${words}”`),
    ]);
  });

  it('accounts for its 21 indicators and nothing else', () => {
    expect([rows.length, withoutNumber.length]).toEqual([14, 7]);
  });
});

describe('targets without a number', () => {
  const notesOf = (head: string, cell: string): string[] => {
    const text = `指标\t单位\t${head}\n常住人口\t万人\t${cell}\n床位\t张\t12\n登记失业率\t%\t3.5\n`;
    const document = { id: 'table', format: 'plain', encoding: 'utf-8', sha256: '', inferred: [] } as const;
    const { issues } = extractDocument({ ...document, text, metadata: { published: '2024-01' } });
    return issues.map(({ code, span }) => `${code} ${text.slice(span?.start, span?.end)}`);
  };

  it.each([
    ['2024年计划', '达到市级要求', ['target-without-number 达到市级要求']],
    ['2025年目标值', '—', ['target-without-number —']],
    ['2024年计划', '110左右', []],
    ['2024年计划', '１１０', []],
    ['2023年计划完成情况', '与上年持平', []],
    ['2023年', '与上年持平', []],
  ])('under %s: %s', (head, cell, expected) => {
    expect(notesOf(head, cell)).toEqual(expected);
  });

  it.each(targetHeads)('$example says of the values whether they are targets', ({ example, isTarget }) => {
    expect(valuesAre(example)).toBe(isTarget);
  });
});

describe('reports of thirty provinces', () => {
  const folder = join(sharedFolder, 'corpus/provinces_2026_txt');
  const reports = existsSync(folder) ? [...listTexts(folder).documents] : [];

  it('are all there', ({ skip }) => {
    if (reports.length === 0) skip('no corpus: set GOVFACTS_SHARED');
    expect(reports).toHaveLength(30);
  });

  it.each(reports)('$id is read, and every row is well formed', async (file) => {
    const built = await build(file);
    expect(built.records.facts.length).toBeGreaterThan(50);
    expect(malformed(built)).toEqual([]);
    expect(unmentioned(built)).toEqual([]);
  });
});
