import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../pipeline/model/fact.js';
import type { RuleExample } from '../pipeline/relate/rule.js';
import { rules } from '../pipeline/relate/rules/index.js';
import { factsOf } from './extract-text.js';

const folder = join(import.meta.dirname, '../pipeline/relate/rules');

describe('the list of rules', () => {
  it('holds every file of the folder, each under its own name', () => {
    const files = readdirSync(folder).map((file) => basename(file, '.ts'));
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.filter((file) => file !== 'index').toSorted());
  });
});

for (const rule of rules) {
  describe(rule.id, () => {
    for (const example of rule.examples) {
      it(`reads ${example.sentence}`, () => {
        expect(factsOf(example.sentence, rule.id).map(fields(example))).toEqual(example.facts);
      });
    }
    for (const sentence of rule.counterExamples) {
      it(`says nothing of ${sentence}`, () => {
        expect(factsOf(sentence, rule.id)).toEqual([]);
      });
    }
  });
}

/** The fields of a fact that an example names. */
function fields(example: RuleExample): (fact: Fact & { quote: string }, index: number) => object {
  return (fact, index) => {
    const named = Object.keys(example.facts[index] ?? { quote: '', indicator: '' });
    return Object.fromEntries(named.map((key) => [key, fact[key as keyof typeof fact]]));
  };
}
