/** A number that is all of a cell. Offsets into the text of the cell. */
export interface TableNumber {
  /** From its sign or bracket to its last digit, percent sign, arrow or bracket. */
  readonly start: number;
  readonly end: number;
  /** ASCII digits with a point, behind a minus where a minus, ↓ or brackets say so. */
  readonly decimal: string;
  /** The ratio sign written behind it. */
  readonly ratio?: string;
}

const longestNumber = 40;
const number = [
  '(?<open>[（(])?\\s?(?<sign>[-+−－﹣—–‐‑＋↑↓▲▼])?\\s?',
  '(?<digits>[\\d０-９](?:[\\d０-９,，.． ]*[\\d０-９])?)',
  '\\s?(?<ratio>[%％‰])?(?<arrow>[↑↓])?\\s?(?<close>[）)])?',
].join('');
/** The mark of a note behind a number: `*`, `①`, `（注1）`, `[2]`. */
const mark = '\\s?(?:[*＊①-⑳]{1,3}|[（(【\\[](?:注\\s?)?[1-9]?[）)】\\]]|注\\s?\\d{0,2})?';
const form = new RegExp(`^\\s*(?<number>${number})${mark}$`, 'du');
const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const plain = /^\d+(?:\.\d+)?$/u;

/**
 * Reads a cell that holds one number and nothing else: `-4,150.97`, `(1,234.56)`, `－5`, `12.5%`, `8.2*`. A number that was
 * broken over lines (`1,618 ,820. 00`) is one again where its separators prove it.
 */
export function readTableNumber(text: string): TableNumber | undefined {
  if (text.length > longestNumber) return undefined;
  const match = form.exec(text);
  const place = match?.indices?.groups?.['number'];
  const groups = match?.groups;
  if (groups === undefined || place === undefined) return undefined;
  const { open, sign = '', digits = '', ratio, arrow = '', close } = groups;
  const decimal = plainDigits(digits);
  if (decimal === undefined || (open === undefined) !== (close === undefined)) return undefined;
  const isNegative = open !== undefined || /[-−－﹣—–‐‑↓▼]/u.test(sign + arrow);
  return {
    start: place[0],
    end: place[1],
    decimal: isNegative ? `-${decimal}` : decimal,
    ...(ratio !== undefined && { ratio: ratio.replace('％', '%') }),
  };
}

/** Undefined where blanks leave in doubt how many numbers there are. */
function plainDigits(written: string): string | undefined {
  const ascii = written.replace(/[０-９，．]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const joined = ascii.replace(/ /gu, '');
  if (grouped.test(joined)) return joined.replace(/,/gu, '');
  if (!plain.test(joined)) return undefined;
  return joined === ascii || /^\d+ ?\. ?\d[\d ]*$/u.test(ascii) ? joined : undefined;
}
