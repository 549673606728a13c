/**
 * Writes whole numbers in Chinese words by the rules of the language, as an oracle for the reader:
 * groups of four digits with 万 and 亿, 零 for a gap inside, no 一 before a leading 十 when `short`.
 */
export function writeChinese(value: bigint, short = false): string {
  if (value === 0n) return '零';
  if (value < 0n) return `负${writeChinese(-value, short)}`;
  const written = writeGroups(value);
  return short && written.startsWith('一十') ? written.slice(1) : written;
}

/** 亿 is written once: what stands before it is a whole number of its own, up to 9999 万. */
function writeGroups(value: bigint): string {
  for (const [word, size] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const gap = rest > 0n && rest < size / 10n ? '零' : '';
    return writeGroups(value / size) + word + gap + (rest === 0n ? '' : writeGroups(rest));
  }
  return writeFour(Number(value));
}

function writeFour(value: number): string {
  let written = '';
  let rest = value;
  for (const [word, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit > 0) written += '零一二三四五六七八九'.charAt(digit) + word;
    else if (written !== '' && rest > 0 && !written.endsWith('零')) written += '零';
  }
  return written;
}
