import type { IndicatorRow } from './indicators.js';

/** What a row says beside its id, its names and whether it is a stock or a flow. */
interface Details extends Pick<IndicatorRow, 'unit' | 'otherUnits' | 'limitedForms' | 'definition' | 'source'> {
  /** Other wordings, separated by blanks. */
  readonly forms?: string;
  /** Least and greatest plausible level, with magnitude words: `1亿 200万亿`. */
  readonly range: string;
  readonly lowerIsBetter?: true;
}

type WriteRow = (id: string, zh: string, en: string, details: Details) => IndicatorRow;

/** How the rows of one domain are written: `flow` for what counts over a span of time, `stock` for a state. */
export function indicatorDomain(domain: string): { readonly flow: WriteRow; readonly stock: WriteRow } {
  const write =
    (measure: IndicatorRow['measure']): WriteRow =>
    (id, zh, en, { forms, range, ...details }) => ({
      id,
      domain,
      zh,
      en,
      forms: forms?.split(' ') ?? [],
      measure,
      range: plainRange(range),
      ...details,
    });
  return { flow: write('flow'), stock: write('stock') };
}

const zerosOf: Readonly<Record<string, string>> = { 万: '0000', 亿: '00000000', 万亿: '000000000000' };

/** `1亿 200万亿` → 100000000 and 200000000000000. Throws on anything else, at start-up. */
function plainRange(range: string): readonly [string, string] {
  const ends = range.split(' ').map((end) => {
    const { digits, magnitude } = /^(?<digits>-?\d+(?:\.\d+)?)(?<magnitude>万亿|[万亿])?$/u.exec(end)?.groups ?? {};
    if (digits === undefined || (magnitude !== undefined && digits.includes('.')))
      throw new RangeError(`unexpected range “${range}”, expected two numbers such as “1亿 200万亿”`);
    return digits + (magnitude === undefined ? '' : (zerosOf[magnitude] ?? ''));
  });
  const [minimum, maximum, ...others] = ends;
  if (minimum === undefined || maximum === undefined || others.length > 0)
    throw new RangeError(`unexpected range “${range}”, expected two numbers such as “1亿 200万亿”`);
  return [minimum, maximum];
}
