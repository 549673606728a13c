import { recordExtraction } from '../check/check-extraction.js';
import { nameFacts, type NamedExtraction } from '../check/name-facts.js';
import type { Records } from '../check/tables.js';
import type { Corrections } from '../model/correction.js';
import type { Extraction } from '../model/extraction.js';
import { applyPlans } from './apply-plans.js';
import { entriesOf } from './entry.js';
import { indexSentences, type SentenceIndex } from './places.js';
import { planAdd, planDrop, planSet, type Ground } from './plan.js';
import { refuseOverlaps, refuseRepeated } from './refuse-conflicts.js';

/**
 * The records of a document as `checkExtraction` gives them, after what a person corrected: corrections stand between
 * the naming of the facts and the check, so that periods, codes, counts, plausibility and schemas hold for them too.
 * Throws a DocumentError that names the entry whose guard no longer fits the text.
 */
export function correctExtraction(extraction: Extraction, corrections?: Corrections): Records {
  const named = nameFacts(extraction);
  return recordExtraction(corrections === undefined ? named : applyCorrections(named, corrections));
}

function applyCorrections(extraction: NamedExtraction, corrections: Corrections): NamedExtraction {
  refuseRepeated(corrections);
  let found: SentenceIndex | undefined;
  const ground: Ground = { extraction, sentences: () => (found ??= indexSentences(extraction.document)) };
  const drops = entriesOf(corrections, 'drop').map((entry) => planDrop(entry, ground));
  const dropped = new Set(drops.flatMap((plan) => (plan.action === 'drop' ? [plan.fact] : [])));
  const sets = entriesOf(corrections, 'set').map((entry) => planSet(entry, ground));
  const adds = entriesOf(corrections, 'add').map((entry) => planAdd(entry, ground, dropped));
  refuseOverlaps(adds);
  return applyPlans(extraction, [...drops, ...sets, ...adds]);
}
