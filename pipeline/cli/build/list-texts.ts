import { DocumentError } from '../../read/document-error.js';
import { expectedExtensions } from '../../read/format-of.js';
import { listFolder, type FolderListing } from '../../read/list-documents.js';
import { CliError } from '../command.js';

/** The texts of a folder. Throws CliError: 2 for no folder or nothing in it, 1 for a file that cannot be a document. */
export function listTexts(rawFolder: string): FolderListing {
  const listing = listOrRefuse(rawFolder);
  if (listing.documents.length === 0)
    throw new CliError(
      `${rawFolder}: no text in this folder, expected ${expectedExtensions}. Add one or name another folder.`,
      2,
    );
  return listing;
}

/** What stands in a folder of texts. Throws CliError: 2 for no folder, 1 for a file that cannot be a document. */
export function listOrRefuse(rawFolder: string): FolderListing {
  try {
    return listFolder(rawFolder);
  } catch (error) {
    if (error instanceof DocumentError) throw new CliError(error.message, error.code === 'no-folder' ? 2 : 1);
    throw error;
  }
}
