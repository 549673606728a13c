import { CliError, readArguments, type CommandUsage, type Surroundings } from '../../pipeline/cli/command.js';
import { rawOption, textOption } from '../../pipeline/cli/folders.js';
import { runCases, type Failure } from './run-cases.js';
import { sampleSentences, sentencesOf } from './sentences.js';

const usage: CommandUsage = {
  name: 'fuzz',
  description: 'Reads spoiled sentences of real texts and checks what must hold of the reading of any text.',
  options: [
    rawOption,
    ['--cases <number>', 'how many texts are read', '20000'],
    ['--seed <number>', 'the same seed gives the same texts', '1'],
  ],
};

/** `fuzz`: 0 when every property held of every case, else 1. */
export async function fuzz(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const args = readArguments(usage, argv, surroundings);
  if (args === undefined) return 0;
  const [cases, seed] = [countOf('cases'), countOf('seed')];
  const sentences = [...(await sentencesOf(textOption(args, 'raw'))), ...(await sampleSentences())];
  const { out, err, now } = surroundings;
  const begin = now();
  const outcome = runCases(sentences, cases, seed, (tried) => err(`${String(tried)} cases …\n`));
  const seconds = ((now() - begin) / 1000).toFixed(1);
  const failed = outcome.failures.length;
  out(outcome.failures.map(failureText).join(''));
  out(
    `seed ${String(seed)}: ${String(outcome.cases)} cases of ${String(sentences.length)} sentences in ${seconds} s, ${String(failed)} failed\n`,
  );
  return failed === 0 ? 0 : 1;

  function countOf(option: string): number {
    const text = args === undefined ? '' : textOption(args, option);
    if (!/^[1-9]\d{0,8}$/u.test(text))
      throw new CliError(`--${option}: unexpected ${text}, expected a number from 1`, 2);
    return Number(text);
  }
}

function failureText({ property, message, found }: Failure): string {
  return `${property}: ${JSON.stringify(found)}\n  ${message}\n`;
}
