import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { claimsAfterQuantities, claimsBeforeQuantities } from '../pipeline/recognise/claims/index.js';
import type { Claim, RecogniseContext, Recogniser } from '../pipeline/recognise/recogniser.js';

const shared = process.env['GOVFACTS_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
const available = existsSync(`${shared}/gold`);
if (!available) console.warn(`Skipped: no gold records below ${shared}`);

interface GoldRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cls: string;
}
interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly records: readonly GoldRecord[];
}

function decode(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Code point offsets of gold to UTF-16 offsets; the texts hold no other difference. */
function toUnits(text: string, records: readonly GoldRecord[]): GoldRecord[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return records.map((record) => ({ ...record, start: units[record.start] ?? 0, end: units[record.end] ?? 0 }));
}

function* goldDocuments(): Generator<GoldDocument> {
  for (const file of readdirSync(`${shared}/gold`).sort()) {
    const name = file.replace('.jsonl', '');
    const raw = readdirSync(`${shared}/raw`).find((candidate) => candidate.startsWith(name)) ?? '';
    const lines = readFileSync(`${shared}/gold/${file}`, 'utf8').split('\n').filter(Boolean);
    const text = decode(`${shared}/raw/${raw}`);
    yield {
      name,
      text,
      records: toUnits(
        text,
        lines.map((line) => JSON.parse(line) as GoldRecord),
      ),
    };
  }
  for (const file of readdirSync(`${shared}/gold-corpus`)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(`${shared}/gold-corpus/${file}`, 'utf8')) as {
      text: string;
      records: GoldRecord[];
    };
    const text = decode(`${shared}/${gold.text}`);
    yield { name: file.replace('.gold.json', ''), text, records: toUnits(text, gold.records) };
  }
}

interface Placed extends Claim {
  readonly id: string;
}

const forbidden = (): never => {
  throw new Error('Expected a decision by characters');
};

/** Claims of a list in a sentence, earlier recognisers first, overlaps void. */
function claimsOf(list: readonly Recogniser[], context: RecogniseContext): Placed[] {
  const claims: Placed[] = [];
  for (const { id, find } of list) {
    for (const claim of find(context)) {
      if (!claims.some((other) => other.start < claim.end && claim.start < other.end)) claims.push({ ...claim, id });
    }
  }
  return claims;
}

/** Sentences with their places: lines cut after 。！？；, a line's first sentence opens its block. */
function* sentences(text: string): Generator<{ start: number; text: string; opens: boolean }> {
  for (const line of text.matchAll(/[^\n#\t ][^\n]*/gu)) {
    let opens = true;
    for (const sentence of line[0].matchAll(/[^。！？；]+[。！？；]*[”’）)》]*/gu)) {
      if (sentence[0].trim() === '') continue;
      yield { start: line.index + sentence.index, text: sentence[0], opens };
      opens = false;
    }
  }
}

function placedClaims(text: string, list: readonly Recogniser[]): Placed[] {
  const all: Placed[] = [];
  for (const sentence of sentences(text)) {
    const block = { kind: 'paragraph', content: { text: sentence.text, pieces: [] }, section: [] } as const;
    const context: RecogniseContext = {
      text: sentence.text,
      block,
      opensBlock: sentence.opens,
      words: list === claimsBeforeQuantities ? forbidden : () => [],
    };
    for (const claim of claimsOf(list, context))
      all.push({ ...claim, start: claim.start + sentence.start, end: claim.end + sentence.start });
  }
  return all;
}

/** Five-year plans and holidays, which the reader of times takes. */
const isTimeName = (record: GoldRecord): boolean => /^(?:十?[一二三四五六七八九]五|五一|十五)$/u.test(record.text);
const bare = (record: GoldRecord): boolean => !isTimeName(record) && /[0-9０-９十百千万亿]/u.test(record.text);
const excerpt = ({ text }: GoldDocument, { start, end }: GoldRecord): string =>
  `${text.slice(Math.max(0, start - 14), start)}【${text.slice(start, end)}】${text.slice(end, end + 14)}`.replace(
    /\s/gu,
    ' ',
  );

/** A number alone on its line: a table row, which the parser sets aside. */
const isRunningNumber = (text: string, { start, end }: GoldRecord): boolean =>
  /\n[ \t]*$/u.test(text.slice(0, start).slice(-4)) && /^[ \t]*\n/u.test(text.slice(end, end + 4));

describe.skipIf(!available)('gold', () => {
  const verbose = process.env['CLAIMS_VERBOSE'] !== undefined;
  const tally = new Map<string, { total: number; claimed: number; same: number }>();
  const wrong: string[] = [];
  const missed: string[] = [];
  const risky = { total: 0, claimed: 0 };
  for (const document of available ? goldDocuments() : []) {
    const claims = placedClaims(document.text, claimsBeforeQuantities);
    for (const record of document.records) {
      if (isRunningNumber(document.text, record)) continue;
      const claim = claims.find((candidate) => candidate.start <= record.start && record.start < candidate.end);
      const row = tally.get(record.cls) ?? { total: 0, claimed: 0, same: 0 };
      row.total += 1;
      if (claim !== undefined) row.claimed += 1;
      if (claim?.class === record.cls) row.same += 1;
      tally.set(record.cls, row);
      if (record.cls === 'fact' && claim !== undefined) wrong.push(`${claim.id}: ${excerpt(document, record)}`);
      if (verbose && ['optional', 'date'].includes(record.cls) && claim !== undefined)
        console.log(record.cls, claim.id, excerpt(document, record));
      if (!['name', 'list', 'ref', 'idiom'].includes(record.cls)) continue;
      if (bare(record)) risky.total += 1;
      if (bare(record) && claim !== undefined) risky.claimed += 1;
      if (claim === undefined) missed.push(`${record.cls}${bare(record) ? '!' : ''}: ${excerpt(document, record)}`);
    }
  }

  test('quantities are left free', () => {
    if (verbose) console.log(wrong.join('\n'), JSON.stringify(Object.fromEntries(tally)), JSON.stringify(risky));
    if (verbose) console.log(missed.join('\n'));
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(3);
  });

  test('numerals that would pass for quantities are claimed', () => {
    expect(risky.claimed / risky.total).toBeGreaterThanOrEqual(0.97);
  });

  test('whatever is left gets a class and a reason', () => {
    const text = '其中三个街区，编为7788，一核两翼。';
    expect(
      claimsOf(claimsAfterQuantities, {
        text,
        block: { kind: 'paragraph', content: { text, pieces: [] }, section: [] },
        opensBlock: true,
        words: () => [],
      }).every(({ reason }) => reason !== ''),
    ).toBe(true);
  });
});
