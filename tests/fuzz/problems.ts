import type { Case } from './cases.js';
import { properties } from './properties/index.js';
import { readCase, type Subject } from './subject.js';

/** Something that does not hold of a case. */
export interface Problem {
  /** Id of the property, or `no-throw`: reading a text, its metadata and its records, throws nothing. */
  readonly property: string;
  readonly message: string;
}

/** The first property that does not hold of a case; undefined when all do. */
export function problemOf(tried: Case): Problem | undefined {
  try {
    return firstProblem(readCase(tried));
  } catch (error) {
    return { property: 'no-throw', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function firstProblem(subject: Subject): Problem | undefined {
  for (const { id, problems } of properties) {
    const [message] = problems(subject);
    if (message !== undefined) return { property: id, message };
  }
  return undefined;
}
