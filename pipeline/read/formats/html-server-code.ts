/**
 * The page without what a server would have filled in: JSP directives, scriptlets and comments (`<%…%>`), and, in JSP,
 * expressions (`${…}`). What opens and never ends is text.
 */
export function withoutServerCode(source: string, isJsp: boolean): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = source.indexOf('<%'); open >= 0; open = source.indexOf('<%', at)) {
    const mark = source.startsWith('<%--', open) ? '--%>' : '%>';
    const end = source.indexOf(mark, open + 2);
    if (end < 0) break;
    parts.push(source.slice(at, open));
    at = end + mark.length;
  }
  parts.push(source.slice(at));
  const rest = parts.join('');
  return isJsp ? rest.replace(/\$\{[^{}\n]{0,200}\}/gu, '') : rest;
}
