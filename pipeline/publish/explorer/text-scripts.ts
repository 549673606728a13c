import type { ExplorerText } from '../../model/explorer-data.js';
import type { RecordOf } from '../../model/schemas.generated.js';
import { writeWhole, type FileSeal, type OutputStore } from '../output-file.js';
import type { DatasetRows } from '../view.js';
import { dataScript } from './data-script.js';
import { explorerPath } from './explorer-path.js';

/** Writes the text of every document into a file of its own, with its numerals that are no facts. */
export function writeTexts({ rows, sourceOf }: DatasetRows, store: OutputStore): FileSeal[] {
  const mentions = rows('mentions')[Symbol.iterator]();
  let next = mentions.next();
  /** Tables of documents have the same order of documents. */
  const mentionsOf = (id: string): RecordOf['mentions'][] => {
    const own: RecordOf['mentions'][] = [];
    for (; next.done !== true && next.value.document_id === id; next = mentions.next()) own.push(next.value);
    return own;
  };
  return Array.from(rows('documents'), (document, index) => {
    const name = `text-${index}`;
    const text = fitting(document, sourceOf(document.document_id));
    const script = dataScript({ name, text, ...numeralsOf(mentionsOf(document.document_id)) });
    return writeWhole(store, explorerPath(`data-${name}.js`), script);
  });
}

/** Null for a text that is no longer the one that was read, in which no offset would fit. */
function fitting({ characters }: RecordOf['documents'], text: string | undefined): string | null {
  if (text === undefined) return null;
  let length = 0;
  for (const _ of text) length += 1;
  return length === characters ? text : null;
}

function numeralsOf(mentions: readonly RecordOf['mentions'][]): Pick<ExplorerText, 'reasons' | 'numerals'> {
  const reasons = new Map<string, number>();
  const numerals = mentions
    .filter(({ class: kind }) => kind !== 'fact')
    .flatMap(({ start, end, reason, class: kind }) => {
      const word = reason ?? kind;
      const place = reasons.get(word) ?? reasons.size;
      reasons.set(word, place);
      return [start, end, place];
    });
  return { reasons: [...reasons.keys()], numerals };
}
