import { inflateSync, type Inflate } from 'node:zlib';
import { DocumentError } from '../document-error.js';

/** A page of text has some 100,000 bytes, the font of all Chinese characters 20 million, a scan of a map 200 million. */
const mostOfStream = 64_000_000;
const mostOfPicture = 256_000_000;
const mostOfFile = 1_000_000_000;
/** Parts that cannot be unpacked: a few in a damaged file, many where they are to keep the reader busy. */
const mostFailures = 200;
const layers = 4;
const begin = 'stream';

interface Unpacked {
  readonly content: Buffer;
  /** Bytes of the file that it was packed in. */
  readonly packed: number;
}

/** Refuses a file whose packed parts unpack to more than any document holds, before anything unpacks them for good. */
export function refuseBombs(file: string, bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let all = 0;
  let failures = 0;
  let next = 0;
  for (let at = buffer.indexOf(begin); at >= 0; at = buffer.indexOf(begin, next)) {
    const start = at + begin.length + (buffer[at + begin.length] === 0x0d ? 2 : 1);
    next = at + begin.length;
    if (!isPacked(buffer, start)) continue;
    const entries = entriesBefore(buffer, at);
    if (!mayHaveFilter(entries)) continue;
    const most = /\/Subtype ?\/Image\b/u.test(entries) ? mostOfPicture : mostOfStream;
    const outer = unpack(file, buffer.subarray(start), most);
    if (outer === undefined) failures += 1;
    else {
      next = start + outer.packed;
      all += outer.content.length + innerLength(file, outer.content);
    }
    if (all > mostOfFile || failures > mostFailures) throw bomb(file, mostOfFile);
  }
}

/** What zlib packed opens with two bytes, the low half of the first 8, which make a multiple of 31. */
function isPacked(buffer: Buffer, at: number): boolean {
  const [first = 0, second = 0] = [buffer[at], buffer[at + 1]];
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

/** The entries before a stream, from where its object begins if that is near. */
function entriesBefore(buffer: Buffer, at: number): string {
  const before = buffer.subarray(Math.max(0, at - 4000), at).toString('latin1');
  return before.slice(Math.max(0, before.lastIndexOf(' obj')));
}

/** Whether a filter may be named, also in another way of writing it; without one nothing is unpacked. */
function mayHaveFilter(entries: string): boolean {
  return !entries.startsWith(' obj') || /\/F|#/u.test(entries);
}

/** Streams may be packed more than once. */
function innerLength(file: string, outer: Buffer): number {
  let all = 0;
  let content: Buffer | undefined = outer;
  for (let layer = 1; layer < layers && content !== undefined && isPacked(content, 0); layer += 1) {
    content = unpack(file, content, mostOfStream)?.content;
    all += content?.length ?? 0;
  }
  return all;
}

function unpack(file: string, packed: Buffer, most: number): Unpacked | undefined {
  try {
    const unpacked: unknown = inflateSync(packed, { maxOutputLength: most, info: true });
    const { buffer, engine } = unpacked as { readonly buffer: Buffer; readonly engine: Inflate };
    return { content: buffer, packed: engine.bytesWritten };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw bomb(file, most);
    // A key word in a text, or a damaged part, which the reader of the format judges.
    return undefined;
  }
}

function bomb(file: string, most: number): DocumentError {
  const problem = `unexpected content that unpacks to more than ${String(most)} bytes, expected a document`;
  return new DocumentError(file, 'too-large', problem, 'Print the document to a new PDF file.');
}
