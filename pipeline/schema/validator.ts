import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { schemaKeywords } from './keywords.js';

/** One way in which a value does not fit its schema. */
export interface ValidationProblem {
  /** JSON pointer of the value that does not fit; empty for the whole. */
  readonly pointer: string;
  /** The keyword of JSON Schema that it breaks: `type`, `pattern`, `additionalProperties` … */
  readonly keyword: string;
  /** What was expected, in English, with the offending name or the allowed values where there are some. */
  readonly message: string;
}

/**
 * Compiles a JSON Schema 2020-12 once and gives the function that checks values by it; no problems means valid.
 * `references` are schemas that it names by `$id`. Throws when the schema itself is faulty (ajv in strict mode).
 */
export function compileSchema(
  schema: AnySchemaObject,
  references: readonly AnySchemaObject[] = [],
): (value: unknown) => ValidationProblem[] {
  // With `discriminator`, a value of several shapes is told what is wrong with the one it names.
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, discriminator: true });
  addFormats.default(ajv);
  ajv.addVocabulary([...schemaKeywords]);
  for (const reference of references) ajv.addSchema(reference);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(describeProblem));
}

/** Reads a file of the folder `schemas/`, which stands at or above the folder of this module. */
export function readSchema(fileName: string): AnySchemaObject {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'schemas', fileName))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`Expected schemas/${fileName} at or above the folder of the validator`);
    folder = above;
  }
  const schema: unknown = JSON.parse(readFileSync(join(folder, 'schemas', fileName), 'utf8'));
  if (!isObject(schema)) throw new TypeError(`Expected an object in schemas/${fileName}`);
  return schema;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describeProblem(error: ErrorObject): ValidationProblem {
  return {
    pointer: error.instancePath,
    keyword: error.keyword,
    message: (error.message ?? 'must fit the schema') + describeParameters(error),
  };
}

function describeParameters({ keyword, params }: ErrorObject): string {
  const parameters: Record<string, unknown> = params;
  if (keyword === 'additionalProperties') return `: ${JSON.stringify(parameters['additionalProperty'])}`;
  if (keyword === 'unevaluatedProperties') return `: ${JSON.stringify(parameters['unevaluatedProperty'])}`;
  if (keyword === 'enum') return `: ${JSON.stringify(parameters['allowedValues'])}`;
  return '';
}
