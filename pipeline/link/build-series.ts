import { alignPeriod } from './align-period.js';
import { compareCodeUnits } from '../model/code-units.js';
import { groupBy } from '../model/group-by.js';
import { joinStatements } from './join-statements.js';
import { keyText, seriesId, seriesKeyOf } from './series-key.js';
import type { Observation, Series, SeriesKey, Statement } from './series.js';

/**
 * Joins statements into series, in the order of their first statements. Takes time in proportion to the statements.
 */
export function buildSeries(statements: readonly Statement[]): Series[] {
  const drafts = new Map<string, SeriesDraft>();
  for (const statement of statements) {
    const { fact } = statement;
    const key = seriesKeyOf(fact);
    const text = keyText(key, fact.document_id);
    const draft = drafts.get(text);
    if (draft === undefined) drafts.set(text, { key, text, statements: [statement] });
    else draft.statements.push(statement);
  }
  return Array.from(drafts.values(), toSeries);
}

/** What is stated of one key so far. */
interface SeriesDraft {
  readonly key: SeriesKey;
  readonly text: string;
  readonly statements: Statement[];
}

function toSeries({ key, text, statements }: SeriesDraft): Series {
  return { id: seriesId(text), key, observations: observationsOf(key, statements).sort(byPeriod) };
}

function observationsOf(key: SeriesKey, statements: readonly Statement[]): Observation[] {
  const aligned = statements.map((statement) => ({ statement, at: alignPeriod(statement.fact, key) }));
  const groups = groupBy(aligned, ({ statement, at }) => `${at.period} ${statement.fact.status}`);
  return Array.from(groups.values(), (group) =>
    group.slice(0, 1).flatMap(({ at }) =>
      joinStatements(
        group.map(({ statement }) => statement),
        at,
      ),
    ),
  ).flat();
}

function byPeriod(a: Observation, b: Observation): number {
  return (
    compareCodeUnits(a.end, b.end) ||
    compareCodeUnits(a.start, b.start) ||
    compareCodeUnits(a.status, b.status) ||
    (a.revision ?? 0) - (b.revision ?? 0) ||
    compareCodeUnits(a.best.fact_id, b.best.fact_id)
  );
}
