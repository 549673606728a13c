import { readFileSync } from 'node:fs';
import type { ParsedDocument } from '../../../pipeline/model/block.js';
import type { Format, SourceDocument } from '../../../pipeline/model/document.js';
import { parseDocument } from '../../../pipeline/parse/parse-document.js';

export const rawTexts = ['fengtai-lectures-2022.md', 'xicheng-delegation-2023.md', 'xicheng-park-reform-2023.md', 'xicheng-plan-2024.txt', 'xicheng-press-2025.txt'];

function document(text: string, format: Format): SourceDocument {
  return { id: 'test', format, text, encoding: 'utf-8', sha256: '', metadata: {}, inferred: [] };
}

export const plain = (text: string): SourceDocument => document(text, 'plain');
export const markdown = (text: string): SourceDocument => document(text, 'markdown');

export function rawDocument(name: string): SourceDocument {
  const text = readFileSync(new URL(`../../../raw/${name}`, import.meta.url), 'utf8');
  return document(text, name.endsWith('.md') ? 'markdown' : 'plain');
}

export function readRaw(name: string): ParsedDocument {
  return parseDocument(rawDocument(name));
}
