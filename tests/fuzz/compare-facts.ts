import type { FactRecord, MentionRecord } from '../../pipeline/model/schemas.generated.js';
import type { Reading } from './subject.js';

/** What must not differ between two writings of one text: all but the places; line breaks are one and the same. */
function withoutPlaces({ start: _start, end: _end, line: _line, ...rest }: FactRecord): object {
  return { ...rest, quote: rest.quote.replace(/[\r\n]+/gu, '\n') };
}

function classOf({ text, class: name, fact_id: id, reason }: MentionRecord): object {
  return { text: text.replace(/[\r\n]+/gu, '\n'), name, id, reason };
}

/** How the reading of a variant differs, facts first; at most one line each. `normalise` undoes what made the variant. */
export function differences(
  expected: Reading,
  found: Reading,
  normalise: (text: string) => string = (text) => text,
): string[] {
  const lists = ({ records }: Reading): [string[], string[]] => [
    records.facts.map((fact) => normalise(JSON.stringify(withoutPlaces(fact)))),
    records.mentions.map((mention) => normalise(JSON.stringify(classOf(mention)))),
  ];
  const [[facts, mentions], [otherFacts, otherMentions]] = [lists(expected), lists(found)];
  return [...firstDifference(facts, otherFacts), ...firstDifference(mentions, otherMentions)];
}

/** The first place where two lists differ. */
export function firstDifference(expected: readonly string[], found: readonly string[]): string[] {
  const length = Math.max(expected.length, found.length);
  const at = Array.from({ length }, (_, index) => index).find((index) => expected[index] !== found[index]);
  return at === undefined ? [] : [`unexpected ${found[at] ?? 'nothing'}, expected ${expected[at] ?? 'nothing'}`];
}
