/** Most characters of an address that Excel takes. */
const mostCharacters = 2_079;

/** The address as a link of a workbook may state it; undefined for what is no plain web address. */
export function linkTarget(address: string | null): string | undefined {
  if (address === null || !URL.canParse(address)) return undefined;
  const { protocol, username, password, host, pathname, search, hash } = new URL(address);
  // A name before the host makes an address look like that of somebody else.
  if (!/^https?:$/u.test(protocol) || `${username}${password}` !== '') return undefined;
  const rest = `${pathname}${search}${hash}`.replace(/[\\^`{|}[\]]/gu, encodeURIComponent);
  const target = `${protocol}//${host}${rest}`;
  return target.length > mostCharacters ? undefined : target;
}
