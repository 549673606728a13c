import { resolveRelativeRegion } from '../lexicon/regions.js';
import type { Metadata } from '../model/document.js';

/** What a fact is about, as the sentence or the document says. */
export interface SubjectInput {
  /** A relative region the phrase began with: 全区, 我省. */
  readonly scope?: string;
  /** Whether a clause opens with the scope and goes on with the indicator, so that the value is that of the scope. */
  readonly ofScope?: boolean;
  /** An organisation or place that is the subject of the clause. */
  readonly named?: string;
  readonly metadata: Metadata;
  /** Whose values the paragraph gave before. */
  readonly earlier?: string;
}

/** The subject in words: the named one, the relative region resolved by the document's region, else the document's subject. */
export function resolveSubject({ scope, ofScope, named, metadata, earlier }: SubjectInput): string {
  if (named !== undefined) return named;
  if (scope !== undefined && metadata.region !== undefined) {
    const region = resolveRelativeRegion(scope, metadata.region);
    if (region?.code === metadata.region)
      return metadata.subject?.endsWith(region.name) === true || region.level === 'country'
        ? (metadata.subject ?? region.name)
        : region.name;
    if (region !== undefined && ofScope === true) return region.name;
  }
  return metadata.subject ?? metadata.regionName ?? earlier ?? '';
}

/**
 * Whether the last clause of `text` that names the scope opens with it and gives a value of it: 全市〔常住人口〕, in a text
 * of one of its districts a fact about the city. 全市最大项目 and 在全市率先… only compare.
 */
export function isOfScope(text: string, scope: string, indicator: string): boolean {
  const start = text.lastIndexOf(scope + indicator.slice(0, 2));
  if (start < 0 || indicator === '' || /^(?:最|首|率先|唯一|第)/u.test(indicator)) return false;
  return start === 0 || /[，。；：,;:]/u.test(text.charAt(start - 1));
}

/** 西城区〔全市〕第一: among whom a place is held is no part of the name. */
export function withoutScope(subject: string): string {
  return /^(?<name>.{2,}[省市区县州盟旗])全[国省市区县州盟旗]$/u.exec(subject)?.groups?.['name'] ?? subject;
}
