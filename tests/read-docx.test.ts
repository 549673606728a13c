import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textDocument } from '../pipeline/model/document.js';
import type { LayoutElement } from '../pipeline/model/layout.js';
import { DocumentError } from '../pipeline/read/document-error.js';
import { writeCount } from '../pipeline/read/formats/docx-counting.js';
import type { DerivedText } from '../pipeline/read/formats/derivation.js';
import { deriveDocx } from '../pipeline/read/formats/docx.js';
import { listDocuments, readDocument } from '../pipeline/read/read-folder.js';
import { extractDocument } from '../pipeline/stages.js';
import {
  cell,
  docxArchive,
  docxFile,
  inList,
  list,
  listKind,
  paragraph,
  row,
  run,
  type DocxParts,
} from './docx-file.js';

async function derive(parts: DocxParts): Promise<DerivedText> {
  return deriveDocx('raw/a.docx', await docxFile(parts));
}

async function textOf(parts: DocxParts | string): Promise<string> {
  return (await derive(typeof parts === 'string' ? { document: parts } : parts)).text;
}

async function failureOf(bytes: Uint8Array): Promise<DocumentError> {
  const outcome: unknown = await deriveDocx('raw/a.docx', bytes).catch((error: unknown) => error);
  if (outcome instanceof DocumentError) return outcome;
  throw new Error('Expected a DocumentError');
}

function hints(elements: readonly LayoutElement[]): (string | undefined)[] {
  return elements.map((element) =>
    element.kind === 'grid' ? 'grid' : `${element.hint ?? 'paragraph'}${String(element.depth ?? '')}`,
  );
}

const style = (id: string, name: string, inner = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const pStyle = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe('headings and paragraphs', () => {
  test('by the name of the style, by its outline level and by that of the paragraph', async () => {
    const styles = [
      style('1', 'heading 1'),
      style('a3', '标题 2'),
      style('own', '自定', '<w:basedOn w:val="base"/>'),
      style('base', '基础', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    ].join('');
    const document = [
      paragraph('发展基础', pStyle('1')),
      paragraph('经济运行', pStyle('a3')),
      paragraph('工业', pStyle('own')),
      paragraph('投资', '<w:outlineLvl w:val="3"/>'),
      paragraph('不是标题', `${pStyle('own')}<w:outlineLvl w:val="9"/>`),
      paragraph('全年完成固定资产投资120亿元，同比增长5.8%。', '<w:outlineLvl w:val="1"/>'),
    ].join('');
    const { text, layout } = await derive({ document, styles });
    expect(hints(layout.elements)).toEqual(['heading1', 'heading2', 'heading3', 'heading4', 'paragraph', 'paragraph']);
    expect(text.split('\n\n')).toHaveLength(6);
  });

  test('a line break is a line of the same paragraph, a tab a blank', async () => {
    const { text, layout } = await derive({
      document: `<w:p><w:r><w:t>合计</w:t><w:tab/><w:t>12亿元</w:t><w:br/><w:t>其中</w:t></w:r></w:p>`,
    });
    expect(text).toBe('合计 12亿元\n其中\n');
    expect(layout.elements).toMatchObject([{ sameParagraph: false }, { sameParagraph: true }]);
  });

  test('offsets of the layout are places in the text', async () => {
    const { text, layout } = await derive({ document: paragraph('一') + paragraph('产值12亿元') });
    for (const element of layout.elements)
      if (element.kind === 'text')
        expect(element.spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(element.text);
  });
});

describe('what is read of changes', () => {
  test('inserted words, not deleted ones, comments, heads of pages, hidden words, contents', async () => {
    const document = [
      paragraph(
        `${run('增长')}<w:ins w:id="1">${run('5.8%')}</w:ins><w:del w:id="2"><w:r><w:delText>6.2%</w:delText></w:r></w:del>` +
          `<w:moveFrom>${run('旧')}</w:moveFrom>${run('密', '<w:vanish/>')}${run('显', '<w:vanish w:val="0"/>')}` +
          `<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      paragraph('第一章 总则 3', pStyle('toc')),
      `<w:tbl>${row([cell('甲'), cell('1')])}${row([cell('乙'), cell('2')], '<w:del w:id="3"/>')}</w:tbl>`,
    ].join('');
    const text = await textOf({
      document,
      styles: style('toc', 'toc 1'),
      header1: paragraph('页眉99'),
      comments: `<w:comment w:id="0">${paragraph('批注88')}</w:comment>`,
    });
    expect(text).toBe('增长5.8%显\n\n甲\t1\n');
  });

  test('the words of a text box once, after its paragraph', async () => {
    const box = (words: string): string => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
    const document = paragraph(
      `${run('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('框12亿元')}</mc:Choice>` +
        `<mc:Fallback><w:pict><v:shape><v:textbox>${box('框12亿元')}</v:textbox></v:shape></w:pict></mc:Fallback>` +
        '</mc:AlternateContent></w:r>',
    );
    expect(await textOf(document)).toBe('正文\n\n框12亿元\n');
  });
});

describe('lists', () => {
  const kinds = [
    listKind(1, [
      ['chineseCounting', '%1、'],
      ['chineseCounting', '（%2）'],
      ['decimal', '%3.'],
    ]),
    listKind(2, [
      ['bullet', '\u00b7'],
      ['decimal', '%1.%2'],
    ]),
  ].join('');
  const numbering = `${kinds}${list(1)}${list(2)}${list(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')}`;

  test('numbers are written, inner ones begin anew, a blank keeps them apart from the words', async () => {
    const places = [
      ['甲', 0],
      ['乙', 1],
      ['丙', 1],
      ['5G基站', 2],
      ['丁', 0],
      ['戊', 1],
    ] as const;
    const text = await textOf({
      document: places.map(([words, level]) => paragraph(words, inList(1, level))).join(''),
      numbering,
    });
    expect(text.trim().split('\n\n')).toEqual(['一、甲', '（一）乙', '（二）丙', '1. 5G基站', '二、丁', '（一）戊']);
  });

  test('lists of a kind count on, unless they begin at a number of their own', async () => {
    const document = [
      paragraph('甲', inList(1)),
      paragraph('正文'),
      paragraph('乙', inList(1)),
      paragraph('丙', inList(3)),
    ];
    const text = await textOf({ document: document.join(''), numbering });
    expect(text.trim().split('\n\n')).toEqual(['一、甲', '正文', '二、乙', '五、丙']);
  });

  test('a bullet has no number, and neither has an empty or a deleted paragraph', async () => {
    const document = [
      paragraph('甲', inList(2)),
      paragraph('<w:r/>', inList(1)),
      paragraph('删', `${inList(1)}<w:rPr><w:del w:id="1"/></w:rPr>`),
      paragraph('乙', inList(1)),
    ];
    const { text, layout } = await derive({ document: document.join(''), numbering });
    expect(text.trim().split('\n\n')).toEqual(['甲', '二、删乙']);
    expect(hints(layout.elements)).toEqual(['list-item', 'list-item']);
  });

  test('the list of a style, and the paragraph that is taken out of it', async () => {
    const styles = style('h', 'heading 1', `<w:pPr>${inList(1)}</w:pPr>`);
    const document = [
      paragraph('甲', pStyle('h')),
      paragraph('乙', `${pStyle('h')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
      paragraph('丙', pStyle('h')),
    ];
    const { text, layout } = await derive({ document: document.join(''), numbering, styles });
    expect(text.trim().split('\n\n')).toEqual(['一、甲', '乙', '二、丙']);
    expect(hints(layout.elements)).toEqual(['heading1', 'heading1', 'heading1']);
  });

  test.each([
    ['chineseCounting', 10, '十'],
    ['japaneseCounting', 21, '二十一'],
    ['chineseCountingThousand', 105, '一百零五'],
    ['chineseCountingThousand', 1010, '一千零一十'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographDigital', 10, '一〇'],
    ['upperRoman', 14, 'XIV'],
    ['lowerLetter', 28, 'bb'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['ideographTraditional', 3, '丙'],
    ['unheardOf', 7, '7'],
  ])('%s writes %i as %s', (format, number, written) => {
    expect(writeCount(number, format)).toBe(written);
  });
});

describe('notes and raised signs', () => {
  const note = (kind: string, id: number, words: string): string =>
    `<w:${kind} w:id="${String(id)}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${words}`)}`)}</w:${kind}>`;
  const reference = (kind: string, id: number): string =>
    `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${String(id)}"/></w:r>`;

  test('a note never runs into the number before it', async () => {
    const { text, layout } = await derive({
      document: [
        paragraph(
          `${run('地区生产总值增长5.8')}${reference('footnote', 7)}${run('%，')}${run('产值3亿元')}${reference('endnote', 2)}`,
        ),
        paragraph('第二段。'),
      ].join(''),
      footnotes: note('footnote', 7, '按不变价格计算。'),
      endnotes: note('endnote', 2, '快报数。'),
    });
    expect(text.trim().split('\n\n')).toEqual([
      '地区生产总值增长5.8[1]%，产值3亿元[2]',
      '[1] 按不变价格计算。',
      '第二段。',
      '[2] 快报数。',
    ]);
    expect(hints(layout.elements)).toEqual(['paragraph', 'footnote', 'paragraph', 'footnote']);
  });

  test('raised digits stay units and marks', async () => {
    const raised = (text: string): string => run(text, '<w:vertAlign w:val="superscript"/>');
    const lowered = run('2.5', '<w:vertAlign w:val="subscript"/>');
    const document = paragraph(
      `${run('绿地12km')}${raised('2')}${run('，增长5.8%')}${raised('1')}${raised('2')}${run('，PM')}${lowered}${raised('注')}`,
    );
    expect(await textOf(document)).toBe('绿地12km²，增长5.8%¹²，PM2.5注\n');
  });

  test('facts are those of the words, not of the marks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'docx-'));
    const document = [
      paragraph('2023年西城区国民经济和社会发展统计公报'),
      paragraph(
        `${run('2023年，地区生产总值6038亿元')}${reference('footnote', 1)}${run('，同比增长5.8%')}${reference('footnote', 2)}${run('。')}`,
      ),
      `<w:tbl>${row([cell('指标'), cell('单位'), cell('2023年')], '<w:tblHeader/>')}${row([cell('绿地面积'), cell('公顷'), cell('120')])}</w:tbl>`,
    ].join('');
    const footnotes = note('footnote', 1, '初步核算数。') + note('footnote', 2, '按不变价格计算。');
    writeFileSync(join(folder, 'a.docx'), await docxFile({ document, footnotes }));
    const [file] = listDocuments(folder);
    const { document: source } = await readDocument(file!);
    const { facts, document: read } = extractDocument(source);
    rmSync(folder, { recursive: true });
    const told = facts.map(({ indicator, value, unit }) => `${indicator} ${value}${unit}`);
    expect(told).toEqual(
      ['地区生产总值 6038亿元', '地区生产总值 5.8%', '绿地面积 120公顷'].map((fact) =>
        fact.replace('6038亿', '603800000000'),
      ),
    );
    expect(read).toMatchObject({ format: 'docx', encoding: 'binary' });
  });
});

describe('tables', () => {
  test('cells over several rows and columns, and heads of several rows', async () => {
    const span = (count: number): string => `<w:gridSpan w:val="${String(count)}"/>`;
    const restart = '<w:vMerge w:val="restart"/>';
    const table = [
      row([cell('表1 主要指标', span(3))]),
      row([cell('指标', restart), cell('2024年', span(2))]),
      row([cell('', '<w:vMerge/>'), cell('一季度'), cell('二季度')]),
      row([cell('产值'), cell('12'), cell('13')]),
      row([cell('注：快报数。', span(3))]),
    ].join('');
    const { text, layout } = await derive({ document: `<w:tbl>${table}</w:tbl>` });
    expect(text).toBe('表1 主要指标\n\n指标\t2024年\t\n\t一季度\t二季度\n产值\t12\t13\n\n注：快报数。\n');
    const grid = layout.elements.find(({ kind }) => kind === 'grid');
    expect(grid).toMatchObject({ headerRows: 2 });
    expect(grid?.kind === 'grid' && grid.rows.map((cells) => cells.map((one) => one.text))).toEqual([
      ['指标', '2024年', '2024年'],
      ['指标', '一季度', '二季度'],
      ['产值', '12', '13'],
    ]);
  });

  test('heads that are marked, and several paragraphs in a cell', async () => {
    const two = `<w:tc>${paragraph('产值')}${paragraph('（亿元）')}</w:tc>`;
    const { text, layout } = await derive({
      document: `<w:tbl>${row([cell('甲'), two], '<w:tblHeader/>')}${row([cell('乙'), cell('1')])}</w:tbl>`,
    });
    expect(text).toBe('甲\t产值 （亿元）\n乙\t1\n');
    expect(layout.elements).toMatchObject([{ headerRows: 1 }]);
  });

  test('a frame around prose is prose', async () => {
    const inner = `<w:tbl>${row([cell('甲'), cell('1')])}</w:tbl>`;
    const text = await textOf(
      `<w:tbl>${row([`<w:tc>${paragraph('第一段。')}${inner}${paragraph('第二段。')}</w:tc>`])}</w:tbl>`,
    );
    expect(text).toBe('第一段。\n\n甲\t1\n\n第二段。\n');
  });
});

test('a table in traditional characters, heads over several columns too', async () => {
  const span = '<w:gridSpan w:val="2"/>';
  const table = [
    row([cell('指標'), cell('單位'), cell('2024年實績', span)], '<w:tblHeader/>'),
    row([cell('綠地面積'), cell('公頃'), cell('120'), cell('130')]),
  ];
  const { text, layout } = await derive({
    document: `${paragraph('城市建設統計年報')}<w:tbl>${table.join('')}</w:tbl>`,
  });
  const { facts } = extractDocument({ ...textDocument('a', text), format: 'docx', layout });
  expect(facts.map(({ indicator, value, unit }) => [indicator, value, unit])).toEqual([
    ['绿地面积', '120', '公顷'],
    ['绿地面积', '130', '公顷'],
  ]);
});

describe('files that cannot be read', () => {
  test('an old document of Word, and one with a password', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    const old = await failureOf(Buffer.concat([compound, Buffer.from('WordDocument', 'utf16le')]));
    expect(old).toMatchObject({ code: 'binary' });
    expect(old.message).toMatch(/\.doc\).*save it as \.docx/u);
    expect(await failureOf(Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]))).toMatchObject({
      code: 'encrypted',
    });
  });

  test('text, a cut-off file, other bytes, broken XML, another archive', async () => {
    const whole = await docxFile({ document: paragraph('产值12亿元，增长5.8%。'.repeat(50)) });
    const changed = Uint8Array.from(whole);
    for (const place of whole.keys()) if (place > 60 && place < 90) changed[place] = 0x55;
    const broken = await docxFile({ document: '<w:p><w:r>' });
    const sheet = docxArchive({ document: '' });
    sheet.remove('word/document.xml');
    const other = await sheet.generateAsync({ type: 'uint8array' });
    for (const bytes of [
      Buffer.from('产值12亿元'),
      whole.subarray(0, 500),
      whole.subarray(400),
      changed,
      broken,
      other,
    ])
      expect(await failureOf(bytes)).toMatchObject({ code: 'damaged', file: 'raw/a.docx' });
  });

  test('a document type, whose entities could grow', async () => {
    const archive = docxArchive({ document: '' });
    archive.file('word/document.xml', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>');
    expect(await failureOf(await archive.generateAsync({ type: 'uint8array' }))).toMatchObject({ code: 'damaged' });
  });

  test('nothing in it', async () => {
    expect(await failureOf(await docxFile({ document: paragraph(' ') }))).toMatchObject({ code: 'empty' });
  });

  test('an archive that unpacks to a thousand times its size', async () => {
    const bomb = await docxFile({ document: paragraph(' '.repeat(40_000_000)) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await failureOf(bomb)).toMatchObject({ code: 'too-large' });
    // The same with a directory that states less.
    const view = Buffer.from(bomb);
    for (
      let at = view.indexOf('PK\u0001\u0002', 0, 'latin1');
      at >= 0;
      at = view.indexOf('PK\u0001\u0002', at + 4, 'latin1')
    )
      view.writeUInt32LE(1000, at + 24);
    expect(await failureOf(view)).toMatchObject({ code: 'damaged' });
  });

  test('elements in one another ten thousand times', async () => {
    const deep = '<w:ins>'.repeat(10_000) + '</w:ins>'.repeat(10_000);
    expect(await failureOf(await docxFile({ document: `<w:p>${deep}</w:p>` }))).toMatchObject({ code: 'damaged' });
  });
});
