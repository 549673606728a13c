import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildDataProcess, compile } from './crash/child.js';
import { buildFlags, sealFolder, startBuild, startWorker, until } from './crash/queue-run.js';
import { hasRedis, type RedisServer } from './crash/redis-server.js';
import { writeBrokenTexts, writeSmallTexts } from './crash/small-texts.js';
import { useQueueFolder } from './queue-folder.js';

/** Texts, and the dataset that one process makes of them. */
const sample = mkdtempSync(join(tmpdir(), 'queue-sample-'));
const raw = fileURLToPath(new URL('../raw', import.meta.url));
const password = 'geheim-7f3a';

beforeAll(() => {
  compile();
  cpSync(raw, join(sample, 'raw'), { recursive: true });
  writeSmallTexts(join(sample, 'raw'), 60, raw);
  writeBrokenTexts(join(sample, 'raw'));
}, 240_000);
afterAll(() => {
  rmSync(sample, { recursive: true, force: true });
});

describe.skipIf(!hasRedis)('a build with workers (needs redis-server and redis-cli)', { timeout: 240_000 }, () => {
  const { at, startRedis, worker, build, note } = useQueueFolder();
  let redis: RedisServer;
  beforeEach(async () => {
    redis = await startRedis(false, password);
  });

  it('publishes the bytes of a build in one process, failed texts included, and leaves nothing in Redis', async () => {
    cpSync(join(sample, 'raw'), at('raw'), { recursive: true });
    const here = await buildDataProcess([...buildFlags(at()), '--keep-going']);
    const expected = sealFolder(at('out'));
    for (const name of ['out', 'cache']) rmSync(at(name), { recursive: true });
    const workers = [worker(), worker()];
    const { end, err } = await build('--keep-going').ended;
    expect({ end, out: sealFolder(at('out')) }).toEqual({ end: here.end, out: expected });
    expect(here.end).toBe(1);
    const failures = (text: string): string[] => text.split('\n').filter((line) => /broken-\S+: /u.test(line));
    expect(failures(err)).toEqual(failures(here.err));
    expect(failures(err)).not.toEqual([]);
    for (const { err: told } of workers) expect(told()).toContain(' read in ');
    await until(() => redis.ask('zcard', 'govfacts:builds')[0] === '0');
    expect(redis.ask('keys', '*').filter((key) => /-\d+(?::lock)?$/u.test(key))).toEqual([]);
    expect(redis.ask('keys', '*').filter((key) => /:(?:wait|active|completed|failed|delayed)$/u.test(key))).toEqual([]);

    const fromCache = await build('--keep-going').ended;
    expect(fromCache.err).toContain('65 from the cache');
  });

  it('takes results from a cache it shares with the workers, and through Redis from another', async () => {
    writeSmallTexts(at('raw'), 20, raw);
    expect((await buildDataProcess(buildFlags(at()))).end).toBe(0);
    const expected = [sealFolder(at('out')), sealFolder(at('cache/documents'))];
    const results = (): string[] => [sealFolder(at('out')), sealFolder(at('cache/documents'))];
    for (const name of ['out', 'cache']) rmSync(at(name), { recursive: true });
    const sharing = worker('--cache', at('cache'));
    const shared = await build().ended;
    expect({ end: shared.end, results: results(), other: shared.err.includes('another cache') }).toEqual({
      end: 0,
      results: expected,
      other: false,
    });
    sharing.kill('SIGTERM');
    expect((await sharing.ended).end).toBe(0);

    for (const name of ['out', 'cache']) rmSync(at(name), { recursive: true });
    worker('--cache', at('elsewhere'));
    const other = await build().ended;
    expect({ end: other.end, results: results() }).toEqual({ end: 0, results: expected });
    expect(other.err).toContain('another cache than this build');
  });

  it('has large texts read from the folder that workers share, and says so where they cannot', async () => {
    const prose = `${'本段只有文字，没有数字，全区上下同心协力。'.repeat(20)}\n\n`;
    mkdirSync(at('raw'));
    writeFileSync(at('raw/large.txt'), `${prose.repeat(300)}2024年，新增就业3.2万人。\n`);
    writeFileSync(at('raw/small.txt'), '2024年，全区地区生产总值6038亿元。\n');
    expect((await buildDataProcess(buildFlags(at()))).end).toBe(0);
    const expected = sealFolder(at('out'));
    for (const name of ['out', 'cache']) rmSync(at(name), { recursive: true });
    const blind = worker();
    const failed = await build().ended;
    expect({ end: failed.end, out: existsSync(at('out')) }).toEqual({ end: 1, out: false });
    expect(failed.err).toContain(`${at('raw/large.txt')}: is too large to be sent to a worker`);
    expect(failed.err).toContain('Start every worker with --raw');
    blind.kill('SIGTERM');
    await blind.ended;
    worker('--raw', at('raw'));
    expect((await build().ended).end).toBe(0);
    expect(sealFolder(at('out'))).toBe(expected);
  });

  it('keeps what stands in Redis small however many texts there are, and takes it away when it is ended', async () => {
    writeSmallTexts(at('raw'), 2000, raw);
    const paused = worker();
    await until(() => paused.err().includes('Waiting for documents'));
    paused.kill('SIGSTOP');
    const before = bytesInRedis();
    const running = build('--no-cache');
    await until(() => jobsInRedis() >= 30);
    const counts: number[] = [];
    for (let look = 0; look < 10; look += 1) {
      counts.push(jobsInRedis());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(33);
    expect(bytesInRedis() - before).toBeLessThan(4_000_000);
    running.kill('SIGINT');
    expect(await running.ended).toMatchObject({ end: 130, err: expect.stringContaining('Ended by SIGINT') });
    expect(jobsInRedis()).toBeLessThanOrEqual(1);
    expect(existsSync(at('out'))).toBe(false);
  });

  it('waits for workers as long as it is told, then publishes nothing', async () => {
    writeSmallTexts(at('raw'), 3, raw);
    const { end, err } = await build('--queue-wait', '3').ended;
    expect(end).toBe(1);
    expect(err).toMatch(/no worker of version [0-9a-f]{16} of the code answered for 3 seconds\. None is there/u);
    expect(existsSync(at('out'))).toBe(false);
  });

  it('has a worker end on SIGTERM after the batch at hand', async () => {
    writeSmallTexts(at('raw'), 40, raw);
    const first = worker();
    const running = build();
    await until(() => first.err().includes(' read in '));
    first.kill('SIGTERM');
    expect(await first.ended).toMatchObject({ end: 0 });
    worker();
    expect((await running.ended).end).toBe(0);
    expect(running.err()).not.toContain('was lost');
  });

  it('says what is wrong with a Redis, never the password', async () => {
    writeSmallTexts(at('raw'), 1, raw);
    const wrong = redis.url.replace(password, 'falsch-9c1e');
    const closed = 'redis://:falsch-9c1e@127.0.0.1:1';
    const cases = [
      ['http://:falsch-9c1e@127.0.0.1', 2, 'expected redis://'],
      [wrong, 2, 'refuses the user or password'],
      [`${redis.url}/99`, 2, 'has no such database'],
      [closed, 1, 'does not answer'],
    ] as const;
    for (const [url, code, message] of cases)
      for (const child of [startWorker(url), startBuild(url, at(), [])]) {
        const { end, err } = await note(child).ended;
        expect({ url, end, err }).toEqual({ url, end: code, err: expect.stringContaining(message) });
        expect(err).not.toMatch(/falsch-9c1e|geheim-7f3a/u);
      }
  });

  const jobsInRedis = (): number =>
    redis.ask('keys', 'govfacts:documents-*').filter((key) => /-\d+$/u.test(key)).length;
  const bytesInRedis = (): number =>
    Number(/used_memory_dataset:(?<bytes>\d+)/u.exec(redis.ask('info', 'memory').join('\n'))?.groups?.['bytes']);
});

it('a build without --queue loads nothing of it', async () => {
  const texts = join(sample, 'one');
  mkdirSync(join(texts, 'raw'), { recursive: true });
  writeFileSync(join(texts, 'raw/a.txt'), '2024年，新增就业3.2万人。\n');
  expect((await buildDataProcess(buildFlags(texts), { fault: 'no-queue:0' })).end).toBe(0);
  const url = 'redis://127.0.0.1:1';
  expect((await startBuild(url, texts, ['--no-cache'], { fault: 'no-queue:0' }).ended).end).toBe(99);
});
