import { checkExtraction } from '../pipeline/check/check-extraction.js';
import { textDocument, type Metadata } from '../pipeline/model/document.js';
import type { FactRecord } from '../pipeline/model/schemas.generated.js';
import { draftText, type DraftCell } from '../pipeline/read/formats/text-draft.js';
import { extractDocument } from '../pipeline/stages.js';
import type { Records } from '../pipeline/check/tables.js';

/** A yearbook of 2024, published in January after it. */
const yearbook: Metadata = { published: '2025-01-15', subject: '甲市', genre: 'report', title: '甲市2024年统计年报' };

/**
 * The records of a text with tables as a format with markup gives it: a line with `|` is a row, `^` before the words of a
 * cell says that they stand in a cell above or before it, any other line is a paragraph.
 */
export function recordsOf(text: string, metadata: Metadata = yearbook): Records {
  const draft = draftText();
  let rows: DraftCell[][] = [];
  const endTable = (): void => {
    draft.table(rows);
    rows = [];
  };
  for (const line of text.trim().split('\n')) {
    if (line.includes('|')) rows.push(line.split('|').map(cellOf));
    else {
      endTable();
      draft.line(line);
    }
  }
  endTable();
  const { text: source, layout } = draft.finish();
  return checkExtraction(extractDocument({ ...textDocument('table', source, metadata), layout }));
}

function cellOf(written: string): DraftCell {
  const text = written.trim();
  return text.startsWith('^') ? { text: text.slice(1), isCovered: true } : { text };
}

/** `100 地区生产总值 level 100 元`, with what is not the document's own behind it: subject, period, status, reference. */
export function factLines(text: string): string[] {
  return recordsOf(text).facts.map(lineOf);
}

function lineOf(fact: FactRecord): string {
  const { indicator, kind, value, unit, subject, period, period_basis: basis, status, reference } = fact;
  const told = [
    subject === '甲市' ? '' : subject,
    basis === 'document' ? '' : period,
    status === 'actual' ? '' : status,
    reference,
  ];
  return [indicator, kind === 'level' ? '' : kind, value, unit ?? '∅', ...told]
    .filter((part) => part !== '' && part !== null)
    .join(' ');
}
