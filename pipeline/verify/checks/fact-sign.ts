import { withoutBlanks } from '../cell.js';
import { isCorrected } from '../corrected.js';
import { recordsOf, type Placed } from '../dataset.js';
import { directionBefore, speaksOfFalling } from '../direction.js';
import { checkEach, show, type Check, type Finding } from '../finding.js';

/** A minus, a word, or the brackets and arrows of tables: (1,234.56). */
const minus = /[-－−–—‐‑﹣]\s*[\d０-９]|[负下↓▼]|^[（(]\s?[\d０-９][\d０-９,，.．\s]*[%％]?\s?[）)]$/u;
const changes: readonly string[] = ['growth', 'change'];

export const factSign: Check = {
  code: 'fact-sign',
  description: 'growth and change are negative where the words before the quote say that it falls, and only there',
  counts: 'facts',
  run: (dataset) => {
    const facts = recordsOf(dataset, 'facts').filter(({ record }) => !isCorrected(record));
    return checkEach(facts, compare);
  },
};

function compare({ file, row, record }: Placed<'facts'>): Finding[] {
  const { kind, value, quote, sentence } = record;
  const isNegative = value.startsWith('-');
  const before = wordsBefore(sentence, quote);
  const tell = (expected: string): Finding[] => [{ file, row, found: `${kind} ${value}`, expected }];
  if (isNegative && minus.test(quote)) return [];
  if (!changes.includes(kind)) return isNegative ? tell(`a sign that ${show(quote)} bears`) : [];
  const direction = new Set(before.map(directionBefore));
  if (isNegative && sentence !== quote && !before.some(speaksOfFalling))
    return tell(`no minus after ${show(before[0] ?? '')}`);
  if (isNegative || value === '0' || !direction.has('down') || direction.size > 1) return [];
  return tell(`a minus after ${show(before[0])}`);
}

/** The words of the sentence before the quote, once for each place at which it stands there. */
function wordsBefore(sentence: string, quote: string): string[] {
  const pieces = withoutBlanks(sentence).split(withoutBlanks(quote)).slice(0, -1);
  return pieces.map((_, index) =>
    pieces
      .slice(0, index + 1)
      .join(withoutBlanks(quote))
      .slice(-60),
  );
}
