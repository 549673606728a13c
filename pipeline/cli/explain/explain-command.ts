import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metadata } from '../../model/document.js';
import type { FactRecord } from '../../model/schemas.generated.js';
import { restoreFolder } from '../../publish/exchange-folder.js';
import { listDocuments, readDocument } from '../../read/read-folder.js';
import { explainSentence } from '../../stages.js';
import { buildFolder, listTexts } from '../build/build-folder.js';
import { CliError, readArguments, type Arguments, type CommandUsage, type Surroundings } from '../command.js';
import { configOption, outOption, rawOption, textOption } from '../folders.js';

const usage: CommandUsage = {
  name: 'explain',
  description: 'Shows how a sentence is read: what each stage and rule saw and did.',
  operands: [['<text>', 'a sentence, or the fact_id of a fact']],
  options: [rawOption, outOption, configOption],
};

/** `explain`: 0 when the text or fact was explained. Throws CliError 2 for a fact_id that is in no dataset or text. */
export async function explain(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const args = readArguments(usage, argv, surroundings);
  const [text] = args?.operands ?? [];
  if (args === undefined || text === undefined) return 0;
  const lines = /^f[a-z2-7]{12}$/u.test(text) ? await explainFact(text, args) : explainText(text);
  surroundings.out(`${lines.join('\n')}\n`);
  return 0;
}

function explainText(text: string, metadata?: Metadata): readonly string[] {
  return (metadata === undefined ? explainSentence(text) : explainSentence(text, metadata)).lines;
}

async function explainFact(id: string, args: Arguments): Promise<string[]> {
  const raw = textOption(args, 'raw');
  const isWanted = ({ fact_id }: FactRecord): boolean => fact_id === id;
  const fact = publishedFacts(textOption(args, 'out')).find(isWanted) ?? (await freshFacts(raw)).find(isWanted);
  if (fact === undefined) throw new CliError(`${id}: no such fact in the dataset or in the texts`, 2);
  const cells = Object.entries(fact).filter(([, value]) => value !== null);
  return [
    ...cells.map(([name, value]) => `${name.padEnd(14)} ${String(value)}`),
    '',
    ...explainText(fact.sentence, await metadataOf(raw, fact.document_id)),
  ];
}

/** The facts of the dataset in a folder; none where there is no dataset. */
function publishedFacts(out: string): FactRecord[] {
  restoreFolder(out);
  const path = join(out, 'facts.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as FactRecord[]) : [];
}

async function freshFacts(raw: string): Promise<FactRecord[]> {
  const { documents } = await buildFolder(listTexts(raw).documents, () => undefined);
  return documents.flatMap(({ facts }) => facts);
}

/** What is known of the document a sentence is from; nothing when its text is not in the folder. */
async function metadataOf(raw: string, documentId: string): Promise<Metadata | undefined> {
  if (!existsSync(raw)) return undefined;
  const file = listDocuments(raw).find(({ id }) => id === documentId);
  return file && (await readDocument(file)).document.metadata;
}
