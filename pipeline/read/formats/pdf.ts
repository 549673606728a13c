import { DocumentError } from '../document-error.js';
import type { DerivedText } from './derivation.js';
import { refuseBombs } from './pdf-bombs.js';
import { isUnmapped, visibleCharacter } from './pdf-characters.js';
import { withoutLeader } from './pdf-contents.js';
import { elementsOf, type PageElement } from './pdf-elements.js';
import { joinTables } from './pdf-joined-tables.js';
import { openPdf, type PdfFile } from './pdf-library.js';
import { followOperators } from './pdf-operators.js';
import type { Page } from './pdf-page.js';
import { joinParagraphs, type ParagraphElement } from './pdf-paragraphs.js';
import { withoutRunningHeads } from './pdf-running-heads.js';
import { containStrayFailures } from './pdf-stray-failures.js';
import { draftTable } from './pdf-table-draft.js';
import { uprightPage } from './pdf-turn.js';
import { halfPoint, typeHabits, type TypeHabits } from './pdf-type.js';
import { draftText, type LineRole, type TextDraft } from './text-draft.js';

const mostPages = 2000;
/** Characters of a page that is more than a picture with its number. */
const fewestCharacters = 5;
/** Part of the pages that may be pictures or empty. */
const mostPictures = 0.5;
const mostUnmapped = 0.1;

/**
 * The text layer of a PDF file in reading order, its lines joined into paragraphs and its tables as cells.
 * Throws a DocumentError for a file without a text layer, with a password, damaged, too large, or whose characters
 * have no meaning but their shape.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<DerivedText> {
  refuseBombs(file, bytes);
  return containStrayFailures(() => readOpened(file, bytes));
}

async function readOpened(file: string, bytes: Uint8Array): Promise<DerivedText> {
  const pdf = await openPdf(file, bytes);
  try {
    const { title, ...derived } = writeText(await readPages(file, pdf));
    const shown = title ?? pdf.title;
    return { ...derived, encoding: 'binary', ...(shown !== undefined && shown.trim() !== '' && { title: shown }) };
  } finally {
    await pdf.close();
  }
}

/** The lines and tables of all pages, and how many characters they have. */
async function readPages(file: string, pdf: PdfFile): Promise<readonly PageElement[]> {
  if (pdf.pages > mostPages) {
    const problem = `unexpected ${String(pdf.pages)} pages, expected at most ${String(mostPages)}`;
    throw new DocumentError(file, 'too-large', problem, 'Split the document into several files.');
  }
  const elements: PageElement[] = [];
  const counts = { pages: pdf.pages, pictures: 0, characters: 0, unmapped: 0 };
  for (let number = 1; number <= pdf.pages; number += 1) {
    const raw = await pdf.readPage(number);
    const page = uprightPage(raw.width, raw.height, followOperators(raw));
    const written = page.glyphs.filter(({ text }) => text !== ' ');
    counts.characters += written.length;
    if (written.length < fewestCharacters) counts.pictures += 1;
    counts.unmapped += written.filter(({ text }) => isUnmapped(text)).length;
    elements.push(...elementsOf(visiblePage(page), number));
  }
  refuseUnreadable(file, counts);
  return elements;
}

function visiblePage(page: Page): Page {
  return { ...page, glyphs: page.glyphs.map((glyph) => ({ ...glyph, text: visibleCharacter(glyph.text) })) };
}

interface Counts {
  readonly pages: number;
  readonly pictures: number;
  readonly characters: number;
  readonly unmapped: number;
}

function refuseUnreadable(file: string, { pages, pictures, characters, unmapped }: Counts): void {
  const remedy = 'Recognise its characters (OCR) and use the result.';
  if (pictures > pages * mostPictures) {
    const problem = `unexpected ${String(pictures)} of ${String(pages)} pages without text, expected a PDF file with a text layer`;
    throw new DocumentError(file, 'no-text-layer', problem, remedy);
  }
  if (unmapped < characters * mostUnmapped) return;
  const problem = `unexpected ${String(unmapped)} of ${String(characters)} characters that are mere shapes, expected fonts that say which characters they draw`;
  throw new DocumentError(file, 'no-text-layer', problem, remedy);
}

function writeText(read: readonly PageElement[]): Pick<DerivedText, 'text' | 'layout' | 'title'> {
  const elements = joinTables(withoutRunningHeads(read));
  const habits = typeHabits(elements.filter((element) => element.kind === 'line'));
  const draft = draftText();
  const joined = joinParagraphs(elements, habits);
  let title: string | undefined;
  // The unit of a table stands directly above it, below what its frame says it is.
  let unit: string | undefined;
  joined.forEach((element, index) => {
    if (element.kind === 'table') writeTable(draft, element.rows, unit);
    else if (statesUnit(element.text) && joined[index + 1]?.kind === 'table') unit = element.text;
    else {
      const role = roleOf(element, habits);
      draft.line(withoutLeader(element.text), role);
      if (role.depth === 1 && element.lines[0]?.page === 1) title ??= element.text;
    }
    if (element.kind === 'table') unit = undefined;
  });
  return { ...draft.finish(), ...(title !== undefined && { title }) };
}

function statesUnit(text: string): boolean {
  return /^[（(]?(?:金额|计量)?单位[:：]/u.test(text);
}

function writeTable(draft: TextDraft, placed: Parameters<typeof draftTable>[0], unit: string | undefined): void {
  const { above, rows, headerRows, below } = draftTable(placed);
  for (const text of above) if (!statesUnit(text)) draft.line(text);
  for (const text of [unit, ...above.filter(statesUnit)]) if (text !== undefined) draft.line(text);
  if (rows.length > 0) draft.table(rows, headerRows);
  for (const text of below) draft.line(text);
}

const longestHeading = 60;
const marker =
  /^(?:第.{1,4}[章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])/u;

/** A heading is larger than the text or, in a text that is not bold, bold; its depth is that of its size. */
function roleOf({ text, lines, isFootnote }: ParagraphElement, habits: TypeHabits): LineRole {
  if (isFootnote) return { hint: 'footnote' };
  const size = halfPoint(lines[0]?.line.size ?? 0);
  const rank = habits.headingSizes.indexOf(size);
  const isBold = habits.boldStandsOut && lines.every(({ line }) => line.bold);
  if ((rank < 0 && !isBold) || text.length > longestHeading || /[。；，、：,;:]$/u.test(text)) return {};
  if (marker.test(text)) return { hint: 'heading' };
  return { hint: 'heading', depth: Math.min(6, rank < 0 ? habits.headingSizes.length + 1 : rank + 1) };
}
