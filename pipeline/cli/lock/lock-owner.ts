import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock. */
export interface LockOwner {
  /** Tells this taking of the lock from every other one. */
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** What process ids are counted in: the host since it was started, and the container. */
  readonly machine: string;
  /** When the process was started, in ticks of the machine, where it tells; process ids are given again. */
  readonly started: string;
  /** When the lock was taken, ISO 8601. */
  readonly since: string;
}

/** This process as the owner of a lock that it takes now. */
export function thisProcess(): LockOwner {
  const { started } = processState(process.pid) ?? { started: '' };
  const since = new Date(performance.timeOrigin + performance.now()).toISOString();
  return { token: randomUUID(), pid: process.pid, host: hostname(), machine: machineName(), started, since };
}

/** Whether the process that holds a lock lives, as far as this machine knows: of another machine it knows nothing. */
export function lifeOf(owner: LockOwner): 'alive' | 'dead' | 'unknown' {
  if (owner.machine !== machineName()) return 'unknown';
  if (!answers(owner.pid)) return 'dead';
  const state = processState(owner.pid);
  return state !== undefined && (state.ended || state.started !== owner.started) ? 'dead' : 'alive';
}

/** Reads what `JSON.stringify` made of an owner; undefined when it is none. */
export function parseOwner(text: string): LockOwner | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isOwner(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isOwner(value: unknown): value is LockOwner {
  if (typeof value !== 'object' || value === null || !('pid' in value)) return false;
  const texts = ['token', 'host', 'machine', 'started', 'since'];
  return Number.isSafeInteger(value.pid) && texts.every((key) => typeof Reflect.get(value, key) === 'string');
}

/** Signal 0 only asks whether there is such a process; that it is somebody else’s is an answer. */
function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** From /proc where there is one: fields 3 (state) and 22 (start time), counted after the name in brackets. */
function processState(pid: number): { readonly ended: boolean; readonly started: string } | undefined {
  const text = readIfAny(() => readFileSync(`/proc/${String(pid)}/stat`, 'utf8'));
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields?.[0], fields?.[19]];
  return state === undefined || started === undefined ? undefined : { ended: /[ZX]/u.test(state), started };
}

function machineName(): string {
  const boot = readIfAny(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const container = readIfAny(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), boot ?? '', container ?? ''].join(' ');
}

/** Systems without /proc, and processes that end in between, have nothing to read. */
function readIfAny(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
