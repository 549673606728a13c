/** A JSON array with one record a line, as datasets hold it. */
export function writeJsonRecords(records: readonly object[]): Buffer {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return Buffer.from(lines === '' ? '[]\n' : `[\n${lines}\n]\n`, 'utf8');
}
