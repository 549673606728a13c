import { crc32, inflateRawSync } from 'node:zlib';
import { DocumentError } from '../document-error.js';
import { damaged, refuseOldWord } from './docx-errors.js';

/** The XML of a report has some 3 MB and 100,000 tags; the tree of many more would take a gigabyte of memory. */
const mostUnpacked = 16_000_000;
const mostTags = 1_000_000;
const mostEntries = 10_000;
/** What is read; pictures, comments, heads and feet of pages stay packed. */
const neededPart =
  /^(?:word\/(?:document|styles|numbering|footnotes|endnotes)\d*\.xml|(?:word\/)?_rels\/[^/]+\.rels|\[Content_Types\]\.xml)$/u;

/** What the central directory says of one file of an archive. */
interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
}

/**
 * The parts of a .docx that hold its text, by name. Sizes are looked at before anything is unpacked, and what
 * unpacks to more than it states is refused, so that no file takes more memory than the limit.
 */
export function unpackParts(file: string, bytes: Uint8Array): Map<string, Uint8Array> {
  refuseOldWord(file, bytes);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = readDirectory(file, view).filter(({ name }) => neededPart.test(name));
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > mostUnpacked) throw tooLarge(file, total);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) parts.set(entry.name, unpack(file, view, entry));
  const tags = Array.from(parts.values()).reduce((sum, content) => sum + countTags(content), 0);
  if (tags > mostTags) throw tooLarge(file, tags, 'tags of XML', mostTags);
  return parts;
}

function countTags(content: Uint8Array): number {
  let count = 0;
  for (let at = content.indexOf(0x3c); at >= 0; at = content.indexOf(0x3c, at + 1)) count += 1;
  return count;
}

/** The central directory at the end of the archive, which lists its files. */
function readDirectory(file: string, view: Buffer): Entry[] {
  const end = view.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (end < 0 || end + 22 > view.length) throw damaged(file, 'a file without the directory of a ZIP archive');
  const count = view.readUInt16LE(end + 10);
  const size = view.readUInt32LE(end + 12);
  const from = end - size;
  if (count > mostEntries) throw tooLarge(file, count, 'files in the archive', mostEntries);
  if (from < 0) throw damaged(file, 'a cut-off directory of the archive');
  const moved = from - view.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let at = from; entries.length < count;) {
    if (at + 46 > end || view.readUInt32LE(at) !== 0x02014b50) throw damaged(file, 'a broken directory of the archive');
    const nameEnd = at + 46 + view.readUInt16LE(at + 28);
    entries.push(readEntry(view, at, nameEnd, moved));
    at = nameEnd + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(view: Buffer, at: number, nameEnd: number, moved: number): Entry {
  return {
    name: view.toString('utf8', at + 46, nameEnd),
    isEncrypted: (view.readUInt16LE(at + 8) & 1) === 1,
    method: view.readUInt16LE(at + 10),
    checksum: view.readUInt32LE(at + 16),
    packed: view.readUInt32LE(at + 20),
    unpacked: view.readUInt32LE(at + 24),
    header: view.readUInt32LE(at + 42) + moved,
  };
}

function unpack(file: string, view: Buffer, entry: Entry): Uint8Array {
  const { name, header, packed, unpacked, method } = entry;
  if (entry.isEncrypted) throw encryptedPart(file, name);
  if (header < 0 || header + 30 > view.length || view.readUInt32LE(header) !== 0x04034b50)
    throw damaged(file, `no file where the directory of the archive has ${name}`);
  const from = header + 30 + view.readUInt16LE(header + 26) + view.readUInt16LE(header + 28);
  const data = view.subarray(from, from + packed);
  const content = method === 0 ? data : method === 8 ? inflate(file, data, name, unpacked) : undefined;
  if (content?.length !== unpacked || crc32(content) !== entry.checksum)
    throw damaged(file, `other bytes of ${name} than the archive states`);
  return content;
}

/** One byte more than stated is enough to know that the statement is false. */
function inflate(file: string, data: Uint8Array, name: string, unpacked: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: unpacked + 1 });
  } catch {
    throw damaged(file, `other bytes of ${name} than the archive states`);
  }
}

function encryptedPart(file: string, name: string): DocumentError {
  const problem = `unexpected encryption of ${name}, expected a document without password`;
  return new DocumentError(file, 'encrypted', problem, 'Save it in Word without a password.');
}

function tooLarge(file: string, size: number, what = 'bytes of unpacked XML', most = mostUnpacked): DocumentError {
  const problem = `unexpected ${String(size)} ${what}, expected at most ${String(most)}`;
  return new DocumentError(file, 'too-large', problem, 'Split the document into several files.');
}
