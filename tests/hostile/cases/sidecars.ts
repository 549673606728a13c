import { expect } from 'vitest';
import { fact, refusesSidecar, sentence, type HostileCase } from '../case.js';

const deep = 100_000;

export const sidecars: readonly HostileCase[] = [
  refusesSidecar('a key __proto__', '{"__proto__":{"polluted":"yes"}}', '__proto__'),
  refusesSidecar('a key constructor', '{"constructor":{"prototype":{"polluted":"yes"}}}', 'constructor'),
  refusesSidecar('a property stated twice', '{"title":"甲","t\\u0069tle":"乙"}', '/title stands twice'),
  refusesSidecar('lists, 100,000 deep', `${'['.repeat(deep)}${']'.repeat(deep)}`, 'must be object'),
  refusesSidecar(
    'lists, 100,000 deep, in a title',
    `{"title":${'['.repeat(deep)}${']'.repeat(deep)}}`,
    '/title must be string',
  ),
  refusesSidecar('lists that never close', '['.repeat(deep), 'not JSON'),
  refusesSidecar('a number for a title', '{"title":5}', '/title must be string'),
  refusesSidecar('a day no calendar has', '{"published":"2024-02-30"}', '/published unexpected 2024-02-30'),
  refusesSidecar('a region nobody knows', '{"region":"999999"}', '/region unknown code 999999'),
  refusesSidecar('a NUL in a title', '{"title":"甲\\u0000乙"}', '/title unexpected U+0000'),
  refusesSidecar('an override in a publisher', '{"publisher":"甲\\u202E乙"}', '/publisher unexpected U+202E'),
  refusesSidecar('half a character in a title', '{"title":"甲\\uD800"}', '/title unexpected U+D800'),
  refusesSidecar('no JSON, with what colours a terminal', '\u001B[31m', 'not JSON'),
  refusesSidecar('no UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'expected UTF-8'),
  refusesSidecar('nothing', '', 'not JSON'),
  refusesSidecar('an address that is a script and a number', '{"url":5}', '/url must be string'),
  {
    name: 'a title with line breaks',
    files: [
      { path: 'a.txt', bytes: sentence },
      { path: 'a.source.json', bytes: JSON.stringify({ title: '甲\r\n乙\u2028丙', publisher: '丁\n戊' }) },
    ],
    expected: {
      code: 0,
      facts: [fact],
      holds: ({ documents, csv }) => {
        expect(documents[0]?.title).toBe('甲 乙 丙');
        expect(csv('documents')[0]).toMatchObject({ title: '甲 乙 丙', publisher: '丁 戊' });
      },
    },
  },
];
