import { inferUnit } from './infer-unit.js';
import type { Item } from './items.js';
import { lastBase, type Memory, type Remembered } from './memory.js';
import { nameElsewhere, namesNothing } from './name-elsewhere.js';
import { isRespect } from './respect.js';
import type { Draft, Rule } from './rule.js';
import { rules } from './rules/index.js';
import { fieldFor, themeFor } from './theme.js';
import { tidyIndicator } from './tidy.js';
import { leadOf, paragraphTopic } from './topic.js';
import type { SentenceView } from './view.js';

/** A quantity read as a fact, by which rule. */
export interface Related {
  readonly item: Item;
  readonly draft: Draft;
  readonly rule: string;
}

/** Facts of a sentence in text order. `earlier` holds what the paragraph has said before; the result carries it on. */
export function relateSentence(view: SentenceView, earlier: Memory): { related: Related[]; memory: Memory } {
  const facts: Remembered[] = earlier.facts.slice(-keptFacts);
  const sentence = earlier.sentence + 1;
  const topic = sentence === 1 && view.block.kind !== 'glossary' ? paragraphTopic(view.text) : earlier.topic;
  const about = topic === undefined ? {} : { topic };
  const related: Related[] = [];
  for (const item of view.items) {
    if (isRespect(view.text.slice(item.right.start, item.right.end))) continue;
    const lead = earlier.lead === undefined ? {} : { lead: earlier.lead };
    const memory: Memory = { ...about, ...lead, facts: outsideAsides(facts, item, sentence), sentence };
    const found = firstReading(item, view, memory);
    if (found === undefined) continue;
    const named = withName(completed(found.draft, topic), item, view, memory);
    const draft = withSubject(withUnit(withTheme(named, item, view, memory), item, view), item, view, memory);
    related.push({ item, draft, rule: found.rule });
    facts.push({ item, draft: draft.base === undefined ? draft : { ...draft, indicator: draft.base }, sentence });
  }
  return { related, memory: { ...about, facts, sentence } };
}

/** What a sentence without quantities leaves behind: one more sentence, and the topic if it opens the paragraph. */
export function passOver(text: string, earlier: Memory): Memory {
  const topic = earlier.sentence === 0 ? paragraphTopic(text) : earlier.topic;
  const lead = leadOf(text);
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(lead === undefined ? {} : { lead }),
    facts: earlier.facts,
    sentence: earlier.sentence + 1,
  };
}

/** Indicators up to this length may leave out the thing a list line has named: 产量, 充值. */
const shortIndicator = 4;

/** The draft with a tidy indicator; a short one takes the topic of its paragraph. */
function completed(draft: Draft, topic: string | undefined): Draft {
  const indicator = tidyIndicator(draft.indicator);
  const lacks = topic !== undefined && indicator.length <= shortIndicator && !indicator.includes(topic);
  return { ...draft, indicator: lacks ? topic + indicator : indicator };
}

/** The draft with the name that stands elsewhere, where its own words give none. */
function withName(draft: Draft, item: Item, view: SentenceView, memory: Memory): Draft {
  if (!namesNothing(draft.indicator) || item.quantity.dimension === 'rank') return draft;
  const indicator = tidyIndicator(nameElsewhere(draft, item, view, memory));
  return indicator === '' ? draft : { ...draft, indicator };
}

/** The draft under a name that says what it is about, where its own says too little. */
function withTheme(draft: Draft, item: Item, view: SentenceView, memory: Memory): Draft {
  const field = fieldFor(draft.indicator, view.text.slice(0, item.quantity.start));
  if (field !== '') return { ...draft, indicator: field + draft.indicator };
  const theme = themeFor(draft, item, view, memory);
  return theme === '' ? draft : { ...draft, indicator: theme + draft.indicator, theme };
}

/** 东部地区投资增长4%，〔增速提高1个百分点〕: what is told on of the same value, without naming it again, is of the same place. */
function withSubject(draft: Draft, item: Item, view: SentenceView, memory: Memory): Draft {
  const last = lastBase(memory)?.draft;
  if (draft.subject !== undefined || draft.scope !== undefined || last?.subject === undefined) return draft;
  const namesIt = view.text.slice(item.left.start, item.left.end).includes(draft.indicator.slice(-2));
  return draft.indicator === last.indicator && !namesIt ? { ...draft, subject: last.subject } : draft;
}

function withUnit(draft: Draft, item: Item, view: SentenceView): Draft {
  if (draft.unit !== undefined || item.quantity.unit !== '') return draft;
  const unit = inferUnit(item, view, draft);
  return unit === undefined ? draft : { ...draft, unit };
}

/**
 * 保有量300万辆（〔包括货车6万辆〕），增加20万辆: what a closed bracket tells of another thing beside a value is not what the
 * sentence goes on with; 合同额35亿元（折合5亿美元） is told of the same.
 */
function outsideAsides(facts: readonly Remembered[], { clause }: Item, sentence: number): readonly Remembered[] {
  const isAside = ({ sentence: said, item }: Remembered): boolean =>
    said === sentence && item.clause.inside !== undefined && item.clause.inside !== clause.inside;
  if (!facts.some(isAside)) return facts;
  const told = facts.filter((fact) => !isAside(fact));
  const last = told.at(-1);
  if (last?.sentence !== sentence) return facts;
  return facts.filter((fact) => !isAside(fact) || fact.draft.indicator === last.draft.indicator);
}

/** Facts of earlier sentences that may still be spoken of. */
const keptFacts = 8;

function firstReading(item: Item, view: SentenceView, memory: Memory): { draft: Draft; rule: string } | undefined {
  for (const rule of rules) {
    const draft = rule.apply({ item, view, memory });
    if (draft !== undefined) return { draft, rule: rule.id };
  }
  return undefined;
}

/** What every rule says of every quantity, for `explain`: the first is the one that decides. */
export function allReadings(item: Item, view: SentenceView, memory: Memory): { rule: Rule; draft: Draft }[] {
  return rules.flatMap((rule) => {
    const draft = rule.apply({ item, view, memory });
    return draft === undefined ? [] : [{ rule, draft }];
  });
}
