import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../publish/write-file.js';
import { readArguments, type CommandUsage, type Surroundings } from '../command.js';
import { dictionaryEnd, dictionaryStart, dataDictionary, replaceBetween } from './data-dictionary.js';
import { schemaModule } from './schema-module.js';

const usage: CommandUsage = {
  name: 'generate',
  description: 'Writes the files that are made from schemas/.',
  options: [['--check', 'write nothing; exit 1 when a file is not what the schemas give']],
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
  surroundings.err('Not what the schemas give; run `npm run generate`.\n');
  return 1;
}

/** Files below the root of the repository that are not what the schemas give, with the text they should have. */
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

/** Readmes with the data dictionary between its marks, where they have them. */
function readmes(root: string): GeneratedFile[] {
  const languages = { 'README.md': 'en', 'README.zh-CN.md': 'zh' } as const;
  return Object.entries(languages).flatMap(([file, language]) => {
    const path = join(root, file);
    const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (!old.includes(dictionaryStart) || !old.includes(dictionaryEnd)) return [];
    return [{ path, text: replaceBetween(old, dataDictionary(language)) }];
  });
}
