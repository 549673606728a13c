/** A run of text at a place of a page, counted from its lower left corner in points. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: 'song' | 'hei' | 'latin' | 'shapes';
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** Operators written before the text, as they stand in the format. */
  readonly operators?: string;
}

/** The objects of a page, still without numbers. */
export interface WrittenPage {
  readonly content: string;
  readonly width: number;
  readonly height: number;
  readonly rotate: number;
}

const fontNames = { song: 'F1', hei: 'F2', latin: 'F3', shapes: 'F4' };

export function page(runs: readonly Run[], options: PageOptions = {}): WrittenPage {
  const { width = 595, height = 842, rotate = 0, operators = '' } = options;
  return { content: [operators, ...runs.map(showRun)].join('\n'), width, height, rotate };
}

function showRun({ text, x, y, size = 12, font = 'song' }: Run): string {
  return `BT /${fontNames[font]} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${encode(text, font)} Tj ET`;
}

function encode(text: string, font: keyof typeof fontNames): string {
  if (font === 'latin') return `(${text.replace(/[()\\]/gu, String.raw`\$&`)})`;
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'));
  return `<${units.join('')}>`;
}

/** Lines of text from the top, `step` apart; every line is one run. */
export function lines(texts: readonly string[], x: number, top: number, step = 24, size = 12): Run[] {
  return texts.map((text, index) => ({ text, x, y: top - index * step, size }));
}

/** Level and upright lines between the given places, stroked, each over the whole table. */
export function ruled(xs: readonly number[], ys: readonly number[]): string {
  const level = ys.map((y) => `${xs[0] ?? 0} ${y} m ${xs.at(-1) ?? 0} ${y} l S`);
  const upright = xs.map((x) => `${x} ${ys[0] ?? 0} m ${x} ${ys.at(-1) ?? 0} l S`);
  return [...level, ...upright].join('\n');
}

export interface FileOptions {
  readonly title?: string;
  readonly trailer?: string;
  /** Further objects, numbered from 20 upwards. */
  readonly objects?: readonly string[];
  readonly resources?: string;
}

const firstFree = 20;

/** A PDF file of these pages, uncompressed, its fonts not embedded: Chinese, a black Chinese one, Helvetica, shapes. */
export function pdfOf(pages: readonly WrittenPage[], options: FileOptions = {}): Uint8Array {
  const { title, trailer = '', objects = [], resources = '' } = options;
  const from = firstFree + objects.length;
  const numbered = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${from + 2 * index} 0 R`).join(' ')}] >>`,
    ],
    ...chineseFont(3, 'STSong-Light'),
    ...chineseFont(6, 'SimHei'),
    [9, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
    [
      10,
      '<< /Type /Font /Subtype /Type0 /BaseFont /Shapes /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 11 0 R >>',
    ],
    [11, stream(shapesToUnicode)],
    [12, `<< /Font << /F1 3 0 R /F2 6 0 R /F3 9 0 R /F4 10 0 R >> ${resources} >>`],
    ...(title === undefined ? [] : [[13, `<< /Title <feff${encode(title, 'song').slice(1)} >>`] as const]),
    ...objects.map((object, index) => [firstFree + index, object] as const),
    ...pages.flatMap(({ content, width, height, rotate }, index): [number, string][] => [
      [
        from + 2 * index,
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources 12 0 R /Contents ${from + 2 * index + 1} 0 R >>`,
      ],
      [from + 2 * index + 1, stream(content)],
    ]),
  ]);
  return joinObjects(numbered, `${title === undefined ? '' : '/Info 13 0 R'} ${trailer}`);
}

/** Code 1 upwards as characters of the private use area, as fonts have them that were made not to be copied. */
const shapesToUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <e100> endbfrange
endcmap end end`;

function chineseFont(number: number, name: string): [number, string][] {
  return [
    [
      number,
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /UniGB-UCS2-H /DescendantFonts [${number + 1} 0 R] >>`,
    ],
    [
      number + 1,
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] /FontDescriptor ${number + 2} 0 R >>`,
    ],
    [
      number + 2,
      `<< /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`,
    ],
  ];
}

export function stream(content: string, entries = ''): string {
  return `<< /Length ${Buffer.byteLength(content, 'latin1')} ${entries} >>\nstream\n${content}\nendstream`;
}

function joinObjects(objects: ReadonlyMap<number, string>, trailer: string): Uint8Array {
  const parts = ['%PDF-1.7\n'];
  const places = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const [number, object] of objects) {
    places.set(number, length);
    const part = `${number} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    length += part.length;
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(
    `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}
