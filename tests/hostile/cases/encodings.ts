import iconv from 'iconv-lite';
import { fact, reads, refuses, sentence, type HostileCase } from '../case.js';

const chinese = '全市经济社会发展情况良好，重点工作任务顺利完成，各项指标稳步提高。';
const text = `${chinese}${sentence}`;
const utf16 = iconv.encode(text, 'utf-16le');

function withEncoding(name: string, bytes: Uint8Array, encoding: string, facts: readonly string[]): HostileCase {
  const files = [
    { path: 'a.txt', bytes },
    { path: 'a.source.json', bytes: JSON.stringify({ encoding }) },
  ];
  return { name, files, expected: { code: 0, facts } };
}

function utf32(order: 'LE' | 'BE'): Buffer {
  return Buffer.concat(
    Array.from(`\uFEFF${text}`, (character) => {
      const bytes = Buffer.alloc(4);
      bytes[`writeUInt32${order}`](character.codePointAt(0) ?? 0);
      return bytes;
    }),
  );
}

export const encodings: readonly HostileCase[] = [
  reads('UTF-16 LE with mark', iconv.encode(text, 'utf-16le', { addBOM: true }), [fact]),
  reads('UTF-16 BE with mark', iconv.encode(text, 'utf-16be', { addBOM: true }), [fact]),
  reads('UTF-16 LE without mark', utf16, [fact]),
  reads('UTF-16 BE without mark', iconv.encode(text, 'utf-16be'), [fact]),
  refuses('UTF-16 LE of which nothing tells', iconv.encode('GDP 5.8%', 'utf-16le'), 'NUL byte', 'utf-16le', 'sidecar'),
  refuses('UTF-16 BE of which nothing tells', iconv.encode('GDP 5.8%', 'utf-16be'), 'NUL byte', 'utf-16be'),
  withEncoding('UTF-16 LE without mark, stated', utf16, 'utf-16le', [fact]),
  refuses(
    'UTF-16 LE that ends in half a character',
    iconv.encode(text, 'utf-16le', { addBOM: true }).subarray(0, -1),
    'expected utf-16le',
  ),
  refuses('UTF-16 LE with half a surrogate pair', Buffer.from('\uFEFF增长\uD800五', 'utf16le'), 'expected utf-16le'),
  refuses('UTF-32 LE', utf32('LE'), 'NUL character at character 0'),
  refuses('UTF-32 BE', utf32('BE'), 'NUL byte at byte 0'),
  reads('GB18030 with characters of four bytes', iconv.encode(`${text}㐀𠮷`, 'gb18030'), [fact], {
    holds: ({ documents }) => {
      if (documents[0]?.characters !== Array.from(`${text}㐀𠮷`).length) throw new Error('Expected code points');
    },
  }),
  reads('GBK', iconv.encode(text, 'gbk'), [fact]),
  refuses(
    'GBK that ends in half a character',
    iconv.encode(text, 'gbk').subarray(0, -1),
    'not UTF-8 at byte',
    'not GB18030 at byte',
  ),
  refuses('Big5 of which nothing tells', iconv.encode('顏淵喟歎', 'big5'), 'unknown encoding', 'sidecar'),
  reads('Big5', iconv.encode('2024年，全市營業收入50億元。', 'big5'), [fact]),
  withEncoding('Big5, stated', iconv.encode('2024年，全市營業收入50億元。', 'big5'), 'big5', [fact]),
  refuses('UTF-8 and then GBK', Buffer.concat([Buffer.from(text), iconv.encode(text, 'gbk')]), 'not UTF-8 at byte'),
  refuses(
    'GBK and then some UTF-8',
    Buffer.concat([iconv.encode(chinese.repeat(20), 'gbk'), Buffer.from(sentence)]),
    'mixed encodings: UTF-8 at byte 13',
  ),
  refuses(
    'UTF-8 that ends in half a character',
    Buffer.from(text).subarray(0, -1),
    `not UTF-8 at byte ${String(Buffer.byteLength(text) - 3)}`,
  ),
  refuses(
    'surrogates in three bytes each, as CESU-8 has them',
    Buffer.from([0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]),
    'not UTF-8 at byte 0',
  ),
  refuses('overlong UTF-8', Buffer.concat([Buffer.from(text), Buffer.from([0xc0, 0xae])]), 'not UTF-8 at byte'),
  reads('UTF-8 with two marks', Buffer.from(`\uFEFF\uFEFF${sentence}`), [fact], { warnings: ['unexpected-character'] }),
  reads('what looks like UTF-7', `+ZeU- ${sentence}`, [fact]),
  refuses('a NUL byte', `${text.slice(0, 10)}\0${text}`, 'NUL byte at byte 30', 'UTF-8'),
  refuses('nothing', '', 'empty file', 'Add the text'),
  refuses('nothing but blanks', ' \n\t\u3000\u200B\r\n', 'nothing but blanks'),
  refuses('nothing but a byte order mark', '\uFEFF', 'nothing but blanks'),
  refuses('nothing but invisible characters', '\u2066\u{E0041}\u00AD\u202E', 'nothing but blanks'),
];
