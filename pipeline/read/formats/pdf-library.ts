import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { DocumentError } from '../document-error.js';
import type { FontTraits, Operators } from './pdf-operators.js';
import { connectedPorts } from './pdf-port.js';

/** One page as the library gives it. */
export interface RawPage extends Operators {
  readonly width: number;
  readonly height: number;
}

/** An opened file. */
export interface PdfFile {
  readonly pages: number;
  /** What the file says its title is; often that of another text. */
  readonly title?: string;
  /** Reads a page, counted from 1; pages are to be read one after the other. */
  readonly readPage: (number: number) => Promise<RawPage>;
  readonly close: () => Promise<void>;
}

/** Operators and characters, more than any document has: what draws more has been made to keep the reader busy. */
const mostSteps = 20_000_000;
const mostStepsOfPage = 1_000_000;

interface LibraryPage {
  readonly getViewport: (options: object) => { width: number; height: number; transform: readonly number[] };
  readonly getOperatorList: (options: object) => Promise<{ fnArray: readonly number[]; argsArray: readonly unknown[] }>;
  readonly commonObjs: { readonly get: (id: string) => FontTraits; readonly has: (id: string) => boolean };
  readonly cleanup: () => void;
}

interface LibraryDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<LibraryPage>;
  readonly getMetadata: () => Promise<{ readonly info?: Readonly<Record<string, unknown>> }>;
}

interface Library {
  readonly OPS: Readonly<Record<string, number>>;
  readonly AnnotationMode: { readonly DISABLE: number };
  readonly PDFWorker: new (options: object) => { readonly destroy: () => void };
  readonly getDocument: (options: object) => {
    readonly promise: Promise<LibraryDocument>;
    readonly destroy: () => Promise<void>;
  };
}

interface LibraryWorker {
  readonly WorkerMessageHandler: { readonly initializeFromPort: (port: unknown) => void };
}

/** The folder of the installed package, where its tables of characters and its standard fonts are. */
const folder = createRequire(import.meta.url)
  .resolve('pdfjs-dist/package.json')
  .slice(0, -'package.json'.length);

/** What is read of a file: no code of the file is run, no images decoded, nothing fetched, no fonts of the machine. */
const options = {
  cMapUrl: `${folder}cmaps/`,
  cMapPacked: true,
  standardFontDataUrl: `${folder}standard_fonts/`,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  useSystemFonts: false,
  useWasm: false,
  disableFontFace: true,
  enableXfa: false,
  maxImageSize: 1,
  verbosity: 0,
};

/**
 * Opens the bytes of a file. Throws a DocumentError for what is no PDF, is damaged past mending, or wants a password.
 * The half of the library that reads is run in this thread.
 */
export async function openPdf(file: string, bytes: Uint8Array): Promise<PdfFile> {
  const library = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Library;
  const reader = (await import(pathToFileURL(`${folder}legacy/build/pdf.worker.mjs`).href)) as LibraryWorker;
  const budget = countSteps(file);
  const [port, readerPort] = connectedPorts(budget.watch);
  reader.WorkerMessageHandler.initializeFromPort(readerPort);
  const worker = new library.PDFWorker({ port, verbosity: 0 });
  const task = library.getDocument({ ...options, worker, data: new Uint8Array(bytes) });
  const close = async (): Promise<void> => {
    const ended = task.destroy().catch(() => undefined);
    // A reader whose message was kept back waits for an answer for ever.
    if (!budget.isExceeded()) await ended;
    worker.destroy();
    port.terminate();
    readerPort.terminate();
  };
  try {
    const document = await task.promise;
    const title = await document.getMetadata().then(
      ({ info }) => info?.['Title'],
      () => undefined,
    );
    return {
      pages: document.numPages,
      ...(typeof title === 'string' && { title }),
      readPage: async (number) => budget.guard(readPage(library, document, number).catch(damaged(file, number))),
      close,
    };
  } catch (error) {
    await close();
    throw openingError(file, error);
  }
}

async function readPage(library: Library, document: LibraryDocument, number: number): Promise<RawPage> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
  const fontOf = (id: string): FontTraits | undefined =>
    page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
  page.cleanup();
  return { width, height, transform, codes: library.OPS, operators: fnArray, operands: argsArray, fontOf };
}

/** Keeps outlines of characters from being passed on, and gives up when a file draws without end. */
function countSteps(file: string): {
  readonly watch: (message: unknown) => boolean;
  readonly guard: <Value>(work: Promise<Value>) => Promise<Value>;
  readonly isExceeded: () => boolean;
} {
  let all = 0;
  let ofPage = 0;
  let giveUp: ((error: DocumentError) => void) | undefined;
  const isExceeded = (): boolean => all > mostSteps || ofPage > mostStepsOfPage;
  return {
    isExceeded,
    watch: (message) => {
      const { action, data, chunk } = message as Message;
      if (action === 'commonobj' && Array.isArray(data) && data[1] === 'FontPath') return false;
      const count = stepsOf(chunk?.argsArray);
      all += count;
      ofPage += count;
      if (!isExceeded()) return true;
      giveUp?.(endless(file));
      return false;
    },
    guard: (work) => {
      ofPage = 0;
      return new Promise((resolve, reject) => {
        giveUp = reject;
        work.then(resolve, reject);
      });
    },
  };
}

interface Message {
  readonly action?: string;
  readonly data?: unknown;
  readonly chunk?: { readonly argsArray?: readonly unknown[] } | null;
}

/** Operators, and the characters or the numbers of a path that some of them come with. */
function stepsOf(operands: readonly unknown[] | undefined): number {
  let steps = 0;
  for (const given of operands ?? []) {
    const [first, second] = Array.isArray(given) ? (given as readonly unknown[]) : [];
    const path: unknown = Array.isArray(second) ? second[0] : undefined;
    steps += 1 + (Array.isArray(first) ? first.length : 0) + (path instanceof Float32Array ? path.length / 10 : 0);
  }
  return steps;
}

function endless(file: string): DocumentError {
  const problem = `unexpected page of more than ${String(mostStepsOfPage)} characters and lines, expected a page of text`;
  return new DocumentError(file, 'too-large', problem, 'Print the document to a new PDF file, or read a text of it.');
}

function damaged(file: string, page: number): (error: unknown) => never {
  return (error) => {
    const detail = error instanceof Error ? error.message : String(error);
    const problem = `unexpected damage on page ${String(page)} (${detail}), expected a page that can be read`;
    throw new DocumentError(file, 'damaged', problem, 'Get the file again from its source.');
  };
}

function openingError(file: string, error: unknown): DocumentError {
  if (error instanceof Error && error.name === 'PasswordException') {
    const problem = 'unexpected encryption with a password, expected a PDF file that opens without one';
    return new DocumentError(file, 'encrypted', problem, 'Save the file without a password.');
  }
  const detail = error instanceof Error ? error.message : String(error);
  const problem = `unexpected bytes (${detail}), expected a PDF file`;
  return new DocumentError(file, 'damaged', problem, 'Get the file again from its source.');
}
