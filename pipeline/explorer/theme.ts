import { recall, remember } from './memory.js';

const root = document.documentElement;

/** Whether the page is dark: as chosen, or else as the system is. */
export function isDark(): boolean {
  const chosen = root.dataset['theme'];
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

/** Takes up what was chosen on an earlier visit. */
export function restoreTheme(): void {
  const chosen = recall('theme');
  if (chosen === 'dark' || chosen === 'light') root.dataset['theme'] = chosen;
}

/** From dark to light or back. */
export function switchTheme(): void {
  const next = isDark() ? 'light' : 'dark';
  root.dataset['theme'] = next;
  remember('theme', next);
}
