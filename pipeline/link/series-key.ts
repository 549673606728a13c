import { canonicalSubject } from '../lexicon/subject-names.js';
import { findIndicator } from '../lexicon/indicators.js';
import type { FactRecord } from '../model/schemas.generated.js';
import { shortHash } from '../model/short-hash.js';
import { normaliseIndicator } from '../resolve/normal-form.js';
import type { SeriesKey } from './series.js';

/** Where the observations of a fact belong. */
export function seriesKeyOf(fact: FactRecord): SeriesKey {
  const row = fact.indicator_id === null ? undefined : findIndicator(fact.indicator_id);
  return {
    ...(row && { indicatorId: row.id }),
    indicator: row?.zh ?? normaliseIndicator(fact.indicator ?? ''),
    subject: canonicalSubject(fact.subject ?? '', fact.region ?? ''),
    region: fact.region ?? '',
    kind: fact.kind,
    reference: normaliseReference(fact),
    unit: fact.unit ?? '',
  };
}

/** A key as one text. */
export function keyText(key: SeriesKey, documentId: string): string {
  const { indicatorId, indicator, kind, reference, unit } = key;
  return JSON.stringify([indicatorId ?? indicator, ...whose(key, documentId), kind, reference, unit]);
}

/** What is measured and of whom, whatever is said of it: the series of its levels and of its growth share it. */
export function topicText(key: SeriesKey, documentId: string): string {
  return JSON.stringify([key.indicatorId ?? key.indicator, ...whose(key, documentId)]);
}

/** Of whom a fact speaks: facts of different owners are in different series, and no check sets them side by side. */
export function ownerOf({ subject, region, document_id: documentId }: FactRecord): string {
  const key = { subject: canonicalSubject(subject ?? '', region ?? ''), region: region ?? '' };
  return JSON.stringify(whose(key, documentId));
}

/** What is of nobody in particular, in no region known, is joined with nothing outside of its document. */
function whose({ subject, region }: Pick<SeriesKey, 'subject' | 'region'>, documentId: string): string[] {
  return subject === '' && region === '' ? [documentId] : [subject, region];
}

/** The identifier of a series, which stays as long as the words of its key. */
export function seriesId(text: string): string {
  return `s${shortHash(text)}`;
}

/** Growth is over the year before unless something else is named; a level needs no reference. */
function normaliseReference({ kind, reference }: FactRecord): string {
  if (kind === 'level') return '';
  const words = (reference ?? '').replace(/\s+/gu, '');
  if (kind !== 'growth' && kind !== 'change') return words;
  return words === '' || /^(?:较|比|与)?(?:去|上)年(?:同期|末|底)?(?:相比)?$/u.test(words) ? '同比' : words;
}
