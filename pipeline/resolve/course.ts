import { findRegionByCode } from '../lexicon/regions.js';
import type { Block } from '../model/block.js';
import type { Metadata } from '../model/document.js';
import type { Fact } from '../model/fact.js';
import {
  clockOf,
  isNews,
  isOneYear,
  isSpanOfYears,
  liesAhead,
  reportedYear,
  spanOfYears,
} from '../recognise/time-clock.js';
import type { Clock, TimeExpression } from '../recognise/time.js';
import { emptyMemory, type Memory } from '../relate/memory.js';
import { carriedPeriod, isPartOfYear, reportedPeriod, topicPeriod, wholePeriod } from './period-carry.js';
import { documentPeriod, sectionPeriod, type Heading, type SectionPeriod } from './period-section.js';
import { calendarTime } from './table-time.js';

/** What is in force where a sentence stands. */
export interface Setting {
  readonly metadata: Metadata;
  /** Names of the document's subject and region, which no indicator begins with. */
  readonly ownNames: ReadonlySet<string>;
  /** Whether the document has neither a subject nor a region: news of the whole world. */
  readonly homeless: boolean;
  readonly section: SectionPeriod;
  /** Carried from earlier sentences of the paragraph. */
  readonly sentencePeriod?: string;
  /** When the whole was measured that a sentence on its parts (其中，…) speaks of. */
  readonly partsPeriod?: string;
  /** Whose values the paragraph last gave, in a document that has no place of its own. */
  readonly sentenceSubject?: string;
  readonly documentPeriod?: string;
  /** The last year the document reports on, by its date and its period. */
  readonly reported: number | undefined;
  /** The document's date and the period in force: what relative times are counted from. */
  readonly clock: Clock;
}

/** A period that holds below the headings it was set under until another is set. */
interface Topic {
  readonly period: string;
  readonly place: readonly string[];
}

/** Where reading a document has got to: the setting and what the paragraph has said. Changes while the document is read. */
export interface Course {
  /** What the headings met so far say together, and each by itself; the document's clock is the same for all. */
  readonly sections: Map<string, SectionPeriod>;
  readonly headings: Map<string, Heading>;
  setting: Setting;
  memory: Memory;
  /** Periods set by topic sentences for the paragraphs after them, outermost first: one for each level of headings. */
  topics: readonly Topic[];
  /** Speaker and headings of the block. */
  place: readonly string[];
  /** Whether the block is running text: titles, headings and table cells set no topic. */
  prose: boolean;
  /** The time that opened the last sentence, or that of the whole if it told of parts. */
  opening: string | undefined;
  /** The last numbered section that plans for a year: sections after it whose headings say nothing go on planning. */
  plan: SectionPeriod | undefined;
}

export function beginDocument(metadata: Metadata): Course {
  const period = documentPeriod(metadata);
  const setting: Setting = {
    metadata,
    ownNames: ownNamesOf(metadata),
    homeless: metadata.subject === undefined && metadata.regionName === undefined,
    section: {},
    clock: clockOf(metadata, undefined),
    reported: reportedYear(clockOf(metadata, period)),
    ...(period === undefined ? {} : { documentPeriod: period }),
  };
  const [sections, headings] = [new Map<string, SectionPeriod>(), new Map<string, Heading>()];
  return {
    sections,
    headings,
    setting,
    memory: emptyMemory,
    topics: [],
    place: [],
    prose: true,
    opening: undefined,
    plan: undefined,
  };
}

function ownNamesOf({ subject, region, regionName }: Metadata): ReadonlySet<string> {
  const found = region === undefined ? undefined : findRegionByCode(region);
  const names = [subject, regionName, found?.name, found?.fullName, found?.shortName, '本区', '本市', '本省'];
  const short = subject?.replace(/[区市县省]$/u, '');
  return new Set([...names, short].filter((name) => name !== undefined && name.length > 1) as string[]);
}

/**
 * A glossary explains terms of the whole document, whatever heading it stands under. A table cell stands below what its own
 * heads say of time.
 */
function headingsOf(course: Course, { kind, cell, section }: Block, clock: Clock): readonly string[] {
  if (kind === 'glossary') return [];
  if (cell === undefined) return section;
  if (cell.time === undefined) return [...section, cell.columnHead];
  const period = sectionUnder(course, section, clock).period ?? course.setting.documentPeriod;
  return [...section, calendarTime(cell.time, period, clock)];
}

/** What headings say, read once for all blocks below them. */
function sectionUnder(course: Course, headings: readonly string[], clock: Clock): SectionPeriod {
  const key = headings.join('\n');
  const known = course.sections.get(key);
  if (known !== undefined) return known;
  const section = sectionPeriod(headings, clock, course.headings);
  course.sections.set(key, section);
  return section;
}

export function beginBlock(course: Course, block: Block): void {
  course.place = [block.speaker ?? '', ...block.section];
  course.prose = block.kind === 'paragraph' || block.kind === 'list-item';
  course.topics = course.topics.filter((topic) => holdsAt(topic, course.place));
  const topic = course.topics.at(-1);
  const { metadata, documentPeriod: whole } = course.setting;
  const clock = clockOf(metadata, whole);
  const headings = headingsOf(course, block, clock);
  const section = goOnPlanning(course, sectionUnder(course, headings, clock));
  const below =
    topic === undefined ? undefined : sectionUnder(course, headings.slice(topic.place.length - 1), clock).period;
  const period = below ?? topic?.period ?? section.period;
  const { sentenceSubject: _told, ...setting } = withoutCarried(course.setting);
  course.setting = {
    ...setting,
    section: completeSection(section, period, clock),
    clock: clockOf(metadata, period ?? whole),
  };
  course.memory = emptyMemory;
  course.opening = undefined;
}

const numberedSection = /^[一二三四五六七八九十]{1,3}、/u;

/** In a report on a year, what follows 二、2015年工作总体部署 under 三、把改革开放扎实推向纵深 is planned for that year too. */
function goOnPlanning(course: Course, section: SectionPeriod): SectionPeriod {
  const [, top = ''] = course.place;
  const { genre } = course.setting.metadata;
  if (genre !== 'report' || !numberedSection.test(top)) return section;
  if (section.status === 'target' && isOneYear(section.period)) course.plan = section;
  const silent = section.status === undefined && section.period === undefined;
  return silent && course.plan !== undefined ? course.plan : section;
}

/** A section whose period begins after the last year reported on plans, where its headings do not say what it does. */
function completeSection(section: SectionPeriod, period: string | undefined, clock: Clock): SectionPeriod {
  if (period === undefined) return section;
  const planned = section.status === undefined && liesAhead(period, clock);
  return { ...section, period, ...(planned ? { status: 'target' as const } : {}) };
}

/** A topic ends with the heading it was set under; one set above all headings ends with the first of them. */
function holdsAt(topic: Topic, place: readonly string[]): boolean {
  if (topic.place.length === 1 && place.length > 1) return false;
  return topic.place.every((heading, depth) => place[depth] === heading);
}

/** What a sentence holds of times and quantities. */
export interface Said {
  readonly text: string;
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly unknown[];
}

/** Whether the first time of a sentence is set off by a comma: 截至2022年底，…. Only then it is meant for what follows too. */
function standsApart({ text, times }: Said): boolean {
  const after = text.charAt(times[0]?.end ?? text.length);
  return after === '，' || after === ',';
}

function withoutCarried(setting: Setting): Setting {
  if (setting.sentencePeriod === undefined) return setting;
  const { sentencePeriod: _carried, ...rest } = setting;
  return rest;
}

/** A look back in a section that plans: 这两年来, 过去五年 under 基本任务. It tells nothing of the paragraphs after it. */
function isAside(topic: string, { section, reported }: Setting): boolean {
  return section.status === 'target' && reported !== undefined && Number(topic.slice(-4)) <= reported;
}

const planDraft = /《?(?:规划)?纲要》?[（(]?草案/u;

/** 年末装机容量3348万千瓦。〔其中，〕火电…, 〔分产业看，〕…: parts of what the sentence before told, measured when that was. */
const tellsParts = /^(?:其中|[分按]\p{Script=Han}{1,8}(?:看|分|统计)，)/u;

/** What a sentence sets for itself by its words: whose parts it tells, and the plan it speaks of. */
export function beginSentence(course: Course, text: string): void {
  const { partsPeriod: _before, ...setting } = course.setting;
  const parts = tellsParts.test(text) ? course.opening : undefined;
  course.setting = parts === undefined ? setting : { ...setting, partsPeriod: parts };
  beginPlan(course, text);
}

/**
 * A sentence that speaks of the draft of the next five-year plan (《纲要（草案）》提出…) sets it for itself and the rest of
 * its paragraph: what is said there is planned for those years.
 */
function beginPlan(course: Course, text: string): void {
  if (!course.prose || !planDraft.test(text) || /展望|远景/u.test(text)) return;
  const { setting } = course;
  const { reported } = setting;
  if (reported === undefined) return;
  const start = reported + 1 - (reported % 5);
  const period = start > reported ? spanOfYears(start, start + 4) : undefined;
  if (period !== undefined) course.setting = { ...setting, section: { period, status: 'target', span: period } };
}

/**
 * In a document of no place of its own, what follows in the paragraph is of whom it last gave a value; after values of several
 * it is of nobody in particular.
 */
export function passSubject(course: Course, facts: readonly Fact[]): void {
  if (!course.setting.homeless) return;
  const [subject, ...others] = new Set(facts.map((fact) => fact.subject).filter((name) => name !== ''));
  if (subject === undefined) return;
  const { sentenceSubject: _told, ...setting } = course.setting;
  course.setting = others.length > 1 ? setting : { ...setting, sentenceSubject: others[0] ?? subject };
}

/** News of a month goes on with it after a sentence that counts nothing. */
function goesOn({ metadata, sentencePeriod = '' }: Setting): boolean {
  return isNews(metadata.genre) && isPartOfYear(sentencePeriod);
}

function reportedInNews({ setting }: Course, text: string, times: readonly TimeExpression[]): string | undefined {
  return isNews(setting.metadata.genre) ? reportedPeriod(text, times) : undefined;
}

/** 2007年, inside a paragraph below 过去五年工作回顾: one year of the span that the headings name is told of no further than there. */
function narrows(topic: string, { sections, place, setting }: Course): boolean {
  const { period, span } = sections.get(place.slice(1).join('\n')) ?? {};
  return isOneYear(topic) && span !== undefined && period === span && setting.metadata.genre === 'report';
}

/** Hands on what a sentence says of time. `alone`: it is a paragraph of its own without quantities, so it may set the topic anywhere in it. */
export function passSentence(course: Course, said: Said, memory: Memory, alone: boolean): void {
  const isFirst = course.memory.sentence === 0;
  course.memory = memory;
  const { text, times } = said;
  if (!tellsParts.test(text)) course.opening = wholePeriod(times);
  const carried = (standsApart(said) ? carriedPeriod(times) : undefined) ?? reportedInNews(course, text, times);
  if (carried !== undefined) course.setting = { ...course.setting, sentencePeriod: carried };
  else if (said.quantities.length === 0 && !goesOn(course.setting)) course.setting = withoutCarried(course.setting);
  const span = alone ? times.find(({ period, opensClause }) => opensClause && isSpanOfYears(period)) : undefined;
  const apart = said.quantities.length === 0 || standsApart(said);
  const topic = (apart ? topicPeriod(times, course.setting.clock) : undefined) ?? span?.period;
  if (topic === undefined || !course.prose || isAside(topic, course.setting)) return;
  if (!isFirst && said.quantities.length > 0 && narrows(topic, course)) return;
  const outer = course.topics.filter(({ place }) => place.length < course.place.length);
  course.topics = [...outer, { period: topic, place: course.place }];
  const { section, clock, metadata } = course.setting;
  course.setting = {
    ...course.setting,
    section: completeSection(section, topic, clock),
    clock: clockOf(metadata, topic),
  };
}
