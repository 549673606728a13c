/** A value of a result: decimals, dates and the like as texts; integers exact; lists and records inside one another. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | { readonly [name: string]: Value };

export interface ResultColumn {
  readonly name: string;
  /** Decides alignment and whether a cell is guarded against spreadsheets. */
  readonly type: 'number' | 'date' | 'string';
}

export interface Result {
  readonly columns: readonly ResultColumn[];
  /** Rows in portions, in their order; may be asked for more than once. */
  readonly portions: () => Iterable<readonly (readonly Value[])[]>;
}

/** A value as one text: empty for NULL, JSON for lists and records. */
export function valueText(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? valueJson(value) : String(value);
}

/** A value as JSON: integers as numbers while JavaScript holds them exactly, else as texts; texts as texts. */
export function valueJson(value: Value): string {
  return JSON.stringify(value, (_name, each: unknown) => {
    if (typeof each === 'bigint') return Number.isSafeInteger(Number(each)) ? Number(each) : String(each);
    return typeof each === 'number' && !Number.isFinite(each) ? String(each) : each;
  });
}
