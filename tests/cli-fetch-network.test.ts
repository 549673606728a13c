import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../pipeline/cli/fetch/network/address.js';
import { systemNames } from '../pipeline/cli/fetch/network/guarded-lookup.js';
import { realWait } from '../pipeline/cli/fetch/network/retry.js';
import { quick, useFetchedFolder } from './fetched-folder.js';
import { redirect, send, sendWithoutEnd, type Route } from './fetch-server.js';

const folder = useFetchedFolder();

const text = '2024年，全市新增就业3.2万人。\n';
const plain = { 'content-type': 'text/plain; charset=utf-8' };

/** Nothing more comes. */
const stall = (): void => undefined;

function cut(body: string, headers: Readonly<Record<string, string>> = {}): Route {
  return async (response) => {
    response.writeHead(200, { ...plain, ...headers });
    response.write(body);
    await sleep(20);
    response.socket?.destroy();
  };
}

/** A route that answers by the number of the request, the last one ever after. */
function inTurn(...routes: readonly Route[]): Route {
  return (response, request, count) => routes[Math.min(count, routes.length) - 1]?.(response, request, count);
}

/** A redirect to another host at the same port. */
function redirectTo(host: string, path: string): Route {
  return (response, request, count) =>
    redirect(`http://${host}:${String(request.socket.localPort)}${path}`)(response, request, count);
}

/** Fetches one document from a server with these routes. */
async function fetchFrom(routes: Readonly<Record<string, Route>>, path = '/a'): Promise<{ code: number; out: string }> {
  const { serve, ask, fetch } = folder();
  const { at } = await serve(routes);
  ask('a', { url: at(path) });
  return fetch();
}

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('of status %i are followed', async (status) => {
    expect(await fetchFrom({ '/a': redirect('b/c', status), '/b/c': send(text, plain) })).toMatchObject({ code: 0 });
    expect(folder().sidecar('a')['fetchedFrom']).toMatch(/\/b\/c$/u);
  });

  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`/${String(index)}`, redirect(`/${String(index + 1)}`)]),
  );
  it.each([
    ['that come back', { '/a': redirect('/b'), '/b': redirect('/a') }, '/a', /redirect back to .+\/a/u],
    ['without end', many, '/0', /redirect number 6, expected at most 5/u],
    ['to a file', { '/a': redirect('file:///etc/passwd') }, '/a', /scheme of file:\/\/\/etc\/passwd/u],
    ['to data', { '/a': redirect('data:text/plain,1') }, '/a', /expected http or https/u],
    ['to nothing', { '/a': send('', {}, 302) }, '/a', /unexpected URL “”/u],
    ['to what is no URL', { '/a': redirect('http://[') }, '/a', /unexpected URL “http:\/\/\[”/u],
    ['with a password', { '/a': redirect('http://me:secret@b.test/') }, '/a', /unexpected user name/u],
  ])('%s are refused', async (_name, routes, path, message) => {
    const { code, out } = await fetchFrom(routes, path);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(message) });
    expect(out).not.toContain('secret');
    expect(folder().names()).toEqual(['a.source.json']);
  });

  it('do not carry the ETag of one address to another', async () => {
    const { serve, ask, fetch } = folder();
    const { at, requests } = await serve({
      '/a': inTurn(send(text, { ...plain, etag: '"1"' }), redirect('/b')),
      '/b': send(text, plain),
    });
    ask('a', { url: at('/a') });
    await fetch();
    await fetch();
    expect(requests.map(({ path, headers }) => [path, headers['if-none-match']])).toEqual([
      ['/a', undefined],
      ['/a', '"1"'],
      ['/b', undefined],
    ]);
  });
});

describe('addresses of the own network', () => {
  it.each([
    'http://127.0.0.1:9/',
    'http://0x7f.1:9/',
    'http://[::1]:9/',
    'http://[::ffff:10.0.0.1]:9/',
    'http://a.test:9/',
  ])('are refused for %s', async (url) => {
    const { ask, fetchIn } = folder();
    ask('a', { url });
    const { code, out } = await fetchIn({});
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('--allow-private') });
    expect(out).toContain('unexpected address');
  });

  it('are refused at the end of a redirect, by name and by number', async () => {
    const { serve, ask, fetchIn } = folder();
    const inside = ['inside.test', '127.0.0.2', '[::ffff:127.0.0.2]'];
    const { at, requests } = await serve({
      ...Object.fromEntries(inside.map((host, index) => [`/${String(index)}`, redirectTo(host, '/secret')])),
      '/secret': send(text, plain),
    });
    for (const index of inside.keys()) ask(String(index), { url: at(`/${String(index)}`, 'outside.test') });
    const { code, out } = await fetchIn({
      isPublic: (address) => address === '127.0.0.1',
      resolve: (hostname, callback) =>
        callback(null, [{ address: hostname === 'outside.test' ? '127.0.0.1' : '127.0.0.2', family: 4 }]),
    });
    expect(code).toBe(1);
    expect(out.match(/unexpected address/gu)).toHaveLength(3);
    expect(out).toContain('127.0.0.2 of inside.test');
    expect(requests.map(({ path }) => path)).toEqual(['/0', '/1', '/2']);
  });

  it('are refused when the same name means one of them at the next look', async () => {
    const { serve, ask, fetchIn } = folder();
    const { at, requests } = await serve({
      '/robots.txt': send('', { ...plain, connection: 'close' }),
      '/a': send(text, plain),
    });
    const addresses = ['127.0.0.1', '127.0.0.2'];
    ask('a', { url: at('/a', 'rebound.test') });
    const { code, out } = await fetchIn({
      isPublic: (address) => address === '127.0.0.1',
      resolve: (_hostname, callback) => callback(null, [{ address: addresses.shift() ?? '', family: 4 }]),
    });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('unexpected address 127.0.0.2 of rebound') });
    expect(requests).toEqual([]);
  });

  it('are refused when they stand beside a public one', async () => {
    const { ask, fetchIn } = folder();
    ask('a', { url: 'http://both.test:9/a' });
    const { code, out } = await fetchIn({
      resolve: (_hostname, callback) =>
        callback(null, [
          { address: '8.8.8.8', family: 4 },
          { address: '::1', family: 6 },
        ]),
    });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('unexpected address ::1 of both.test') });
  });

  it.each([
    ['8.8.8.8', true],
    ['2001:4860:4860::8888', true],
    ['::ffff:8.8.8.8', true],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['127.0.0.1', false],
    ['169.254.169.254', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['198.18.0.1', false],
    ['224.0.0.1', false],
    ['240.0.0.1', false],
    ['255.255.255.255', false],
    ['::', false],
    ['::1', false],
    ['::127.0.0.1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:7f00:1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['fc00::1', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['fec0::1', false],
    ['ff02::1', false],
    ['example.org', false],
  ])('are told from public ones: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});

describe('a server that fails for the moment', () => {
  it.each([
    ['cuts the body off', cut('2024', { 'content-length': '44' })],
    ['cuts a body of pieces off', cut('2024')],
    ['closes before it answers', (response: ServerResponse) => response.socket?.destroy()],
    ['cuts a compressed body off', send(gzipSync(text).subarray(0, 30), { ...plain, 'content-encoding': 'gzip' })],
    ['does not answer', stall],
    ['sends half of its headers', (response: ServerResponse) => response.socket?.write('HTTP/1.1 200 OK\r\nA: ')],
    ['stops in the middle of the body', (response: ServerResponse) => response.writeHead(200, plain).write('2024')],
    ['is busy', send('', {}, 503)],
  ])('is asked again when it %s', async (_name, route) => {
    expect(await fetchFrom({ '/a': inTurn(route, send(text, plain)) })).toMatchObject({ code: 0 });
    expect(folder().read('a.txt')).toBe(text);
    expect(folder().waits).toEqual([1000]);
  });

  it('is asked two more times, after longer and longer waits', async () => {
    const { code, out } = await fetchFrom({ '/a': (response) => response.socket?.destroy() });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('the connection broke') });
    expect(folder().waits).toEqual([1000, 2000]);
  });

  it.each([
    ['seconds', { 'retry-after': '7' }, [7000]],
    ['a date', { 'retry-after': 'Fri, 01 Mar 2024 00:00:09 GMT', date: 'Fri, 01 Mar 2024 00:00:00 GMT' }, [9000]],
    ['a date that has passed', { 'retry-after': 'Fri, 01 Mar 2024 00:00:00 GMT' }, [1000]],
    ['no time', { 'retry-after': 'soon' }, [1000]],
  ])('is given the time it asks for in %s', async (_name, headers, waits) => {
    const routes = { '/a': inTurn(send('', headers, 503), send(text, plain)) };
    expect(await fetchFrom(routes)).toMatchObject({ code: 0 });
    expect(folder().waits).toEqual(waits);
  });

  it('is left alone when it asks for hours', async () => {
    const { code, out } = await fetchFrom({ '/a': send('', { 'retry-after': '7200' }, 429) });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('come back in 7200 seconds') });
    expect(folder().waits).toEqual([]);
  });

  it('is given up when it never has time', async () => {
    const { code, out } = await fetchFrom({ '/a': send('', { 'retry-after': '1' }, 429) });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('status 429') });
    expect(folder().waits).toEqual([1000, 2000]);
  });

  it('is given up when it sends byte by byte', async () => {
    const { serve, ask, fetchIn } = folder();
    const { at } = await serve({ '/a': sendWithoutEnd(Buffer.from('文'), plain) });
    ask('a', { url: at('/a') });
    const { code, out } = await fetchIn({ limits: { ...quick, wholeMilliseconds: 300 } }, '--allow-private');
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('expected 0.3 seconds at most') });
    expect(folder().waits).toEqual([]);
  });

  it('may be there under no name at all', async () => {
    const { ask, fetch, names } = folder();
    ask('a', { url: 'http://nowhere.example/a' });
    expect(await fetch()).toMatchObject({ code: 1, out: expect.stringContaining('nowhere.example: no such host') });
    expect(names()).toEqual(['a.source.json']);
    expect(folder().waits).toEqual([]);
  });

  it('may take too long to connect to', async () => {
    const { ask, fetchIn, waits } = folder();
    ask('a', { url: 'http://silent.test/a' });
    const world = { resolve: () => undefined, limits: { ...quick, connectMilliseconds: 200, retries: 1 } };
    const { code, out } = await fetchIn(world);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('no connection within the time allowed') });
    expect(waits).toEqual([1000]);
  });

  it('may be unknown to the system', async () => {
    const { ask, fetchIn } = folder();
    ask('a', { url: 'http://nowhere.invalid/a' });
    const { code, out } = await fetchIn({ resolve: systemNames });
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringMatching(/nowhere\.invalid: (?:no such host|the name)/u),
    });
  });
});

describe('a body', () => {
  const bomb = Buffer.alloc(20_000_000);
  it.each([
    ['without end', sendWithoutEnd(randomBytes(20_000), plain)],
    ['that is announced too long', send('x'.repeat(100_001), plain)],
    ['that gzip blows up', send(gzipSync(bomb), { ...plain, 'content-encoding': 'gzip' })],
    ['that brotli blows up', send(brotliCompressSync(bomb), { ...plain, 'content-encoding': 'br' })],
    [
      'of gzip without end',
      sendWithoutEnd(Buffer.concat(Array.from({ length: 500 }, () => gzipSync(''))), {
        ...plain,
        'content-encoding': 'gzip',
      }),
    ],
  ])('%s is refused', async (_name, route) => {
    const { code, out } = await fetchFrom({ '/a': route });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('more than 100000 bytes') });
    expect(folder().names()).toEqual(['a.source.json']);
    expect(folder().waits).toEqual([]);
  });

  it('of just the length allowed is taken', async () => {
    expect(await fetchFrom({ '/a': send('x'.repeat(100_000), plain) })).toMatchObject({ code: 0 });
  });

  it.each([
    ['that is not compressed as announced', 'gzip', /cannot be fetched \(incorrect header check/u],
    ['in an encoding that nobody asked for', 'zstd', /unexpected Content-Encoding zstd/u],
    ['in two encodings', 'gzip, br', /unexpected Content-Encoding gzip, br/u],
    ['in an encoding named like a property', 'constructor', /unexpected Content-Encoding constructor/u],
  ])('%s is refused', async (_name, encoding, message) => {
    const { code, out } = await fetchFrom({ '/a': send(text, { ...plain, 'content-encoding': encoding }) });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(message) });
  });

  it('shorter than announced is never kept', async () => {
    const { code } = await fetchFrom({
      '/a': (response) => {
        response.socket?.end(`HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\n${text}`);
      },
    });
    expect(code).toBe(1);
    expect(folder().names()).toEqual(['a.source.json']);
    expect(folder().waits).toEqual([1000, 2000]);
  });

  it('longer than announced is cut where HTTP ends it, and what follows is nobody’s answer', async () => {
    const { serve, ask, fetch, names, read } = folder();
    const long = `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n\r\n2024HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil`;
    const { at } = await serve({ '/a': (response) => response.socket?.write(long), '/b': send(text, plain) });
    ask('a', { url: at('/a') });
    ask('b', { url: at('/b') });
    await fetch();
    for (const name of names()) if (name.endsWith('.txt')) expect(read(name)).not.toContain('evil');
    expect(read('b.txt')).toBe(text);
  });

  it.each([
    ['is no HTTP', 'nonsense\r\n\r\n'],
    ['has two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    ['has headers of megabytes', `HTTP/1.1 200 OK\r\nA: ${'x'.repeat(1_000_000)}\r\n\r\n`],
  ])('whose answer %s is refused', async (_name, answer) => {
    const { code, out } = await fetchFrom({ '/a': (response) => response.socket?.end(answer) });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/^failed .+\. .+\.\n$/u) });
    expect(folder().names()).toEqual(['a.source.json']);
  });
});

describe('robots.txt', () => {
  const rules = 'User-agent: *\nDisallow: /\n\nUser-agent: govfacts\nDisallow: /private/\n';

  it('is asked for once, and followed', async () => {
    const { serve, ask, fetch, names } = folder();
    const { at, requests, robots } = await serve({
      '/robots.txt': send(rules, plain),
      '/private/a': send(text, plain),
      '/b': send(text, plain),
      '/c': redirect('/private/a'),
    });
    ask('a', { url: at('/private/a') });
    ask('b', { url: at('/b') });
    ask('c', { url: at('/c') });
    const { code, out } = await fetch();
    expect(code).toBe(1);
    expect(out.match(/robots\.txt: line 5 does not allow \/private\/a/gu)).toHaveLength(2);
    expect(names()).toContain('b.txt');
    expect(requests.map(({ path }) => path)).toEqual(['/b', '/c']);
    expect(robots()).toBe(1);
  });

  it.each([
    ['404', send('Disallow: /', {}, 404), 0],
    ['403', send('', {}, 403), 0],
    ['410', send('', {}, 410), 0],
    ['a page in its place', send('<html><p>首页</p></html>'), 0],
    ['a redirect to another one', redirect('/robots2.txt'), 1],
    ['500', send('', {}, 500), 1],
    ['503 for ever', send('', {}, 503), 1],
    ['no answer', stall, 1],
    ['a redirect to a file', redirect('file:///etc/passwd'), 1],
  ])('that is %s is read as RFC 9309 says', async (_name, route, code) => {
    const routes = {
      '/robots.txt': route,
      '/robots2.txt': send('User-agent: *\nDisallow: /a'),
      '/a': send(text, plain),
    };
    const result = await fetchFrom(routes);
    expect(result).toMatchObject({ code });
    if (code === 1) expect(result.out).toMatch(/robots2?\.txt/u);
  });
});

describe('the wait before a retry', () => {
  it('ends with the run', async () => {
    const controller = new AbortController();
    const waiting = realWait(1_000_000, controller.signal);
    controller.abort(new Error('ended'));
    await expect(waiting).rejects.toThrow('ended');
  });
});

describe('several documents', () => {
  const slow: Route = async (response, request, count) => {
    await sleep(30);
    send(text, plain)(response, request, count);
  };

  it('of one host are never fetched at the same time, those of several hosts are', async () => {
    const { serve, ask, fetch } = folder();
    const { at, mostOpen, requests } = await serve({ '/1': slow, '/2': slow, '/3': slow, '/r': redirect('/1') });
    const hosts = ['a.test', 'b.test', 'c.test'];
    for (const host of hosts) for (const path of ['1', '2', '3']) ask(`${host}-${path}`, { url: at(`/${path}`, host) });
    expect(await fetch()).toMatchObject({ code: 0, err: '9 new, 0 changed, 0 unchanged, 0 failed\n' });
    expect(hosts.map(mostOpen)).toEqual([1, 1, 1]);
    expect(new Set(requests.slice(0, 3).map(({ headers }) => headers.host)).size).toBe(3);
  });

  it('that are redirected to one host wait for each other there', async () => {
    const { serve, ask, fetch } = folder();
    const { at, mostOpen } = await serve({
      '/1': redirectTo('z.test', '/2'),
      '/2': slow,
    });
    for (const id of ['a', 'b', 'c', 'd']) ask(id, { url: at('/1', `${id}.test`) });
    expect(await fetch()).toMatchObject({ code: 0 });
    expect(mostOpen('z.test')).toBe(1);
  });

  it('leave a host alone that asked one of them to wait', async () => {
    const { serve, ask, fetchIn } = folder();
    const busy = inTurn(send('', {}, 503), send(text, plain));
    const { at, requests } = await serve({
      '/1': redirectTo('z.test', '/3'),
      '/2': redirectTo('z.test', '/4'),
      '/3': busy,
      '/4': busy,
    });
    ask('a', { url: at('/1', 'a.test') });
    ask('b', { url: at('/2', 'b.test') });
    const asked = (): number => requests.filter(({ headers }) => headers.host?.startsWith('z.') === true).length;
    const meanwhile: number[] = [];
    const wait = async (): Promise<void> => {
      const before = asked();
      await sleep(60);
      meanwhile.push(asked() - before);
    };
    expect(await fetchIn({ wait }, '--allow-private')).toMatchObject({ code: 0 });
    expect(meanwhile).toEqual([0, 0]);
  });

  it('are no more hosts at the same time than allowed', async () => {
    const { serve, ask, fetchIn } = folder();
    let open = 0;
    let most = 0;
    const { at } = await serve({
      '/1': async (response, request, count) => {
        most = Math.max(most, ++open);
        await slow(response, request, count);
        open--;
      },
    });
    for (const id of ['a', 'b', 'c', 'd', 'e']) ask(id, { url: at('/1', `${id}.test`) });
    expect(await fetchIn({ limits: { ...quick, hosts: 2 } }, '--allow-private')).toMatchObject({ code: 0 });
    expect(most).toBe(2);
  });
});
