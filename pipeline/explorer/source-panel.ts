import type { Address } from './address.js';
import type { App } from './app.js';
import { numberAt, rowOf, rowOfId, rowsOf, textAt } from './column-table.js';
import { element } from './element.js';
import { factCard } from './fact-card.js';
import { word } from './language.js';
import { shownText } from './record-cells.js';
import { sourceText, type SourceText } from './source-text.js';

/** The source of one fact after another: a text is laid out once as long as it is the same document. */
export interface SourcePanel {
  readonly show: (holder: HTMLElement, address: Address) => Promise<void>;
}

interface Opened {
  readonly document: number;
  readonly holder: HTMLElement;
  readonly siblings: readonly number[];
  readonly card: HTMLElement;
  readonly text: SourceText;
}

export function makeSourcePanel(app: App): SourcePanel {
  let opened: Opened | undefined;
  let run = 0;
  return {
    show: async (holder, { fact, source }) => {
      run += 1;
      const mine = run;
      const facts = await app.dataset.load('facts');
      const row = fact === '' ? undefined : rowOf(facts, 'fact_id', fact);
      const id = row === undefined ? source : (textAt(facts, 'document_id', row) ?? '');
      const document = rowOfId(app.dataset.table('documents'), 'document_id', id);
      if (document === undefined) {
        holder.replaceChildren(element('p', { class: 'empty' }, word('noFact', fact || source)));
        opened = undefined;
        return;
      }
      if (opened?.document !== document || !holder.contains(opened.holder)) {
        const next = await open(app, document, id);
        if (mine !== run) return;
        opened = next;
        holder.replaceChildren(opened.holder);
      }
      opened.card.replaceChildren(...(row === undefined ? [] : [factCard(app, row, opened.siblings)]));
      opened.text.choose(row);
    },
  };
}

async function open(app: App, document: number, id: string): Promise<Opened> {
  const facts = app.dataset.table('facts');
  const start = (row: number): number => numberAt(facts, 'start', row);
  const siblings = rowsOf(facts, 'document_id', id).sort((a, b) => start(a) - start(b) || a - b);
  const source = await app.dataset.text(document);
  const text = sourceText(source, facts, siblings, (rows) => {
    const current = app.address().fact;
    const at = rows.findIndex((row) => textAt(facts, 'fact_id', row) === current);
    // Facts that stand at the same place take turns.
    const next = rows[(at + 1) % rows.length] ?? 0;
    app.go({ fact: textAt(facts, 'fact_id', next) ?? '' }, 'replace');
  });
  const card = element('div', { class: 'card-holder' });
  const holder = element('div', { class: 'source' }, heading(app, document, id), card, text.element);
  return { document, holder, siblings, card, text };
}

function heading({ dataset }: App, document: number, id: string): HTMLElement {
  const documents = dataset.table('documents');
  const at = (name: string): string | null => textAt(documents, name, document);
  const url = at('url');
  const about = [at('publisher'), at('published')].filter((text) => text !== null).join(' · ');
  const isWeb = url !== null && /^https?:\/\//iu.test(url);
  return element(
    'div',
    { class: 'about' },
    element('h2', { tabindex: -1 }, shownText(at('title') ?? id)),
    element(
      'p',
      {},
      shownText(about),
      ...(isWeb
        ? [' ', element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, word('original'))]
        : []),
    ),
  );
}
