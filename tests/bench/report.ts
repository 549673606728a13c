import type { Growth } from './growth.js';
import type { Linking } from './linking.js';
import type { Rate } from './measure.js';

export interface SetReport {
  readonly name: string;
  readonly documents: number;
  readonly characters: number;
  readonly rates: readonly Rate[];
}

export interface BenchReport {
  readonly sets: readonly SetReport[];
  readonly growth: Growth;
  readonly linking: Linking;
  /** Highest resident memory of the process before Recognizers-Text was loaded, in bytes. */
  readonly peakMemory: number;
}

/** The report as one JSON value; the ratios say how many times as fast the extraction is as each of the others. */
export function jsonReport({ sets, growth, linking, peakMemory }: BenchReport): object {
  return { sets: sets.map((set) => ({ ...set, ratios: ratiosOf(set) })), growth, linking, peakMemory };
}

function ratiosOf({ rates }: SetReport): Readonly<Record<string, number>> {
  const own = rates[0]?.charactersPerSecond ?? Number.NaN;
  return Object.fromEntries(rates.map(({ name, charactersPerSecond }) => [name, own / charactersPerSecond]));
}

/** The report as lines of text. */
export function textReport({ sets, growth, linking, peakMemory }: BenchReport): string[] {
  const { times, once, many, ratio, memoryOnce, memoryMany } = growth;
  return [
    ...sets.flatMap(setLines),
    `growth: the texts once ${milliseconds(once)}, ${String(times)} times ${milliseconds(many)}, ratio ${ratio.toFixed(1)}`,
    linkingLine(linking),
    `resident memory: once ${megabytes(memoryOnce)}, ${String(times)} times ${megabytes(memoryMany)}, peak ${megabytes(peakMemory)}`,
  ];
}

function linkingLine({ times, facts, once, many, ratio, memory }: Linking): string {
  const growth = `once ${milliseconds(once)}, ${String(times)} times ${milliseconds(many)}, ratio ${ratio.toFixed(1)}`;
  return `linking: ${String(facts)} facts, ${growth}, resident memory ${megabytes(memory)}`;
}

function setLines(set: SetReport): string[] {
  const ratios = ratiosOf(set);
  const row = (...cells: readonly string[]): string =>
    cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(14))).join('');
  return [
    `${set.name}: ${String(set.documents)} documents, ${String(set.characters)} characters`,
    row('', 'characters', 'median', 'characters/s', 'extraction ='),
    ...set.rates.map(({ name, characters, milliseconds: time, charactersPerSecond }) =>
      row(
        name,
        String(characters),
        milliseconds(time),
        charactersPerSecond.toFixed(0),
        `${(ratios[name] ?? Number.NaN).toFixed(3)} ×`,
      ),
    ),
    '',
  ];
}

function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
