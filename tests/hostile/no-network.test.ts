import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from './run-case.js';

const guard = pathToFileURL(fileURLToPath(new URL('network-guard.mjs', import.meta.url))).href;
const raw = fileURLToPath(new URL('../../raw', import.meta.url));
const published = fileURLToPath(new URL('../../out', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'network-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function guarded(...argv: readonly string[]): SpawnSyncReturns<string> & { readonly log: string } {
  const log = join(folder, 'log');
  rmSync(log, { force: true });
  const env = { ...process.env, GOVFACTS_NETWORK_LOG: log };
  const child = spawnSync(process.execPath, ['--import', guard, ...argv], { encoding: 'utf8', env });
  return { ...child, log: existsSync(log) ? readFileSync(log, 'utf8') : '' };
}

/** The files of a dataset by name. */
function filesOf(out: string): Readonly<Record<string, string>> {
  const names = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(names.map(({ name }) => [name, readFileSync(join(out, name), 'base64')]));
}

describe('build-data without a network', () => {
  it('opens no connection and publishes what it always does', () => {
    const out = join(folder, 'guarded');
    const { status, stderr, log } = guarded(command, '--raw', raw, '--out', out);
    expect({ status, log }, stderr).toEqual({ status: 0, log: '' });
    expect(filesOf(out)).toEqual(filesOf(published));
  });

  it('publishes the same where there is no network at all', ({ skip }) => {
    const alone = ['--net', '--map-root-user'];
    if (spawnSync('unshare', [...alone, 'true']).status !== 0) skip('no network namespaces here');
    const out = join(folder, 'alone');
    const child = spawnSync('unshare', [...alone, process.execPath, command, '--raw', raw, '--out', out]);
    expect(child.status, String(child.stderr)).toBe(0);
    expect(filesOf(out)).toEqual(filesOf(published));
  });
});

describe('the guard', () => {
  it.each([
    ['net.connect', "(await import('node:net')).connect(80, 'a.example')"],
    ['net.Socket.connect', "new (await import('node:net')).Socket().connect(80)"],
    ['http.get', "(await import('node:http')).get('http://a.example')"],
    ['https.request', "(await import('node:https')).request('https://a.example')"],
    ['dns.lookup', "(await import('node:dns')).lookup('a.example', () => undefined)"],
    ['dgram.createSocket', "(await import('node:dgram')).createSocket('udp4')"],
    ['globalThis.fetch', "fetch('http://a.example')"],
  ])('notices %s', (name, script) => {
    const { status, log } = guarded('--input-type=module', '--eval', script);
    expect({ status, log }).toEqual({ status: 1, log: `${name}\n` });
  });
});
