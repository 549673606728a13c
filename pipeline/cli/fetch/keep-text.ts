import { rmSync } from 'node:fs';
import { replaceFile } from '../../publish/write-file.js';
import { parseSidecar } from '../../read/sidecar.js';
import { charsetOf, statedEncoding } from './charset.js';
import { editSidecar, type Changes } from './edit-sidecar.js';
import { FetchError } from './fetch-error.js';
import type { JudgedText, Standing } from './judge-download.js';
import type { SidecarFile } from './list-sidecars.js';
import type { Download } from './network/client.js';
import { readStandingSidecar, readStandingText } from './standing.js';

/** What becomes of a text and its sidecar. */
export interface Keeping {
  readonly outcome: 'new' | 'changed' | 'unchanged';
  readonly path: string;
  /** The sidecar as it should be; undefined when it stays. */
  readonly json: string | undefined;
}

/** Decides what is to be written. A text that is the same is not written again, nor its sidecar when it tells of it. */
export function planKeeping(
  file: SidecarFile,
  standing: Standing,
  download: Download,
  judged: JudgedText,
  date: string,
): Keeping {
  const { sidecar, text } = standing;
  const { sha256, fetched, fetchedFrom } = sidecar.stated;
  const path = text?.kind === judged.kind ? text.path : file.path.replace(/source\.json$/u, judged.kind);
  const outcome = text === undefined ? 'new' : text.sha256 === judged.sha256 ? 'unchanged' : 'changed';
  const isTold = fetched !== undefined && sha256 === judged.sha256 && fetchedFrom === download.url.href;
  if (outcome === 'unchanged' && text?.path === path && isTold) return { outcome, path, json: undefined };
  return { outcome, path, json: editSidecar(sidecar.json, changesOf(path, standing, download, judged, date)) };
}

function changesOf(path: string, { sidecar }: Standing, download: Download, judged: JudgedText, date: string): Changes {
  const { headers, bytes, url } = download;
  const contentType = stored(headers.get('content-type'));
  const { encoding: stated, contentType: former = '' } = sidecar.stated;
  // An encoding that was taken from the last answer follows the server; one that a person stated stays.
  const isOurs = stated === undefined || stated === charsetOf(former);
  const isText = judged.kind !== 'pdf' && judged.kind !== 'docx';
  return {
    ...(isOurs && { encoding: isText ? statedEncoding(path, bytes, contentType ?? '') : undefined }),
    sha256: judged.sha256,
    fetched: date,
    fetchedFrom: url.href,
    contentType,
    etag: stored(headers.get('etag')),
    lastModified: stored(headers.get('last-modified')),
  };
}

/** A header that can be kept and sent back: visible ASCII, not longer than any that means something. */
function stored(value: string | undefined): string | undefined {
  return value !== undefined && /^[\x20-\x7e]{1,1000}$/u.test(value) ? value : undefined;
}

/**
 * Writes the text, then its sidecar, then removes a text of another kind that it replaces: whenever a run is cut off,
 * no text is lost, and the next run brings in order what it left. Throws when they were changed during the download.
 */
export function keepText(file: SidecarFile, standing: Standing, bytes: Buffer, { path, json, outcome }: Keeping): void {
  refuseChanged(file, standing);
  // What is written is read the next time.
  if (json !== undefined) parseSidecar(file.path, Buffer.from(json));
  const { text } = standing;
  if (outcome !== 'unchanged' || text?.path !== path) replaceFile(path, bytes);
  try {
    if (json !== undefined) replaceFile(file.path, json);
  } catch (error) {
    if (text?.path === path) replaceFile(path, Buffer.from(text.bytes));
    else rmSync(path, { force: true });
    throw error;
  }
  if (text !== undefined && text.path !== path) rmSync(text.path);
}

function refuseChanged(file: SidecarFile, { sidecar, text }: Standing): void {
  const isSame = readStandingSidecar(file).json === sidecar.json && readStandingText(file)?.sha256 === text?.sha256;
  if (!isSame) throw new FetchError('text or sidecar were changed during the download', 'Run again.');
}
