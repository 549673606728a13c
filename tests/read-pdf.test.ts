import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkExtraction, extractDocument } from '../pipeline/index.js';
import type { Grid, TextLine } from '../pipeline/model/layout.js';
import { findDerivation, type DerivedText } from '../pipeline/read/formats/derivation.js';
import { DocumentError, makeDocument } from '../pipeline/read/read-folder.js';
import { lines, page, pdfOf, ruled, stream, type FileOptions, type Run, type WrittenPage } from './pdf-writer.js';
import { sharedFolder } from './shared-folder.js';

async function derive(bytes: Uint8Array): Promise<DerivedText> {
  const derivation = await findDerivation('pdf');
  if (derivation === undefined) throw new Error('Expected a reader of PDF');
  return derivation('raw/a.pdf', bytes);
}

async function read(pages: readonly WrittenPage[], options?: FileOptions): Promise<DerivedText> {
  return derive(pdfOf(pages, options));
}

/** The paragraphs and, row by row with `|` between cells, the tables of a text. */
async function readLines(...pages: readonly WrittenPage[]): Promise<string[]> {
  const { text } = await read(pages);
  return text.trimEnd().replace(/\t/gu, '|').split(/\n+/u);
}

async function failure(bytes: Uint8Array): Promise<DocumentError> {
  try {
    await derive(bytes);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('Expected a DocumentError');
}

function gridsOf({ layout }: DerivedText): Grid[] {
  return layout.elements.filter((element) => element.kind === 'grid');
}

function linesOf({ layout }: DerivedText): TextLine[] {
  return layout.elements.filter((element) => element.kind === 'text');
}

const filler = '本段文字用来说明版面上正文各行的左右边界和行距，各行长短相同，段落首行缩进两个字，';

/** Full lines of 36 characters of 12 points, from 80 to 512. */
function body(count: number, top: number): Run[] {
  return lines(
    Array.from({ length: count }, () => filler.slice(0, 36)),
    80,
    top,
  );
}

describe('characters of a line', () => {
  it('are one number when it is written piece by piece', async () => {
    const runs = [
      { text: '全年实现增加值', x: 80, y: 700 },
      { text: '12', x: 164, y: 700 },
      { text: '34.', x: 177, y: 700 },
      { text: '5', x: 196.5, y: 700 },
      { text: '亿元', x: 205, y: 700 },
      { text: '，增长', x: 231, y: 700 },
      { text: '6.7%。', x: 268, y: 700 },
    ];
    expect(await readLines(page(runs))).toEqual(['全年实现增加值1234.5亿元，增长6.7%。']);
  });

  it('lose the thin gaps of a justified line and keep the gaps between words', async () => {
    const runs = Array.from('推动高质量发展', (text, index) => ({ text, x: 80 + index * 14, y: 700 }));
    const more = [
      { text: '第一部分', x: 80, y: 660 },
      { text: '概况', x: 140, y: 660 },
      { text: 'gross domestic', x: 80, y: 620, font: 'latin' as const },
      { text: 'product', x: 164, y: 620, font: 'latin' as const },
    ];
    expect((await readLines(page([...runs, ...more]))).join(' / ')).toBe(
      '推动高质量发展 / 第一部分 概况 / gross domestic product',
    );
  });

  it('keep two numbers beside one another apart', async () => {
    const runs = [
      { text: '123.4', x: 80, y: 700 },
      { text: '567.8', x: 118, y: 700 },
    ];
    expect(await readLines(page(runs))).toEqual(['123.4 567.8']);
  });

  it('count once where a file prints them twice to make them bold', async () => {
    const runs = [0, 0.4].map((shift) => ({ text: '完成投资88亿元。', x: 80 + shift, y: 700 }));
    expect(await readLines(page(runs))).toEqual(['完成投资88亿元。']);
  });

  it('stand upright on a page that lies on its side', async () => {
    const turned = page([], {
      operators:
        'BT /F1 12 Tf 0 1 -1 0 100 200 Tm <4e2d56fd4e2d56fd> Tj ET BT /F1 12 Tf 0 1 -1 0 130 200 Tm <7ecf6d4e> Tj ET',
    });
    const marked = page([{ text: '全市经济增长', x: 100, y: 400 }], { rotate: 90 });
    expect(await readLines(turned)).toEqual(['中国中国', '经济']);
    expect(await readLines(marked)).toEqual(['全市经济增长']);
  });

  it('are the characters whose radicals a font draws', async () => {
    expect(await readLines(page([{ text: '⼈均⽤⽔12吨。', x: 80, y: 700 }]))).toEqual(['人均用水12吨。']);
  });
});

describe('paragraphs', () => {
  it('are joined over lines and pages, and parted by indents and short lines', async () => {
    const first = page([
      { text: '　　' + filler.slice(0, 34), x: 80, y: 760 },
      ...body(3, 736),
      { text: '全年增长5.2%。', x: 80, y: 664 },
      { text: filler.slice(0, 34), x: 104, y: 640 },
      ...body(2, 616),
    ]);
    const second = page([
      { text: '其中工业增长6.1%。', x: 80, y: 760 },
      ...lines(['二、主要工作', '第一项。'], 104, 736),
    ]);
    const read = await readLines(first, second);
    expect(read.map((line) => line.slice(-12))).toEqual([
      `${filler.slice(30, 36)}全年增长5.2%。`.slice(-12),
      `${filler.slice(30, 36)}其中工业增长6.1%。`.slice(-12),
      '二、主要工作',
      '第一项。',
    ]);
  });

  it('are joined where a number that cannot be broken left the line short', async () => {
    const runs = [
      { text: filler.slice(0, 33), x: 80, y: 736 },
      { text: '1234567.89万元。', x: 80, y: 712 },
    ];
    const read = await readLines(page([...body(6, 640), ...runs]));
    expect(read[0]).toBe(`${filler.slice(0, 33)}1234567.89万元。`);
  });

  it('have no running heads, page numbers and dots of contents between them', async () => {
    const pages = [1, 2, 3].map((number) =>
      page([
        { text: `2024年统计年鉴 第${number}篇`, x: 200, y: 800, size: 9 },
        ...body(3, 740),
        { text: `第${number}段到此结束，共${number * 11}个字。`, x: 80, y: 668 },
        { text: ['— 1 —', '第2页 共3页', '3'][number - 1] ?? '', x: 280, y: 40, size: 9 },
      ]),
    );
    const contents = page([{ text: '一、总体情况............................ 17', x: 80, y: 700 }]);
    const { text } = await read([contents, ...pages]);
    expect(text).toMatch(/^一、总体情况\n/u);
    expect(text).not.toMatch(/年鉴|—|第2页|17/u);
    expect(text.match(/共\d+个字。/gu)).toEqual(['共11个字。', '共22个字。', '共33个字。']);
  });

  it('have no page numbers of a table of contents without dots', async () => {
    const runs = ['一、总体情况', '二、收入情况', '三、支出情况'].flatMap((text, index) => [
      { text, x: 80, y: 700 - index * 24 },
      { text: `${index * 3 + 2}`, x: 500, y: 700 - index * 24 },
    ]);
    expect(await readLines(page([{ text: '目  录', x: 270, y: 750, size: 16 }, ...runs]))).toEqual([
      '目 录',
      '一、总体情况',
      '二、收入情况',
      '三、支出情况',
    ]);
  });

  it('are whole in a text narrower than its page', async () => {
    const runs = lines(
      Array.from({ length: 10 }, () => filler.slice(0, 16)),
      80,
      700,
    );
    expect(await readLines(page(runs))).toEqual([filler.slice(0, 16).repeat(10)]);
  });

  it('are read column by column', async () => {
    const left = lines(
      Array.from({ length: 9 }, (_, index) => `左栏第${index + 1}行文字写满本栏的宽度，`),
      60,
      700,
    );
    const right = lines(
      Array.from({ length: 9 }, (_, index) => `右栏第${index + 1}行文字写满本栏的宽度，`),
      320,
      700,
    );
    const runs = left.flatMap((run, index) => [run, ...right.slice(index, index + 1)]);
    const { text } = await read([page([{ text: '横贯两栏的标题', x: 230, y: 750, size: 20 }, ...runs])]);
    const order = [...text.matchAll(/标题|左栏第\d行|右栏第\d行/gu)].map(([match]) => match);
    expect(order[0]).toBe('标题');
    expect(order.slice(1)).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `左栏第${index + 1}行`),
      ...Array.from({ length: 9 }, (_, index) => `右栏第${index + 1}行`),
    ]);
  });

  it('that are notes in small type at the foot stand apart, and their marks are no part of numbers', async () => {
    const pages = [
      page([
        ...body(5, 740),
        { text: '工业增加值增长5.6%', x: 80, y: 620 },
        { text: '1', x: 182, y: 625, size: 6 },
        { text: '。', x: 185, y: 620 },
        { text: '1', x: 80, y: 104, size: 5 },
        { text: ' 增加值按2020年不变价格计算。', x: 84, y: 100, size: 9 },
      ]),
    ];
    const derived = await read(pages);
    expect(derived.text).toContain('增长5.6%¹。');
    expect(
      linesOf(derived)
        .filter(({ hint }) => hint === 'footnote')
        .map(({ text }) => text),
    ).toEqual(['¹增加值按2020年不变价格计算。']);
  });

  it('in larger or black type are headings, and the largest of the first page the title', async () => {
    const derived = await read(
      [
        page([
          { text: '某市某局二〇二四年度', x: 150, y: 760, size: 24 },
          { text: '部门决算', x: 220, y: 720, size: 24 },
          { text: '部门概况', x: 80, y: 660, font: 'hei' },
          ...body(4, 620),
          { text: '本局共有职工128人。', x: 80, y: 524 },
        ]),
      ],
      { title: '样张' },
    );
    expect(
      linesOf(derived)
        .filter(({ hint }) => hint === 'heading')
        .map(({ text, depth }) => [text, depth]),
    ).toEqual([
      ['某市某局二〇二四年度部门决算', 1],
      ['部门概况', 2],
    ]);
    expect(derived.title).toBe('某市某局二〇二四年度部门决算');
  });

  it('leave the title to the file when none is shown', async () => {
    expect((await read([page(body(3, 700))], { title: '年度报告' })).title).toBe('年度报告');
  });
});

/** Words of the cells of a table of 100-point columns from 80 and 20-point rows from 700. */
function cells(rows: readonly (readonly string[])[], top = 700): Run[] {
  return rows.flatMap((row, down) =>
    row.map((text, right) => ({ text, x: 84 + right * 100, y: top - 14 - down * 20, size: 10 })),
  );
}

const columns = [80, 180, 280, 380];
const rowsFrom = (top: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, row) => top - row * 20);

describe('tables', () => {
  it('are the cells between lines, a head over two columns in both', async () => {
    // The line between the last two columns begins below the first row, the first head reaches down two rows.
    const operators = [
      ...rowsFrom(700, 4).map((y) => `${y === 680 ? 180 : 80} ${y} m 380 ${y} l S`),
      '80 700 m 80 620 l S 180 700 m 180 620 l S 380 700 m 380 620 l S 280 680 m 280 620 l S',
    ].join('\n');
    const words = cells([
      ['项目', '      支出合计'],
      ['', '2023年', '2024年'],
      ['教育支出', '1,234.50', '2,345.60'],
      ['卫生支出', '88.1', '-9.2'],
    ]);
    const derived = await read([page([{ text: '单位：万元', x: 320, y: 710, size: 10 }, ...words], { operators })]);
    const [grid] = gridsOf(derived);
    expect(derived.text.replace(/\t/gu, '|').split(/\n+/u).slice(0, 5)).toEqual([
      '单位：万元',
      '项目|支出合计|',
      '|2023年|2024年',
      '教育支出|1,234.50|2,345.60',
      '卫生支出|88.1|-9.2',
    ]);
    expect(grid?.headerRows).toBe(2);
    expect(grid?.rows.slice(0, 2).map((row) => row.map(({ text }) => text))).toEqual([
      ['项目', '支出合计', '支出合计'],
      ['项目', '2023年', '2024年'],
    ]);
    expect(grid?.rows[0]?.[2]?.spans).toEqual([]);
  });

  it('may be drawn as thin filled rectangles, and wrap words in a cell', async () => {
    const thin = (x: number, y: number, wide: number, high: number): string => `${x} ${y} ${wide} ${high} re f`;
    const operators = [
      ...rowsFrom(700, 3).flatMap((y) => columns.slice(1).map((x) => thin(x - 100, y, 99.5, 0.5))),
      ...columns.flatMap((x) =>
        rowsFrom(700, 3)
          .slice(1)
          .map((y) => thin(x, y, 0.5, 20)),
      ),
    ].join('\n');
    const wrapped = [
      { text: '机关事业单位', x: 84, y: 651, size: 9 },
      { text: '养老保险', x: 84, y: 642, size: 9 },
    ];
    const words = cells([
      ['项目', '预算数', '决算数'],
      ['合计', '10.5', '11.5'],
      ['', '3', '4'],
    ]).filter(({ text }) => text !== '');
    expect(await readLines(page([...words, ...wrapped], { operators }))).toEqual([
      '项目|预算数|决算数',
      '合计|10.5|11.5',
      '机关事业单位养老保险|3|4',
    ]);
  });

  it('that go on over a page are one, without the second head', async () => {
    const part = (rows: readonly (readonly string[])[], number: number): WrittenPage =>
      page(
        [
          { text: '表1 地区产值', x: 80, y: 730, size: 10 },
          { text: '单位：亿元', x: 320, y: 710, size: 10 },
          ...cells(rows),
          { text: `${number}`, x: 290, y: 30, size: 9 },
        ],
        { operators: ruled(columns, rowsFrom(700, rows.length)) },
      );
    const head = ['地区', '产值', '增速'];
    const derived = await read([
      part([head, ['甲县', '10.1', '5.1'], ['乙县', '20.2', '5.2']], 1),
      part([head, ['丙县', '30.3', '5.3']], 2),
    ]);
    expect(gridsOf(derived).map(({ rows }) => rows.map((row) => row[0]?.text))).toEqual([
      ['地区', '甲县', '乙县', '丙县'],
    ]);
    expect(linesOf(derived).map(({ text }) => text)).toEqual(['表1地区产值', '单位：亿元']);
  });

  it.each(['续表', '（续）', '续表1'])('that go on over a page under %s alone are one', async (caption) => {
    const part = (above: string, rows: readonly (readonly string[])[]): WrittenPage =>
      page([{ text: above, x: 80, y: 730, size: 10 }, ...cells(rows)], {
        operators: ruled(columns, rowsFrom(700, rows.length)),
      });
    const head = ['地区', '产值', '增速'];
    const derived = await read([
      part('表1 地区产值', [head, ['甲县', '10.1', '5.1']]),
      part(caption, [head, ['乙县', '20.2', '5.2']]),
    ]);
    expect(gridsOf(derived).map(({ rows }) => rows.map((row) => row[0]?.text))).toEqual([['地区', '甲县', '乙县']]);
    expect(linesOf(derived).map(({ text }) => text)).toEqual(['表1地区产值']);
  });

  it('without lines are cells below one another', async () => {
    const words = cells([
      ['指标', '2023年', '2024年'],
      ['粮食产量', '1,024.5', '1,030.2'],
      ['油料产量', '88.6', '90.1'],
      ['蔬菜产量', '—', '120'],
    ]);
    const derived = await read([page([...words, ...body(3, 560)])]);
    expect(gridsOf(derived).map(({ rows }) => rows.map((row) => row.map(({ text }) => text).join('|')))).toEqual([
      ['指标|2023年|2024年', '粮食产量|1,024.5|1,030.2', '油料产量|88.6|90.1', '蔬菜产量|—|120'],
    ]);
  });

  it('without lines have heads over the middle of values that end below one another', async () => {
    const rows = [
      ['产品', '产量', '增速'],
      ['原煤', '1024.5', '1'],
      ['发电量', '88', '10.25'],
      ['钢材', '5', '-3'],
    ];
    const words = rows.flatMap((row, down) =>
      row.map((text, right) => {
        const end = 100 + right * 60;
        const x = right === 0 ? 60 : down === 0 ? end - 34 : end - text.length * 5;
        return { text, x, y: 700 - down * 16, size: 10 };
      }),
    );
    expect(await readLines(page(words))).toEqual(['产品|产量|增速', '原煤|1024.5|1', '发电量|88|10.25', '钢材|5|-3']);
  });

  it('that are folded to save paper are unfolded', async () => {
    const four = [80, 180, 280, 380, 480];
    const rows = [
      ['科目', '金额', '科目', '金额'],
      ['工资', '10.5', '办公费', '1.5'],
      ['奖金', '20.5', '印刷费', '2.5'],
      ['津贴', '30.5', '', ''],
    ];
    expect(await readLines(page(cells(rows), { operators: ruled(four, rowsFrom(700, 4)) }))).toEqual([
      '科目|金额',
      '工资|10.5',
      '奖金|20.5',
      '津贴|30.5',
      '办公费|1.5',
      '印刷费|2.5',
    ]);
  });

  it('give facts with the unit above them', async () => {
    const rows = [
      ['项目', '2024年'],
      ['教育支出', '12.5'],
      ['卫生支出', '3.5'],
    ];
    const bytes = pdfOf([
      page([{ text: '单位：亿元', x: 220, y: 710, size: 10 }, ...cells(rows)], {
        operators: ruled([80, 180, 280], rowsFrom(700, 3)),
      }),
    ]);
    const document = await makeDocument({ id: 'a', path: 'a.pdf', format: 'pdf' }, bytes, { metadata: {} });
    const { facts } = checkExtraction(extractDocument(document));
    expect(facts.map(({ indicator, value, unit, period }) => [indicator, value, unit, period])).toEqual([
      ['教育支出', '1250000000', '元', '2024'],
      ['卫生支出', '350000000', '元', '2024'],
    ]);
  });
});

describe('what cannot be read', () => {
  it('is a scan', async () => {
    const error = await failure(pdfOf([page([], { operators: '0 0 500 700 re f' })]));
    expect(error.code).toBe('no-text-layer');
    expect(error.message).toContain('OCR');
  });

  it('is a file whose characters are mere shapes', async () => {
    const error = await failure(
      pdfOf([page([{ text: '\u0003\u0004\u0005\u0006\u0007\u0008', x: 80, y: 700, font: 'shapes' }])]),
    );
    expect([error.code, error.message]).toEqual(['no-text-layer', expect.stringContaining('mere shapes')]);
  });

  it('is a file with a password', async () => {
    const bytes = pdfOf([page(body(1, 700))], {
      trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'3c'.repeat(32)}> >> /ID [<00> <00>]`,
    });
    expect((await failure(bytes)).code).toBe('encrypted');
  });

  it.each([
    ['no PDF', Buffer.from('这不是PDF文件')],
    ['nothing', new Uint8Array()],
    ['a head alone', Buffer.from('%PDF-1.7\n%%EOF')],
  ])('is %s', async (_, bytes) => {
    expect((await failure(bytes)).code).toBe('damaged');
  });

  it('is a part that unpacks without end', async () => {
    const packed = deflateSync(Buffer.alloc(80_000_000, 'q Q ')).toString('latin1');
    const bytes = pdfOf([page(body(1, 700))], { objects: [stream(packed, '/Filter /FlateDecode')] });
    expect((await failure(bytes)).code).toBe('too-large');
  });

  it('is a page that draws a form that draws a form, and so on', async () => {
    const form = (next: number): string =>
      stream(
        next === 0 ? 'q Q '.repeat(5000) : `/X${next} Do `.repeat(20),
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << ${next === 0 ? '' : `/X${next} ${next} 0 R`} >> >>`,
      );
    const objects = [form(21), form(22), form(23), form(24), form(0)];
    const bytes = pdfOf([page(body(1, 700), { operators: '/X20 Do' })], {
      objects,
      resources: '/XObject << /X20 20 0 R >>',
    });
    expect((await failure(bytes)).code).toBe('too-large');
  });

  it('is a document of thousands of pages', async () => {
    const error = await failure(pdfOf(Array.from({ length: 2001 }, () => page([]))));
    expect([error.code, error.message]).toEqual(['too-large', expect.stringContaining('2001 pages')]);
  });

  it('is a file with damaged pages, which the library fetches ahead and forgets', async () => {
    const whole = Buffer.from(pdfOf([page(body(2, 760)), page(body(2, 760)), page(body(2, 760))])).toString('latin1');
    const stray: unknown[] = [];
    const listen = (error: unknown): void => void stray.push(error);
    process.on('unhandledRejection', listen);
    const outcome = await derive(Buffer.from(whole.replace(/(2[024] 0 obj\n)<</gu, '$1+)'), 'latin1')).catch(
      (error: unknown) => error,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', listen);
    expect(stray).toEqual([]);
    expect(outcome instanceof DocumentError || typeof (outcome as DerivedText).text === 'string').toBe(true);
  });

  it('is told of damage in the middle by what could be read or by an error of ours', async () => {
    const whole = Buffer.from(pdfOf([page(body(20, 760)), page(body(20, 760))]));
    for (let cut = 200; cut < whole.length; cut += 700) {
      const bytes = Buffer.concat([whole.subarray(0, cut), Buffer.alloc(40, 0xff), whole.subarray(cut + 40)]);
      const outcome = await derive(bytes).catch((error: unknown) => error);
      expect(outcome instanceof DocumentError || typeof (outcome as DerivedText).text === 'string').toBe(true);
    }
  });
});

describe('the reader', () => {
  it('gives the same within a worker thread', async () => {
    const bytes = pdfOf([page(body(5, 700))]);
    const module = new URL('../.build/pipeline/read/formats/pdf.js', import.meta.url).href;
    const code = `const { parentPort, workerData } = require('node:worker_threads');
      import(${JSON.stringify(module)}).then(({ readPdf }) => readPdf('a.pdf', workerData)).then(({ text }) => parentPort.postMessage(text));`;
    const worker = new Worker(code, { eval: true, workerData: bytes });
    const text = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    await worker.terminate();
    expect(text).toBe((await derive(bytes)).text);
  });
});

const corpus = join(sharedFolder, 'corpus/pdf');

describe.skipIf(!existsSync(corpus))(`final accounts of departments (${corpus})`, () => {
  it.each(existsSync(corpus) ? readdirSync(corpus).sort() : [])('of %s are read with their tables', async (name) => {
    const derived = await derive(readFileSync(join(corpus, name)));
    const grids = gridsOf(derived);
    expect(grids).toHaveLength(10);
    // Total income of the first table is that of the last row and of the sentence that speaks of it.
    const [, totals] = grids;
    const total = totals?.rows.at(-1)?.[1]?.text ?? '';
    expect(total).toMatch(/^\d+\.\d\d$/u);
    expect(derived.text).toContain(`年度收入支出总计${total}万元。`);
    expect(derived.text).not.toMatch(/\d \d|[\p{Script=Han}] [\d.]+[万元]/u);
    expect(grids.slice(1).every(({ rows }) => new Set(rows.map((row) => row.length)).size === 1)).toBe(true);
  });
});
