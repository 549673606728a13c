import type { Fact } from '../model/fact.js';
import type { Issue } from '../model/issue.js';

/** One way for a fact to look wrong or incomplete; the message is undefined when it does not. */
export interface Doubt {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly message: (fact: Fact, quote: string) => string | undefined;
}
