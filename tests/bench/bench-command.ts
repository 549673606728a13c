import { CliError, readArguments, type CommandUsage, type Surroundings } from '../../pipeline/cli/command.js';
import { rawOption, textOption } from '../../pipeline/cli/folders.js';
import { measureGrowth } from './growth.js';
import { measureLinking } from './linking.js';
import { measure } from './measure.js';
import { jsonReport, textReport, type BenchReport, type SetReport } from './report.js';
import { readingTasks, recognizersTask } from './tasks.js';
import { readTextSets, sampleLines, type TextSet } from './texts.js';

const usage: CommandUsage = {
  name: 'bench',
  description: 'Measures speed and memory of the extraction beside other readers of the same texts.',
  options: [
    rawOption,
    ['--runs <number>', 'how often each reader is measured', '5'],
    ['--sample <number>', 'characters that Recognizers-Text reads, which is slow', '20000'],
    ['--json', 'print one JSON value'],
  ],
};
const growthTimes = 100;
const growthRuns = 3;

/** `bench`: 0 when the measures were printed. */
export async function bench(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const args = readArguments(usage, argv, surroundings);
  if (args === undefined) return 0;
  const [raw, runs, sample] = [textOption(args, 'raw'), countOf('runs'), countOf('sample')];
  const report = await measureAll(raw, runs, sample, surroundings);
  const lines = args.options['json'] === true ? [JSON.stringify(jsonReport(report))] : textReport(report);
  surroundings.out(`${lines.join('\n')}\n`);
  return 0;

  function countOf(option: string): number {
    const text = args === undefined ? '' : textOption(args, option);
    if (!/^[1-9]\d*$/u.test(text)) throw new CliError(`--${option}: unexpected ${text}, expected a number`, 2);
    return Number(text);
  }
}

/** Recognizers-Text comes last, so that the memory before it is ours alone. */
async function measureAll(raw: string, runs: number, sample: number, { err }: Surroundings): Promise<BenchReport> {
  err('growth …\n');
  const growth = await measureGrowth(raw, growthTimes, growthRuns);
  err('linking …\n');
  const linking = await measureLinking(raw, growthTimes, growthRuns);
  const sets: { readonly texts: TextSet; readonly report: SetReport }[] = [];
  for (const texts of await readTextSets(raw)) {
    err(`${texts.name} …\n`);
    const { name, documents, characters } = texts;
    const rates = await measure(readingTasks(texts), runs);
    sets.push({ texts, report: { name, documents: documents.length, characters, rates } });
  }
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  const reports: SetReport[] = [];
  for (const { texts, report } of sets) {
    err(`${texts.name}: Recognizers-Text …\n`);
    const rates = await measure([await recognizersTask(sampleLines(texts, sample))], 2);
    reports.push({ ...report, rates: [...report.rates, ...rates] });
  }
  return { sets: reports, growth, linking, peakMemory };
}
