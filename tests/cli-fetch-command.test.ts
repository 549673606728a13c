import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editSidecar } from '../pipeline/cli/fetch/edit-sidecar.js';
import { thisProcess } from '../pipeline/cli/lock/lock-owner.js';
import { createLock } from '../pipeline/cli/lock/lock-file.js';
import { useFetchedFolder } from './fetched-folder.js';
import { send, type Route } from './fetch-server.js';

const folder = useFetchedFolder();

const text = '2024年，全市新增就业3.2万人。\n';
const plain = { 'content-type': 'text/plain' };
const command = fileURLToPath(new URL('../.build/pipeline/cli/fetch-raw.js', import.meta.url));

describe('fetch-raw', () => {
  it('tells of every document in the order of their ids, and in a report', async () => {
    const { serve, ask, fetch, put, raw, read } = folder();
    const { at } = await serve({ '/a': send(text, plain), '/b': send(text, plain), '/c': send(text, plain) });
    mkdirSync(join(raw, 'year'));
    ask('year/c', { url: at('/c') });
    ask('b', { url: at('/b') });
    ask('d', { url: at('/d') });
    ask('e', '{');
    ask('f', { title: '无网址' });
    ask('a', { url: at('/a') });
    put('a.txt', text);
    put('b.txt', '旧文');
    const { code, out, err } = await fetch('--report', join(raw, 'report.json'));
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.split(/ {2,}/u).slice(0, 2))).toEqual([
      ['unchanged', 'a'],
      ['changed', 'b'],
      ['failed', 'd'],
      ['failed', 'e'],
      ['new', 'year/c'],
      [''],
    ]);
    expect(err).toBe('1 new, 1 changed, 1 unchanged, 2 failed; 1 without a url\n');
    expect(JSON.parse(read('report.json'))).toMatchObject([
      { id: 'a', outcome: 'unchanged', bytes: Buffer.byteLength(text) },
      { id: 'b', outcome: 'changed', file: join(raw, 'b.txt') },
      { id: 'd', outcome: 'failed', problem: expect.stringContaining('404'), remedy: 'Correct the url.' },
      { id: 'e', outcome: 'failed', problem: expect.stringContaining('not JSON') },
      { id: 'year/c', outcome: 'new', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) },
    ]);
  });

  it('fetches the documents that are named alone', async () => {
    const { serve, ask, fetch, names } = folder();
    const { at } = await serve({ '/a': send(text, plain), '/b': send(text, plain), '/c': send(text, plain) });
    for (const id of ['a', 'b', 'c']) ask(id, { url: at(`/${id}`) });
    expect(await fetch('c', 'a')).toMatchObject({ code: 0, err: '2 new, 0 changed, 0 unchanged, 0 failed\n' });
    expect(names()).not.toContain('b.txt');
  });

  it('under --dry-run writes nothing', async () => {
    const { serve, ask, fetch, names, read } = folder();
    const { at } = await serve({ '/a': send(text, plain) });
    ask('a', { url: at('/a') });
    const before = read('a.source.json');
    expect(await fetch('--dry-run')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^new {8}a /u),
      err: expect.stringContaining('nothing was written'),
    });
    expect([names(), read('a.source.json')]).toEqual([['a.source.json'], before]);
  });

  it('has nothing to do where no sidecar states a url', async () => {
    const { ask, fetch } = folder();
    ask('a', { title: '报告' });
    expect(await fetch()).toEqual({
      code: 0,
      out: '',
      err: '0 new, 0 changed, 0 unchanged, 0 failed; 1 without a url\n',
    });
    expect(await fetch('a')).toMatchObject({ code: 1, out: expect.stringContaining('states no url') });
  });

  it.each([
    [['nowhere'], /nowhere\.source\.json: no such sidecar/u],
    [['--raw', 'no-folder'], /no-folder/u],
    [['--report', 'report.md'], /ends in \.json/u],
    [['--report', 'no-folder/report.json'], /no folder no-folder/u],
    [['--wait', 'long'], /--wait: unexpected long/u],
    [['--fast'], /unknown option/u],
  ])('is refused with %j', async (argv, message) => {
    const { code, out, err } = await folder().fetch(...argv);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(message) });
  });

  it.each(['ftp://a.example/a', 'file:///etc/passwd', 'http://me:secret@a.example/'])(
    'does not fetch %s',
    async (url) => {
      const { ask, fetch, names } = folder();
      ask('a', { url });
      expect(await fetch()).toMatchObject({ code: 1, out: expect.stringMatching(/unexpected (?:scheme|user name)/u) });
      expect(names()).toEqual(['a.source.json']);
    },
  );

  it('does not run beside another run on the same folder', async () => {
    const { ask, fetch, raw } = folder();
    ask('a', { url: 'http://a.test/' });
    createLock(join(raw, '.fetch.lock'), JSON.stringify({ ...thisProcess(), token: 'other' }));
    expect(await fetch('--wait', '0')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('Another run') });
  });

  it('says what is wrong with a folder in which nothing can be written', async () => {
    const { ask, fetch, raw } = folder();
    ask('a', { url: 'http://a.test/' });
    // Stands in the way for root too, whom no mode keeps from writing.
    mkdirSync(join(raw, '.fetch.lock'));
    const { code, err } = await fetch('--wait', '0');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('Make it writable') });
  });
});

describe('a run that is ended by a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s leaves nothing half, and tells of what it fetched before', async (signal, expected) => {
    const { serve, ask, names, raw } = folder();
    let reached = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (reached = resolve));
    const stall: Route = (response) => {
      response.writeHead(200, plain).write('2024');
      reached();
    };
    const { at } = await serve({ '/a': send(text, plain), '/b': stall });
    ask('a', { url: at('/a') });
    ask('b', { url: at('/b') });
    const child = spawn(process.execPath, [command, '--raw', raw, '--allow-private']);
    let out = '';
    child.stdout.on('data', (part) => (out += String(part)));
    await waiting;
    child.kill(signal);
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, out }).toEqual({ code: expected, out: expect.stringMatching(/^new {8}a {2}[^\n]+\n$/u) });
    expect(names()).toEqual(['a.source.json', 'a.txt', 'b.source.json']);
  });
});

describe('the editing of a sidecar', () => {
  it.each([
    ['{"url":"u"}', { a: 'b' }, '{"url":"u","a":"b"}'],
    ['{ "url": "u" }\n', { a: 'b' }, '{ "url": "u", "a": "b" }\n'],
    ['{\n  "url": "u",\n  "a": "x"\n}', { a: 'b' }, '{\n  "url": "u",\n  "a": "b"\n}'],
    ['{\n  "a": "x",\n  "url": "u"\n}', { a: undefined }, '{\n  "url": "u"\n}'],
    ['{\n  "url": "u",\n  "a": "x"\n}', { a: undefined }, '{\n  "url": "u"\n}'],
    ['{"note":"\\"a\\": \\"b\\"","a":"x"}', { a: 'b' }, '{"note":"\\"a\\": \\"b\\"","a":"b"}'],
    ['{"\\u0061":"x"}', { a: 'b' }, '{"\\u0061":"b"}'],
  ])('of %s', (json, changes, expected) => {
    expect(editSidecar(json, changes)).toBe(expected);
  });

  it('sets what it is told and nothing else, whatever stands there', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd');
    const sidecar = fc.dictionary(name, fc.string({ unit: 'grapheme' }), { minKeys: 1, noNullPrototype: true });
    const indent = fc.constantFrom(undefined, 1, '\t');
    fc.assert(
      fc.property(
        sidecar,
        indent,
        name,
        fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
        (value, by, key, to) => {
          const edited = JSON.parse(editSidecar(JSON.stringify(value, undefined, by), { [key]: to })) as object;
          const { [key]: _replaced, ...rest } = value;
          expect(edited).toEqual(to === undefined ? rest : { ...rest, [key]: to });
          expect(Object.keys(edited).filter((each) => each !== key)).toEqual(Object.keys(rest));
        },
      ),
    );
  });
});
