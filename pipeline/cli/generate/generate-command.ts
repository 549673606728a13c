import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactRecord } from '../../model/schemas.generated.js';
import { restoreFolder } from '../../publish/exchange-folder.js';
import { replaceFile } from '../../publish/write-file.js';
import { readArguments, type CommandUsage, type Surroundings } from '../command.js';
import { dataDictionary, type Language } from './data-dictionary.js';
import { exampleTable } from './example-rows.js';
import { hasPart, replacePart, type PartName } from './marked-part.js';
import { schemaModule } from './schema-module.js';

const usage: CommandUsage = {
  name: 'generate',
  description: 'Writes the files that are made from schemas/ and the examples that are made from out/.',
  options: [['--check', 'write nothing; exit 1 when a file is not what schemas/ and out/ give']],
};

interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** `generate`, run in the root of the repository: 1 when --check finds a stale file. Prints the stale or written files. */
export function generate(argv: readonly string[], surroundings: Surroundings): number {
  const args = readArguments(usage, argv, surroundings);
  if (args === undefined) return 0;
  const stale = staleFiles('.');
  for (const { path, text } of stale) {
    surroundings.out(`${path}\n`);
    if (args.options['check'] !== true) replaceFile(path, text);
  }
  if (args.options['check'] !== true || stale.length === 0) return 0;
  surroundings.err('Not what schemas/ and out/ give; run `npm run generate`.\n');
  return 1;
}

/** Files below the root of the repository that are not what schemas/ and out/ give, with the text they should have. */
export function staleFiles(root: string): GeneratedFile[] {
  const module = { path: join(root, 'pipeline/model/schemas.generated.ts'), text: schemaModule(readSchemas(root)) };
  return [module, ...readmes(root)].filter(
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

/** Readmes with the parts they have marks for: the data dictionary, and rows of the dataset where there is one. */
function readmes(root: string): GeneratedFile[] {
  const languages = { 'README.md': 'en', 'README.zh-CN.md': 'zh' } as const;
  return Object.entries(languages).flatMap(([file, language]) => {
    const path = join(root, file);
    return existsSync(path) ? [{ path, text: withParts(readFileSync(path, 'utf8'), root, language) }] : [];
  });
}

function withParts(readme: string, root: string, language: Language): string {
  restoreFolder(join(root, 'out'));
  const facts = join(root, 'out/facts.json');
  const example = existsSync(facts) ? exampleTable(JSON.parse(readFileSync(facts, 'utf8')) as FactRecord[]) : undefined;
  const parts: readonly (readonly [PartName, string | undefined])[] = [
    ['dictionary', dataDictionary(language)],
    ['example', example],
  ];
  return parts.reduce(
    (text, [name, content]) => (content !== undefined && hasPart(text, name) ? replacePart(text, name, content) : text),
    readme,
  );
}
