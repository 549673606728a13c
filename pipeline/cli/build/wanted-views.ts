import type { RowCounts } from '../../publish/dataset-writer.js';
import { limitsOf, usualViews, viewNames, type ViewLimits } from '../../publish/views.js';

/** A view that a run is to make. */
export interface WantedView {
  readonly name: string;
  /** Whether the user named it; others are made only of datasets that are not too large for them. */
  readonly isAsked: boolean;
}

/** The views named after `--format` or `--export`, and the usual ones where no formats are named. */
export function wantedViews(asked: readonly string[], withUsual: boolean): WantedView[] {
  return viewNames
    .map((name) => ({ name, isAsked: asked.includes(name) }))
    .filter(({ name, isAsked }) => isAsked || (withUsual && usualViews.includes(name)));
}

/** Those that so many documents allow: of more, not even the records are kept for them. Tells what is left out. */
export function viewsOfDocuments(
  views: readonly WantedView[],
  documents: number,
  tell: (line: string) => void,
): WantedView[] {
  return views.filter((view) => {
    const most = limitsOf(view.name).documents;
    if (view.isAsked || most === undefined || documents <= most) return true;
    tell(leftOut(view.name, 'documents', most));
    return false;
  });
}

/** Whether a dataset of so many rows is within the limits of a view; tells why not. */
export function isWithin({ name, isAsked }: WantedView, rows: RowCounts, tell: (line: string) => void): boolean {
  if (isAsked) return true;
  const limits = Object.entries(limitsOf(name)) as [keyof ViewLimits, number][];
  const over = limits.find(([table, most]) => rows[table] > most);
  if (over !== undefined) tell(leftOut(name, ...over));
  return over === undefined;
}

function leftOut(name: string, table: keyof RowCounts, most: number): string {
  return `${name} is left out: the dataset has more than ${String(most)} ${table}. Name it after --format to have it all the same.`;
}
