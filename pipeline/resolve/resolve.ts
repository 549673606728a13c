import { isOtherCountry } from '../lexicon/countries.js';
import { unitCodeOf } from '../lexicon/units.js';
import type { Fact, Period } from '../model/fact.js';
import type { Sentence } from '../model/sentence.js';
import { sourceSpan } from '../model/span.js';
import { endsAsWork } from '../relate/named-work.js';
import type { Related } from '../relate/relate.js';
import type { Draft } from '../relate/rule.js';
import { subjectAt } from '../relate/subject.js';
import type { SentenceView } from '../relate/view.js';
import type { Setting } from './course.js';
import { factPeriod } from './fact-period.js';
import { identifyIndicator } from './identify-indicator.js';
import { factValue } from './fact-value.js';
import { factStatus, type Placed } from './fact-status.js';
import { isOfScope, resolveSubject, withoutScope } from './subject.js';
import { subjectRegion } from './subject-region.js';

/** Completes the drafted facts of a sentence, in order: a change takes the status of the level it changes. */
export function resolveAll(
  related: readonly Related[],
  sentence: Sentence,
  view: SentenceView,
  setting: Setting,
): Fact[] {
  const facts: Fact[] = [];
  let previous: Placed | undefined;
  let departure: Period | undefined;
  for (const draft of related) {
    const resolved = withDeparture(resolveFact(draft, sentence, view, setting, previous), draft, departure);
    const fact = ofItsLevel(asConverted(resolved, draft, previous, view), previous?.fact);
    if (draft.draft.earlier === true) departure = fact.period;
    facts.push(fact);
    previous = { fact, item: draft.item };
  }
  return facts;
}

/** 74亿欧元〔（约合570亿元）〕: the same amount in another currency, of the same time. */
function asConverted(fact: Fact, { item }: Related, previous: Placed | undefined, { text }: SentenceView): Fact {
  if (previous === undefined || item.clause.inside === undefined) return fact;
  const [from, to] = [previous.item.quantity, item.quantity];
  if (from.dimension !== 'currency' || to.dimension !== 'currency' || from.unit === to.unit) return fact;
  if (!/^[（(]$/u.test(text.slice(from.end, to.start).trim())) return fact;
  const { period, status, subject, region } = previous.fact;
  const { period: _own, ...rest } = fact;
  return { ...rest, status, subject, region, ...(period === undefined ? {} : { period }) };
}

/** 年末存栏496万头，增长1%；出栏709万头，〔增长3%〕: a change told of what a year brought is of the year, not of its end. */
function ofItsLevel(fact: Fact, previous: Fact | undefined): Fact {
  if (fact.kind !== 'growth' && fact.kind !== 'change') return fact;
  if (previous?.period === undefined || previous.indicator !== fact.indicator) return fact;
  return fact.period?.period === `${previous.period.period}-12-31` ? { ...fact, period: previous.period } : fact;
}

/** 从2020年的3万亿元增长到…，收入从3000亿元增长到…: a from–to that states no year of its own began when the one before did. */
function withDeparture(fact: Fact, { draft, item }: Related, departure: Period | undefined): Fact {
  if (draft.earlier !== true || departure === undefined || fact.period?.basis !== 'stated') return fact;
  const own = fact.sentence.slice(item.clause.start, item.quantity.start);
  return /\d{4}|年/u.test(own) ? fact : { ...fact, period: departure };
}

/** Completes a drafted fact with period, subject and status, and places it in the source text. */
function resolveFact(
  related: Related,
  sentence: Sentence,
  view: SentenceView,
  setting: Setting,
  previous: Placed | undefined,
): Fact {
  const { item, draft, rule } = related;
  const { quantity } = item;
  const unit = draft.unit ?? quantity.unit;
  const period = factPeriod(related, view, setting);
  const holder = draft.scope === undefined ? subjectAt(view, item) : undefined;
  const named = isCountedItself(holder, draft) ? undefined : holder;
  const subject =
    draft.subject === undefined
      ? subjectOf(draft, named, setting, view.text.slice(0, quantity.start))
      : withoutScope(draft.subject);
  return {
    span: sourceSpan(sentence.content, quantity.start, quantity.end),
    indicator: nameOf(withoutSubject(draft, named, unit, setting)),
    subject,
    region: subjectRegion(subject, setting.metadata),
    kind: draft.kind,
    ...factValue(draft, quantity),
    qualifier: draft.qualifier ?? quantity.qualifier,
    unit,
    // 位 is a place in an order here, not a person.
    unitCode: rule === 'rank' ? '' : unitCodeOf(unit),
    status: draft.status ?? factStatus(related, view, setting, unit, period, previous),
    ...(period === undefined ? {} : { period }),
    reference: draft.reference ?? '',
    sentence: view.text,
    section: view.block.section.join(' / '),
    speaker: view.block.speaker ?? '',
    rule,
  };
}

/** Signs alone, which broken layouts leave, are no name. */
function nameOf(indicator: string): string {
  return /[\p{L}\p{N}]/u.test(indicator) ? indicator : '';
}

/** 〔全国重点实验室〕达8家: what is counted does not count itself. */
function isCountedItself(holder: string | undefined, { indicator, kind }: Draft): boolean {
  return holder !== undefined && holder === indicator && kind === 'level' && countable.test(holder);
}
const countable = /(?:实验室|企业|国企|公司|机构|银行|学校|医院|集团|中心)$/u;

/** 〔全国〕网上零售额: whose it is stands in a column of its own, unless the indicator is known by the whole name or it is a body's. */
function withoutSubject(draft: Draft, named: string | undefined, unit: string, { ownNames }: Setting): string {
  const { indicator, kind } = draft;
  if (named === undefined || !indicator.startsWith(named)) return indicator;
  if (!mayBeLeftOut(named)) return withoutOrganisation(indicator, named, ownNames);
  const rest = indicator.slice(named.length).replace(/^(?:的|(?:共|现)有(?=.{2}))/u, '');
  if (rest.length < 2 || partOfName.test(rest)) return indicator;
  return named === '全国' && identifyIndicator({ indicator, kind, unit }).length > 0 ? indicator : rest;
}

/** 〔太极集团〕研发投入: an organisation that stands in the column of subjects; what bears the name of the place itself keeps it. */
function withoutOrganisation(indicator: string, named: string, ownNames: ReadonlySet<string>): string {
  const rest = indicator.slice(named.length).replace(/^(?:已经|还|共|也|又|将|已)/u, '');
  const isOwn = [...ownNames].some((name) => named.startsWith(name));
  const mayStandApart = organisation.test(named) || endsAsWork(named);
  return rest.length < 3 || isOwn || !mayStandApart || /^[的\p{P}]|分[校行]|\|/u.test(rest) ? indicator : rest;
}

const organisation = /(?:集团|(?<!上市)公司|大学|学院|汽车|银行|局|部)$/u;

function mayBeLeftOut(named: string): boolean {
  return /[国省市区县州盟旗]$/u.test(named) || isOtherCountry(named);
}

/** 全国〔人大〕代表, 中国〔海军〕, 日本〔人〕, 奥地利〔北部〕: without the place the rest would be no name. */
const partOfName =
  /^(?:人大|政协|人民代表|工商联|总工会|妇联|海军|空军|人民|人(?![均口])|籍|方面|地区|[东南西北中]部|各地|全国|一(?!般)|队|[（(])/u;

function subjectOf(
  { scope, indicator }: Draft,
  named: string | undefined,
  { metadata, sentenceSubject }: Setting,
  before: string,
): string {
  return resolveSubject({
    metadata,
    ...(scope === undefined ? {} : { scope, ofScope: isOfScope(before, scope, indicator) }),
    ...(named === undefined ? {} : { named }),
    ...(sentenceSubject === undefined ? {} : { earlier: sentenceSubject }),
  });
}
