import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../pipeline/read/read-folder.js';
import { readSidecar } from '../pipeline/read/sidecar.js';
import { useFetchedFolder } from './fetched-folder.js';
import { redirect, send } from './fetch-server.js';

const folder = useFetchedFolder();

const page = '<!DOCTYPE html><p>2024年，新增就业3.2万人。</p>';
const text = '2024年，全市新增就业3.2万人。\n';
const plain = { 'content-type': 'text/plain; charset=utf-8' };

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

describe('a text that is asked for by its sidecar', () => {
  it('is fetched, and the sidecar tells from where and when', async () => {
    const { serve, ask, fetch, names, read, sidecar } = folder();
    const headers = { 'content-type': 'text/html', etag: '"1"', 'last-modified': 'Fri, 01 Mar 2024 00:00:00 GMT' };
    const { at, requests } = await serve({ '/a.jsp?id=7': send(page, headers) });
    const url = at('/a.jsp?id=7#top');
    ask('a', { title: '报告', url });
    expect(await fetch()).toEqual({
      code: 0,
      out: `new        a  ${join(folder().raw, 'a.html')}\n`,
      err: '1 new, 0 changed, 0 unchanged, 0 failed\n',
    });
    expect(names()).toEqual(['a.html', 'a.source.json']);
    expect(read('a.html')).toBe(page);
    expect(sidecar('a')).toEqual({
      title: '报告',
      url,
      sha256: sha256(page),
      fetched: '2024-03-01T00:00:00Z',
      fetchedFrom: at('/a.jsp?id=7'),
      contentType: 'text/html',
      etag: '"1"',
      lastModified: 'Fri, 01 Mar 2024 00:00:00 GMT',
    });
    expect(requests).toMatchObject([{ headers: { 'user-agent': expect.stringMatching(/^govfacts\b/u) } }]);
    expect(requests[0]?.headers).not.toHaveProperty('if-none-match');
  });

  it.each([
    ['/a', 'text/plain', text, 'a.txt'],
    ['/a.md', 'text/plain', text, 'a.md'],
    ['/a', 'text/markdown', text, 'a.md'],
    ['/a', 'application/xhtml+xml', '<p>文</p>', 'a.html'],
    ['/a.htm', '', '<p>文</p>', 'a.html'],
    ['/a.txt', 'application/octet-stream', text, 'a.txt'],
    ['/a', 'text/plain', page, 'a.html'],
    ['/a', 'application/octet-stream', '%PDF-1.7 …', 'a.pdf'],
    ['/a', 'text/html', '%PDF-1.7 …', 'a.pdf'],
    ['/a', 'application/zip', 'PK\u0003\u0004…word/document.xml…', 'a.docx'],
  ])('of %s sent as “%s” becomes the right file', async (path, contentType, body, name) => {
    const { serve, ask, fetch, names, read } = folder();
    const { at } = await serve({ [path]: send(body, contentType === '' ? {} : { 'content-type': contentType }) });
    ask('a', { url: at(path) });
    expect(await fetch()).toMatchObject({ code: 0 });
    expect(names()).toEqual(['a.source.json', name].sort());
    expect(read(name)).toBe(body);
  });

  it.each([
    ['gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
  ])('is kept without its Content-Encoding %s', async (encoding, body) => {
    const { serve, ask, fetch, read } = folder();
    const { at } = await serve({ '/a': send(body, { ...plain, 'content-encoding': encoding }) });
    ask('a', { url: at('/a') });
    expect(await fetch()).toMatchObject({ code: 0 });
    expect(read('a.txt')).toBe(text);
  });

  it('can be read afterwards, in the encoding that the server states', async () => {
    const { serve, ask, fetch, raw, sidecar } = folder();
    // 就业 in GBK
    const { at } = await serve({
      '/a': send(Buffer.from([0xbe, 0xcd, 0xd2, 0xb5]), { 'content-type': 'text/plain;charset="GBK"' }),
    });
    ask('a', { url: at('/a') });
    expect(await fetch()).toMatchObject({ code: 0 });
    expect(sidecar('a')['encoding']).toBe('gbk');
    const { document } = await readDocument({ id: 'a', path: join(raw, 'a.txt'), format: 'plain' });
    expect(document.text).toBe('就业');
  });
});

describe('a text that is here', () => {
  it('is asked for with its ETag and date, and nothing is written when nothing changed', async () => {
    const { serve, ask, fetch, read } = folder();
    const modified = 'Fri, 01 Mar 2024 00:00:00 GMT';
    const { at, requests } = await serve({
      '/a': (response, { headers }) =>
        headers['if-none-match'] === '"1"' && headers['if-modified-since'] === modified
          ? response.writeHead(304).end()
          : response.writeHead(200, { ...plain, etag: '"1"', 'last-modified': modified }).end(text),
    });
    ask('a', { url: at('/a') });
    await fetch();
    const before = read('a.source.json');
    expect(await fetch()).toMatchObject({ code: 0, out: expect.stringMatching(/^unchanged {2}a /u) });
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
    expect(read('a.source.json')).toBe(before);
  });

  it('and comes again without validators is not written again either', async () => {
    const { serve, ask, fetch, read } = folder();
    const { at } = await serve({ '/a': send(text, plain) });
    ask('a', { url: at('/a') });
    await fetch();
    const before = read('a.source.json');
    expect(await fetch()).toMatchObject({ code: 0, err: '0 new, 0 changed, 1 unchanged, 0 failed\n' });
    expect(read('a.source.json')).toBe(before);
  });

  it('keeps its name when it changes, and the sidecar everything that a person wrote', async () => {
    const { serve, ask, fetch, put, names, read } = folder();
    const { at } = await serve({ '/a': send('新文\n', { ...plain, etag: '"2"' }) });
    put('a.markdown', text);
    const json = (hash: string, rest = ''): string =>
      `\uFEFF{\r\n\t"note" : "“引” \\"号\\"",\r\n\t"sha256" : "${hash}",\r\n\t"url" : "${at('/a')}"${rest}\r\n}`;
    ask('a', json(sha256(text)));
    expect(await fetch()).toMatchObject({ code: 0, out: expect.stringMatching(/^changed {4}a /u) });
    expect(names()).toEqual(['a.markdown', 'a.source.json']);
    expect(read('a.markdown')).toBe('新文\n');
    const added = Object.entries({
      fetched: '2024-03-01T00:00:00Z',
      fetchedFrom: at('/a'),
      contentType: 'text/plain; charset=utf-8',
      etag: '"2"',
    }).map(([name, value]) => `,\r\n\t"${name}" : ${JSON.stringify(value)}`);
    expect(read('a.source.json')).toBe(json(sha256('新文\n'), added.join('')));
  });

  it('is asked for anew when the sidecar names another address', async () => {
    const { serve, ask, fetch, sidecar } = folder();
    const { at, requests } = await serve({
      '/a': send(text, { ...plain, etag: '"1"' }),
      '/b': send(text, { ...plain, etag: '"1"' }),
    });
    ask('a', { url: at('/a') });
    await fetch();
    ask('a', { ...sidecar('a'), url: at('/b') });
    expect(await fetch()).toMatchObject({ code: 0, out: expect.stringContaining('unchanged') });
    expect(requests.at(-1)).toMatchObject({ path: '/b' });
    expect(requests.at(-1)?.headers).not.toHaveProperty('if-none-match');
    expect(sidecar('a')['fetchedFrom']).toBe(at('/b'));
  });

  it('loses the encoding that an earlier answer stated, not one that a person stated', async () => {
    const { serve, ask, fetch, sidecar } = folder();
    const gbk = Buffer.from([0xbe, 0xcd, 0xd2, 0xb5]);
    const { at } = await serve({
      '/a': (response, _request, count) =>
        count === 1
          ? response.writeHead(200, { 'content-type': 'text/plain; charset=gbk' }).end(gbk)
          : response.writeHead(200, plain).end('就业'),
      '/b': send(gbk, { 'content-type': 'text/plain; charset=gbk' }),
    });
    ask('a', { url: at('/a') });
    ask('b', { encoding: 'gb18030', url: at('/b') });
    await fetch();
    expect([sidecar('a')['encoding'], sidecar('b')['encoding']]).toEqual(['gbk', 'gb18030']);
    await fetch();
    expect(sidecar('a')).not.toHaveProperty('encoding');
  });

  it('is told of by a sidecar that the schema allows', async () => {
    const { serve, ask, fetch, raw } = folder();
    const path = '/a?page=1|2&share=50%';
    const { at } = await serve({ [path]: send(text, { ...plain, etag: 'W/"1"' }), '/a': redirect(path) });
    ask('a', { url: at('/a') });
    await fetch();
    expect(readSidecar(join(raw, 'a.source.json'))).toMatchObject({
      metadata: { url: at('/a') },
      sha256: sha256(text),
    });
  });
});

describe('what would be lost', () => {
  const old = '%PDF-1.7 old';
  it.each([
    ['an empty answer', send('', plain), /empty answer/u],
    ['blanks alone', send('\uFEFF \n\t', plain), /empty answer/u],
    ['a page in place of a PDF', send(page), /unexpected html, expected pdf/u],
    ['a page that calls itself a PDF', send(page, { 'content-type': 'application/pdf' }), /unexpected html/u],
    ['a picture', send('GIF89a', { 'content-type': 'image/gif' }), /unexpected content of the type “image\/gif”/u],
    ['what calls itself a PDF and is none', send('?', { 'content-type': 'application/pdf' }), /unexpected content/u],
    ['a page that is gone', send(page, {}, 404), /unexpected status 404/u],
    ['a refusal', send(page, {}, 403), /unexpected status 403/u],
    ['a mistake of the server', send(page, {}, 500), /unexpected status 500/u],
    ['304 to who holds nothing', send('', {}, 304), /unexpected status 304/u],
  ])('stays under %s', async (_name, route, message) => {
    const { serve, ask, fetch, put, names, read } = folder();
    const { at } = await serve({ '/a.pdf': route });
    put('a.pdf', old);
    ask('a', { url: at('/a.pdf') });
    const before = read('a.source.json');
    const { code, out } = await fetch();
    expect(code).toBe(1);
    expect(out).toMatch(/^failed {5}a {2}/u);
    expect(out).toMatch(message);
    expect(names()).toEqual(['a.pdf', 'a.source.json']);
    expect([read('a.pdf'), read('a.source.json')]).toEqual([old, before]);
  });

  it('is not taken for a text where none is yet', async () => {
    const { serve, ask, fetch, names } = folder();
    const { at } = await serve({ '/a.pdf': send(page) });
    ask('a', { url: at('/a.pdf') });
    expect(await fetch()).toMatchObject({ code: 1, out: expect.stringContaining('expected pdf') });
    expect(names()).toEqual(['a.source.json']);
  });

  it('is given up under --force, and never are there two texts', async () => {
    const { serve, ask, fetch, put, names } = folder();
    const { at } = await serve({ '/a.pdf': send(page) });
    put('a.pdf', old);
    ask('a', { url: at('/a.pdf') });
    expect(await fetch('--force')).toMatchObject({ code: 0, out: expect.stringContaining('a.html') });
    expect(names()).toEqual(['a.html', 'a.source.json']);
  });

  it('stays when somebody edited the text since', async () => {
    const { serve, ask, fetch, put, read } = folder();
    let body = text;
    const { at } = await serve({ '/a': (response) => response.writeHead(200, plain).end(body) });
    ask('a', { url: at('/a') });
    await fetch();
    put('a.txt', '改过的文\n');
    body = '新文\n';
    expect(await fetch()).toMatchObject({ code: 1, out: expect.stringContaining('was changed since') });
    expect(read('a.txt')).toBe('改过的文\n');
    expect(await fetch('--force')).toMatchObject({ code: 0 });
    expect(read('a.txt')).toBe('新文\n');
  });

  it('is no ETag of a text that is not here as it was fetched', async () => {
    const { serve, ask, fetch, put, read, raw } = folder();
    const { at } = await serve({
      '/a': (response, { headers }) =>
        headers['if-none-match'] === undefined
          ? response.writeHead(200, { ...plain, etag: '"1"' }).end(text)
          : response.writeHead(304).end(),
    });
    ask('a', { url: at('/a') });
    await fetch();
    put('a.txt', '改过的文\n');
    expect(await fetch()).toMatchObject({ code: 1, out: expect.stringContaining('was changed since') });
    rmSync(join(raw, 'a.txt'));
    expect(await fetch()).toMatchObject({ code: 0, out: expect.stringMatching(/^new /u) });
    expect(read('a.txt')).toBe(text);
    expect(await fetch()).toMatchObject({ code: 0, out: expect.stringMatching(/^unchanged /u) });
  });

  it('is a text with another hash than its sidecar asks for', async () => {
    const { serve, ask, fetch, names } = folder();
    const { at } = await serve({ '/a': send(text, plain) });
    ask('a', { url: at('/a'), sha256: sha256('另一篇') });
    expect(await fetch()).toMatchObject({ code: 1, out: expect.stringContaining(sha256(text)) });
    expect(names()).toEqual(['a.source.json']);
    ask('a', { url: at('/a'), sha256: sha256(text) });
    expect(await fetch()).toMatchObject({ code: 0 });
  });

  it('is brought in order when a run was cut off between text and sidecar', async () => {
    const { serve, ask, fetch, put, sidecar } = folder();
    const { at } = await serve({ '/a': send(text, plain) });
    put('a.txt', text);
    ask('a', { url: at('/a'), sha256: sha256('旧文'), fetched: '2024-01-01T00:00:00Z', fetchedFrom: at('/a') });
    expect(await fetch()).toMatchObject({ code: 0, out: expect.stringContaining('unchanged') });
    expect(sidecar('a')['sha256']).toBe(sha256(text));
  });

  it('stays when the sidecar is changed while the text is on its way', async () => {
    const { serve, ask, fetch, names, read } = folder();
    const { at } = await serve({
      '/a': (response) => {
        ask('a', { url: at('/other') });
        response.writeHead(200, plain).end(text);
      },
    });
    ask('a', { url: at('/a') });
    expect(await fetch()).toMatchObject({ code: 1, out: expect.stringContaining('during the download') });
    expect(names()).toEqual(['a.source.json']);
    expect(read('a.source.json')).toContain('/other');
  });

  it('is any of two texts of one id', async () => {
    const { serve, ask, fetch, put, names } = folder();
    const { at } = await serve({ '/a': send(text, plain) });
    put('a.html', page);
    put('a.txt', text);
    ask('a', { url: at('/a') });
    expect(await fetch()).toMatchObject({ code: 1, err: expect.stringContaining('has the same document id') });
    expect(names()).toEqual(['a.html', 'a.source.json', 'a.txt']);
  });
});
