import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildUsage } from '../pipeline/cli/build/build-options.js';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const readmes = { 'README.md': read('README.md'), 'README.zh-CN.md': read('README.zh-CN.md') };
const workflow = read('.github/workflows/nightly.yml');
const flags = buildUsage.options.map(([flag]) => flag);

/** Options given to `build-data` in a text: on the lines that run it. */
function optionsIn(text: string): string[] {
  const calls = text.split('\n').filter((line) => /run (?:--silent )?build-data -- /u.test(line));
  const options = calls.flatMap((line) => line.slice(line.indexOf('build-data -- ')).match(/(?<=\s)--[a-z-]+/gu) ?? []);
  return [...new Set(options)];
}

/** What stands between two lines that open with ```` ```ini ```` or another language. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(?<block>[^]*?)^\`\`\`$`, 'gmu'))].map(
    ({ groups }) => groups?.['block'] ?? '',
  );
}

describe.each(Object.entries(readmes))('%s', (_, text) => {
  it('lists every option of build-data, and none that is not there', () => {
    const listed = [...text.matchAll(/^\| `(?<flag>--[^`]+)`/gmu)].map(({ groups }) => groups?.['flag']);
    expect(listed).toEqual(flags);
  });

  it('shows a service, a timer and a line for cron, with options that are there', () => {
    const [service = '', timer = ''] = blocks(text, 'ini');
    const [line = ''] = blocks(text, 'crontab');
    expect(timer).toContain('OnCalendar=');
    const names = flags.map((flag) => flag.split(' ')[0]);
    for (const part of [service, line]) {
      expect(optionsIn(part)).not.toEqual([]);
      expect(optionsIn(part).filter((option) => !names.includes(option))).toEqual([]);
    }
  });

  it('says what each exit code means', () => {
    expect([...text.matchAll(/^\| (?<code>\d+(?:[,、] ?\d+)?) +\|/gmu)].map(({ groups }) => groups?.['code'])).toEqual([
      '0',
      '1',
      '2',
      expect.stringMatching(/^130[,、] ?143$/u),
    ]);
  });
});

it('both readmes show the same service, timer and line', () => {
  for (const language of ['ini', 'crontab'])
    expect(blocks(readmes['README.zh-CN.md'], language)).toEqual(blocks(readmes['README.md'], language));
});

describe('the workflow of every night', () => {
  it('gives build-data options that are there, a report among them', () => {
    const names = flags.map((flag) => flag.split(' ')[0]);
    expect(optionsIn(workflow)).toContain('--report');
    expect(optionsIn(workflow).filter((option) => !names.includes(option))).toEqual([]);
  });

  it('installs, builds, verifies and proposes, in this order', () => {
    const steps = ['actions/checkout', 'actions/setup-node', 'npm ci', 'build-data --', 'verify-data', 'gh pr create'];
    const places = steps.map((step) => workflow.indexOf(step));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
