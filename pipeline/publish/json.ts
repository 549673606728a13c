/** A JSON array with one record a line, so that a change of one record is a change of one line. */
export function writeJsonRecords(records: readonly object[]): Buffer {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return Buffer.from(lines === '' ? '[]\n' : `[\n${lines}\n]\n`, 'utf8');
}

/** Any JSON value, indented by two blanks. */
export function writeJson(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`, 'utf8');
}
