import type { FactRecord } from '../../model/schemas.generated.js';
import type { DocumentGround, StatementGround } from './ground.js';

/** Numbers that ought to agree, and what they give. Values are plain decimals. */
export interface Comparison {
  readonly outcome: 'consistent' | 'inconsistent';
  readonly subject: string | null;
  readonly unit: string | null;
  /** What the other numbers give. */
  readonly expected: string;
  /** What the text states. */
  readonly found: string;
  readonly tolerance: string;
  readonly explanation: string;
  readonly explanationEn: string;
  readonly facts: readonly FactRecord[];
}

/** One way in which numbers must agree. */
export interface Check {
  /** Stable code, published in the column `check`. */
  readonly code: string;
  /** What it finds in the facts of one document. */
  readonly ofDocument?: (ground: DocumentGround) => readonly Comparison[];
  /** What it finds in the facts of all documents about the same subjects. */
  readonly ofStatements?: (ground: StatementGround) => readonly Comparison[];
}
