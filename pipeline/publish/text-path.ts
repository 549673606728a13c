/** Folder of the texts that were derived from documents of other formats. */
export const textFolder = 'texts';

/** The file of a derived text inside the dataset. */
export function textPath(documentId: string): string {
  return `${textFolder}/${documentId}.txt`;
}
