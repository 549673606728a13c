import { describe, expect, it } from 'vitest';
import { startProgress, type Progress } from '../pipeline/cli/progress.js';

/** What is told of a run in which every thing takes so many milliseconds. */
function told(total: number, each: number, isTerminal: boolean): string {
  let [time, text] = [0, ''];
  const surroundings = {
    out: () => undefined,
    err: (part: string) => void (text += part),
    now: () => time,
    isTerminal,
  };
  const progress: Progress = startProgress(surroundings, total, 'documents read');
  for (let done = 0; done < total; done += 1, time += each) progress.tell(done, `raw/${String(done)}.txt`);
  progress.end();
  return text;
}

describe('progress', () => {
  it('says nothing of a short run', () => {
    expect(told(5, 100, false)).toBe('');
    expect(told(5, 10, true)).toBe('');
  });

  it('tells rate and remaining time', () => {
    const [first] = told(10_000, 10, false).split('\n');
    expect(first).toBe('100 of 10,000 documents read, 100/s, 1 min 39 s left; now raw/100.txt');
  });

  it('is told in plain lines: ten of the first seconds, then one in ten seconds', () => {
    const lines = told(10_000, 10, false).trimEnd().split('\n');
    expect(lines).toHaveLength(10 + 8);
    expect(lines.join('')).not.toContain('\r');
    expect(lines.join('')).not.toContain('\u001B');
  });

  it('stands in one line of a terminal, which is empty at the end', () => {
    const text = told(10_000, 10, true);
    expect(text).not.toContain('\n');
    expect(text.endsWith('\r\u001B[K')).toBe(true);
    for (const line of text.split('\r')) expect(line.replace('\u001B[K', '').length).toBeLessThan(80);
  });
});
