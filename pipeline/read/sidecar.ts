import { compileSchema, readSchema, type ValidationProblem } from '../schema/validator.js';
import { findRegionByCode } from '../lexicon/regions.js';
import type { Metadata } from '../model/document.js';
import { companionPath, parseCompanion, readCompanion, type CompanionKind } from './companion.js';
import { DocumentError } from './document-error.js';
import { isCalendarDate } from './dates.js';
import { checkCharacters, checkRepetition } from './sidecar-text.js';

/** What a sidecar states: metadata, and what must hold for the bytes of the text. */
export interface Sidecar {
  readonly metadata: Metadata;
  /** Hash the text must have, 64 hexadecimal digits. */
  readonly sha256?: string;
  /** Label of the encoding the text is in. */
  readonly encoding?: string;
}

const metadataKeys = [
  'title',
  'publisher',
  'published',
  'region',
  'subject',
  'url',
  'licence',
  'genre',
  'defaultPeriod',
  'note',
] as const satisfies readonly (keyof Metadata)[];

const kind: CompanionKind = {
  name: 'sidecar',
  noun: 'sidecar',
  extension: '.source.json',
  mostBytes: 1_000_000,
  remedy: 'Correct the sidecar; schemas/source.schema.json says what each property may be.',
};

let validate: ((value: unknown) => ValidationProblem[]) | undefined;

/** Path of the sidecar of a text: the same name with `.source.json` in place of the extension. */
export function sidecarPath(documentPath: string): string {
  return companionPath(documentPath, kind);
}

/**
 * Reads a sidecar; nothing stated when there is no such file. Throws a DocumentError that names the JSON pointer of
 * whatever is wrong with it.
 */
export function readSidecar(path: string): Sidecar {
  const bytes = readCompanion(path, kind);
  return bytes === undefined ? { metadata: {} } : parseSidecar(path, bytes);
}

/** Checks the bytes of a sidecar and takes its values; `path` is for messages. */
export function parseSidecar(path: string, bytes: Uint8Array): Sidecar {
  validate ??= compileSchema(readSchema('source.schema.json'));
  const value = parseCompanion(path, bytes, kind, validate);
  const stated = new Map<string, string>();
  // Every property of a valid sidecar is a string.
  for (const [key, entry] of Object.entries(value as object)) if (typeof entry === 'string') stated.set(key, entry);
  checkRepetition(path, new TextDecoder().decode(bytes));
  checkCharacters(path, stated);
  checkDates(path, stated);
  return assemble(path, stated);
}

function checkDates(path: string, stated: ReadonlyMap<string, string>): void {
  for (const key of ['published', 'defaultPeriod']) {
    const bad = stated
      .get(key)
      ?.split('/')
      .find((date) => date.length === 10 && !isCalendarDate(date));
    if (bad === undefined) continue;
    throw new DocumentError(
      path,
      'sidecar-date',
      `/${key} unexpected ${bad}, expected a day of the calendar`,
      'Correct the date.',
    );
  }
}

function assemble(path: string, stated: ReadonlyMap<string, string>): Sidecar {
  const metadata: Metadata = Object.fromEntries(
    metadataKeys.flatMap((key) => {
      const value = stated.get(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const sha256 = stated.get('sha256');
  const encoding = stated.get('encoding');
  return {
    metadata: { ...metadata, ...nameRegion(path, metadata.region) },
    ...(sha256 !== undefined && { sha256 }),
    ...(encoding !== undefined && { encoding }),
  };
}

function nameRegion(path: string, code: string | undefined): Metadata {
  if (code === undefined) return {};
  const region = findRegionByCode(code);
  if (region !== undefined) return { regionName: region.fullName };
  const remedy = 'State the code of 2023, that of the region around it, or leave it out and state the subject.';
  throw new DocumentError(path, 'sidecar-region', `/region unknown code ${code}, expected one of GB/T 2260`, remedy);
}
