/** Folder of the explorer inside the dataset. */
export const explorerFolder = 'explorer';

/** A file of the explorer inside the dataset. */
export function explorerPath(name: string): string {
  return `${explorerFolder}/${name}`;
}

/** Whether a file is one the explorer writes: nothing else in its folder is ours to remove. */
export const explorerFile = /^explorer\/(?:index\.html|explorer\.(?:js|css)|data-[a-z]+(?:-\d+)?\.js)$/u;

const forms: Readonly<Record<string, { readonly format: string; readonly mediatype: string }>> = {
  html: { format: 'html', mediatype: 'text/html' },
  js: { format: 'js', mediatype: 'text/javascript' },
  css: { format: 'css', mediatype: 'text/css' },
};

/** What the descriptor says of a file that is no table. */
export interface ExplorerResource {
  readonly title: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: 'utf-8';
}

/** What the descriptor says of a file of the explorer; undefined for any other file. */
export function explorerResource(path: string): ExplorerResource | undefined {
  if (!explorerFile.test(path)) return undefined;
  const form = forms[path.slice(path.lastIndexOf('.') + 1)];
  const title = path.endsWith('.html') ? '浏览页 Explorer' : '浏览页的部件 Part of the explorer';
  return form && { title, ...form, encoding: 'utf-8' };
}
