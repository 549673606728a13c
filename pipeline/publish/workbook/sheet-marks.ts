import { columnName, type Sheet } from './sheet.js';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** What stands behind the cells of a sheet: its filter and its links, in the order of the format. */
export function marksAfterCells(sheet: Sheet): string {
  const filter = sheet.hasHeader ? `<autoFilter ref="${area(sheet, '')}"/>` : '';
  if (sheet.links.length === 0) return filter;
  const ids = linkIds(sheet);
  const links = sheet.links.map(({ cell, url }) => `<hyperlink ref="${cell}" r:id="${ids.get(url) ?? ''}"/>`);
  return `${filter}<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** What the links of a sheet lead to. */
export function linkRelations(sheet: Sheet): string {
  const relations = Array.from(
    linkIds(sheet),
    ([url, id]) => `<Relationship Id="${id}" Type="${hyperlink}" Target="${escapeXml(url)}" TargetMode="External"/>`,
  );
  return relations.join('');
}

/** The areas of the filters, which Excel wants named for the whole workbook. */
export function filterNames(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, index) =>
    sheet.hasHeader
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${String(index)}" hidden="1">'${sheet.name}'!${area(sheet, '$')}</definedName>`,
        ]
      : [],
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** All cells of a sheet: `A1:C9`, or `$A$1:$C$9`. */
function area({ widths, rows }: Sheet, sign: '' | '$'): string {
  const last = columnName(widths.length - 1);
  return `${sign}A${sign}1:${sign}${last}${sign}${String(rows.length)}`;
}

/** An id for every address that a sheet leads to. */
function linkIds({ links }: Sheet): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { url } of links) if (!ids.has(url)) ids.set(url, `rId-link-${String(ids.size + 1)}`);
  return ids;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
