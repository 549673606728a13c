import { tabs, type Address, type Tab } from './address.js';
import type { App } from './app.js';
import { button, byId, element } from './element.js';
import { language, speak, word } from './language.js';
import { isDark, switchTheme } from './theme.js';

/** Title, counts, switches and tabs; `onSpeak` is told when the language is another. */
export function showHeader(app: App, onSpeak: () => void): void {
  const { tables, series } = app.dataset.manifest;
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  document.title = word('title');
  byId('skip').textContent = word('skip');
  byId('title').textContent = word('title');
  byId('subtitle').textContent = word('subtitle', tables.facts.rows, tables.documents.rows, series);
  byId('switches').replaceChildren(
    button(word('otherLanguage'), { id: 'language', lang: language() === 'zh' ? 'en' : 'zh' }, () => {
      speak(language() === 'zh' ? 'en' : 'zh');
      onSpeak();
      byId('language').focus();
    }),
    themeButton(),
  );
  showTabs(app);
}

function themeButton(): HTMLElement {
  const label = (): string => word(isDark() ? 'light' : 'dark');
  const made = button(label(), { id: 'theme' }, () => {
    switchTheme();
    made.textContent = label();
  });
  return made;
}

function showTabs(app: App): void {
  const list = byId('tabs');
  list.setAttribute('aria-label', word('views'));
  list.replaceChildren(
    ...tabs.map((tab) =>
      button(word(tab), { role: 'tab', id: `tab-${tab}`, 'aria-controls': 'view' }, () => {
        openTab(app, tab);
      }),
    ),
  );
  list.onkeydown = (event): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(app.address().tab) + step + tabs.length) % tabs.length] ?? 'facts';
    openTab(app, next);
    byId(`tab-${next}`).focus();
  };
}

function openTab(app: App, tab: Tab): void {
  // What was looked for in one table means nothing in another.
  app.go({ tab, filter: { ...app.address().filter, outcome: '' } });
}

/** Shows which tab is open. */
export function markTab({ tab }: Address): void {
  for (const each of tabs) {
    const made = byId(`tab-${each}`);
    made.setAttribute('aria-selected', String(each === tab));
    made.tabIndex = each === tab ? 0 : -1;
  }
  byId('view').setAttribute('aria-labelledby', `tab-${tab}`);
}

/** A page without its data says so. */
export function showFailure(text: string): void {
  byId('view').replaceChildren(element('p', { class: 'empty', role: 'alert' }, text));
}
