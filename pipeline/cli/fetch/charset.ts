import { decodeBytes, statedEncodings } from '../../read/decode.js';
import { DocumentError } from '../../read/document-error.js';

/** The charset of a Content-Type when it is one that a sidecar may state; undefined for any other and for none. */
export function charsetOf(contentType: string): string | undefined {
  const { groups } = /;\s*charset\s*=\s*"?(?<charset>[\w-]+)/iu.exec(contentType) ?? {};
  const name = groups?.['charset']?.toLowerCase();
  return statedEncodings.find((encoding) => encoding === (name === 'utf8' ? 'utf-8' : name));
}

/**
 * The encoding that a server states and that the bytes are in. UTF-8 is recognised without being stated; servers that
 * state what their texts are not in are many.
 */
export function statedEncoding(path: string, bytes: Buffer, contentType: string): string | undefined {
  const charset = charsetOf(contentType);
  if (charset === undefined || charset === 'utf-8') return undefined;
  try {
    decodeBytes(path, bytes, charset);
    return charset;
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}
