import type { Address } from './address.js';
import type { App } from './app.js';
import { button, byId, element } from './element.js';
import { word } from './language.js';
import { showSeries } from './series-panel.js';
import { makeSourcePanel } from './source-panel.js';

/** What stands beside the tables: the source of a fact, a document, or a series. */
export interface Panel {
  readonly update: (address: Address, takesFocus: boolean) => Promise<void>;
}

/** Fills the panel of the page; it is hidden while the address asks for nothing. */
export function makePanel(app: App): Panel {
  const panel = byId('panel');
  const content = element('div', { class: 'content' });
  const source = makeSourcePanel(app);
  let before: Element | null = null;
  const close = (): void => {
    const { fact, source: document } = app.address();
    app.go(fact !== '' || document !== '' ? { fact: '', source: '' } : { series: '' });
    if (panel.hidden && before instanceof HTMLElement && before.isConnected) before.focus();
    else if (panel.hidden) byId('main').focus();
  };
  panel.replaceChildren(
    button('×', { class: 'close', 'aria-label': word('close'), title: word('close') }, close),
    content,
  );
  panel.onkeydown = (event): void => {
    if (event.key === 'Escape') close();
  };
  return {
    update: async (address, takesFocus) => {
      const shows = address.fact !== '' || address.source !== '' ? 'source' : 'series';
      const isOpen = shows === 'source' || address.series !== '';
      if (isOpen && panel.hidden) before = document.activeElement;
      panel.hidden = !isOpen;
      document.body.classList.toggle('has-panel', isOpen);
      panel.setAttribute('aria-label', word(shows));
      if (!isOpen) return;
      if (shows === 'source') await source.show(content, address);
      else await showSeries(app, content, address);
      if (takesFocus) content.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    },
  };
}
