import { sha256Of } from '../../model/sha256.js';
import type { Download } from './network/client.js';
import { FetchError } from './fetch-error.js';
import type { StandingSidecar, StandingText } from './standing.js';
import { kindOfText, kindOfUrl, mediaType, type TextKind } from './text-kind.js';

/** A text as it was downloaded, fit to be kept. */
export interface JudgedText {
  readonly kind: TextKind;
  readonly sha256: string;
}

/** What stands before a download. */
export interface Standing {
  readonly sidecar: StandingSidecar;
  readonly text: StandingText | undefined;
}

/** Throws a FetchError for an answer that brings no text. */
export function refuseStatus({ status, url }: Download): void {
  if (status === 200) return;
  const remedy = status === 404 || status === 410 ? 'Correct the url.' : 'Look at the page, and correct the url.';
  throw new FetchError(`${url.href}: unexpected status ${String(status)}, expected 200`, remedy);
}

/**
 * Decides of what kind a downloaded text is and whether it may take the place of the one that stands. Under `force` it
 * may whatever it is, as long as it is of a kind that is read. Throws a FetchError.
 */
export function judgeDownload(download: Download, standing: Standing, force: boolean): JudgedText {
  const kind = kindOf(download, standing.text);
  const sha256 = sha256Of(download.bytes);
  if (force || sha256 === standing.text?.sha256) return { kind, sha256 };
  refuseEmpty(download);
  refuseOtherKind(kind, download, standing.text);
  refuseOtherText(sha256, standing);
  return { kind, sha256 };
}

/** A server that knows plain text alone says so of Markdown too. */
function kindOf({ bytes, headers, url }: Download, text: StandingText | undefined): TextKind {
  const contentType = headers.get('content-type') ?? '';
  const kind = kindOfText(bytes, contentType, url);
  if (kind === 'txt' && text?.kind === 'md') return 'md';
  if (kind !== undefined) return kind;
  const problem = `${url.href}: unexpected content of the type “${mediaType(contentType)}”, expected HTML, PDF, DOCX, Markdown or plain text`;
  throw new FetchError(problem, 'Correct the url, or download the text by hand and convert it.');
}

function refuseEmpty({ bytes, url }: Download): void {
  if (/[^\s\u00ef\u00bb\u00bf\0]/u.test(bytes.subarray(0, mostBlanks).toString('latin1'))) return;
  throw new FetchError(`${url.href}: empty answer, expected a text`, `Correct the url; ${forceRemedy}.`);
}

/** No text opens with more. */
const mostBlanks = 65_536;
const forceRemedy = '--force takes it as it is';

function refuseOtherKind(kind: TextKind, { url }: Download, text: StandingText | undefined): void {
  const promised = kindOfUrl(url);
  const expected = text?.kind ?? (promised === 'pdf' || promised === 'docx' ? promised : kind);
  if (kind === expected) return;
  const problem = `${url.href}: unexpected ${kind}, expected ${expected}; it may be a page that tells of an error`;
  throw new FetchError(problem, `Look at the page and correct the url; ${forceRemedy}.`);
}

/** The hash of a sidecar says which text is meant; one that was changed by hand is nobody’s to replace. */
function refuseOtherText(sha256: string, { sidecar, text }: Standing): void {
  const stated = sidecar.stated.sha256;
  if (stated === undefined || stated === (text?.sha256 ?? sha256)) return;
  const problem =
    text === undefined
      ? `unexpected text with the hash ${sha256}, expected ${stated} as the sidecar states`
      : `${text.path} was changed since its sidecar was written, and what is downloaded differs from it`;
  throw new FetchError(problem, `Keep the text and leave out the url, or take the download: ${forceRemedy}.`);
}
