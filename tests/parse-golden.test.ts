import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, ParsedDocument } from '../pipeline/model/block.js';
import { rawTexts, readRaw } from './golden/parse/documents.js';

const edge = 18;

/** A readable outline of a document: sections as they change, and the ends of every block. */
function outline({ blocks, asides, terms }: ParsedDocument): string {
  const lines: string[] = [];
  let section = '';
  for (const block of blocks) {
    const path = block.section.join(' > ');
    if (path !== section) lines.push(`\n§ ${path}`);
    section = path;
    lines.push(describeBlock(block));
  }
  const reasons = new Map<string, number>();
  for (const { reason } of asides) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  lines.push('', ...[...reasons].map(([reason, count]) => `aside ${reason} × ${String(count)}`));
  lines.push(...terms.map(({ term, definition }) => `term ${term}: ${definition.slice(0, edge)}`));
  return `${lines.join('\n').trim()}\n`;
}

function describeBlock({ kind, content, speaker, cell }: Block): string {
  const { text, pieces } = content;
  const ends = text.length <= 2 * edge + 1 ? text : `${text.slice(0, edge)} … ${text.slice(-edge)}`;
  const joined = pieces.length > 1 ? ` +${String(pieces.length - 1)}` : '';
  const heads =
    cell === undefined ? '' : ` [${[cell.rowHead, cell.unit ?? '', cell.columnHead, ...cell.notes].join(' | ')}]`;
  return `${kind}${joined}${speaker === undefined ? '' : ` (${speaker})`}: ${ends}${heads}`;
}

describe('outlines', () => {
  test.each(rawTexts)('%s', (name) => {
    const file = new URL(`golden/parse/${name.replace(/\.\w+$/u, '')}.txt`, import.meta.url);
    const found = outline(readRaw(name));
    if (!existsSync(file)) {
      expect(process.env['CI'], `Expected golden file ${file.pathname}`).not.toBe('true');
      writeFileSync(file, found);
    }
    expect(found).toBe(readFileSync(file, 'utf8'));
  });
});
