import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../pipeline/model/document.js';
import { sourceOffset, type Span } from '../pipeline/model/span.js';
import { parseDocument } from '../pipeline/parse/parse-document.js';
import { markdown, plain, rawDocument, rawTexts } from './golden/parse/documents.js';

const numeral = /[\d０-９〇零一二三四五六七八九十百千万亿两半]/gu;

/** What holds of every parsed document; gives the source left over, which must hold no text but markup. */
function checkInvariants(document: SourceDocument): string {
  const { blocks, asides, terms } = parseDocument(document);
  const source = document.text;
  const covered: Span[] = asides.map(({ span }) => span);
  let last = -1;
  for (const { content } of blocks) {
    expect(content.text).not.toBe('');
    expect(content.text).toBe(
      content.pieces.map((piece) => source.slice(piece.source, piece.source + piece.length)).join(''),
    );
    let at = 0;
    let end = -1;
    for (const piece of content.pieces) {
      expect(piece.at).toBe(at);
      expect(piece.length).toBeGreaterThan(0);
      expect(piece.source).toBeGreaterThanOrEqual(end);
      at += piece.length;
      end = piece.source + piece.length;
      covered.push({ start: piece.source, end });
    }
    const step = Math.max(1, Math.floor(content.text.length / 50));
    for (let index = 0; index < content.text.length; index += step)
      expect(source.charAt(sourceOffset(content, index))).toBe(content.text.charAt(index));
    const start = content.pieces[0]?.source ?? -1;
    expect(start).toBeGreaterThan(last);
    last = start;
  }
  covered.sort((left, right) => left.start - right.start);
  let rest = '';
  let from = 0;
  for (const { start, end } of covered) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    rest += source.slice(from, start);
    from = end;
  }
  rest += source.slice(from);
  expect(rest.match(numeral) ?? []).toEqual([]);
  for (const { term, span } of terms) expect(source.slice(span.start, span.end)).toContain(term.slice(0, 1));
  return rest;
}

describe('invariants', () => {
  test.each(rawTexts)('%s', (name) => {
    expect(checkInvariants(rawDocument(name)).replace(/[\s#-]/gu, '')).toBe('');
  });

  const fragments = [
    ...[
      '一、回顾',
      '（一）整体概况。',
      '1. ',
      '2023. 12月',
      '附件1',
      '名词解释',
      '1． 词：义。',
      '——',
      '-',
      '主持人',
      '隗某:',
      '问：',
      '答：',
      '单位：万元',
    ],
    ...[
      '全市生产总值达到6038亿元，同比增长5.8%。',
      '西',
      '城园是典型的园区，',
      '。',
      '“',
      '”',
      '《',
      '》',
      '¹',
      '⁵',
      '①',
      '[1]',
      'm²',
      '三分之一',
      '１２．５',
    ],
    ...[
      '[bookmark: _Hlk152372860]',
      '&nbsp;',
      '&lt;',
      '&#50;',
      '\\*',
      '\\',
      '*',
      '**',
      '_',
      '~',
      '`',
      '```',
      '|',
      '|-|-|',
      '<b>',
      '</b>',
      '<!--',
      '> ',
      '- ',
      '+ ',
      '# ',
      '## ',
    ],
    ...[
      '[',
      ']',
      '](http://a.cn/1)',
      '![图1](b2.png)',
      '[^1]',
      '[^1]: ',
      '---',
      '\t',
      '\t\t',
      '  ',
      '    ',
      '　　',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '\f',
      '\u2028',
      '\u200b',
      '\u0000',
      '😀',
      '\ud83d',
      '𠀀',
      '\uFEFF',
      '12',
      '第3页',
    ],
  ];
  const text = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 60 },
  );

  test('any plain text', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const rest = checkInvariants(plain(parts.join('')));
        expect(/[\p{L}\p{N}\p{P}]/u.test(rest)).toBe(false);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('any Markdown', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const rest = checkInvariants(markdown(parts.join('')));
        expect(/\p{Script=Han}/u.test(rest)).toBe(false);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('tables of any shape', () => {
    const cell = fc.constantFrom('', '1', '指标', '2024年', '登记失业率（%）', '5左右', '-', '约束性', '食品\n安全');
    const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom('flat', 'tabs', 'pipes'), (table, shape) => {
        if (shape === 'flat')
          checkInvariants(plain(table.map((row) => row.map((word) => `\t${word}\n`).join('')).join('\n')));
        else if (shape === 'tabs') checkInvariants(plain(table.map((row) => row.join('\t')).join('\n')));
        else
          checkInvariants(
            markdown(
              table
                .map(
                  (row, index) =>
                    `|${row.join('|').replaceAll('\n', '')}|\n${index === 0 ? `|${'-|'.repeat(row.length)}\n` : ''}`,
                )
                .join(''),
            ),
          );
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});

describe('hostile input stays linear', () => {
  const many = 10_000;
  const sentence = '全市生产总值达到6038亿元，同比增长5.8%。';
  const hostile: readonly (readonly [string, string])[] = [
    ['brackets', '['.repeat(many)],
    ['closed brackets', `${'['.repeat(many)}5${']'.repeat(many)}`],
    ['quotes', `${'>'.repeat(many)} 5亿元`],
    ['list markers', `${'- '.repeat(many)}5亿元`],
    ['number markers', `${'1. '.repeat(many)}5亿元`],
    ['emphasis', '*5_'.repeat(many)],
    ['code', '`5``'.repeat(many)],
    ['tags', '<a 5 '.repeat(many)],
    ['bars', `${'|5'.repeat(many)}\n${'|-'.repeat(many)}`],
    ['bookmarks', '[bookmark: '.repeat(many)],
    ['tabs', '\t5\n'.repeat(many)],
    ['tabs in a line', '\t5'.repeat(many)],
    ['blank lines', '\n\t\n5'.repeat(many)],
    ['unfinished lines', '全市生产总值，达到6038亿元\n'.repeat(many)],
    ['short lines', '回顾\n'.repeat(many)],
    ['markers', '（一）\n'.repeat(many)],
    ['footnotes', '¹ 注\n'.repeat(many)],
    ['colons', '一：'.repeat(many)],
    ['turns', '张三：好。\n'.repeat(many)],
    ['digits', '9'.repeat(many * 10)],
    ['blanks', ' '.repeat(many * 10) + '5'],
  ];

  test.each(hostile)('%s', (_, source) => {
    const start = performance.now();
    parseDocument(plain(source));
    parseDocument(markdown(source));
    expect(performance.now() - start).toBeLessThan(4_000);
  });

  test('one line of 5 MB', () => {
    const source = sentence.repeat(Math.ceil(2_200_000 / sentence.length));
    expect(Buffer.byteLength(source)).toBeGreaterThan(5_000_000);
    const start = performance.now();
    expect(parseDocument(plain(source)).blocks).toHaveLength(1);
    expect(parseDocument(markdown(source)).blocks).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});

const shared = process.env['GOVFACTS_SHARED'] ?? new URL('../../shared', import.meta.url).pathname;
const corpus = join(shared, 'corpus');

describe.skipIf(!existsSync(corpus))('texts of other governments and papers', () => {
  const folders: readonly (readonly [string, string])[] = [
    ['provinces_2026_txt', 'utf-8'],
    ['national_reports', 'utf-8'],
    ['sogou_gbk', 'gb18030'],
  ];

  test.each(folders)('%s', (folder, encoding) => {
    for (const name of readdirSync(join(corpus, folder)).sort()) {
      const text = new TextDecoder(encoding).decode(readFileSync(join(corpus, folder, name)));
      const rest = checkInvariants(plain(text));
      expect(/[\p{L}\p{N}\p{P}]/u.test(rest), name).toBe(false);
    }
  });

  test('chinaxiv_md', () => {
    for (const name of readdirSync(join(corpus, 'chinaxiv_md')).sort().slice(0, 6)) {
      checkInvariants(markdown(readFileSync(join(corpus, 'chinaxiv_md', name), 'utf8')));
    }
  });
});
