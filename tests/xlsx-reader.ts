import { inflateRawSync } from 'node:zlib';

/** A cell as a spreadsheet takes it: its value, and how it is shown. */
export interface ReadCell {
  readonly value: string | number;
  /** Format code; undefined where none is set. */
  readonly format: string | undefined;
}

export interface ReadSheet {
  readonly name: string;
  /** Cells by row and column; what is empty is undefined. */
  readonly rows: readonly (readonly (ReadCell | undefined)[])[];
  readonly xml: string;
  /** Addresses by cell. */
  readonly links: ReadonlyMap<string, string>;
}

/** The files of a ZIP archive as texts, by their names, in their order. */
export function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, extra, comment] = [
      archive.readUInt32LE(at + 20),
      ...[28, 30, 32].map((offset) => archive.readUInt16LE(at + offset)),
    ] as [number, number, number, number];
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(start, start + size)).toString('utf8');
    files.set(archive.toString('utf8', at + 46, at + 46 + nameLength), content);
    at += 46 + nameLength + extra + comment;
  }
  return files;
}

/** The sheets of a workbook in their order. */
export function readWorkbook(archive: Buffer): ReadSheet[] {
  const files = unzip(archive);
  const file = (path: string): string => files.get(path) ?? '';
  const texts = [...file('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gsu)].map(([, text = '']) =>
    unescapeText(text),
  );
  const formats = formatsOf(file('xl/styles.xml'));
  return [...file('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name = ''], index) => {
    const xml = file(`xl/worksheets/sheet${String(index + 1)}.xml`);
    const relations = file(`xl/worksheets/_rels/sheet${String(index + 1)}.xml.rels`);
    return { name, xml, rows: rowsOf(xml, texts, formats), links: linksOf(xml, relations) };
  });
}

function formatsOf(styles: string): (string | undefined)[] {
  const codes = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/gu)].map(([, id = '', code = '']) => [
      id,
      unescapeXml(code),
    ]),
  );
  const cells = /<cellXfs.*<\/cellXfs>/su.exec(styles)?.[0] ?? '';
  return [...cells.matchAll(/<xf ([^>]*)>/gu)].map(([, attributes = '']) =>
    codes.get(/numFmtId="(\d+)"/u.exec(attributes)?.[1] ?? ''),
  );
}

function rowsOf(xml: string, texts: readonly string[], formats: readonly (string | undefined)[]): ReadSheet['rows'] {
  return [...xml.matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gsu)].map(([, cells = '']) => {
    const row: (ReadCell | undefined)[] = [];
    for (const [, name = '', attributes = '', value] of cells.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu,
    )) {
      const raw = /^<v>(.*)<\/v>$/su.exec(value ?? '')?.[1];
      if (raw === undefined) continue;
      row[columnOf(name)] = {
        value: attributes.includes('t="s"') ? (texts[Number(raw)] ?? '') : Number(raw),
        format: formats[Number(/ s="(\d+)"/u.exec(attributes)?.[1] ?? 0)],
      };
    }
    return row;
  });
}

function columnOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function linksOf(xml: string, relations: string): Map<string, string> {
  const targets = new Map(
    [...relations.matchAll(/Id="([^"]*)"[^>]*Target="([^"]*)"/gu)].map(([, id = '', url = '']) => [
      id,
      unescapeXml(url),
    ]),
  );
  return new Map(
    [...xml.matchAll(/<hyperlink ref="([^"]*)" r:id="([^"]*)"/gu)].map(([, cell = '', id = '']) => [
      cell,
      targets.get(id) ?? '',
    ]),
  );
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Texts of the format escape what XML cannot hold: `_x0007_`. */
function unescapeText(text: string): string {
  return unescapeXml(text).replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
