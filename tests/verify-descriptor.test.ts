import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { compileSchema } from '../pipeline/schema/validator.js';
import { descriptorSchema } from '../pipeline/verify/descriptor-schema.js';
import { sharedFolder } from './shared-folder.js';

type Json = Record<string, unknown>;

const read = (): Json => JSON.parse(readFileSync(new URL('../out/datapackage.json', import.meta.url), 'utf8')) as Json;
const ours = compileSchema(descriptorSchema);

/** The descriptor of out/ with one thing changed. */
function changed(change: (descriptor: Json, resource: Json) => void): Json {
  const descriptor = read();
  change(descriptor, (descriptor['resources'] as Json[])[0] ?? {});
  return descriptor;
}

/** What the published profile forbids, and our schema has to. */
const forbidden: readonly (readonly [string, Json])[] = [
  ['no resources', changed((descriptor) => delete descriptor['resources'])],
  ['an empty list of resources', changed((descriptor) => (descriptor['resources'] = []))],
  ['an empty list of licences', changed((descriptor) => (descriptor['licenses'] = []))],
  ['a licence without name and path', changed((descriptor) => (descriptor['licenses'] = [{ title: 'free' }]))],
  ['a source that says nothing', changed((descriptor) => (descriptor['sources'] = [{}]))],
  ['a title that is no text', changed((descriptor) => (descriptor['title'] = 1))],
  ['a resource without a path', changed((_, resource) => delete resource['path'])],
  ['a resource without a name', changed((_, resource) => delete resource['name'])],
  ['a path out of the folder', changed((_, resource) => (resource['path'] = '../facts.csv'))],
  ['a path from the root', changed((_, resource) => (resource['path'] = '/facts.csv'))],
  ['a size that is no whole number', changed((_, resource) => (resource['bytes'] = '12'))],
  ['a hash of no form', changed((_, resource) => (resource['hash'] = 'sha256:xyz'))],
  ['a media type of no form', changed((_, resource) => (resource['mediatype'] = 'csv'))],
  ['a schema without fields', changed((_, resource) => (resource['schema'] = {}))],
];

describe('our schema of the descriptor', () => {
  it('accepts out/datapackage.json', () => {
    expect(ours(read())).toEqual([]);
  });

  it.each(forbidden)('refuses %s', (_, descriptor) => {
    expect(ours(descriptor)).not.toEqual([]);
  });
});

describe('the published profiles', () => {
  const folder = join(sharedFolder, 'profiles');
  const fits = (name: string, value: unknown): boolean => {
    const ajv = new Ajv({ strict: false, validateFormats: true });
    addFormats.default(ajv);
    ajv.addFormat('textarea', true);
    const profile = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as object;
    return ajv.validate(profile, value);
  };
  const fitsAll = (descriptor: Json): boolean => {
    const resources = (descriptor['resources'] ?? []) as Json[];
    return fits('datapackage', descriptor) && resources.every((resource) => fits('dataresource', resource));
  };

  it('agree with it on out/datapackage.json and on what they forbid', ({ skip }) => {
    if (!existsSync(folder)) skip('no profiles: set GOVFACTS_SHARED');
    expect(fitsAll(read())).toBe(true);
    expect(forbidden.filter(([, descriptor]) => fitsAll(descriptor)).map(([name]) => name)).toEqual([]);
  });
});
