import type { Block } from '../model/block.js';
import type { Metadata } from '../model/document.js';
import type { Fact, Period } from '../model/fact.js';
import { sourceSpan } from '../model/span.js';
import type { Sentence } from '../model/sentence.js';
import type { Clock } from '../recognise/time.js';
import type { Related } from '../relate/relate.js';
import type { SentenceView } from '../relate/view.js';
import { unitCodeOf } from '../lexicon/units.js';
import { resolvePeriod } from './period-resolve.js';
import { sectionPeriod, type SectionPeriod } from './period-section.js';
import { resolveStatus } from './status.js';
import { resolveSubject } from './subject.js';

/** What is in force where a sentence stands. */
export interface Setting {
  readonly metadata: Metadata;
  readonly section: SectionPeriod;
  readonly documentPeriod: string | undefined;
  /** The document's date and the period in force: what relative times are counted from. */
  readonly clock: Clock;
}

/** What headings and a table's column head say of the period and status of a block. */
export function settingOf(block: Block, metadata: Metadata, clock: Clock, documentPeriod: string | undefined): Setting {
  const headings = block.cell === undefined ? block.section : [...block.section, block.cell.columnHead];
  const section = sectionPeriod(headings, clock);
  const context = section.period ?? documentPeriod;
  return { metadata, documentPeriod, section, clock: context === undefined ? clock : { ...clock, context } };
}

/** Completes a drafted fact with period, subject and status, and places it in the source text. */
export function resolveFact(related: Related, sentence: Sentence, view: SentenceView, setting: Setting): Fact {
  const { item, draft, rule } = related;
  const { quantity } = item;
  const before = view.text.slice(item.clause.start, quantity.start);
  const section = setting.section;
  const period = resolvePeriod({
    times: view.times,
    at: quantity.start,
    clauseStart: item.clause.start,
    flow: draft.flow,
    annualAverage: before.includes('年均') || draft.reference === '年均',
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
    status: draft.status ?? resolveStatus(before, section.status),
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
