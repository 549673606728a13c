import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeLock } from '../../pipeline/cli/lock/take-lock.js';

/** A process that takes a lock some times and notes when it has it; every other time it is killed while it has it. */
const [path = '', notes = '', mode = ''] = process.argv.slice(2);
const lock = await takeLock(path, { seconds: 60, onWait: () => undefined });
appendFileSync(notes, `in ${String(process.pid)}\n`);
await sleep(5);
appendFileSync(notes, `out ${String(process.pid)}\n`);
if (mode === 'killed') process.kill(process.pid, 'SIGKILL');
lock.release();
