import type { Case } from './cases.js';
import { problemOf } from './problems.js';

/** The case with its text made as short as it can be while the same property fails: ever smaller stretches are left out. */
export function reduceCase(failing: Case, property: string): Case {
  let reduced = failing;
  for (let length = failing.text.length >> 1; length > 0; length = length === 1 ? 0 : length >> 1) {
    for (let at = 0; at < reduced.text.length;) {
      const shorter = { ...reduced, text: reduced.text.slice(0, at) + reduced.text.slice(at + length) };
      if (problemOf(shorter)?.property === property) reduced = shorter;
      else at += length;
    }
  }
  return reduced;
}
