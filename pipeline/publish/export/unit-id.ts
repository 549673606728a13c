import { unitCodeOf, unitRows } from '../../lexicon/units.js';
import { shortHash } from '../../model/short-hash.js';

/** Units that own their code: the first of the table with it, where the code is more than a note in braces. */
const owners = new Map<string, string>();
for (const { unit, code } of unitRows) if (!code.includes('{') && !owners.has(code)) owners.set(code, unit);

/**
 * An identifier of a unit in letters, digits, `-` and `_`, as SDMX wants it: `CNY`, `km2`, `CNY_PER_km2`. A unit that
 * only shares its code, or has none, is told from others by a hash of its name: `firm-k3xqzt` for 家.
 */
export function unitId(unit: string): string {
  const code = unitCodeOf(unit);
  const words = wordsOf(code);
  const isOwn = unit.includes('/') ? !code.includes('{') && partsOwn(unit) : owners.get(code) === unit;
  return isOwn && words !== '' ? words : `${words || 'unit'}-${shortHash(unit).slice(0, 6)}`;
}

/** A quotient of units that all own their codes. */
function partsOwn(unit: string): boolean {
  return unit.split('/').every((part) => owners.get(unitCodeOf(part)) === part);
}

function wordsOf(code: string): string {
  return code
    .replaceAll('%', 'PERCENT')
    .replaceAll('/', '_PER_')
    .replace(/[{}[\]()]/gu, '')
    .replace(/[^A-Za-z0-9_-]/gu, '_');
}
