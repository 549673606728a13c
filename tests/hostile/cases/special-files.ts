import { fact, sentence, type Entry, type HostileCase } from '../case.js';

const good: Entry = { path: 'a.txt', bytes: sentence };

/** Passed over with a message; the good text is read. */
function skipped(name: string, entry: Entry, message: string): HostileCase {
  const path = String(entry.path);
  return { name, files: [good, entry], expected: { code: 0, facts: [fact], says: [path, message] }, child: true };
}

function refused(name: string, entries: readonly Entry[], ...says: readonly string[]): HostileCase {
  return { name, files: [good, ...entries], expected: { code: 1, says } };
}

/** The same, where a reader might wait for ever. */
function waits(name: string, entries: readonly Entry[], ...says: readonly string[]): HostileCase {
  return { ...refused(name, entries, ...says), child: true };
}

/** Read as a user whom file modes bind. */
function locked(name: string, entries: readonly Entry[], ...says: readonly string[]): HostileCase {
  return { ...waits(name, entries, ...says), unprivileged: true };
}

export const specialFiles: readonly HostileCase[] = [
  skipped('a pipe in place of a text', { path: 'b.txt', special: 'fifo' }, 'neither file nor folder'),
  skipped('a socket in place of a text', { path: 'b.txt', special: 'socket' }, 'neither file nor folder'),
  skipped('a link to a folder above', { path: 'b', link: '../raw' }, 'link to a folder'),
  waits(
    'a link to a device',
    [{ path: 'b.txt', link: '/dev/zero' }],
    'b.txt',
    'leaves the folder',
    'Put the file itself',
  ),
  refused('a link to a file outside', [{ path: 'b.txt', link: '../outside/secret.txt' }], 'b.txt', 'leaves the folder'),
  refused('a link to a folder outside', [{ path: 'b', link: '../outside' }], 'leaves the folder'),
  refused('a link to nothing', [{ path: 'b.txt', link: 'none.txt' }], 'b.txt', 'leads to nothing'),
  refused(
    'links in a ring',
    [
      { path: 'b.txt', link: 'c.txt' },
      { path: 'c.txt', link: 'b.txt' },
    ],
    'b.txt',
    'leads to nothing',
  ),
  waits('a pipe in place of a sidecar', [{ path: 'a.source.json', special: 'fifo' }], 'a.source.json', 'readable file'),
  refused(
    'a folder in place of a sidecar',
    [{ path: 'a.source.json', folder: true }],
    'a.source.json',
    'readable file',
  ),
  refused(
    'a sidecar outside',
    [{ path: 'a.source.json', link: '../outside/secret.txt' }],
    'a.source.json',
    'leaves the folder',
  ),
  waits(
    'a device in place of a sidecar',
    [{ path: 'a.source.json', link: '/dev/zero' }],
    'a.source.json',
    'leaves the folder',
  ),
  locked('a text nobody may read', [{ path: 'b.txt', bytes: sentence, mode: 0 }], 'b.txt', 'EACCES', 'readable'),
  locked('a sidecar nobody may read', [{ path: 'a.source.json', bytes: '{}', mode: 0 }], 'a.source.json', 'EACCES'),
  locked('a folder nobody may read', [{ path: 'b', folder: true, mode: 0 }], 'b: cannot be read', 'EACCES'),
];
