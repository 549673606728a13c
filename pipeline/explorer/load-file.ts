import type { ExplorerFile } from '../model/explorer-data.js';

declare global {
  /** Where the files of data put what they hold. */
  var govfacts: ExplorerFile[] | undefined;
}

/** A file of data that is not there. */
export class MissingFile extends Error {}

/** Loads a file of data by its name. Throws MissingFile when it is not beside the page. */
export function loadFile(name: string): Promise<ExplorerFile> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `data-${name}.js`;
    const missing = (): void => {
      script.remove();
      reject(new MissingFile(script.src));
    };
    script.addEventListener('error', missing);
    script.addEventListener('load', () => {
      const list = globalThis.govfacts ?? [];
      const at = list.findIndex((file) => file.name === name);
      const [file] = at < 0 ? [] : list.splice(at, 1);
      script.remove();
      if (file === undefined) missing();
      else resolve(file);
    });
    document.head.append(script);
  });
}
