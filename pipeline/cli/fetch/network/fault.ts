import { FetchError } from '../fetch-error.js';
import type { Limits } from './limits.js';

/** Faults of a connection that may be gone at the next try, by their code, in words. */
const temporaryFaults: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'the name could not be looked up',
  ECONNABORTED: 'the connection broke',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection broke',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  EPIPE: 'the connection broke',
  ETIMEDOUT: 'the host did not answer',
  UND_ERR_CONNECT_TIMEOUT: 'no connection within the time allowed',
  UND_ERR_HEADERS_TIMEOUT: 'no answer within the time allowed',
  UND_ERR_BODY_TIMEOUT: 'the text stopped coming',
  UND_ERR_SOCKET: 'the connection broke',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the text is shorter or longer than announced',
  Z_BUF_ERROR: 'the compressed text is cut off',
};

/** What went wrong with a request, in words; a mistake in the program passes through. */
export function toFetchError(error: unknown, url: URL, { wholeMilliseconds }: Limits): unknown {
  if (!(error instanceof Error) || error instanceof FetchError) return error;
  if (error.name === 'TimeoutError') {
    const problem = `${url.host}: unexpected length of a request, expected ${String(wholeMilliseconds / 1000)} seconds at most`;
    return new FetchError(problem, 'Run again when the host is faster, or download the text by hand.');
  }
  const code = codeOf(error);
  if (code === undefined) return error;
  if (code === 'ENOTFOUND') return new FetchError(`${url.hostname}: no such host`, 'Correct the url.');
  const fault = Object.hasOwn(temporaryFaults, code) ? temporaryFaults[code] : undefined;
  if (fault !== undefined) return new FetchError(`${url.host}: ${fault} (${code})`, 'Run again later.', {});
  const detail = error.message === '' ? code : `${error.message}, ${code}`;
  return new FetchError(`${url.host}: cannot be fetched (${detail})`, 'Correct the url or download the text by hand.');
}

/** What is no HTTP has a name alone. */
function codeOf(error: Error): string | undefined {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.name === 'HTTPParserError' ? error.name : undefined;
}
