import JSZip from 'jszip';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const others =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The contents of the parts of a .docx, without their root elements. */
export interface DocxParts {
  readonly document: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header1?: string;
  readonly comments?: string;
}

const roots: Readonly<Record<keyof DocxParts, (inner: string) => string>> = {
  document: (inner) => `<w:document ${word} ${others}><w:body>${inner}</w:body></w:document>`,
  styles: (inner) => `<w:styles ${word}>${inner}</w:styles>`,
  numbering: (inner) => `<w:numbering ${word}>${inner}</w:numbering>`,
  footnotes: (inner) => `<w:footnotes ${word}>${inner}</w:footnotes>`,
  endnotes: (inner) => `<w:endnotes ${word}>${inner}</w:endnotes>`,
  header1: (inner) => `<w:hdr ${word}>${inner}</w:hdr>`,
  comments: (inner) => `<w:comments ${word}>${inner}</w:comments>`,
};

/** An archive of the parts of a document of Word, still open for more. */
export function docxArchive(parts: DocxParts): JSZip {
  const archive = new JSZip();
  const names = Object.keys(parts) as (keyof DocxParts)[];
  archive.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  archive.file('_rels/.rels', relations([['document', 'officeDocument', 'word/document.xml']]));
  const inner = names.filter((name) => name !== 'document');
  archive.file(
    'word/_rels/document.xml.rels',
    relations(inner.map((name) => [name, name.replace(/\d/u, ''), `${name}.xml`])),
  );
  for (const name of names) archive.file(`word/${name}.xml`, `<?xml version="1.0"?>${roots[name](parts[name] ?? '')}`);
  return archive;
}

/** The bytes of a document of Word. */
export function docxFile(parts: DocxParts): Promise<Uint8Array> {
  return docxArchive(parts).generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function relations(targets: readonly (readonly [string, string, string])[]): string {
  const list = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

/** A run of words; `properties` such as `<w:vanish/>`. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs or of words. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** Properties of a paragraph in a list. */
export function inList(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`;
}

/** A kind of list with the format and the text of each level, and a list of it with the same number. */
export function listKind(id: number, levels: readonly (readonly [string, string])[]): string {
  const inner = levels.map(
    ([format, text], level) =>
      `<w:lvl w:ilvl="${String(level)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${String(id)}">${inner.join('')}</w:abstractNum>`;
}

export function list(id: number, kind = id, inner = ''): string {
  return `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(kind)}"/>${inner}</w:num>`;
}

/** A cell of a table; `properties` such as `<w:vMerge/>`. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}
