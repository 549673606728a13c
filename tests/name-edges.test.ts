import { describe, expect, it } from 'vitest';
import { framingEdges, leadingEdges, tellingEdges } from '../pipeline/lexicon/name-edges.js';
import { tidyIndicator } from '../pipeline/relate/tidy.js';

const rows = [...tellingEdges, ...framingEdges, ...leadingEdges];

describe('edges of names', () => {
  it.each(rows.flatMap(({ examples }) => examples))('%s is %s', (said, name) => {
    expect(tidyIndicator(said)).toBe(name);
  });

  it.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))('%s stays', (name) => {
    expect(tidyIndicator(name)).toBe(name);
  });

  it('each have examples of their own', () => {
    for (const { pattern, examples } of rows) {
      expect(examples.length).toBeGreaterThan(0);
      // `search` leaves no place behind in patterns that match again and again.
      for (const [said] of examples)
        expect(said.search(pattern), `${said} by ${pattern.source}`).toBeGreaterThanOrEqual(0);
    }
  });
});
