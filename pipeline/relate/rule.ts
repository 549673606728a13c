import type { Kind, Status } from '../model/fact.js';
import type { Qualifier } from '../model/quantity.js';
import type { Item } from './items.js';
import type { Memory } from './memory.js';
import type { SentenceView } from './view.js';

/** What a rule says of a quantity; what it leaves out is taken from the quantity, the section or the document. */
export interface Draft {
  readonly indicator: string;
  readonly kind: Kind;
  /** Sign or value changed by the construction (a fall is negative). */
  readonly value?: string;
  readonly qualifier?: Qualifier;
  readonly unit?: string;
  /** Comparison base or whole: 同比, 占全市, 较“十三五”末. */
  readonly reference?: string;
  readonly status?: Status;
  /** Period the construction itself names: the year of a ranking. */
  readonly period?: string;
  /** The value stands for the time before the period: the first of 由5%提高到8%. */
  readonly earlier?: true;
  readonly subject?: string;
  /** A relative region the phrase began with: 全区, 我省. */
  readonly scope?: string;
  /** Whether the value is a state at an end or something that happened over the period. */
  readonly flow: 'stock' | 'flow' | 'growth';
  /** Verb of the enumeration's first member (新增, 累计认定), carried to the others. */
  readonly verb?: string;
  /** Words of the thing itself without its verb, for 其中 and attributes to hold on to. */
  readonly noun?: string;
  /** What this is a part of (其中…), for the share that follows. */
  readonly whole?: string;
  /** It is less by so much, and the verb stood before it: the next of a list may leave it out. */
  readonly cuts?: true;
  /** What a value that follows is of, where that is not the indicator. */
  readonly base?: string;
  /** The thing an attribute was named of, for further attributes. */
  readonly owner?: string;
  /** What the indicator was completed with, for what follows of it. */
  readonly theme?: string;
}

export interface RuleInput {
  readonly item: Item;
  readonly view: SentenceView;
  readonly memory: Memory;
}

/** One sentence with the facts a rule finds in it; other rules may find more. */
export interface RuleExample {
  readonly sentence: string;
  readonly facts: readonly {
    readonly quote: string;
    readonly indicator: string;
    readonly kind?: Kind;
    readonly value?: string;
    readonly unit?: string;
    readonly reference?: string;
  }[];
}

/** One construction of the language. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly examples: readonly RuleExample[];
  /** Sentences in which the rule says nothing. */
  readonly counterExamples: readonly string[];
  /** The draft, or undefined when the construction is not there. Pure; linear in the clause. */
  readonly apply: (input: RuleInput) => Draft | undefined;
}
