import { fact, sentence, type Entry, type HostileCase } from '../case.js';

function accepted(name: string, ...ids: readonly string[]): HostileCase {
  const holds: HostileCase['expected']['holds'] = ({ documents }) => {
    const found = documents.map(({ document_id }) => document_id).join(' ');
    if (found !== ids.join(' ')) throw new Error(`Expected ${ids.join(' ')}, not ${found}`);
  };
  const files = ids.map((id) => ({ path: `${id}.txt`, bytes: sentence }));
  return { name, files, expected: { code: 0, facts: ids.map(() => fact), holds } };
}

function refused(name: string, path: string | Buffer, ...says: readonly string[]): HostileCase {
  const files: readonly Entry[] = [{ path, bytes: sentence }];
  return { name, files, expected: { code: 1, says: ['unexpected name', 'Rename', ...says] } };
}

export const names: readonly HostileCase[] = [
  accepted('a name of 254 bytes', '长'.repeat(83)),
  accepted('a trailing dot', 'a.'),
  accepted('dots inside a name', 'a..b'),
  accepted('a name that Windows keeps for itself', 'CON'),
  accepted('names that differ in case alone', 'A', 'a'),
  accepted('a leading dash', '-rf'),
  accepted('a folder that looks like a text', 'a.txt/b'),
  accepted('names of the object prototype', '__proto__', 'constructor'),
  refused('a backslash', 'a\\..\\b.txt', 'a\\..\\b'),
  refused('a colon', 'C:a.txt', '“C:a”'),
  refused('a line break', 'a\nb.txt', 'a\\u{a}b.txt'),
  refused('what colours a terminal', 'a\u001B[31m.txt', 'a\\u{1b}[31m'),
  refused('an override of direction', 'a\u202Etxt.txt', 'a\\u{202e}txt'),
  refused('a picture', '😀.txt', '😀'),
  refused('bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0x2e, 0x74, 0x78, 0x74]), 'a\uFFFD.txt'),
  {
    name: 'one name composed and decomposed',
    files: [
      { path: 'caf\u00E9.txt', bytes: sentence },
      { path: 'cafe\u0301.md', bytes: sentence },
    ],
    expected: { code: 1, says: ['same document id', 'Rename or remove'] },
  },
  {
    name: 'hidden files and dots that lead nowhere',
    files: ['..txt', '...md', '.a.txt', 'b.txt'].map((path) => ({ path, bytes: sentence })),
    expected: { code: 0, facts: [fact] },
  },
  {
    name: 'a skipped file whose name colours a terminal',
    files: [
      { path: 'a.txt', bytes: sentence },
      { path: 'b\u001B[31m.png', bytes: '' },
    ],
    expected: { code: 0, facts: [fact], says: ['b\\u{1b}[31m.png: skipped: unexpected extension'] },
  },
];
