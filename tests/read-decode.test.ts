import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeBytes, findInvalidGb18030, findInvalidUtf8 } from '../pipeline/read/decode.js';
import { DocumentError } from '../pipeline/read/document-error.js';

const sentence =
  '全市实现地区生产总值6038亿元，同比增长5.8%，城镇新增就业1.2万人。\r\n第二行；社会消费品零售总额下降。';
const traditional = '經濟社會發展計劃執行情況與國民收入增長報告，我們堅持穩中求進，統籌發展和安全，實現預期目標。';

function failure(bytes: Uint8Array, encoding?: string): DocumentError {
  try {
    decodeBytes('raw/a.txt', bytes, encoding);
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('Expected a DocumentError');
}

describe('decodeBytes', () => {
  test.each([
    ['utf-8', Buffer.from(sentence), 'utf-8'],
    ['utf-8 with mark', Buffer.from(`\ufeff${sentence}`), 'utf-8-bom'],
    ['gb18030', iconv.encode(sentence, 'gb18030'), 'gb18030'],
    ['gbk', iconv.encode(sentence, 'gbk'), 'gb18030'],
    ['utf-16le with mark', iconv.encode(sentence, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['utf-16be with mark', iconv.encode(sentence, 'utf-16be', { addBOM: true }), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decodeBytes('a.txt', bytes)).toEqual({ text: sentence, encoding });
  });

  test('gb18030 with characters of four bytes', () => {
    const text = `${sentence}㐀𠮷`;
    expect(decodeBytes('a.txt', iconv.encode(text, 'gb18030')).text).toBe(text);
  });

  test('Big5 and UTF-16 without a mark, where they clearly read like Chinese', () => {
    for (const encoding of ['big5', 'utf-16le', 'utf-16be'])
      expect(decodeBytes('a.txt', iconv.encode(traditional, encoding))).toEqual({ text: traditional, encoding });
  });

  test('bytes that only a sidecar can tell', () => {
    const short = iconv.encode('茅道临', 'gbk');
    expect(failure(short)).toMatchObject({ code: 'encoding', file: 'raw/a.txt' });
    expect(failure(short).remedy).toContain('sidecar');
    expect(decodeBytes('a.txt', short, 'gbk')).toEqual({ text: '茅道临', encoding: 'gb18030' });
    expect(decodeBytes('a.txt', iconv.encode(traditional, 'big5'), 'big5')).toEqual({
      text: traditional,
      encoding: 'big5',
    });
    expect(failure(iconv.encode(sentence, 'gbk'), 'utf-8')).toMatchObject({ code: 'encoding' });
    expect(failure(iconv.encode('growth of 5.8%', 'utf-16le'))).toMatchObject({ code: 'binary' });
    expect(failure(iconv.encode('growth of 5.8%', 'utf-16le')).remedy).toContain('utf-16le');
  });

  test('empty and blank files', () => {
    expect(failure(new Uint8Array())).toMatchObject({ code: 'empty' });
    expect(failure(Buffer.from(' \n\t\u3000\u200b\r\n'))).toMatchObject({ code: 'empty' });
    expect(failure(Buffer.from('\ufeff'))).toMatchObject({ code: 'empty' });
  });

  test('binary files name the byte', () => {
    expect(failure(Buffer.from('ab\0c'))).toMatchObject({ code: 'binary' });
    expect(failure(Buffer.from('ab\0c')).message).toContain('byte 2');
  });

  test('invalid bytes name their place', () => {
    const bytes = Buffer.concat([Buffer.from('地区'), Buffer.from([0xff, 0xff]), Buffer.from('生产')]);
    expect(failure(bytes)).toMatchObject({ code: 'encoding' });
    expect(failure(bytes).message).toMatch(/not UTF-8 at byte 6, not GB18030 at byte 6/u);
  });

  test('text of other languages in old encodings is not taken for Chinese', () => {
    const japanese = '日本の経済は成長している。東京都の人口は増加し、企業の売上高も改善した。';
    const korean = '올해 경제 성장률은 전년보다 상승했고 수출과 투자도 증가했다. 정부는 지역 사업을 지원한다.';
    for (const encoding of ['shift_jis', 'euc-jp'])
      expect(failure(iconv.encode(japanese, encoding))).toMatchObject({ code: 'encoding' });
    expect(failure(iconv.encode(korean, 'euc-kr'))).toMatchObject({ code: 'encoding' });
    expect(failure(iconv.encode('développement économique à l’été', 'windows-1252'))).toMatchObject({
      code: 'encoding',
    });
  });

  test('twenty million bytes in one line', () => {
    const bytes = Buffer.from('增长5.8%，'.repeat(1_600_000));
    expect(bytes.length).toBeGreaterThan(20_000_000);
    expect(decodeBytes('a.txt', bytes).text.length).toBe(7 * 1_600_000);
  });

  test('scanners agree with the decoders of the platform', () => {
    const decodes = (label: string, bytes: Uint8Array): boolean => {
      try {
        new TextDecoder(label, { fatal: true }).decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0xe5, 0x9c, 0xb0, 0xf0, 0x9f, 0x80, 0xed, 0xa0),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), fc.array(byte, { maxLength: 12 }), (left, right) => {
        for (const bytes of [left, Uint8Array.from(right)]) {
          expect(findInvalidUtf8(bytes) < 0).toBe(decodes('utf-8', bytes));
          if (findInvalidGb18030(bytes) >= 0) expect(decodes('gb18030', bytes)).toBe(false);
        }
      }),
    );
  });
});
