import type { Extraction } from '../model/extraction.js';
import type { Issue } from '../model/issue.js';
import { unaccountedNumerals } from './accounting.js';
import { documentRecord, issueRecords, mentionRecords, termRecords } from './document-records.js';
import { factRecords } from './fact-records.js';
import { identifyFact, type IdentifiedFact } from './identify-fact.js';
import { inTextOrder, nameFacts, type NamedExtraction } from './name-facts.js';
import { plausibilityIssues } from './plausibility.js';
import { indexSource } from './source-index.js';
import { documentTables, tableSchemas, type Records } from './tables.js';
import { unexpectedCharacters } from './unexpected-characters.js';
import { compileSchema } from '../schema/validator.js';

/**
 * Turns what was read out of one document into records of the published tables and looks for what is not plausible.
 * Facts, mentions and terms come in text order, issues by place.
 * Throws when a record does not fit its schema: that is a mistake of a stage before, not of the document.
 */
export function checkExtraction(extraction: Extraction): Records {
  return recordExtraction(nameFacts(extraction));
}

/** The records of an extraction whose facts have their ids; see `checkExtraction`. */
export function recordExtraction(extraction: NamedExtraction): Records {
  const ordered = inTextOrder(extraction);
  const { document } = ordered;
  const source = indexSource(document.text);
  const identified = ordered.facts.map(identifyFact);
  const facts = factRecords(document, identified, source);
  const issues = issueRecords(document.id, allIssues(ordered, identified), source);
  const records = {
    facts,
    mentions: mentionRecords(ordered, facts, source),
    documents: [documentRecord(ordered, issues.length, source)],
    issues,
    terms: termRecords(ordered, source),
  };
  assertValid(records);
  return records;
}

/** By start, those about the whole document first; at the same place in the order in which they were found. */
function allIssues({ document, numerals, issues }: Extraction, facts: readonly IdentifiedFact[]): Issue[] {
  const found = [
    ...issues,
    ...plausibilityIssues(facts, document.text),
    ...unaccountedNumerals(document.text, numerals),
    ...unexpectedCharacters(document.text),
  ];
  return found.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

const validators = documentTables.map((name) => ({ name, problemsOf: compileSchema(tableSchemas[name]) }));

/** Throws on the first record that does not fit the schema of its table. */
export function assertValid(records: Records): void {
  for (const { name, problemsOf } of validators) {
    for (const record of records[name]) {
      const problems = problemsOf(record).map(({ pointer, message }) => `${pointer} ${message}`);
      if (problems.length > 0)
        throw new TypeError(
          `Expected a valid record of ${name}, not ${JSON.stringify(record)}: ${problems.join('; ')}`,
        );
    }
  }
}
