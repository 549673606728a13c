import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, ParsedDocument } from '../pipeline/model/block.js';
import { markerOf, markers } from '../pipeline/parse/markers.js';
import { residues } from '../pipeline/parse/residue.js';
import { parseDocument } from '../pipeline/parse/parse-document.js';
import { plain, markdown, rawTexts, readRaw } from './golden/parse/documents.js';

const sections = (parsed: ParsedDocument): string[] =>
  parsed.blocks.map(({ content, section }) => `${section.join('>')}|${content.text.slice(0, 8)}`);
const kinds = (parsed: ParsedDocument): string[] => parsed.blocks.map(({ kind }) => kind);
const texts = (parsed: ParsedDocument): string[] => parsed.blocks.map(({ content }) => content.text);
const cells = (parsed: ParsedDocument): Block[] => parsed.blocks.filter(({ kind }) => kind === 'table-cell');
const body = '全市经济持续健康发展，各项事业取得新成绩。';

describe('tables of words', () => {
  test.each(markers)('marker $id', ({ id, examples, counterExamples }) => {
    for (const example of examples) expect(markerOf(example)?.marker.id, example).toBe(id);
    for (const example of counterExamples) expect(markerOf(example)?.marker.id, example).not.toBe(id);
  });

  test.each(residues)('residue $id', ({ examples, reason }) => {
    for (const example of examples) {
      const parsed = parseDocument(plain(`全市${example}总值达到100亿元。`));
      expect(texts(parsed)).toEqual(['全市总值达到100亿元。']);
      expect(parsed.asides.map((aside) => aside.reason)).toContain(reason);
    }
  });
});

describe('headings and sections', () => {
  test('levels nest and reset', () => {
    const parsed = parseDocument(plain(`一、回顾\n（一）经济\n${body}\n（二）民生\n${body}\n二、安排\n${body}`));
    expect(sections(parsed)).toEqual([
      '一、回顾|一、回顾',
      '一、回顾>（一）经济|（一）经济',
      '一、回顾>（一）经济|全市经济持续健康',
      '一、回顾>（二）民生|（二）民生',
      '一、回顾>（二）民生|全市经济持续健康',
      '二、安排|二、安排',
      '二、安排|全市经济持续健康',
    ]);
  });

  test('（1） directly below 一、', () => {
    const parsed = parseDocument(plain(`一、回顾\n${body}\n（1） 经济\n${body}\n（2） 民生\n${body}`));
    expect(parsed.blocks.at(-1)?.section).toEqual(['一、回顾', '（2） 民生']);
  });

  test('a topic sentence after a marker opens a section and stays a paragraph', () => {
    const parsed = parseDocument(plain(`一、基础\n（一）整体概况。园区2012年开园，面积9.99平方公里。\n${body}`));
    expect(kinds(parsed)).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(parsed.blocks[1]?.content.text).toMatch(/^（一）整体概况。园区/u);
    expect(parsed.blocks[2]?.section).toEqual(['一、基础', '（一）整体概况']);
  });

  test('the title of a table heads the table, not the text behind it', () => {
    const parsed = parseDocument(
      plain(`一、人口\n${body}\n\n表1 年末人口\n\n项目\t年末数\n常住人口\t9785\n\n${body}\n\n图2 就业\n\n${body}`),
    );
    const paragraphs = parsed.blocks.filter(({ kind }) => kind === 'paragraph');
    expect(paragraphs.map(({ section }) => section)).toEqual([['一、人口'], ['一、人口'], ['一、人口']]);
    expect(parsed.blocks.find(({ kind }) => kind === 'table-cell')?.section).toEqual(['一、人口', '表1 年末人口']);
  });

  test('headings without marker, but not page furniture', () => {
    const chrome =
      '下载\n打印\n【字号：\n加大\n减小\n】\n2026年甲省政府工作报告\n来源：日报\n时间：2026-02-10\n省长 任某某\n各位代表：';
    const parsed = parseDocument(
      plain(`${chrome}\n${body}\n“十四五”时期工作回顾\n${body}\n2026年重点工作\n（一）放大效应\n${body}`),
    );
    expect(parsed.blocks.filter(({ kind }) => kind === 'title').map(({ content }) => content.text)).toEqual([
      '2026年甲省政府工作报告',
    ]);
    expect(parsed.blocks.filter(({ kind }) => kind === 'heading').map(({ content }) => content.text)).toEqual([
      '“十四五”时期工作回顾',
      '2026年重点工作',
      '（一）放大效应',
    ]);
    expect(parsed.blocks.at(-1)?.section).toEqual(['2026年重点工作', '（一）放大效应']);
  });

  test('a heading without marker inside a numbered section ends with the next one', () => {
    const parsed = parseDocument(plain(`${body}\n三、安排\n${body}\n主要预期目标\n${body}\n（一）扩大内需\n${body}`));
    expect(parsed.blocks.at(-3)?.section).toEqual(['三、安排', '主要预期目标']);
    expect(parsed.blocks.at(-1)?.section).toEqual(['三、安排', '（一）扩大内需']);
  });

  test('a list of names or of annexes is no list of headings', () => {
    const names = parseDocument(plain(`${body}\n出席的有：\n副区长 杜某悦\n局长 卢某星\n部长 于某明\n${body}`));
    expect(kinds(names)).not.toContain('heading');
    const annexes = parseDocument(plain(`${body}\n附件：1.计划表\n2.名词解释\n附件1\n计划表\n${body}`));
    expect(kinds(annexes)).toEqual(['paragraph', 'list-item', 'list-item', 'heading', 'heading', 'paragraph']);
    expect(annexes.blocks.at(-1)?.section).toEqual(['附件1', '计划表']);
  });

  test('Markdown depth and markers together', () => {
    const parsed = parseDocument(
      markdown(`# 甲市报告\n\n## 回顾\n\n### 一、经济\n\n${body}\n\n### 二、民生\n\n${body}\n\n## 安排\n\n${body}`),
    );
    expect(parsed.blocks[0]?.kind).toBe('title');
    expect(parsed.blocks.at(-3)?.section).toEqual(['回顾', '二、民生']);
    expect(parsed.blocks.at(-1)?.section).toEqual(['安排']);
  });
});

describe('cut paragraphs', () => {
  const head = '“两翼”，是指德胜、广安两个片区。整体上看，西';

  test('joined across a footnote, whose mark is set aside', () => {
    const parsed = parseDocument(
      markdown(`(四) 空间布局。${head}¹\n\n¹ 一核：北展片区。\n\n城园是典型的园区，面积9.99平方公里。`),
    );
    expect(texts(parsed)).toEqual([`(四) 空间布局。${head}城园是典型的园区，面积9.99平方公里。`, '一核：北展片区。']);
    expect(kinds(parsed)).toEqual(['paragraph', 'footnote']);
    expect(parsed.terms).toMatchObject([{ term: '一核', definition: '北展片区。' }]);
    expect(parsed.asides.map(({ reason }) => reason)).toEqual(['脚注标记', '脚注标记']);
  });

  test.each([
    ['page break in a word', `${head}\f城园是典型的园区。`],
    ['page number between', `${head}\n\n- 12 -\n\n城园是典型的园区。`],
    ['CRLF', `${head}\r\n城园是典型的园区。`],
    ['zero-width line', `${head}\n\u200b\n城园是典型的园区。`],
  ])('%s', (_, source) => {
    expect(texts(parseDocument(plain(source)))).toEqual([`${head}城园是典型的园区。`]);
  });

  test.each([
    ['closing punctuation', '国务院编制了《\n纲要（草案）\n》，报告如下。'],
    ['subscript on a line of its own', '全面开展绿化行动，累计造林1105万亩。PM\n2.5\n浓度保持在20微克左右。'],
  ])('%s goes on', (_, source) => {
    expect(texts(parseDocument(plain(source)))).toEqual([source.replaceAll('\n', '')]);
  });

  test('an indented line opens a paragraph', () => {
    expect(kinds(parseDocument(plain(`　　${head}\n　　城园是典型的园区。`)))).toEqual(['paragraph', 'paragraph']);
  });

  test('units with superscripts are no footnote marks', () => {
    expect(texts(parseDocument(plain('建成区面积50km²，耗能10⁸千瓦时。')))).toEqual([
      '建成区面积50km²，耗能10⁸千瓦时。',
    ]);
  });
});

describe('speakers', () => {
  test('turns after role lines', () => {
    const parsed = parseDocument(
      plain('-\n主持人\n隗某:大家好!主题：幸福。\n主题：红墙。\n-\n嘉宾\n郅某杰:谢谢大家!\n增长5.8%。'),
    );
    expect(parsed.blocks.map(({ speaker, content }) => `${speaker ?? ''}|${content.text}`)).toEqual([
      '|主持人',
      '隗某|隗某:',
      '隗某|大家好!主题：幸福。',
      '隗某|主题：红墙。',
      '|嘉宾',
      '郅某杰|郅某杰:',
      '郅某杰|谢谢大家!',
      '郅某杰|增长5.8%。',
    ]);
  });

  test('questions and answers', () => {
    const parsed = parseDocument(plain('问：去年增长多少？\n答：增长5.8%。\n其中工业增长6%。'));
    expect(parsed.blocks.map(({ speaker }) => speaker)).toEqual(['问', '问', '答', '答', '答']);
  });

  test('labels are no speakers', () => {
    const parsed = parseDocument(
      plain('推荐：首选小灵通，不收费。\n适用人群：话费少的人。\n推荐：如意通，便宜。\n适用人群：学生们。'),
    );
    expect(parsed.blocks.every(({ speaker }) => speaker === undefined)).toBe(true);
  });
});

describe('tables', () => {
  test('flattened to one cell a line', () => {
    const source =
      '单位：亿元\n\t序号\n\t指标\n\t2024年\n计划\n\t属性\n\n\t1\n\t地区生产总值增速（%）\n\t5左右\n\t预期性\n\n\t2\n\t财政收入\n\t达到\n市级要求\n\t-';
    const parsed = parseDocument(plain(source));
    expect(cells(parsed).map(({ content, cell }) => [content.text, cell])).toEqual([
      ['5左右', { rowHead: '地区生产总值增速', unit: '%', columnHead: '2024年计划', notes: ['预期性'] }],
      ['达到市级要求', { rowHead: '财政收入', unit: '亿元', columnHead: '2024年计划', notes: ['-'] }],
    ]);
    expect(parsed.asides.map(({ reason }) => reason)).toEqual(['表格序号', '表格序号']);
  });

  test('Markdown and tab-separated tables', () => {
    const expected = [
      ['100', '地区生产总值', '亿元', '2023年'],
      ['110', '地区生产总值', '亿元', '2024年'],
      ['2.3', '失业率', '%', '2023年'],
      ['-', '失业率', '%', '2024年'],
    ];
    const piped = '|指标|2023年|2024年|\n|-|-|-|\n|地区生产总值（亿元）|100|110|\n|失业率（%）|2.3|-|\n';
    const tabbed = '指标\t2023年\t2024年\n地区生产总值（亿元）\t100\t110\n失业率（%）\t2.3\t-\n';
    for (const parsed of [parseDocument(markdown(piped)), parseDocument(plain(tabbed))]) {
      expect(
        cells(parsed).map(({ content, cell }) => [content.text, cell?.rowHead, cell?.unit, cell?.columnHead]),
      ).toEqual(expected);
    }
  });

  test('paragraphs that open with a tab are no table', () => {
    const parsed = parseDocument(plain(`\t${body}\n\n\t${body}\n\n\t${body}`));
    expect(kinds(parsed)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  test('the plan of 2024 has 21 indicators', () => {
    const found = cells(readRaw('xicheng-plan-2024.txt'));
    expect(found).toHaveLength(21);
    expect(found.map(({ content }) => content.text)).toContain('稳定在98.5以上');
    expect(found.find(({ cell }) => cell?.rowHead === '药品抽检合格率')?.cell?.notes).toEqual([
      '安全稳定',
      '食品药品安全',
      '约束性',
    ]);
  });
});

describe('glossaries', () => {
  test('entries on one line or two, and marks in brackets', () => {
    const one = parseDocument(
      plain(`${body}\n附件2\n名词解释\n\n1． 守袋行动：由15个街道开展。\n2． “1+3”：一个核心。`),
    );
    expect(one.terms.map(({ term, definition }) => [term, definition])).toEqual([
      ['守袋行动', '由15个街道开展。'],
      ['“1+3”', '一个核心。'],
    ]);
    const two = parseDocument(
      plain(`${body}\n名词解释\n1.“四上”企业：\n规模以上企业的统称。\n2.“双一流”：\n一流大学和一流学科。`),
    );
    expect(two.terms.map(({ term, definition }) => [term, definition])).toEqual([
      ['“四上”企业', '规模以上企业的统称。'],
      ['“双一流”', '一流大学和一流学科。'],
    ]);
    expect(two.blocks.filter(({ kind }) => kind === 'glossary')).toHaveLength(4);
  });

  test('the plan of 2024 defines 40 terms', () => {
    expect(readRaw('xicheng-plan-2024.txt').terms).toHaveLength(40);
  });
});

describe('Markdown is read by position', () => {
  test('escapes, emphasis, links and numbers of items', () => {
    const parsed = parseDocument(
      markdown('增长**5.8**%，见[公报](http://a.cn/2023)，约1\\~2个。\n\n2023. 12月完成\n\n5~8%，占比3~5%。\n'),
    );
    expect(texts(parsed)).toEqual(['增长5.8%，见公报，约1~2个。', '2023. 12月完成', '5~8%，占比3~5%。']);
    expect(parsed.asides.map(({ reason }) => reason)).toContain('链接地址');
  });

  test('front matter is set aside', () => {
    const parsed = parseDocument(markdown(`---\ndate: 2023-01-01\n---\n\n${body}\n`));
    expect(texts(parsed)).toEqual([body]);
  });
});

describe('raw texts', () => {
  test.each(rawTexts)('%s has no speaker but in the press conference', (name) => {
    const spoken = readRaw(name).blocks.some(({ speaker }) => speaker !== undefined);
    expect(spoken).toBe(name.startsWith('xicheng-press'));
  });

  test('speakers of the press conference', () => {
    const names = new Set(readRaw('xicheng-press-2025.txt').blocks.map(({ speaker }) => speaker));
    expect(names).toContain('卢五星');
    expect(names).not.toContain('主题');
    expect(names.size).toBe(13);
  });

  test('no paragraph is left cut in two', () => {
    for (const name of rawTexts) {
      const cut = readRaw(name).blocks.filter(
        ({ kind, content }) =>
          kind === 'paragraph' && content.text.length > 60 && !/[。！？；：!?:][”’）]?$/u.test(content.text),
      );
      expect(cut.map(({ content }) => content.text.slice(-20))).toEqual([]);
    }
  });

  test('a plain text is read in time linear to its length', () => {
    const source = readFileSync(new URL('../raw/xicheng-plan-2024.txt', import.meta.url), 'utf8').repeat(25);
    parseDocument(plain(source));
    const start = performance.now();
    parseDocument(plain(source));
    expect(source.length).toBeGreaterThan(600_000);
    expect(performance.now() - start).toBeLessThan(600);
  });
});
