import type { FactRecord } from '../model/schemas.generated.js';
import { ownPeriod, type AlignedPeriod } from './align-period.js';
import { significantDigits } from './decimal.js';
import { compareCodeUnits } from '../model/code-units.js';
import { groupBy } from '../model/group-by.js';
import { overlaps, usualInterval, type Interval } from './interval.js';
import type { Observation, Statement } from './series.js';

/** Statements that say the same value; the first of them is the most exact. */
interface Cluster {
  readonly best: FactRecord;
  readonly interval: Interval;
  readonly statements: Statement[];
}

/**
 * The observations that statements of one series, one status and one period make: those that can be the same value
 * (6038亿元 and 超6000亿元) are one; others keep the period as they say it, and count as revisions where two
 * documents disagree about the same one.
 */
export function joinStatements(statements: readonly Statement[], aligned: AlignedPeriod): Observation[] {
  const [only, ...others] = statements;
  if (only !== undefined && others.length === 0) return [observe({ best: only.fact, statements }, aligned)];
  const clusters = cluster(statements.toSorted(byPublication));
  if (clusters.length < 2) return clusters.map((each) => observe(each, aligned));
  const observed = clusters.map((each) => observe(each, ownPeriod(each.best)));
  return [...groupBy(observed, ({ period }) => period).values()].flatMap(numberRevisions);
}

function byPublication(a: Statement, b: Statement): number {
  return (
    compareCodeUnits(a.published, b.published) ||
    compareCodeUnits(a.fact.document_id, b.fact.document_id) ||
    a.fact.start - b.fact.start
  );
}

/** Each statement joins the first cluster it agrees with. */
function cluster(statements: readonly Statement[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const statement of statements.toSorted((a, b) => vagueness(a.fact) - vagueness(b.fact))) {
    const { fact } = statement;
    const same = clusters.find(({ best }) => isSameValue(best, fact)) ?? clusters.find(agreesWith(fact));
    if (same === undefined) clusters.push({ best: fact, interval: usualInterval(fact), statements: [statement] });
    else same.statements.push(statement);
  }
  return clusters;
}

const vaguenessOf: Readonly<Record<FactRecord['qualifier'], number>> = {
  eq: 0,
  range: 1,
  approx: 2,
  ge: 3,
  le: 3,
  gt: 4,
  lt: 4,
};

/** Exact values before vague ones, values with more digits before rounder ones. */
function vagueness({ qualifier, value }: FactRecord): number {
  return vaguenessOf[qualifier] * 100 - Math.min(significantDigits(value), 99);
}

function isSameValue(a: FactRecord, b: FactRecord): boolean {
  return a.value === b.value && a.value_max === b.value_max;
}

/** Whether a fact can be a statement of the value of a cluster. Ranges are what they are. */
function agreesWith(fact: FactRecord): (cluster: Cluster) => boolean {
  const own = usualInterval(fact);
  return ({ best, interval }) => fact.qualifier !== 'range' && best.qualifier !== 'range' && overlaps(interval, own);
}

function observe(
  { best, statements }: Pick<Observation, 'best' | 'statements'>,
  { period, start, end }: AlignedPeriod,
): Observation {
  const ordered = statements.length === 1 ? statements : statements.toSorted(byPublication);
  return { period, start, end, status: best.status, best, statements: ordered };
}

/** Numbers observations of one period by publication, unless one document states several: then they are no revisions. */
function numberRevisions(observed: readonly Observation[]): readonly Observation[] {
  if (observed.length < 2 || sharesDocument(observed)) return observed;
  const first = (observation: Observation): Statement[] => observation.statements.slice(0, 1);
  return observed
    .toSorted((a, b) => first(a).flatMap((x) => first(b).map((y) => byPublication(x, y)))[0] ?? 0)
    .map((observation, index) => ({ ...observation, revision: index + 1 }));
}

function sharesDocument(observed: readonly Observation[]): boolean {
  const documents = observed.flatMap(({ statements }) => [...new Set(statements.map(({ fact }) => fact.document_id))]);
  return new Set(documents).size < documents.length;
}
