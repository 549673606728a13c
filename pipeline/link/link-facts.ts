import type { Links, Records } from '../check/tables.js';
import { inOrder } from './checks/index.js';
import { groupBy } from '../model/group-by.js';
import { indicatorRecords } from './indicator-records.js';
import { linkDocument } from './link-document.js';
import { linkStatements } from './link-statements.js';

/**
 * Joins the facts of all documents, which come document by document: series over time, targets with their outcomes, and
 * what the numbers say of one another.
 */
export function linkFacts({ facts, documents }: Pick<Records, 'facts' | 'documents'>): Links {
  const byId = new Map(documents.map((document) => [document.document_id, document]));
  const parts = [...groupBy(facts, ({ document_id: id }) => id)].map(([id, own]) => {
    const document = byId.get(id);
    return linkDocument({ facts: own, documents: document === undefined ? [] : [document] });
  });
  const known = documents.reduce((last, { published }) => laterDay(last, published), '');
  const statements = parts.flatMap((part) => part.statements.map(({ item }) => item));
  const gaps = parts.flatMap((part) => part.gaps.map(({ item }) => item));
  const { series, checks } = linkStatements(statements, gaps, known);
  return {
    indicators: indicatorRecords(parts.flatMap(({ indicators }) => [...indicators])),
    series: series.flatMap(({ observations }) => observations),
    targets: series.flatMap(({ targets }) => targets),
    checks: inOrder([...parts.flatMap((part) => part.checks), ...checks]),
  };
}

/** The later of two dates of publication: what lies behind the last of all cannot be known. */
export function laterDay(last: string, published: string | null): string {
  return published !== null && published > last ? published : last;
}
