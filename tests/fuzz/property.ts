import type { Subject } from './subject.js';

/** What must hold of the reading of any text. */
export interface Property {
  readonly id: string;
  /** What it demands, in a sentence. */
  readonly demands: string;
  /** What is wrong, a line each; empty when the property holds. */
  readonly problems: (subject: Subject) => readonly string[];
}
