import type { View } from './view.js';

/** What can be made of a dataset beside its tables, each by its name after `--format`, loaded when it is asked for. */
const views: Readonly<Record<string, () => Promise<View>>> = {
  explorer: async () => (await import('./explorer/explorer-view.js')).explorerView,
  xlsx: async () => (await import('./workbook/xlsx-view.js')).xlsxView(),
  sdmx: async () => (await import('./sdmx/sdmx-view.js')).sdmxView,
  datacommons: async () => (await import('./data-commons/data-commons-view.js')).dataCommonsView,
};

export const viewNames = Object.keys(views);

/** The view of a name. Throws when there is none. */
export async function loadView(name: string): Promise<View> {
  const load = views[name];
  if (load === undefined) throw new RangeError(`Expected one of ${viewNames.join(', ')}, not ${name}`);
  return load();
}
