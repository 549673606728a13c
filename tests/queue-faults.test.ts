import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildDataProcess, compile, startProgram, type Child } from './crash/child.js';
import { crashQueue } from './crash/queue-crash.js';
import { buildFlags, keepWorkers, sealFolder, startWorker, until } from './crash/queue-run.js';
import { hasRedis } from './crash/redis-server.js';
import { writeSmallTexts } from './crash/small-texts.js';
import { useQueueFolder } from './queue-folder.js';

/** Texts, and in `out` the dataset that one process makes of them. */
const sample = mkdtempSync(join(tmpdir(), 'queue-sample-'));
const root = fileURLToPath(new URL('../', import.meta.url));
const batches = (child: Child): number => child.err().split(' read in ').length - 1;

beforeAll(async () => {
  compile();
  writeSmallTexts(join(sample, 'raw'), 150, `${root}raw`);
  expect((await buildDataProcess(buildFlags(sample))).end).toBe(0);
}, 240_000);
afterAll(() => {
  rmSync(sample, { recursive: true, force: true });
});

describe.skipIf(!hasRedis)(
  'a build whose workers fail (needs redis-server and redis-cli)',
  { timeout: 240_000 },
  () => {
    const { at, startRedis, worker, build, note } = useQueueFolder();
    beforeEach(() => {
      cpSync(join(sample, 'raw'), at('raw'), { recursive: true });
    });

    it('has the documents of a killed worker read by others', async () => {
      await startRedis();
      const victim = worker();
      const running = build();
      await until(() => batches(victim) > 0);
      victim.kill('SIGKILL');
      worker();
      expect((await running.ended).end).toBe(0);
      expect(running.err()).toContain('A worker was lost with');
      expect(sealFolder(at('out'))).toBe(sealFolder(join(sample, 'out')));
    });

    it.each([
      ['that has kept everything', true],
      ['that has forgotten everything', false],
    ])('goes on with a new Redis %s', async (_, persists) => {
      const redis = await startRedis(persists);
      const reading = worker();
      const running = build();
      await until(() => batches(reading) > 1);
      await redis.restart(1000);
      expect((await running.ended).end).toBe(0);
      expect(running.err()).toContain('does not answer');
      expect(running.err()).toContain('answers again');
      expect(sealFolder(at('out'))).toBe(sealFolder(join(sample, 'out')));
    });

    it('gives up when Redis stays away, and publishes nothing', async () => {
      const redis = await startRedis();
      const reading = worker();
      await until(() => reading.err().includes('Waiting for documents'));
      const running = build('--queue-wait', '2');
      await until(() => batches(reading) > 0);
      await redis.stop();
      expect((await running.ended).end).toBe(1);
      expect(running.err()).toContain('has not answered for 2 seconds');
      expect(existsSync(at('out'))).toBe(false);
    });

    it('sets aside the one document that ends every worker, and publishes the others', async () => {
      writeFileSync(at('raw/part-000/t-00005x.txt'), '2024年，POISON-7f3a，新增就业3.2万人。\n');
      const redis = await startRedis();
      const running = build('--keep-going');
      const { stop } = keepWorkers(2, () => startWorker(redis.url, [], { fault: 'poison:POISON-7f3a' }));
      const { end, err } = await running.ended;
      await stop();
      expect(end).toBe(1);
      const message = 'every worker that read it ended, three times';
      expect(err.split('\n').filter((line) => line.includes(message))).toEqual([
        expect.stringContaining(`${at('raw/part-000/t-00005x.txt')}: `),
      ]);
      const facts = (of: string): string =>
        sealFolder(join(of, 'out'))
          .split('\n')
          .find((line) => line.startsWith('facts.csv ')) ?? '';
      expect(facts(at())).toBe(facts(sample));
      expect(err).toContain('150 documents, ');
    });

    it('leaves documents to workers of its own version, and both sides say so', async () => {
      for (const name of ['.build/pipeline', 'schemas'])
        cpSync(join(root, name), at('other', name), { recursive: true });
      writeFileSync(at('other/package.json'), '{"type": "module"}');
      symlinkSync(join(root, 'node_modules'), at('other/node_modules'));
      appendFileSync(at('other/.build/pipeline/lexicon/digits.js'), '// another word\n');
      const redis = await startRedis();
      const other = note(startProgram(at('other/.build/pipeline/cli/worker.js'), ['--queue', redis.url]));
      await until(() => other.err().includes('Waiting for documents'));
      const { end, err } = await build('--queue-wait', '4').ended;
      expect({ end, out: existsSync(at('out')) }).toEqual({ end: 1, out: false });
      expect(err).toContain('There are 1, all of other versions');
      expect(other.err()).toMatch(/A build needs workers of version 1-[0-9a-f]{16}, and this one is of version/u);
      expect(batches(other)).toBe(0);
      worker();
      expect((await build().ended).end).toBe(0);
      expect(sealFolder(at('out'))).toBe(sealFolder(join(sample, 'out')));
    });

    it('does not let a worker take documents that cannot read', async () => {
      const redis = await startRedis();
      const broken = note(startWorker(redis.url, [], { fault: 'no-addon:0' }));
      expect(await broken.ended).toMatchObject({ end: 1, err: expect.stringContaining('No text can be read here') });
    });

    it('gives the same bytes whatever is killed: `npm run queue-crash` in small', async () => {
      const counts = await crashQueue({
        folder: at('crash'),
        raw: `${root}raw`,
        texts: 400,
        workerKills: 3,
        redisKills: 1,
        pause: 1500,
        seed: 3,
      });
      // A fast machine may be done before the last kill.
      expect(counts).toMatchObject({ isSame: true, redisKills: 1 });
      expect(counts.workerKills).toBeGreaterThan(0);
    });
  },
);
