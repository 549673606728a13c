import type { Main } from './command.js';
import { readConfiguration } from './configuration.js';

/** A command of the package. Its module is loaded when it is called: no command waits for what another needs. */
export interface NamedCommand {
  /** Behind `govfacts`. */
  readonly name: string;
  /** Behind `npm run`, in the repository; messages name it, so `govfacts` knows it too. */
  readonly script: string;
  /** As in its own help. */
  readonly description: string;
  /** Whether it reads texts with the tables of words, which the configuration extends. */
  readonly readsTexts?: true;
  readonly load: () => Promise<Main>;
}

/** In the order in which they are used. */
export const commands: readonly NamedCommand[] = [
  {
    name: 'build',
    script: 'build-data',
    description: 'Reads the texts of a folder and writes their facts as a dataset.',
    readsTexts: true,
    load: async () => (await import('./build/build-command.js')).buildData,
  },
  {
    name: 'verify',
    script: 'verify-data',
    description: 'Checks a dataset against its texts, schemas and hashes, with code of its own.',
    load: async () => (await import('./verify/verify-command.js')).verifyData,
  },
  {
    name: 'query',
    script: 'query',
    description: 'Answers a question in SQL over the tables of a dataset.',
    load: async () => (await import('./query/query-command.js')).query,
  },
  {
    name: 'explain',
    script: 'explain',
    description: 'Shows how a sentence is read: what each stage and rule saw and did.',
    readsTexts: true,
    load: async () => (await import('./explain/explain-command.js')).explain,
  },
  {
    name: 'correct',
    script: 'correct',
    description: 'Adds an entry for a fact to the corrections of its text, to be edited and given a reason.',
    load: async () => (await import('./correct/correct-command.js')).correct,
  },
  {
    name: 'compare',
    script: 'compare',
    description: 'Counts the facts gained, lost and changed from one dataset to another, by document and rule.',
    load: async () => (await import('./compare/compare-command.js')).compare,
  },
  {
    name: 'evaluate',
    script: 'evaluate',
    description: 'Measures the facts of texts against gold records.',
    readsTexts: true,
    load: async () => (await import('./evaluate/evaluate-command.js')).evaluate,
  },
  {
    name: 'fetch',
    script: 'fetch-raw',
    description: 'Downloads the texts whose sidecars state a url into the folder of the texts.',
    load: async () => (await import('./fetch/fetch-command.js')).fetchRaw,
  },
  {
    name: 'worker',
    script: 'worker',
    description: 'Reads texts for build-data --queue, until a signal ends it.',
    readsTexts: true,
    load: async () => (await import('./worker/worker-command.js')).worker,
  },
];

/** The command of that name; undefined when there is none. */
export function findCommand(name: string): NamedCommand | undefined {
  return commands.find((command) => command.name === name || command.script === name);
}

/** The command behind `npm run` of that name. */
export function scriptNamed(script: string): Main {
  return async (argv, surroundings) => {
    const command = findCommand(script);
    if (command === undefined) throw new Error(`Expected a command named ${script}`);
    return (await loadCommand(command, argv))(argv, surroundings);
  };
}

/** Loads a command, after the configuration where it needs one: tables are made as they are loaded. */
export async function loadCommand(command: NamedCommand, argv: readonly string[]): Promise<Main> {
  if (command.readsTexts === true) await readConfiguration(argv);
  return command.load();
}
