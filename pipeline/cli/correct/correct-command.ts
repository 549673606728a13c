import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactRecord } from '../../model/schemas.generated.js';
import { writeJson } from '../../publish/json.js';
import { correctionsPath } from '../../read/corrections.js';
import { isCalendarDate } from '../../read/dates.js';
import { listTexts } from '../build/build-folder.js';
import { CliError, readArguments, type Arguments, type CommandUsage, type Surroundings } from '../command.js';
import { outOption, rawOption, textOption } from '../folders.js';
import { addEntry, pointerOf, readEntries } from './corrections-file.js';
import { nearestIds } from './nearest-ids.js';
import { stubEntry } from './stub.js';

const usage: CommandUsage = {
  name: 'correct',
  description: 'Adds an entry for a fact to the corrections of its text, to be edited and given a reason.',
  operands: [['<fact_id>', 'fact_id of a row of facts.csv']],
  options: [
    rawOption,
    outOption,
    ['--author <name>', 'who corrects it', ''],
    ['--date <day>', 'day of the correction, such as 2024-03-01', ''],
    ['--print', 'write nothing; print the entry'],
  ],
};

/** `correct`: 0 when the entry was written or printed. Throws CliError 2 for a fact that cannot be corrected so. */
export function correct(argv: readonly string[], surroundings: Surroundings): number {
  const args = readArguments(usage, argv, surroundings);
  const [id] = args?.operands ?? [];
  if (args === undefined || id === undefined) return 0;
  const fact = publishedFact(textOption(args, 'out'), id);
  const path = correctionsPath(textPath(textOption(args, 'raw'), fact));
  const entries = readEntries(path);
  refuseCorrected(fact, path, pointerOf(entries, id));
  const entry = stubEntry(fact, textOption(args, 'author'), dayOf(args));
  if (args.options['print'] === true) {
    surroundings.out(writeJson(entry).toString('utf8'));
    return 0;
  }
  addEntry(path, entries, entry);
  surroundings.out(`${path}\n`);
  const empty = (['reason', 'author', 'date'] as const).filter((field) => entry[field] === '').join(', ');
  surroundings.err(
    `/corrections/${String(entries.length)} waits for ${empty}: correct what is wrong under set, remove the rest, ` +
      'and run build-data.\n',
  );
  return 0;
}

function publishedFact(out: string, id: string): FactRecord {
  const facts = readFacts(join(out, 'facts.json'));
  const fact = facts.find(({ fact_id }) => fact_id === id);
  if (fact !== undefined) return fact;
  const near = nearestIds(
    id,
    facts.map(({ fact_id }) => fact_id),
  );
  const lines = facts
    .filter(({ fact_id }) => near.includes(fact_id))
    .map(({ fact_id, document_id, quote, sentence }) => `  ${fact_id}  ${document_id}  “${quote}” in “${sentence}”`);
  const remedy = lines.length === 0 ? 'Take one from the column fact_id of facts.csv.' : 'The nearest are:';
  throw new CliError([`${id}: no such fact in ${out}. ${remedy}`, ...lines].join('\n'), 2);
}

function readFacts(path: string): FactRecord[] {
  if (!existsSync(path)) throw new CliError(`${path}: no such file. Run build-data or name another folder.`, 2);
  return JSON.parse(readFileSync(path, 'utf8')) as FactRecord[];
}

function textPath(raw: string, { document_id: id }: FactRecord): string {
  const file = [...listTexts(raw).documents].find((each) => each.id === id);
  if (file === undefined) throw new CliError(`${raw}: no text ${id}, from which the fact is. Name another folder.`, 2);
  return file.path;
}

function refuseCorrected({ fact_id: id, rule }: FactRecord, path: string, pointer: string | undefined): void {
  if (pointer !== undefined) throw new CliError(`${path}: ${pointer} is about ${id} already. Edit that entry.`, 2);
  if (rule !== 'correction') return;
  throw new CliError(
    `${id}: made by a correction. Edit the entry of ${path} that adds it, or run build-data if there is none.`,
    2,
  );
}

function dayOf(args: Arguments): string {
  const day = textOption(args, 'date');
  if (day === '' || (/^\d{4}-\d\d-\d\d$/u.test(day) && isCalendarDate(day))) return day;
  throw new CliError(`--date: unexpected ${day}, expected a day of the calendar such as 2024-03-01`, 2);
}
