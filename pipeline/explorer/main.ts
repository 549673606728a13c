import { noFilter, readAddress, writeAddress, type Address, type Tab } from './address.js';
import type { App, TabView } from './app.js';
import { rowOf } from './column-table.js';
import { nameWords, openDataset, type Dataset } from './dataset.js';
import { byId } from './element.js';
import { factsTab } from './facts-tab.js';
import { markTab, showFailure, showHeader } from './header.js';
import { word } from './language.js';
import { listTab } from './list-tab.js';
import { checksTab, documentsTab, targetsTab } from './list-tabs.js';
import { MissingFile } from './load-file.js';
import { makePanel, type Panel } from './panel.js';
import { seriesTab } from './series-tab.js';
import { restoreTheme } from './theme.js';
// Behind all others: they override the styles of the grid.
import './styles/colours.css';
import './styles/page.css';
import './styles/forms.css';
import './styles/grid.css';
import './styles/panel.css';
import './styles/print.css';

const views: Readonly<Record<Tab, (app: App, parent: HTMLElement) => TabView>> = {
  facts: factsTab,
  series: (app, parent) => listTab(app, parent, seriesTab(app)),
  targets: (app, parent) => listTab(app, parent, targetsTab(app)),
  checks: (app, parent) => listTab(app, parent, checksTab(app)),
  documents: (app, parent) => listTab(app, parent, documentsTab(app)),
};

/** What is on the screen. */
interface Shown {
  address: Address | undefined;
  view: TabView | undefined;
  panel: Panel;
}

function start(dataset: Dataset): void {
  let address = readAddress(location.hash);
  const app: App = {
    dataset,
    address: () => address,
    link: (change) => writeAddress({ ...address, ...change }),
    go: (change, how) => {
      address = { ...address, ...change };
      history[how === 'replace' ? 'replaceState' : 'pushState'](null, '', writeAddress(address));
      void show(app, shown, how !== 'replace');
    },
    announce: (text) => (byId('announcement').textContent = text),
    showRow: (row) => void showRow(app, shown, row),
  };
  const shown: Shown = { address: undefined, view: undefined, panel: makePanel(app) };
  const showAll = (): void => {
    showHeader(app, () => {
      shown.address = undefined;
      shown.panel = makePanel(app);
      showAll();
    });
    void show(app, shown, false);
  };
  addEventListener('hashchange', () => {
    address = readAddress(location.hash);
    void show(app, shown, true);
  });
  skipByLink();
  showAll();
}

/** Shows what the address asks for, and leaves alone what it shows already. */
async function show(app: App, shown: Shown, takesFocus: boolean): Promise<void> {
  const [before, now] = [shown.address, app.address()];
  shown.address = now;
  if (before?.tab !== now.tab) {
    shown.view?.destroy();
    shown.view = views[now.tab](app, byId('view'));
    markTab(now);
  } else if (JSON.stringify(before.filter) !== JSON.stringify(now.filter)) void shown.view?.update(now);
  const isSame = before?.fact === now.fact && before.series === now.series && before.source === now.source;
  if (isSame) return;
  await shown.panel.update(now, takesFocus);
  if (now.tab === 'facts' && now.fact !== '') await revealFact(app, shown, now.fact);
}

async function revealFact({ dataset, address }: App, { view }: Shown, fact: string): Promise<void> {
  const row = rowOf(await dataset.load('facts'), 'fact_id', fact);
  if (row !== undefined && address().fact === fact) await view?.reveal(row);
}

/** The row of a fact in the table of facts; filters that hide it are taken away. */
async function showRow(app: App, shown: Shown, row: number): Promise<void> {
  if (app.address().tab !== 'facts') app.go({ tab: 'facts' });
  await shown.view?.update(app.address());
  if ((await shown.view?.reveal(row)) !== true) {
    app.go({ filter: noFilter }, 'replace');
    await shown.view?.update(app.address());
    await shown.view?.reveal(row);
  }
  document.querySelector<HTMLElement>('.tabulator-row.chosen a')?.focus();
}

/** The address behind # is taken by what the page shows. */
function skipByLink(): void {
  byId('skip').addEventListener('click', (event) => {
    event.preventDefault();
    byId('main').focus();
  });
}

async function open(): Promise<void> {
  try {
    const dataset = await openDataset();
    await Promise.all([dataset.load('documents'), dataset.load('indicators')]);
    nameWords(dataset);
    start(dataset);
  } catch (error) {
    if (!(error instanceof MissingFile)) throw error;
    showFailure(word('failed', error.message));
  }
}

restoreTheme();
void open();
