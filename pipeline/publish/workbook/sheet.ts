/** A cell with more to it than its value; the names are those of the library. */
export interface StyledCell {
  readonly value: string | number | Date;
  readonly format?: string;
  readonly fontWeight?: 'bold';
  readonly textColor?: string;
  readonly backgroundColor?: string;
  readonly textDecoration?: { readonly underline: true };
  readonly alignVertical?: 'top';
  readonly wrap?: boolean;
}

/** A text or number as it is, a styled cell, or an empty one. */
export type SheetCell = string | number | StyledCell | null;

/** A web address that a cell leads to. */
export interface SheetLink {
  /** Such as `B2`. */
  readonly cell: string;
  readonly url: string;
}

/** A sheet ready to be written. */
export interface Sheet {
  readonly name: string;
  /** Widths of its columns in characters. */
  readonly widths: readonly number[];
  readonly rows: SheetCell[][];
  /** Whether the first row is a header: frozen and with a filter for every column. */
  readonly hasHeader: boolean;
  readonly links: readonly SheetLink[];
}

/** The name of a cell, both counted from 0: 1, 26 → `AA2`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const last = String.fromCodePoint(0x41 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
