import type { Table } from '../dataset.js';
import { checkEach, type Check, type Finding } from '../finding.js';

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const lineFeed = 0x0a;

export const csvBytes: Check = {
  code: 'csv-bytes',
  description: 'CSV files open with a byte order mark, are UTF-8, have LF line ends alone and end on one',
  counts: 'files',
  run: ({ tables }) => checkEach([...tables.values()], problems),
};

function problems(table: Table): Finding[] {
  const { file, bytes, unreadable } = table;
  const tell = (found: string, expected: string): Finding => ({ file, row: '', found, expected });
  const carriageReturn = bytes.indexOf(0x0d);
  return [
    ...(bytes.subarray(0, 3).equals(byteOrderMark) ? [] : [tell('no byte order mark', 'EF BB BF first')]),
    ...(carriageReturn < 0 ? [] : [tell(`CR at byte ${String(carriageReturn)}`, 'LF line ends')]),
    ...(bytes.at(-1) === lineFeed && bytes.at(-2) !== lineFeed ? [] : [tell('another end', 'one LF at the end')]),
    ...(isUtf8(bytes) ? [] : [tell('bytes that are no UTF-8', 'UTF-8')]),
    ...(unreadable === undefined ? [] : [tell(unreadable, 'CSV as in RFC 4180')]),
  ];
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
