import { compileSchema } from '../../schema/validator.js';
import type { Dataset } from '../dataset.js';
import { descriptorSchema } from '../descriptor-schema.js';
import { show, type Check, type Finding } from '../finding.js';
import { descriptorName } from '../read-dataset.js';
import { isObject } from '../table-schemas.js';

const problemsOf = compileSchema(descriptorSchema);

export const descriptor: Check = {
  code: 'descriptor',
  description: 'datapackage.json is a Frictionless Data Package v2, and no resource stands in it twice',
  counts: 'files',
  run: (dataset) => ({ checked: 1, findings: [...structure(dataset), ...repeated(dataset)] }),
};

function structure({ descriptor: value }: Dataset): Finding[] {
  if (!isObject(value)) return [finding('', 'no JSON object', 'a data package')];
  return problemsOf(value).map(({ pointer, message }) =>
    finding(pointer, show(valueAt(value, pointer)), `as the profile says: ${message}`),
  );
}

function repeated({ resources }: Dataset): Finding[] {
  const first = new Map(resources.map((resource) => [resource.name, resource] as const).reverse());
  return resources
    .filter((resource) => first.get(resource.name) !== resource)
    .map(({ name }) => finding('/resources', `${show(name)} twice`, 'every name once'));
}

function finding(row: string, found: string, expected: string): Finding {
  return { file: descriptorName, row, found, expected };
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce((at: unknown, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
}
