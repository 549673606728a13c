import type { ValidationProblem } from '../schema/validator.js';
import { printable } from '../model/hidden-characters.js';
import { DocumentError } from './document-error.js';
import { readBytes, tooLarge, type FileKind } from './read-bytes.js';

/** A kind of JSON file that is written by hand: one that stands beside a text under the same name, or a configuration. */
export interface CompanionKind {
  /** Opens the codes of its errors. */
  readonly name: 'sidecar' | 'corrections' | 'config';
  /** What messages call it. */
  readonly noun: string;
  /** Takes the place of the extension of the text. */
  readonly extension: string;
  /** It is written by hand; one that is longer is some other file under its name. */
  readonly mostBytes: number;
  /** What a person does when it does not fit its schema. */
  readonly remedy: string;
}

/** Path of the companion of a text: the same name with another extension. */
export function companionPath(documentPath: string, { extension }: CompanionKind): string {
  return documentPath.replace(/\.[^./\\]*$/u, extension);
}

/** The bytes of a companion; undefined when there is no such file. Throws a DocumentError when it cannot be used. */
export function readCompanion(path: string, kind: CompanionKind): Uint8Array | undefined {
  return readBytes(path, fileKind(kind));
}

function fileKind({ noun, mostBytes }: CompanionKind): FileKind {
  return { name: noun, mostBytes, remedy: `Put a ${noun} in its place or remove it.` };
}

/** The JSON value of a companion, checked by its schema. Throws a DocumentError with the JSON pointer of what is wrong. */
export function parseCompanion(
  path: string,
  bytes: Uint8Array,
  kind: CompanionKind,
  problemsOf: (value: unknown) => ValidationProblem[],
): unknown {
  const value = parseJson(path, bytes, kind);
  const problems = problemsOf(value);
  if (problems.length === 0) return value;
  throw new DocumentError(path, `${kind.name}-schema`, listProblems(problems), kind.remedy);
}

/** The first of the problems; a list of thousands helps nobody. */
function listProblems(problems: readonly ValidationProblem[]): string {
  const told = problems
    .slice(0, mostProblems)
    .map(({ pointer, message }) => `${pointer === '' ? '(whole)' : pointer} ${message}`);
  const rest = problems.length - told.length;
  return [...told, ...(rest > 0 ? [`and ${String(rest)} more`] : [])].join('; ');
}

const mostProblems = 20;

/** The JSON value of a companion, whatever it is. */
export function parseJson(path: string, bytes: Uint8Array, kind: CompanionKind): unknown {
  const { name, noun } = kind;
  if (bytes.length > kind.mostBytes) throw tooLarge(path, fileKind(kind), bytes.length);
  const text = decodeJson(path, bytes, name, noun);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new DocumentError(
      path,
      `${name}-json`,
      `not JSON: ${printable(detail)}`,
      `Correct the ${noun} or remove it.`,
    );
  }
}

function decodeJson(path: string, bytes: Uint8Array, name: CompanionKind['name'], noun: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const problem = 'unexpected bytes, expected UTF-8';
    throw new DocumentError(path, `${name}-encoding`, problem, `Save the ${noun} in UTF-8.`);
  }
}
