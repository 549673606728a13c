import { CliError } from '../../command.js';
import { giveSign, present, queueOf, signSeconds } from '../../queue/presence.js';
import { giveUp, type Desk } from './queue-desk.js';

/** Signs, and looks for workers; throws CliError 1 when there was none for too long. */
export async function keepInTouch(desk: Desk): Promise<void> {
  const now = performance.now();
  if (now - desk.signed > signSeconds * 1000) {
    await giveSign(desk.redis, 'builds', desk.build);
    desk.signed = now;
  }
  if (desk.waiting.length + desk.underWay.size === 0) desk.met = now;
  if (now - desk.looked < 1000) return;
  const workers = await present(desk.redis, 'workers');
  desk.looked = now;
  desk.workers = workers.filter((worker) => queueOf(worker) === queueOf(desk.build)).length;
  if (desk.workers > 0) desk.met = now;
  else missWorkers(desk, now - desk.met, workers.length);
}

function missWorkers(desk: Desk, missed: number, others: number): void {
  const { log, shown, waitSeconds, version } = desk;
  const code = `version ${version.slice(0, 16)} of the code`;
  const there = others === 0 ? 'None is there' : `There are ${String(others)}, all of other versions`;
  if (missed > waitSeconds * 1000) {
    const remedy = 'Start `npm run worker` from the checkout that builds, with the same --queue';
    const problem = `no worker of ${code} answered for ${String(waitSeconds)} seconds`;
    throw new CliError(`${shown}: ${problem}. ${there}. ${remedy}. Nothing was published.`, 1);
  }
  if (desk.isMissed === true || missed < 2000) return;
  desk.isMissed = true;
  log.info(`Waiting for a worker of ${code} for up to ${String(waitSeconds)} seconds. ${there}.`);
}

/** Gives up once Redis has been away for too long. */
export function noteOutage(desk: Desk, message: string): void {
  const { shown, waitSeconds, log } = desk;
  const now = performance.now();
  // A sign given before the outage may be lost with the rest.
  Object.assign(desk, { signed: -Infinity, met: now });
  if (desk.away === undefined) {
    desk.away = now;
    log.warn(`${shown} does not answer (${message}); waiting for up to ${String(waitSeconds)} seconds.`);
  } else if (now - desk.away > waitSeconds * 1000) {
    const problem = `${shown} has not answered for ${String(waitSeconds)} seconds (${message}). Nothing was published`;
    giveUp(desk, new CliError(`${problem}. Run again once Redis is there; --queue-wait gives it more time.`, 1));
  }
}
