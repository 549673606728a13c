import type { ExplorerText } from '../model/explorer-data.js';
import { numberAt, type ColumnTable } from './column-table.js';
import { element } from './element.js';
import { word } from './language.js';
import { markedLines, type Mark } from './marked-text.js';
import { breathe } from './slices.js';

/** The text of a document with its facts in place. */
export interface SourceText {
  readonly element: HTMLElement;
  /** Marks a fact and brings it into sight. */
  readonly choose: (row: number | undefined) => void;
}

/** Paragraphs that are added before the page answers again; what is out of sight is not laid out. */
const paragraphsAtOnce = 60;

/** Lays out a text; `onChoose` is told the rows of the facts at the mark that was chosen. */
export function sourceText(
  source: ExplorerText,
  facts: ColumnTable,
  rows: readonly number[],
  onChoose: (rows: readonly number[]) => void,
): SourceText {
  const body = element('div', { class: 'text', lang: 'zh', role: 'group', 'aria-label': word('source') });
  const reason = element('p', { class: 'reason', role: 'status', 'aria-live': 'polite' });
  const holder = element('div', {}, element('p', { class: 'hint' }, word('textHelp')), reason, body);
  if (source.text === null) body.append(element('p', { class: 'empty' }, word('noText')));
  const places = new Map<number, HTMLElement[]>();
  const make = (mark: Mark, text: string): Node => {
    if (mark.facts.length === 0) return numeral(mark, text);
    const made = element('mark', { role: 'button', tabindex: -1 }, text);
    made.addEventListener('click', () => {
      onChoose(mark.facts);
    });
    for (const row of mark.facts) places.set(row, [...(places.get(row) ?? []), made]);
    return made;
  };
  const lines = markedLines(source.text ?? '', marksOf(source, facts, rows), make);
  let chosen: number | undefined;
  const choose = (row: number | undefined): void => {
    for (const place of places.get(chosen ?? -1) ?? []) release(place);
    chosen = row;
    for (const place of places.get(row ?? -1) ?? []) hold(place, body);
    places.get(row ?? -1)?.[0]?.scrollIntoView({ block: 'center' });
  };
  void layOut(body, lines, () => {
    choose(chosen);
  });
  moveByKeys(body, reason);
  return { element: holder, choose };
}

function numeral({ reason }: Mark, text: string): HTMLElement {
  const title = word('notFact', reason);
  return element(
    'span',
    { class: 'numeral', role: 'note', tabindex: -1, title, 'aria-label': `${text} ${title}` },
    text,
  );
}

function marksOf(source: ExplorerText, facts: ColumnTable, rows: readonly number[]): Mark[] {
  const marks: Mark[] = rows.map((row) => ({
    start: numberAt(facts, 'start', row),
    end: numberAt(facts, 'end', row),
    facts: [row],
    reason: '',
  }));
  const { numerals, reasons } = source;
  for (let at = 0; at + 2 < numerals.length; at += 3) {
    const [start = 0, end = 0, reason = 0] = numerals.slice(at, at + 3);
    marks.push({ start, end, facts: [], reason: reasons[reason] ?? '' });
  }
  return marks;
}

async function layOut(body: HTMLElement, lines: Iterable<HTMLElement>, onDone: () => void): Promise<void> {
  let part = element('div');
  for (const line of lines) {
    part.append(line);
    if (part.childElementCount < paragraphsAtOnce) continue;
    body.append(part);
    part = element('div');
    await breathe();
  }
  body.append(part);
  // One of them is in the order of focus; the arrow keys lead to the others.
  if (body.querySelector('[tabindex="0"]') === null)
    body.querySelector('mark, .numeral')?.setAttribute('tabindex', '0');
  // In sight only after the page was laid out.
  requestAnimationFrame(onDone);
}

function hold(place: HTMLElement, body: HTMLElement): void {
  body.querySelector('[tabindex="0"]')?.setAttribute('tabindex', '-1');
  place.setAttribute('tabindex', '0');
  place.setAttribute('aria-current', 'true');
}

function release(place: HTMLElement): void {
  place.removeAttribute('aria-current');
}

/** Arrow keys go from numeral to numeral, Enter chooses; the reason of one that is no fact is shown as it gets the focus. */
function moveByKeys(body: HTMLElement, reason: HTMLElement): void {
  body.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || !body.contains(activeElement)) return;
    if (step !== undefined) {
      const all = [...body.querySelectorAll<HTMLElement>('mark, .numeral')];
      const next = all[all.indexOf(activeElement) + step];
      if (next === undefined) return;
      event.preventDefault();
      activeElement.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      activeElement.click();
    }
  });
  body.addEventListener('focusin', ({ target }) => {
    reason.textContent = target instanceof HTMLElement ? target.title : '';
  });
}
