import type { Issue } from '../model/issue.js';
import type { IdentifiedFact } from './identify-fact.js';

/** One way for a fact to look wrong or incomplete; the message is undefined when it does not. */
export interface Doubt {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly message: (fact: IdentifiedFact, quote: string) => string | undefined;
}
