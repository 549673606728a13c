import { createHash } from 'node:crypto';
import type { Dataset, Resource } from '../dataset.js';
import { checkEach, show, type Check, type Finding } from '../finding.js';

export const fileHash: Check = {
  code: 'file-hash',
  description: 'bytes and SHA-256 of every listed file are those of datapackage.json',
  counts: 'files',
  run: (dataset) => checkEach(dataset.resources, (resource) => compare(dataset, resource)),
};

function compare({ files }: Dataset, { path, bytes, hash }: Resource): Finding[] {
  const content = files.get(path);
  if (content === undefined) return [];
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const size = { file: path, row: '', found: `${String(content.length)} bytes`, expected: show(bytes) };
  const sum = { file: path, row: '', found: digest, expected: show(hash) };
  return [...(bytes === content.length ? [] : [size]), ...(hash === digest ? [] : [sum])];
}
