import { DocumentError } from '../document-error.js';

/** What the files of Word before 2007, and documents with a password, open with. */
const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** The stream in which Word puts a document with a password; names stand in UTF-16. */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/** The error of a .docx that cannot be unpacked or understood. */
export function damaged(file: string, found: string): DocumentError {
  const problem = `unexpected ${found}, expected a whole .docx document`;
  return new DocumentError(file, 'damaged', problem, 'Fetch it again, or open it in Word and save it as .docx.');
}

/** Throws for a document with a password, and for one of Word 97–2003 under the name of a newer one. */
export function refuseOldWord(file: string, bytes: Uint8Array): void {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (!start.subarray(0, compoundFile.length).equals(compoundFile)) return;
  if (start.includes(encryptedStream)) {
    const problem = 'unexpected encrypted document, expected one without password';
    throw new DocumentError(file, 'encrypted', problem, 'Open it in Word and save it as .docx without a password.');
  }
  const problem = 'unexpected document of Word 97–2003 (.doc), expected .docx';
  throw new DocumentError(file, 'binary', problem, 'Open it in Word and save it as .docx.');
}
