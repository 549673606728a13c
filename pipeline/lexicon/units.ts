import type { Dimension } from '../model/quantity.js';
import { currencyPartRows, currencyRows } from './currencies.js';
import { extensions } from './extensions.js';
import { countRows } from './units-count.js';
import { personRows } from './units-person.js';
import { physicalRows } from './units-physical.js';
import { ratioRows } from './units-ratio.js';
import { timeRows } from './units-time.js';

/** One unit: how texts write it, and what it is. */
export interface UnitRow {
  /** Canonical Chinese name, as published in the column `unit`. */
  readonly unit: string;
  /** Every way to write it, the canonical one included. No form stands in two rows. */
  readonly forms: readonly string[];
  /** UCUM code, case sensitive; ISO 4217 for currencies. */
  readonly code: string;
  readonly dimension: Dimension;
  /** Texts that hold one quantity, in this unit. */
  readonly examples: readonly string[];
  /** What makes a form another word when it follows, separated by blanks: 代 度 behind 年. */
  readonly notBefore?: string;
  /** What makes one of the forms another word; replaces `notBefore` for that form. */
  readonly formsNotBefore?: Readonly<Record<string, string>>;
}

export const unitRows: readonly UnitRow[] = [
  ...currencyRows,
  ...currencyPartRows,
  ...ratioRows,
  ...physicalRows,
  ...timeRows,
  ...personRows,
  ...countRows,
  ...extensions().units.map((row): UnitRow => ({ ...row, examples: [] })),
];

/** A form found in a text: its row and where it ends. */
export interface UnitMatch {
  readonly row: UnitRow;
  readonly form: string;
  readonly end: number;
}

interface Form {
  readonly text: string;
  readonly vetoes: readonly string[];
  readonly row: UnitRow;
}

const formsByFirst = new Map<number, readonly Form[]>();
for (const row of unitRows) {
  for (const text of row.forms) {
    const vetoes = (row.formsNotBefore?.[text] ?? row.notBefore)?.split(' ') ?? [];
    const first = text.charCodeAt(0);
    const forms = [...(formsByFirst.get(first) ?? []), { text, vetoes, row }];
    formsByFirst.set(
      first,
      forms.sort((a, b) => b.text.length - a.text.length),
    );
  }
}

/** The longest unit form at `at` that is no part of another word. */
export function matchUnit(text: string, at: number): UnitMatch | undefined {
  const forms = formsByFirst.get(text.charCodeAt(at));
  if (forms === undefined) return undefined;
  for (const form of forms) {
    if (!text.startsWith(form.text, at)) continue;
    const end = at + form.text.length;
    if (form.vetoes.some((veto) => text.startsWith(veto, end))) continue;
    if (endsInLatin(form.text) && isLatin(text.charAt(end))) continue;
    return { row: form.row, form: form.text, end };
  }
  return undefined;
}

function endsInLatin(form: string): boolean {
  return isLatin(form.charAt(form.length - 1));
}

function isLatin(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

const rowsByUnit = new Map(unitRows.map((row) => [row.unit, row]));

/** The row of a canonical unit. */
export function unitRow(unit: string): UnitRow | undefined {
  return rowsByUnit.get(unit);
}

const magnitudeCodes: Readonly<Record<string, string>> = {
  百: '100',
  千: '1000',
  万: '10000',
  十万: '100000',
  百万: '1000000',
  亿: '100000000',
  百亿: '10000000000',
};

/**
 * Code of a canonical unit, of `元/平方公里`, of `人/百亿元` and `元/人·年` too: `CNY/km2`, `{person}/(10000000000.CNY)`,
 * `CNY/({person}.a)`. Empty for the empty unit and for units without a row.
 */
export function unitCodeOf(unit: string): string {
  const row = rowsByUnit.get(unit);
  if (row !== undefined) return row.code;
  const [above = '', ...below] = unit.split('/');
  const codes = [rowsByUnit.get(above)?.code, ...below.map(denominatorCode)];
  return below.length === 0 || codes.includes(undefined) ? '' : codes.join('/');
}

/** Units that stand only in a denominator. */
const denominatorCodes: Readonly<Record<string, string>> = { 月: 'mo', 季: '{quarter}' };

function denominatorCode(unit: string): string | undefined {
  const codes = unit.split('·').map(partCode);
  if (codes.includes(undefined)) return undefined;
  const code = codes.join('.');
  return /[./]/u.test(code) ? `(${code})` : code;
}

function partCode(unit: string): string | undefined {
  const code = rowsByUnit.get(unit)?.code ?? denominatorCodes[unit];
  if (code !== undefined) return code;
  const magnitude = /^[十百千万亿]+/u.exec(unit)?.[0] ?? '';
  const factor = magnitudeCodes[magnitude];
  const inner = rowsByUnit.get(unit.slice(magnitude.length));
  return factor === undefined || inner === undefined ? undefined : `${factor}.${inner.code}`;
}
