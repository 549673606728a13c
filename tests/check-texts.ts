import { checkExtraction } from '../pipeline/check/check-extraction.js';
import { linkFacts } from '../pipeline/link/link-facts.js';
import { textDocument, type Metadata } from '../pipeline/model/document.js';
import type { CheckRecord } from '../pipeline/model/schemas.generated.js';
import { extractDocument } from '../pipeline/stages.js';

/** A text of a region, by a name of two characters and 区, published in January of the year after. */
export function regional(text: string, subject = '东湖区', year = 2024, region = '360102'): Text {
  return { text, metadata: { subject, region, published: `${String(year + 1)}-01`, defaultPeriod: String(year) } };
}

/** A text of its own with what is known about it. */
export type Text = string | { readonly text: string; readonly metadata: Metadata };

/** The checks of texts that went through the whole pipeline; of one kind only when it is given. */
export function checksOf(texts: Text | readonly Text[], check?: string): CheckRecord[] {
  const records = [texts].flat().map((text, index) => {
    const { text: words, metadata } = typeof text === 'string' ? { text, metadata: {} } : text;
    const document = { ...textDocument(`text-${String(index + 1)}`, words, metadata), sha256: '0'.repeat(64) };
    return checkExtraction(extractDocument(document));
  });
  const joined = {
    facts: records.flatMap(({ facts }) => facts),
    documents: records.flatMap(({ documents }) => documents),
  };
  return linkFacts(joined).checks.filter((row) => check === undefined || row.check === check);
}

/** `consistent 47.2 47`: outcome, expected and found of each row. */
export function outcomesOf(texts: Text | readonly Text[], check?: string): string[] {
  return checksOf(texts, check).map(({ outcome, expected, found }) => `${outcome} ${expected} ${found}`);
}
