import type { Redis } from './redis.js';

/** Who is there, as far as Redis knows: builds by `<queue> <run>`, workers by `<queue> <name>`. */
export type Role = 'builds' | 'workers';

/** Seconds between two signs of life. */
export const signSeconds = 5;
/** Seconds after the last sign of life for which somebody counts as there. By the clock of Redis, which all share. */
const absentSeconds = 30;

export async function giveSign(redis: Redis, role: Role, member: string): Promise<void> {
  const now = await secondsOf(redis);
  await redis.zadd(keyOf(role), now, member);
  await redis.zremrangebyscore(keyOf(role), 0, now - absentSeconds);
}

export async function takeLeave(redis: Redis, role: Role, member: string): Promise<void> {
  await redis.zrem(keyOf(role), member);
}

/** Everybody of a role who is there. */
export async function present(redis: Redis, role: Role): Promise<readonly string[]> {
  return redis.zrangebyscore(keyOf(role), (await secondsOf(redis)) - absentSeconds, '+inf');
}

/** The queue that somebody gives documents to or takes them from. */
export function queueOf(member: string): string {
  return member.split(' ')[0] ?? '';
}

function keyOf(role: Role): string {
  return `govfacts:${role}`;
}

async function secondsOf(redis: Redis): Promise<number> {
  const [seconds] = await redis.time();
  return Number(seconds);
}
