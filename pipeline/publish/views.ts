import type { RowCounts } from './dataset-writer.js';
import type { View } from './view.js';

/** Most rows of tables with which a view is made unasked. */
export type ViewLimits = Partial<RowCounts>;

interface ListedView {
  readonly load: () => Promise<View>;
  /** A view with limits is made of every dataset within them; one without is made for who names it. */
  readonly unasked?: ViewLimits;
}

/** What can be made of a dataset beside its tables, each by its name after `--format`, loaded when it is asked for. */
const views: Readonly<Record<string, ListedView>> = {
  explorer: {
    load: async () => (await import('./explorer/explorer-view.js')).explorerView,
    // Facts are those with which the page answers at once; each document is a file of its own.
    unasked: { documents: 5000, facts: 100_000, series: 100_000, targets: 100_000, checks: 100_000 },
  },
  xlsx: {
    load: async () => (await import('./workbook/xlsx-view.js')).xlsxView(),
    // Its sheets are made in memory: 0.4 GB at this size. Asked for, it shows the first rows of a larger table.
    unasked: { documents: 20_000, facts: 50_000, series: 50_000, targets: 50_000, checks: 50_000 },
  },
  sdmx: { load: async () => (await import('./sdmx/sdmx-view.js')).sdmxView },
  datacommons: { load: async () => (await import('./data-commons/data-commons-view.js')).dataCommonsView },
};

export const viewNames = Object.keys(views);

/** Views that are made when no formats are named. */
export const usualViews = viewNames.filter((name) => views[name]?.unasked !== undefined);

/** The view of a name. Throws when there is none. */
export async function loadView(name: string): Promise<View> {
  return listed(name).load();
}

/** Most rows with which a view is made unasked. Throws when there is no view of that name. */
export function limitsOf(name: string): ViewLimits {
  return listed(name).unasked ?? {};
}

function listed(name: string): ListedView {
  const view = views[name];
  if (view === undefined) throw new RangeError(`Expected one of ${viewNames.join(', ')}, not ${name}`);
  return view;
}
