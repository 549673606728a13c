import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecord, FactRecord } from '../../model/schemas.generated.js';
import { descriptorName } from '../../publish/descriptor-name.js';
import { restoreFolder } from '../../publish/exchange-folder.js';
import { replaceFile } from '../../publish/write-file.js';
import { readArguments, type CommandUsage, type Surroundings } from '../command.js';
import { dataCard, type StoredScores } from './data-card.js';
import { dataDictionary, type Language } from './data-dictionary.js';
import { exampleTable } from './example-rows.js';
import { hasPart, replacePart, type PartName } from './marked-part.js';
import { answeredQuestions } from './questions.js';
import { ruleTable } from './rule-table.js';
import { schemaModule } from './schema-module.js';

const usage: CommandUsage = {
  name: 'generate',
  description: 'Writes the files that are made from schemas/ and the examples and answers that are made from out/.',
  options: [['--check', 'write nothing; exit 1 when a file is not what schemas/ and out/ give']],
};

interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** `generate`, run in the root of the repository: 1 when --check finds a stale file. Prints the stale or written files. */
export async function generate(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const args = readArguments(usage, argv, surroundings);
  if (args === undefined) return 0;
  const stale = await staleFiles('.');
  for (const { path, text } of stale) {
    surroundings.out(`${path}\n`);
    if (args.options['check'] !== true) replaceFile(path, text);
  }
  if (args.options['check'] !== true || stale.length === 0) return 0;
  surroundings.err('Not what schemas/ and out/ give; run `npm run generate`.\n');
  return 1;
}

/** Files below the root of the repository that are not what schemas/ and out/ give, with the text they should have. */
export async function staleFiles(root: string): Promise<GeneratedFile[]> {
  const module = { path: join(root, 'pipeline/model/schemas.generated.ts'), text: schemaModule(readSchemas(root)) };
  return [module, ...(await readmes(root))].filter(
    ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
}

function readSchemas(root: string): { name: string; schema: unknown }[] {
  const suffix = '.schema.json';
  const files = readdirSync(join(root, 'schemas')).filter((file) => file.endsWith(suffix));
  return files.sort().map((file) => ({
    name: file.slice(0, -suffix.length),
    schema: JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')) as unknown,
  }));
}

const languages = { 'README.md': 'en', 'README.zh-CN.md': 'zh', 'CONTRIBUTING.md': 'en' } as const;

/** Readmes and CONTRIBUTING.md with the parts they have marks for: the data dictionary, and what is made of the dataset where there is one. */
async function readmes(root: string): Promise<GeneratedFile[]> {
  const present = Object.entries(languages).filter(([file]) => existsSync(join(root, file)));
  return Promise.all(
    present.map(async ([file, language]) => {
      const path = join(root, file);
      return { path, text: await withParts(readFileSync(path, 'utf8'), root, language) };
    }),
  );
}

async function withParts(readme: string, root: string, language: Language): Promise<string> {
  const out = join(root, 'out');
  restoreFolder(out);
  const isBuilt = existsSync(join(out, descriptorName));
  const parts: readonly (readonly [PartName, () => Promise<string> | string])[] = [
    ['dictionary', () => dataDictionary(language)],
    ['rules', ruleTable],
    ...(isBuilt ? datasetParts(root, out, language) : []),
  ];
  let text = readme;
  for (const [name, content] of parts) if (hasPart(text, name)) text = replacePart(text, name, await content());
  return text;
}

function datasetParts(
  root: string,
  out: string,
  language: Language,
): (readonly [PartName, () => Promise<string> | string])[] {
  const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  const scores = join(root, 'tests/scores.json');
  const documents = (): DocumentRecord[] => read(join(out, 'documents.json')) as DocumentRecord[];
  return [
    ['example', () => exampleTable(read(join(out, 'facts.json')) as FactRecord[])],
    ['questions', () => answeredQuestions(out, language)],
    ['card', () => dataCard(documents(), read(scores) as StoredScores, language)],
  ];
}
