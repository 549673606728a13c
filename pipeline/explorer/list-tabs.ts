import type { App } from './app.js';
import { textAt } from './column-table.js';
import type { ListTab } from './list-tab.js';
import { language, word } from './language.js';
import {
  codeCell,
  decimalCell,
  factLinks,
  nameCell,
  numberCell,
  periodCell,
  shownText,
  textCell,
  valueCell,
} from './record-cells.js';
import { element } from './element.js';

/** Every target with the value that answers it, those that have one first. */
export function targetsTab(app: App): ListTab {
  const table = app.dataset.table('targets');
  const at = (row: number, name: string): string => textAt(table, name, row) ?? '';
  const link = (row: number): string => app.link({ series: at(row, 'series_id'), fact: '', source: '' });
  return {
    name: 'targets',
    needs: ['indicators'],
    label: word('targets'),
    table,
    searched: ['indicator', 'indicator_id', 'subject', 'period'],
    outcomes: ['met', 'missed', 'open'],
    decimals: ['target_value', 'actual_value', 'distance'],
    arrange: (rows) => {
      const isOpen = (row: number): boolean => at(row, 'outcome') === 'open';
      return Int32Array.from([...rows.filter((row) => !isOpen(row)), ...rows.filter(isOpen)]);
    },
    onChoose: (row) => {
      app.go({ series: at(row, 'series_id'), fact: '', source: '' });
    },
    columns: [
      { name: 'indicator', title: word('indicator'), cell: nameCell(app.dataset, table, link), grow: 2, least: 92 },
      { name: 'period', title: word('period'), cell: periodCell(table), grow: 1, least: 112, spare: 3 },
      {
        name: 'target_value',
        title: word('target'),
        cell: valueCell(table, 'target_'),
        isNumber: true,
        grow: 1,
        least: 124,
      },
      {
        spare: 1,
        name: 'actual_value',
        title: word('actualValue'),
        cell: valueCell(table, 'actual_'),
        isNumber: true,
        grow: 1,
        least: 150,
      },
      {
        spare: 2,
        name: 'distance',
        title: word('distance'),
        cell: decimalCell(table, 'distance'),
        isNumber: true,
        grow: 1,
        least: 124,
      },
      { name: 'outcome', title: word('outcome'), cell: codeCell(table, 'outcome'), width: 104 },
    ],
  };
}

/** Every check, contradictions first. */
export function checksTab(app: App): ListTab {
  const table = app.dataset.table('checks');
  const at = (row: number, name: string): string => textAt(table, name, row) ?? '';
  const explanation = (row: number): Node => shownText(at(row, language() === 'en' ? 'explanation_en' : 'explanation'));
  const links = (row: number): Node =>
    factLinks(at(row, 'fact_ids'), (id) => app.link({ fact: id, series: '', source: '' }), word('source'));
  return {
    name: 'checks',
    label: word('checks'),
    table,
    searched: ['explanation', 'explanation_en', 'subject', 'check'],
    outcomes: ['inconsistent', 'consistent'],
    decimals: ['expected', 'found', 'tolerance'],
    arrange: (rows) => {
      const isWrong = (row: number): boolean => at(row, 'outcome') === 'inconsistent';
      return Int32Array.from([...rows.filter(isWrong), ...rows.filter((row) => !isWrong(row))]);
    },
    onChoose: (row) => {
      app.go({ fact: at(row, 'fact_ids').split(' ')[0] ?? '', series: '', source: '' });
    },
    columns: [
      { name: 'outcome', title: word('outcome'), cell: codeCell(table, 'outcome'), width: 112 },
      { name: 'explanation', title: word('explanation'), cell: explanation, grow: 6 },
      {
        spare: 1,
        name: 'expected',
        title: word('expected'),
        cell: decimalCell(table, 'expected'),
        isNumber: true,
        width: 120,
      },
      { spare: 2, name: 'found', title: word('found'), cell: decimalCell(table, 'found'), isNumber: true, width: 120 },
      {
        spare: 3,
        name: 'tolerance',
        title: word('tolerance'),
        cell: decimalCell(table, 'tolerance'),
        isNumber: true,
        width: 100,
      },
      { name: 'fact_ids', title: word('source'), cell: links, width: 84, isUnsorted: true },
    ],
  };
}

/** Every document. */
export function documentsTab(app: App): ListTab {
  const table = app.dataset.table('documents');
  const at = (row: number, name: string): string | null => textAt(table, name, row);
  const open = (row: number) => ({ source: at(row, 'document_id') ?? '', fact: '', series: '' });
  const title = (row: number): Node =>
    element('a', { href: app.link(open(row)) }, shownText(at(row, 'title') ?? at(row, 'document_id')));
  return {
    name: 'documents',
    label: word('documents'),
    table,
    searched: ['document_id', 'title', 'publisher'],
    outcomes: [],
    decimals: [],
    onChoose: (row) => {
      app.go(open(row));
    },
    columns: [
      { name: 'title', title: word('document'), cell: title, grow: 4 },
      { spare: 2, name: 'publisher', title: word('publisher'), cell: textCell(table, 'publisher'), grow: 2 },
      { spare: 1, name: 'published', title: word('published'), cell: textCell(table, 'published'), width: 120 },
      {
        spare: 4,
        name: 'characters',
        title: word('characters'),
        cell: numberCell(table, 'characters'),
        isNumber: true,
        width: 100,
      },
      {
        spare: 3,
        name: 'numerals',
        title: word('numerals'),
        cell: numberCell(table, 'numerals'),
        isNumber: true,
        width: 100,
      },
      { name: 'facts', title: word('facts'), cell: numberCell(table, 'facts'), isNumber: true, width: 90 },
    ],
  };
}
