import { mappedColumns } from './observation-row.js';

/** How the rows of `observations.csv` become nodes, in template MCF. */
export function observationTemplate(): string {
  const lines = mappedColumns.map((column) => `${column}: C:observations->${column}\n`);
  return `Node: E:observations->E0\ntypeOf: dcs:StatVarObservation\n${lines.join('')}`;
}
