import type { RecordOf } from '../pipeline/model/schemas.generated.js';
import { writeExplorer } from '../pipeline/publish/explorer/explorer-view.js';
import { readPage } from '../pipeline/publish/explorer/page-files.js';
import { folderStore } from '../pipeline/publish/output-file.js';
import type { DatasetRows } from '../pipeline/publish/view.js';

type Fact = RecordOf['facts'];

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** An identifier of a fact by its number. */
export function factId(index: number): string {
  const digits = index.toString(26).padStart(12, '0');
  return `f${Array.from(digits, (digit) => alphabet[parseInt(digit, 26)]).join('')}`;
}

/** A fact about the first number of a text. */
export function madeFact(index: number, changes: Partial<Fact> = {}): Fact {
  return {
    fact_id: factId(index),
    document_id: 'a',
    indicator: '地区生产总值',
    indicator_id: null,
    subject: '西城区',
    region: '110102',
    kind: 'level',
    value: String(index),
    value_max: null,
    qualifier: 'eq',
    unit: '元',
    unit_code: 'CNY',
    status: 'actual',
    period: '2024',
    period_start: '2024-01-01',
    period_end: '2024-12-31',
    period_basis: 'stated',
    reference: null,
    quote: '1元',
    sentence: '共1元。',
    section: null,
    speaker: null,
    start: 1,
    end: 3,
    line: 1,
    rule: 'indicator-value',
    ...changes,
  };
}

/** Writes the explorer of some records into a folder. */
export function layExplorer(folder: string, rows: DatasetRows): void {
  writeExplorer(rows, folderStore(folder), readPage());
}
