import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metadata } from '../pipeline/model/document.js';
import { kinds, statuses } from '../pipeline/model/fact.js';
import { qualifiers } from '../pipeline/model/quantity.js';

/** A fact as a block writes it; a field left out is not compared. */
export interface ExpectedFact {
  readonly quote: string;
  /** Wordings of which one must be found. */
  readonly indicator?: readonly string[];
  /** `kind qualifier value unit`; the unit may be missing, a range is written `5..8`. */
  readonly value?: string;
  readonly status?: string;
  readonly period?: readonly string[];
  readonly subject?: readonly string[];
  readonly reference?: readonly string[];
  /** Whether the fact may as well be left out. */
  readonly optional: boolean;
}

/** One construction: a text, what is known of its document, and all facts a careful reader finds in it. */
export interface ConstructionBlock {
  readonly title: string;
  /** Number of its first line in the file, from 1. */
  readonly line: number;
  readonly metadata: Metadata;
  readonly text: string;
  readonly facts: readonly ExpectedFact[];
  /** Why the block is not read rightly yet; it must then fail. */
  readonly knownMiss?: string;
}

/** A file of blocks: one group of constructions. */
export interface ConstructionGroup {
  readonly name: string;
  readonly blocks: readonly ConstructionBlock[];
}

const metadataFields: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  published: 'published',
  region: 'region',
  genre: 'genre',
  subject: 'subject',
  period: 'defaultPeriod',
};

/** All groups of a folder, in the order of their names. */
export function readGroups(folder: string): readonly ConstructionGroup[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .map((file) => ({
      name: file.slice(0, -'.txt'.length),
      blocks: parseBlocks(file, readFileSync(join(folder, file), 'utf8')),
    }));
}

/**
 * Reads a file of blocks, which blank lines keep apart. `@@` gives what holds for the documents of the whole file, `#` the
 * title of a block, `@` what holds for its document, `!` why it is a known miss, `>` lines its text, other lines its facts:
 *
 *     # 由…到…: two levels of one indicator
 *     @ published 2026-01-20 region 330000
 *     > 森林覆盖率由38.5%提高到41.2%。
 *     38.5% | 森林覆盖率 | level eq 38.5 % | actual
 *     41.2% | 森林覆盖率 | level eq 41.2 % | actual
 *
 * Columns of a fact: quote, indicator, kind qualifier value unit, status, period, subject, reference. The last ones may be
 * left out, `*` stands for one that is not compared, `-` for an empty one, ` / ` between wordings that are equally good.
 * A quote that begins with `?` may be read as a fact or not; `⏎` in a quote is a line end. Throws where a line fits none of this.
 */
export function parseBlocks(file: string, content: string): readonly ConstructionBlock[] {
  const shared: string[] = [];
  const blocks: ConstructionBlock[] = [];
  let line = 1;
  for (const part of content.split(/\n\n/u)) {
    const lines = part.split('\n').filter((text) => text.trim() !== '');
    if (lines.every((text) => text.startsWith('@@'))) shared.push(...lines.map((text) => text.slice(2)));
    else blocks.push(parseBlock(`${file}:${String(line)}`, line, lines, shared));
    line += part.split('\n').length + 1;
  }
  return blocks;
}

function parseBlock(
  place: string,
  line: number,
  lines: readonly string[],
  shared: readonly string[],
): ConstructionBlock {
  const marked = (mark: string): string[] =>
    lines.filter((text) => text.startsWith(mark)).map((text) => text.slice(mark.length).trim());
  const titles = marked('#');
  const text = lines.filter((each) => each.startsWith('>')).map((each) => each.slice(1).replace(/^ /u, ''));
  if (titles.length !== 1 || text.length === 0) throw new Error(`${place}: expected one title and a text`);
  const knownMiss = marked('!').join(' ');
  return {
    title: titles[0] ?? '',
    line,
    metadata: parseMetadata(place, [...shared, ...marked('@')].join(' ')),
    text: text.join('\n'),
    facts: lines.filter((each) => !/^[#@!>]/u.test(each)).map((each) => parseFact(place, each)),
    ...(knownMiss === '' ? {} : { knownMiss }),
  };
}

function parseMetadata(place: string, words: string): Metadata {
  const parts = words.split(/\s+/u).filter((word) => word !== '');
  const entries: [string, string][] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const field = metadataFields[parts[at] ?? ''];
    const value = parts[at + 1];
    if (field === undefined || value === undefined)
      throw new Error(`${place}: unexpected ${parts[at] ?? ''}, expected a field of the metadata and its value`);
    entries.push([field, value]);
  }
  return Object.fromEntries(entries);
}

const valuePattern = new RegExp(
  String.raw`^(?:${kinds.join('|')}) (?:${qualifiers.join('|')}) -?[\d.]+(?:\.\.-?[\d.]+)?(?: \S+)?$`,
  'u',
);

function parseFact(place: string, line: string): ExpectedFact {
  const [quote = '', indicator, value, status, period, subject, reference, ...others] = line
    .split(' | ')
    .map((cell) => cell.trim());
  if (others.length > 0) throw new Error(`${place}: expected at most seven columns in ${line}`);
  if (value !== undefined && value !== '*' && !valuePattern.test(value))
    throw new Error(`${place}: unexpected ${value}, expected kind qualifier value unit`);
  if (status !== undefined && status !== '*' && !statuses.some((each) => each === status))
    throw new Error(`${place}: unexpected status ${status}`);
  const optional = quote.startsWith('?');
  return {
    quote: (optional ? quote.slice(1).trim() : quote).replaceAll('⏎', '\n'),
    optional,
    ...stated('indicator', wordings(indicator)),
    ...stated('value', value),
    ...stated('status', status),
    ...stated('period', wordings(period)),
    ...stated('subject', wordings(subject)),
    ...stated('reference', wordings(reference)),
  };
}

/** The wordings of a cell, `-` as the empty one. */
function wordings(cell: string | undefined): readonly string[] | undefined {
  return cell === '*' ? undefined : cell?.split(' / ').map((wording) => (wording === '-' ? '' : wording));
}

/** A field with its value; nothing for `*` and for a column left out. */
function stated<Value>(field: keyof ExpectedFact, value: Value | undefined): Readonly<Record<string, Value>> {
  return value === undefined || value === '*' ? {} : { [field]: value };
}
