import { DocumentError } from '../../read/document-error.js';
import { FetchError } from './fetch-error.js';
import { judgeDownload, refuseStatus, type Standing } from './judge-download.js';
import { keepText, planKeeping } from './keep-text.js';
import type { SidecarFile } from './list-sidecars.js';
import type { Client, Validators } from './network/client.js';
import type { Outcome } from './outcome.js';
import { readStandingSidecar, readStandingText } from './standing.js';

export interface FetchContext {
  readonly client: Client;
  readonly force: boolean;
  readonly dryRun: boolean;
  /** The moment to be noted, ISO 8601. */
  readonly date: () => string;
}

/** Fetches the text of one sidecar and keeps it; a failure is an outcome like any other. */
export async function fetchDocument(file: SidecarFile, context: FetchContext): Promise<Outcome> {
  try {
    return await fetchText(file, context);
  } catch (error) {
    return failure(file.id, error);
  }
}

/** A document that failed; a mistake in the program, and the end of the run, pass through. */
export function failure(id: string, error: unknown): Outcome {
  if (error instanceof FetchError) return { id, outcome: 'failed', problem: error.problem, remedy: error.remedy };
  if (error instanceof DocumentError)
    return { id, outcome: 'failed', problem: `${error.file}: ${error.problem}`, remedy: error.remedy };
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  return {
    id,
    outcome: 'failed',
    problem: `cannot be kept (${error.message})`,
    remedy: 'Make the folder writable and room on the disk.',
  };
}

async function fetchText(file: SidecarFile, { client, force, dryRun, date }: FetchContext): Promise<Outcome> {
  const { id } = file;
  const standing = { sidecar: readStandingSidecar(file), text: readStandingText(file) };
  const validators = force ? undefined : validatorsOf(standing);
  const { url = '' } = standing.sidecar.stated;
  const download = await client.get(url, validators);
  if (download.status === 304 && validators !== undefined && standing.text !== undefined)
    return { id, outcome: 'unchanged', file: standing.text.path };
  refuseStatus(download);
  const judged = judgeDownload(download, standing, force);
  const keeping = planKeeping(file, standing, download, judged, date());
  if (!dryRun) keepText(file, standing, download.bytes, keeping);
  const { bytes } = download;
  return { id, outcome: keeping.outcome, file: keeping.path, bytes: bytes.length, sha256: judged.sha256 };
}

/** What the text that stands was sent with; nothing when it is not that text. */
function validatorsOf({ sidecar: { stated }, text }: Standing): Validators | undefined {
  const { fetchedFrom: url, etag, lastModified, sha256 } = stated;
  if (url === undefined || text === undefined || text.sha256 !== sha256) return undefined;
  return { url, etag, lastModified };
}
