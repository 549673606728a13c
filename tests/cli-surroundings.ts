import { runCommand, type Main } from '../pipeline/cli/command.js';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command inside this process; every look at the clock is `step` milliseconds after the last. */
export async function run(main: Main, argv: readonly string[], step = 0): Promise<Run> {
  const lines = { out: '', err: '' };
  let time = 0;
  const code = await runCommand(main, argv, {
    out: (text) => void (lines.out += text),
    err: (text) => void (lines.err += text),
    now: () => (time += step),
  });
  return { code, ...lines };
}
