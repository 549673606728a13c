import type { Extensions } from '../lexicon/extensions.js';
import { configSchema, type ConfigRecord } from '../model/schemas.generated.js';
import { compileSchema } from '../schema/validator.js';
import { parseCompanion, readCompanion, type CompanionKind } from './companion.js';
import { DocumentError } from './document-error.js';

const kind: CompanionKind = {
  name: 'config',
  noun: 'configuration',
  extension: '.config.json',
  mostBytes: 10_000_000,
  remedy: 'Correct the configuration; schemas/config.schema.json says what each property may be.',
};

/** Reads a configuration. Throws a DocumentError that names the JSON pointer of whatever does not fit its schema. */
export function readConfig(path: string): Extensions {
  const bytes = readCompanion(path, kind);
  if (bytes === undefined)
    throw new DocumentError(path, 'unreadable', 'no such file, expected a configuration', 'Name a file that is there.');
  // The schema has just been checked.
  const config = parseCompanion(path, bytes, kind, compileSchema(configSchema)) as ConfigRecord;
  return toExtensions(config);
}

function toExtensions({ units = [], indicators = [], subjects = [], ignoredNames = [] }: ConfigRecord): Extensions {
  return {
    units: units.map((row) => ({ ...row, forms: [...new Set([row.unit, ...(row.forms ?? [])])] })),
    indicators: indicators.map(({ domain = 'own', forms = [], range: [least = '', most = ''], ...row }) => ({
      ...row,
      domain,
      forms,
      range: [least, most],
    })),
    subjects,
    names: ignoredNames,
  };
}
