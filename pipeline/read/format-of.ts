import type { Format } from '../model/document.js';

const formatByExtension: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'plain',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsp: 'html',
  docx: 'docx',
  pdf: 'pdf',
};
const extensions = Object.keys(formatByExtension).map((extension) => `.${extension}`);
/** The extensions of documents, for messages. */
export const expectedExtensions = `${extensions.slice(0, -1).join(', ')} or ${extensions.at(-1) ?? ''}`;

/** The format that the extension of a name stands for; undefined where it stands for none. */
export function formatOf(name: string): Format | undefined {
  return name.includes('.') ? formatByExtension[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] : undefined;
}
