import type { Corrections } from '../model/correction.js';
import { correctionsSchema, factsSchema, type CorrectionsRecord } from '../model/schemas.generated.js';
import { compileSchema, type ValidationProblem } from '../schema/validator.js';
import { companionPath, parseCompanion, parseJson, readCompanion, type CompanionKind } from './companion.js';

const kind: CompanionKind = {
  name: 'corrections',
  noun: 'file of corrections',
  extension: '.corrections.json',
  mostBytes: 10_000_000,
  remedy:
    'Fill in reason, author and date of every entry and correct what else is named; ' +
    'schemas/corrections.schema.json says what each property may be.',
};

let validate: ((value: unknown) => ValidationProblem[]) | undefined;

/** Path of the corrections of a text: the same name with `.corrections.json` in place of the extension. */
export function correctionsPath(documentPath: string): string {
  return companionPath(documentPath, kind);
}

/**
 * Reads the corrections of a document; undefined when there is no such file. Throws a DocumentError that names the
 * JSON pointer of whatever is wrong with it.
 */
export function readCorrections(path: string): Corrections | undefined {
  const bytes = readCompanion(path, kind);
  return bytes === undefined ? undefined : parseCorrections(path, bytes);
}

/** Checks the bytes of a file of corrections; `path` is for messages. */
export function parseCorrections(path: string, bytes: Uint8Array): Corrections {
  validate ??= compileSchema(correctionsSchema, [factsSchema]);
  // The schema has just been checked.
  const { corrections } = parseCompanion(path, bytes, kind, validate) as CorrectionsRecord;
  return { file: path, entries: corrections };
}

/** The JSON value of a file of corrections whose entries may still wait to be filled in; undefined without a file. */
export function readUnchecked(path: string): unknown {
  const bytes = readCompanion(path, kind);
  return bytes === undefined ? undefined : parseJson(path, bytes, kind);
}
