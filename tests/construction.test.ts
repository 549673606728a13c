import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../pipeline/model/fact.js';
import { completeMetadata } from '../pipeline/read/infer-metadata.js';
import { readGroups, type ConstructionBlock, type ExpectedFact } from './construction-blocks.js';
import { factsOf } from './extract-text.js';

type QuotedFact = Fact & { readonly quote: string };

const groups = readGroups(join(import.meta.dirname, 'corpus'));

describe('the list of constructions', () => {
  it('holds no title twice', () => {
    const titles = groups.flatMap(({ name, blocks }) => blocks.map(({ title }) => `${name}: ${title}`));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('names only quotes that stand in the text', () => {
    const strange = groups.flatMap(({ name, blocks }) =>
      blocks.flatMap(({ line, text, facts }) =>
        facts.filter(({ quote }) => !text.includes(quote)).map(({ quote }) => `${name}:${String(line)} ${quote}`),
      ),
    );
    expect(strange).toEqual([]);
  });
});

for (const { name, blocks } of groups) {
  describe(name, () => {
    for (const block of blocks) {
      const test = block.knownMiss === undefined ? it : it.fails;
      test(`${block.title} (line ${String(block.line)})`, () => {
        const [found, expected] = compared(block);
        expect(found).toEqual(expected);
      });
    }
  });
}

/** Found and expected facts as lines, with only the fields the block names. */
function compared(block: ConstructionBlock): readonly [readonly string[], readonly string[]] {
  const required = block.facts.filter(({ optional }) => !optional);
  const facts = factsOf(block.text, undefined, completeMetadata('test', block.text, block.metadata).metadata);
  const counted = facts.filter((fact) => !block.facts.some((each) => each.optional && each.quote === fact.quote));
  return [counted.map((fact, index) => foundLine(fact, required[index])), required.map(expectedLine)];
}

function expectedLine(fact: ExpectedFact): string {
  const { quote, indicator, value, status, period, subject, reference } = fact;
  return toLine([quote, indicator?.[0], value, status, period?.[0], subject?.[0], reference?.[0]]);
}

/** The fields of a found fact that the expected one names, or all of them; an equally good wording as the first one. */
function foundLine(fact: QuotedFact, expected: ExpectedFact | undefined): string {
  const number = fact.valueMax === undefined ? fact.value : `${fact.value}..${fact.valueMax}`;
  const worded = (found: string, wordings: readonly string[] | undefined): string | undefined => {
    if (expected === undefined) return found;
    return wordings?.includes(found) === true ? wordings[0] : wordings && found;
  };
  return toLine([
    fact.quote,
    worded(fact.indicator, expected?.indicator),
    expected !== undefined && expected.value === undefined
      ? undefined
      : [fact.kind, fact.qualifier, number, fact.unit].join(' ').trim(),
    expected !== undefined && expected.status === undefined ? undefined : fact.status,
    worded(fact.period?.period ?? '', expected?.period),
    worded(fact.subject, expected?.subject),
    worded(fact.reference, expected?.reference),
  ]);
}

/** A fact as a block writes it. */
function toLine(cells: readonly (string | undefined)[]): string {
  return cells.map((cell) => (cell === '' ? '-' : (cell ?? '*'))).join(' | ');
}
