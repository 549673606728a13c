import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a run took. */
export interface RunFigures {
  readonly seconds: number;
  /** Highest resident memory of the process that builds, in bytes; 0 where the system does not tell. */
  readonly memory: number;
  /** Processor time of it and of its helpers, in seconds. */
  readonly processorSeconds: number;
}

const glance = 250;
/** Ticks of the clock by which Linux counts processor time. */
const ticksPerSecond = 100;

/** Runs a program to its end and measures it. Throws when it fails. */
export async function measureRun(args: readonly string[], helpers: readonly ChildProcess[] = []): Promise<RunFigures> {
  const start = performance.now();
  const before = sum(helpers.map(processorSeconds));
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let [messages, memory, own] = ['', 0, 0];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (messages = (messages + text).slice(-2000)));
  const timer = setInterval(() => {
    memory = Math.max(memory, highestMemory(child));
    own = Math.max(own, processorSeconds(child));
  }, glance);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`Expected the run to end with 0, not ${String(code)}: ${messages}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, memory, processorSeconds: own + sum(helpers.map(processorSeconds)) - before };
}

function highestMemory({ pid }: ChildProcess): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/mu.exec(statusOf(pid, 'status'))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** User and system time. */
function processorSeconds({ pid }: ChildProcess): number {
  const fields = statusOf(pid, 'stat').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond;
}

function statusOf(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${String(pid)}/${name}`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return '';
    throw error;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
