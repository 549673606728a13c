import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The page without its data. */
export interface PageFiles {
  /** With `<!-- dataset -->` where the description of the dataset goes. */
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

/** Where `npm run compile` puts it: seen from compiled code, and from the source. */
const folders = ['../../explorer/', '../../../.build/pipeline/explorer/'];

/** The page as `npm run compile` made it. Throws when it is not there. */
export function readPage(): PageFiles {
  const folder = folders
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(`${path}page.js`));
  if (folder === undefined)
    throw new Error('Expected the page of the explorer in .build/pipeline/explorer. Run npm run compile.');
  const read = (name: string): string => readFileSync(folder + name, 'utf8');
  return { html: read('page.html'), script: read('page.js'), style: read('page.css') };
}
