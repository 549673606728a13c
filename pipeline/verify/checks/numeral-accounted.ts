import { recordsOf, type Dataset } from '../dataset.js';
import type { RawText } from '../raw-texts.js';
import { show, type Check, type Finding } from '../finding.js';

/**
 * Runs of digits, each as a whole; Chinese numeral characters one by one; the formal forms (叁佰) in runs of two, as
 * one alone is a name (陆, 伍) far more often.
 */
const numeral = /[0-9０-９]+|[〇零一二三四五六七八九十百千万亿两半]|[壹贰叁肆伍陆柒捌玖拾佰仟萬億]{2,}/gu;

export const numeralAccounted: Check = {
  code: 'numeral-accounted',
  description: 'every numeral of every text stands in mentions.csv: each run of digits, each Chinese numeral character',
  counts: 'numerals',
  run: (dataset) => {
    const covered = coveredPlaces(dataset);
    const outcomes = readTexts(dataset).map(([id, text]) => unaccounted(text, covered.get(id) ?? new Set()));
    return {
      checked: outcomes.reduce((sum, { checked }) => sum + checked, 0),
      findings: outcomes.flatMap(({ findings }) => findings),
    };
  },
};

/** A text that could not be read has no row, and no numeral of it is known. */
function readTexts({ texts, tables }: Dataset): (readonly [string, RawText])[] {
  const rows = tables.get('documents')?.rows ?? [];
  const known = new Set(rows.map(({ record }) => record['document_id']));
  return [...texts].filter(([id]) => known.has(id));
}

/** Every place that a mention covers, by document. */
function coveredPlaces(dataset: Dataset): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const { record } of recordsOf(dataset, 'mentions')) {
    const its = places.get(record.document_id) ?? new Set();
    places.set(record.document_id, its);
    const end = Math.min(record.end, dataset.texts.get(record.document_id)?.source?.length ?? 0);
    for (let place = record.start; place < end; place += 1) its.add(place);
  }
  return places;
}

/** Places count code points, matches count UTF-16 units. */
function unaccounted(
  { path, source }: RawText,
  covered: ReadonlySet<number>,
): { checked: number; findings: Finding[] } {
  const found = [...(source?.text ?? '').matchAll(numeral)];
  let [units, points] = [0, 0];
  const findings = found.flatMap(({ 0: text, index }) => {
    points += Array.from((source?.text ?? '').slice(units, index)).length;
    units = index;
    const start = points;
    if (Array.from(text, (_, offset) => covered.has(start + offset)).every(Boolean)) return [];
    const line = source?.lineOf(start) ?? 0;
    return [
      { file: path, row: `line ${String(line)}`, found: `${show(text)} at ${String(start)}`, expected: 'a mention' },
    ];
  });
  return { checked: found.length, findings };
}
