/** A wording is asked for several times, and comes again in other documents; forgotten when there are too many. */
const normalForms = new Map<string, string>();
const mostForms = 10_000;

/**
 * Normal form of a wording, by which facts outside of the catalogue are grouped too: one width, no blanks, no quotation
 * marks, no abbreviation in brackets behind the name: 研究与试验发展（R&D）经费 → 研究与试验发展经费.
 */
export function normaliseIndicator(wording: string): string {
  const known = normalForms.get(wording);
  if (known !== undefined) return known;
  if (normalForms.size >= mostForms) normalForms.clear();
  const normal = toNormalForm(wording);
  normalForms.set(wording, normal);
  return normal;
}

function toNormalForm(wording: string): string {
  return wording
    .normalize('NFKC')
    .replace(/[\s“”‘’"「」『』]+/gu, '')
    .replace(/PM_(?=\d)/gu, 'PM')
    .replace(/\([A-Za-z][A-Za-z0-9.&]*\)/gu, '');
}
