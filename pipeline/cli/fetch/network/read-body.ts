import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { FetchError } from '../fetch-error.js';

/** What a request may say that it accepts. */
export const acceptedEncodings = 'gzip, deflate, br';

type Decode = (bytes: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

const decoders: Readonly<Record<string, Decode>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  // The standard means zlib by it, some servers send the bare stream. Of zlib, the first byte names the method 8.
  deflate: (bytes, options) => promisify(((bytes[0] ?? 0) & 15) === 8 ? inflate : inflateRaw)(bytes, options),
  br: promisify(brotliDecompress),
};

/**
 * The bytes of a body with its Content-Encoding taken off. Neither what is received nor what it decodes to is ever held
 * beyond the limit. Throws a FetchError for a longer body, and the errors of the stream.
 */
export async function readBody(
  body: Readable,
  headers: ReadonlyMap<string, string>,
  mostBytes: number,
): Promise<Buffer> {
  const decode = decoderOf(headers.get('content-encoding') ?? '');
  const announced = headers.get('content-length') ?? '';
  const isLong = /^\d+$/u.test(announced) && Number(announced) > mostBytes;
  const received = await receive(body, isLong ? -1 : mostBytes, mostBytes);
  if (decode === undefined || received.length === 0) return received;
  return decode(received, { maxOutputLength: mostBytes }).catch((error: unknown) => {
    throw isTooLarge(error) ? tooLong(mostBytes) : error;
  });
}

/** Reads up to `stopAfter` bytes; one more is too many, and the connection is closed. */
async function receive(body: Readable, stopAfter: number, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > stopAfter) throw tooLong(mostBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function decoderOf(encoding: string): Decode | undefined {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return undefined;
  const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (decode !== undefined) return decode;
  const problem = `unexpected Content-Encoding ${name}, expected one of ${acceptedEncodings}`;
  throw new FetchError(problem, 'Download the text by hand.');
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function tooLong(mostBytes: number): FetchError {
  const problem = `unexpected text of more than ${String(mostBytes)} bytes, expected at most as many`;
  return new FetchError(problem, 'Download the text by hand and split it into several files.');
}
