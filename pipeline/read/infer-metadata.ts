import { findRegionByCode, type Region } from '../lexicon/regions.js';
import { isTraditional, toSimplified } from '../lexicon/traditional.js';
import type { Metadata, MetadataField } from '../model/document.js';
import { takeExcerpt, type Excerpt } from './excerpt.js';
import { inferGenre } from './infer-genre.js';
import { inferPublished } from './infer-published.js';
import { inferPublisher } from './infer-publisher.js';
import { inferRegion } from './infer-region.js';
import { inferTitle } from './infer-title.js';

/** Metadata in full, and which fields of it the text rather than the sidecar gave. */
export interface CompletedMetadata {
  readonly metadata: Metadata;
  readonly inferred: readonly MetadataField[];
}

/**
 * Completes what a sidecar states by what the text, or the name of its file, tells. What is stated is never changed;
 * what neither tells stays absent. `hints` are what its format tells beside the text, and `shown` the title by which it
 * presents a text that gives none. Takes time in proportion to a bounded part of the text.
 */
export function completeMetadata(
  id: string,
  text: string,
  stated: Metadata,
  hints: Metadata = {},
  shown?: string,
): CompletedMetadata {
  const excerpt = takeExcerpt(id, text);
  const known = { ...hints, ...stated };
  const inferred = isTraditional(excerpt.body)
    ? inferTraditional(excerpt, id, text, known, shown)
    : inferAll(excerpt, known, shown);
  const added = Object.entries(inferred).filter(([field]) => stated[field as MetadataField] === undefined);
  return {
    metadata: { ...Object.fromEntries(added), ...stated },
    inferred: added.map(([field]) => field as MetadataField),
  };
}

/** What a text in traditional characters tells, read in simplified ones; its title and publisher as they are written. */
function inferTraditional(written: Excerpt, id: string, text: string, stated: Metadata, shown?: string): Metadata {
  const excerpt = takeExcerpt(toSimplified(id), simplifyEnds(text));
  const { title, publisher, ...inferred } = inferAll(excerpt, stated, shown);
  return {
    ...inferred,
    ...(title !== undefined && { title: asWritten(title, written) }),
    ...(publisher !== undefined && { publisher: asWritten(publisher, written) }),
  };
}

/** Excerpts are taken from both ends of a text. */
function simplifyEnds(text: string): string {
  if (text.length <= 2 * endLength) return toSimplified(text);
  const [head, tail] = [text.slice(0, endLength), text.slice(-endLength)];
  return toSimplified(head) + text.slice(endLength, -endLength) + toSimplified(tail);
}

const endLength = 100_000;

/** Words in simplified characters as the excerpt writes them, blanks aside; what does not stand there as it is. */
function asWritten(words: string, { fileName, head, tail }: Excerpt): string {
  const lines = [...head, ...tail].map((line) => line.text);
  const written = [fileName, ...lines].join('').replace(/\s/gu, '');
  const sought = words.replace(/\s/gu, '');
  const at = toSimplified(written).indexOf(sought);
  return at < 0 ? words : written.slice(at, at + sought.length);
}

function inferAll(excerpt: Excerpt, stated: Metadata, shown?: string): Metadata {
  const title = stated.title ?? inferTitle(excerpt, shown);
  const source = stated.publisher ?? inferPublisher(excerpt);
  const region = stated.region === undefined ? inferRegion(excerpt, source) : findRegionByCode(stated.region);
  const published = stated.published ?? inferPublished(excerpt, title);
  const genre = stated.genre ?? inferGenre(excerpt, title);
  const publisher = source ?? (genre === 'report' || genre === 'plan' ? governmentOf(region) : undefined);
  return {
    title,
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(region !== undefined && { region: region.code, regionName: region.fullName, subject: subjectOf(region) }),
    ...(genre !== undefined && { genre }),
  };
}

/** The state is spoken of as 全国, every other region by its own name. */
function subjectOf(region: Region): string {
  return region.level === 'country' ? '全国' : region.name;
}

/** The government whose report it is. */
function governmentOf(region: Region | undefined): string | undefined {
  if (region === undefined) return undefined;
  return region.level === 'country' ? '国务院' : `${region.fullName}人民政府`;
}
