import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A numeral as a person annotated it. Offsets are code points. */
export interface GoldRecord {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cls: string;
  /** For class `part`: the numeral that carries the record. */
  readonly of?: number;
  readonly value?: number | string | null;
  readonly value_max?: number | string | null;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly indicator?: string;
  readonly alt?: readonly string[];
  readonly subject?: string;
  readonly period?: string;
  readonly reference?: string;
}

/** The annotated numerals of a document, or of stretches of it. */
export interface GoldDocument {
  readonly document: string;
  readonly records: readonly GoldRecord[];
  /** Annotated stretches, half-open; absent when the whole document is annotated. */
  readonly ranges?: readonly (readonly [start: number, end: number])[];
}

/** Reads `<document>.jsonl` (a record a line) and `*.gold.json` (`{document, records, ranges}`) of a folder, by name. */
export function readGold(folder: string): GoldDocument[] {
  const files = readdirSync(folder).sort();
  const whole = files.filter((file) => file.endsWith('.jsonl')).map((file) => readLines(join(folder, file)));
  const partial = files.filter((file) => file.endsWith('.gold.json')).map((file) => readJson(join(folder, file)));
  return [...new Map([...whole, ...partial].map((gold) => [gold.document, gold])).values()];
}

function readLines(path: string): GoldDocument {
  const lines = readFileSync(path, 'utf8').split('\n');
  const records = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldRecord);
  return { document: basename(path, '.jsonl'), records };
}

function readJson(path: string): GoldDocument {
  return JSON.parse(readFileSync(path, 'utf8')) as GoldDocument;
}
