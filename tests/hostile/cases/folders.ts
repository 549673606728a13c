import { sentence, type HostileCase } from '../case.js';

const files = [{ path: 'a.txt', bytes: sentence }];

/** Folders that would mix texts and dataset; paths from the folder around both. */
function mixed(name: string, raw: string, out: string): HostileCase {
  return { name, files, raw, out, expected: { code: 2, says: ['unexpected folder', 'Name another folder'] } };
}

export const folders: readonly HostileCase[] = [
  mixed('the dataset in the folder of the texts', 'raw', 'raw'),
  mixed('the dataset in it by another name', 'raw', 'raw/../raw/.'),
  mixed('the dataset among the texts', 'raw', 'raw/data'),
  mixed('the texts in the dataset', 'raw', '.'),
  mixed('the dataset behind a link to the texts', 'raw', 'link-to-raw'),
  {
    name: 'a file in place of the dataset',
    files,
    out: 'outside/secret.txt',
    expected: { code: 2, says: ['secret.txt', 'name another folder'] },
  },
  { name: 'a dataset below a file', files, out: 'outside/secret.txt/out', expected: { code: 2, says: ['secret.txt'] } },
  {
    name: 'a link to nothing in place of the dataset',
    files,
    out: 'link-to-nothing',
    expected: { code: 2, says: ['link-to-nothing', 'name another folder'] },
  },
  {
    name: 'a file in place of the texts',
    files,
    raw: 'raw/a.txt',
    expected: { code: 2, says: ['a.txt', 'Expected a folder of texts'] },
  },
];
