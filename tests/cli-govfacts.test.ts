import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../pipeline/cli/commands.js';
import { govfacts } from '../pipeline/cli/govfacts-command.js';
import { run } from './cli-surroundings.js';

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
};

describe('govfacts', () => {
  it('lists its commands, and says its version', async () => {
    const { code, out } = await run(govfacts, ['--help']);
    expect(code).toBe(0);
    for (const { name, description } of commands) expect(out).toMatch(new RegExp(`^  ${name} +${description}$`, 'mu'));
    expect(await run(govfacts, ['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
  });

  it.each([[[]], [['publish']], [['--out', 'x']]])('refuses %j and says what there is', async (args: string[]) => {
    const { code, err } = await run(govfacts, args);
    expect(code).toBe(2);
    expect(err).toContain(`unexpected ${args[0] ?? 'end'}, expected one of build, verify`);
    expect(err).toContain('Usage: govfacts <command>');
  });

  it.each(commands.map(({ name, script, description }) => ({ name, script, description })))(
    'calls $name by its name in its help, and what npm run calls $script',
    async ({ name, script, description }) => {
      const { code, out } = await run(govfacts, [name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^Usage: govfacts ${name} `, 'u'));
      expect(out.replace(/\s+/gu, ' ')).toContain(description);
      expect((await run(govfacts, [script, '--help'])).out).toBe(out);
      expect(manifest.scripts[script]).toContain(`/cli/${script}.js`);
    },
  );

  it('shows the call by npm run where npm runs it', async () => {
    const load = commands.find(({ name }) => name === 'build')!.load;
    expect((await run(await load(), ['--help'])).out).toMatch(/^Usage: npm run build-data -- /u);
  });

  it('has every command but the one that makes files of the repository', () => {
    const files = readdirSync(new URL('pipeline/cli', root)).filter((file) => file.endsWith('.ts'));
    const isEntry = (file: string): boolean =>
      /^await runProcess\(/mu.test(readFileSync(new URL(`pipeline/cli/${file}`, root), 'utf8'));
    const entries = files.filter(isEntry);
    const known = [...commands.map(({ script }) => `${script}.ts`), 'generate.ts', 'govfacts.ts'];
    expect(entries.sort()).toEqual(known.sort());
  });
});
