import type { Surroundings } from './command.js';

/** Milliseconds between two looks on a terminal, where a line takes the place of the one before. */
const glance = 200;
/** Milliseconds before the first line elsewhere, and between two lines. */
const pause = 1000;
/** After the first lines, a log of a long run is not filled with more than one line in so many milliseconds. */
const longPause = 10_000;
const firstLines = 10;

/** What a long run has come to. */
export interface Progress {
  /** Tells how many of all are done, with rate and remaining time, and what comes now. */
  readonly tell: (done: number, now: string) => void;
  /** Takes the last line off a terminal. */
  readonly end: () => void;
}

/**
 * Tells how far a run over `total` things is: on a terminal in one line that changes, elsewhere in plain lines, none
 * during the first second. `noun` is the plural of what is counted.
 */
export function startProgress({ err, now, isTerminal = false }: Surroundings, total: number, noun: string): Progress {
  const start = now();
  let last = start;
  let lines = 0;
  const line = (done: number, what: string, elapsed: number): string =>
    `${count(done)} of ${count(total)} ${noun}${paceOf(done, total, elapsed)}; now ${what}`;
  return {
    tell: (done, what) => {
      const time = now();
      if (time - last < (isTerminal ? glance : lines < firstLines ? pause : longPause)) return;
      last = time;
      lines += 1;
      const text = line(done, what, time - start);
      err(isTerminal ? `\r${text.slice(0, widest)}\u001B[K` : `${text}\n`);
    },
    end: () => {
      if (isTerminal && lines > 0) err('\r\u001B[K');
    },
  };
}

/** Columns a line may take on a terminal without being broken. */
const widest = 79;

/** `, 120/s, 1 min 20 s left`: nothing before anything can be said. */
function paceOf(done: number, total: number, elapsed: number): string {
  if (done === 0 || elapsed <= 0) return '';
  const perSecond = (done * 1000) / elapsed;
  const rate = perSecond >= 10 ? String(Math.round(perSecond)) : perSecond.toFixed(1);
  return `, ${rate}/s, ${duration((total - done) / perSecond)} left`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  if (hours > 0) return `${String(hours)} h ${String(minutes)} min`;
  return minutes > 0 ? `${String(minutes)} min ${String(whole % 60)} s` : `${String(whole)} s`;
}

/** `12,345` */
function count(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
