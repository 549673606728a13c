import type { Extensions } from './lexicon/extensions.js';
import { indicatorRows } from './lexicon/indicators.js';
import { findRegionByCode } from './lexicon/regions.js';
import { subjectRows } from './lexicon/subject-rows.js';
import { unitCodeOf, unitRows } from './lexicon/units.js';
import { compareDecimals } from './recognise/decimal.js';
import { anyNumeral } from './recognise/claims/matching/characters.js';

/** Where a configuration contradicts the tables or itself. */
export interface ConfigProblem {
  /** JSON pointer into the file. */
  readonly pointer: string;
  readonly problem: string;
  readonly remedy: string;
}

/** The first contradiction of a configuration whose words are in the tables; undefined when there is none. */
export function configProblem({ units, indicators, subjects, names }: Extensions): ConfigProblem | undefined {
  return [
    ...units.flatMap(repeatedForms),
    ...repeated(indicators, '/indicators', indicatorRows, ({ id }) => [id]),
    ...indicators.flatMap(badMeasure),
    ...repeated(subjects, '/subjects', subjectRows, ({ name, aliases = [] }) => [name, ...aliases]),
    ...subjects.flatMap(badPlace),
    ...names.flatMap(withoutNumeral),
  ][0];
}

const remove = 'Remove it, or choose another.';

function repeatedForms(row: Extensions['units'][number], index: number): ConfigProblem[] {
  const pointer = `/units/${String(index)}`;
  return row.forms.flatMap((form) => {
    const rows = unitRows.filter(({ forms }) => forms.includes(form));
    const problem = `“${form}” is already written for the unit ${rows[0]?.unit ?? ''}`;
    return rows.length > 1 ? [{ pointer, problem, remedy: remove }] : [];
  });
}

/** Added rows one of whose keys stands in another row of the table, which they end. */
function repeated<Row>(
  added: readonly Row[],
  pointer: string,
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): ConfigProblem[] {
  const counts = new Map<string, number>();
  for (const key of rows.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return added.flatMap((row, index) =>
    keysOf(row)
      .filter((key) => (counts.get(key) ?? 0) > 1)
      .map((key) => ({ pointer: `${pointer}/${String(index)}`, problem: `“${key}” is there already`, remedy: remove })),
  );
}

function badMeasure(row: Extensions['indicators'][number], index: number): ConfigProblem[] {
  const pointer = `/indicators/${String(index)}`;
  const unknown = [row.unit, ...(row.otherUnits ?? [])].find((unit) => unitCodeOf(unit) === '');
  const remedy = 'Add it to /units, or name one of the tables.';
  if (unknown !== undefined)
    return [{ pointer, problem: `unexpected unit “${unknown}”, expected a known one`, remedy }];
  const [least, most] = row.range;
  if (compareDecimals(least, most) < 0) return [];
  return [{ pointer: `${pointer}/range`, problem: `${least} is not less than ${most}`, remedy: 'Correct the range.' }];
}

function badPlace({ region, local }: Extensions['subjects'][number], index: number): ConfigProblem[] {
  const pointer = `/subjects/${String(index)}/region`;
  if (region === undefined)
    return local === undefined
      ? []
      : [{ pointer, problem: 'is missing, expected one where there are local names', remedy: 'State the region.' }];
  if (findRegionByCode(region) !== undefined) return [];
  return [{ pointer, problem: `unknown code ${region}`, remedy: 'State a code of GB/T 2260, of 2023.' }];
}

function withoutNumeral(name: string, index: number): ConfigProblem[] {
  if (anyNumeral.test(name)) return [];
  const problem = `“${name}” holds no numeral, expected a name with one`;
  return [{ pointer: `/ignoredNames/${String(index)}`, problem, remedy: 'Remove it: it changes nothing.' }];
}
