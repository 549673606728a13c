import type { Fact, Period } from '../model/fact.js';
import { sourceSpan } from '../model/span.js';
import type { Sentence } from '../model/sentence.js';
import type { Related } from '../relate/relate.js';
import { spanText, type SentenceView } from '../relate/view.js';
import { unitCodeOf } from '../lexicon/units.js';
import { resolvePeriod } from './period-resolve.js';
import type { Setting } from './course.js';
import { resolveStatus } from './status.js';
import { resolveSubject } from './subject.js';

/** Completes a drafted fact with period, subject and status, and places it in the source text. */
export function resolveFact(related: Related, sentence: Sentence, view: SentenceView, setting: Setting): Fact {
  const { item, draft, rule } = related;
  const { quantity } = item;
  const before = view.text.slice(item.clause.start, quantity.start);
  const section = setting.section;
  const period = resolvePeriod({
    times: draft.kind === 'level' ? view.times : view.times.filter(({ role }) => role !== 'base'),
    at: quantity.start,
    clauseStart: item.clause.start,
    flow: draft.flow === 'growth' && /^[较是]/u.test(draft.reference ?? '') ? 'stock' : draft.flow,
    annualAverage: draft.reference === '年均' || /年均|连年|常年|历年|每年/u.test(before),
    ...(setting.sentencePeriod === undefined ? {} : { sentencePeriod: setting.sentencePeriod }),
    ...(section.period === undefined ? {} : { sectionPeriod: section.period }),
    ...(setting.documentPeriod === undefined ? {} : { documentPeriod: setting.documentPeriod }),
  });
  const unit = draft.unit ?? quantity.unit;
  return {
    span: sourceSpan(sentence.content, quantity.start, quantity.end),
    indicator: draft.indicator,
    subject: draft.subject ?? resolveSubject({ metadata: setting.metadata, ...(draft.scope === undefined ? {} : { scope: draft.scope }) }),
    region: setting.metadata.region ?? '',
    kind: draft.kind,
    value: draft.value ?? quantity.value,
    ...valueMaxOf(draft.valueMax ?? quantity.valueMax),
    qualifier: draft.qualifier ?? quantity.qualifier,
    unit,
    unitCode: unitCodeOf(unit),
    status: draft.status ?? resolveStatus({
      before,
      left: spanText(view, item.left),
      right: view.text.slice(quantity.end, item.clause.end),
      kind: draft.kind,
      section: section.status,
    }),
    ...periodOf(draft.earlier === true ? earlierPeriod(period, section.period) : period),
    reference: draft.reference ?? '',
    sentence: view.text,
    section: view.block.section.join(' / '),
    speaker: view.block.speaker ?? '',
    rule,
  };
}

function valueMaxOf(valueMax: string | undefined): { valueMax?: string } {
  return valueMax === undefined ? {} : { valueMax };
}

function periodOf(period: Period | undefined): { period?: Period } {
  return period === undefined ? {} : { period };
}

/** When a from–to began: as stated, else the year before the span the section speaks of, else unknown. */
function earlierPeriod(period: Period | undefined, section: string | undefined): Period | undefined {
  if (period?.basis === 'stated') return period;
  const start = /^(?<start>\d{4})\/\d{4}$/u.exec(section ?? '')?.groups?.['start'];
  return start === undefined ? undefined : { period: String(Number(start) - 1), basis: 'section' };
}
