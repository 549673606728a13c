import { resolveRelativeRegion } from '../lexicon/regions.js';
import type { Metadata } from '../model/document.js';

/** What a fact is about, as the sentence or the document says. */
export interface SubjectInput {
  /** A relative region the phrase began with: 全区, 我省. */
  readonly scope?: string;
  /** An organisation or place that is the subject of the clause. */
  readonly named?: string;
  readonly metadata: Metadata;
}

/** The subject in words: the named one, the relative region resolved by the document's region, else the document's subject. */
export function resolveSubject({ scope, named, metadata }: SubjectInput): string {
  if (named !== undefined) return named;
  if (scope !== undefined && metadata.region !== undefined) {
    const region = resolveRelativeRegion(scope, metadata.region);
    if (region?.code === metadata.region)
      return metadata.subject?.endsWith(region.name) === true || region.level === 'country'
        ? (metadata.subject ?? region.name)
        : region.name;
  }
  return metadata.subject ?? metadata.regionName ?? '';
}
