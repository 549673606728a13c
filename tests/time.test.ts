import { describe, expect, it } from 'vitest';
import { readTimes } from '../pipeline/recognise/time.js';
import { timeRules } from '../pipeline/recognise/time-rules.js';

const clock = { published: '2024-01-15', context: '2023' };

function unmark(example: string): { text: string; stretches: string[] } {
  return {
    text: example.replace(/[【】]/gu, ''),
    stretches: [...example.matchAll(/【([^】]*)】/gu)].map((match) => match[1] ?? ''),
  };
}

describe.each(timeRules.map((rule) => ({ id: rule.id, rule })))('time rule $id', ({ rule }) => {
  it.each(rule.examples)('reads %s', (example) => {
    const { text, stretches } = unmark(example);
    const read = readTimes(text, clock).map(({ start, end }) => text.slice(start, end));
    for (const stretch of stretches)
      expect(
        read.some((found) => found.includes(stretch)),
        `${example} gave ${read.join(' | ')}`,
      ).toBe(true);
  });
  it.each(rule.counterExamples)('leaves %s', (text) => {
    for (let at = 0; at < text.length; at += 1) {
      if (/[0-9〇一二三四五六七八九十百]$/u.test(text.slice(0, at))) continue;
      expect(rule.read({ text, clock }, at), `${text} at ${String(at)}`).toBeUndefined();
    }
  });
});
