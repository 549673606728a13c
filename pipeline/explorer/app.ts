import type { Address } from './address.js';
import type { Dataset } from './dataset.js';

/** What every part of the page works with. */
export interface App {
  readonly dataset: Dataset;
  readonly address: () => Address;
  /** Link to what is shown now, with some of it changed. */
  readonly link: (change: Partial<Address>) => string;
  /** Shows something else; `replace` leaves no step to go back to. */
  readonly go: (change: Partial<Address>, how?: 'replace') => void;
  /** Says something to those who cannot see it. */
  readonly announce: (text: string) => void;
  /** Shows the row of a fact in the table, without filters if need be. */
  readonly showRow: (row: number) => void;
}

/** What stands in the page below the tabs. */
export interface TabView {
  /** Shows what an address asks for. */
  readonly update: (address: Address) => Promise<void>;
  /** Brings a row into sight and marks it; false when it is not among those shown. */
  readonly reveal: (row: number) => Promise<boolean>;
  readonly destroy: () => void;
}
