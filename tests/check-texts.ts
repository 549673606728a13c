import type { Metadata } from '../pipeline/model/document.js';
import type { CheckRecord } from '../pipeline/model/schemas.generated.js';
import { linkTexts } from './link-texts.js';

/** A text of a region, by a name of two characters and 区, published in January of the year after. */
export function regional(text: string, subject = '东湖区', year = 2024, region = '360102'): Text {
  return { text, metadata: { subject, region, published: `${String(year + 1)}-01`, defaultPeriod: String(year) } };
}

/** A text with what is known about it; its id is its place among the texts. */
export type Text = string | { readonly text: string; readonly metadata: Metadata };

/** The checks of texts that went through the whole pipeline; of one kind only when it is given. */
export function checksOf(texts: Text | readonly Text[], check?: string): CheckRecord[] {
  const named = [texts].flat().map((text, index) => ({
    id: `text-${String(index + 1)}`,
    ...(typeof text === 'string' ? { text } : text),
  }));
  return linkTexts(named).checks.filter((row) => check === undefined || row.check === check);
}

/** `consistent 47.2 47`: outcome, expected and found of each row. */
export function outcomesOf(texts: Text | readonly Text[], check?: string): string[] {
  return checksOf(texts, check).map(({ outcome, expected, found }) => `${outcome} ${expected} ${found}`);
}
