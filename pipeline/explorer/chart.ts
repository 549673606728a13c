import * as Plot from '@observablehq/plot';
import { language, codeWord } from './language.js';
import { shownNumber } from './shown-number.js';
import { visible } from './visible-text.js';

/** An observation as it is drawn. */
export interface Point {
  /** Last day of its period. */
  readonly day: string;
  readonly value: string;
  readonly max: string | null;
  readonly status: string;
  /** What a pointer that rests on it is told. */
  readonly title: string;
}

/** Most values that are written beside their dots. */
const mostLabels = 8;

interface Drawn extends Point {
  readonly x: Date;
  readonly y: number;
  readonly y2: number;
}

const symbols = ['actual', 'target', 'provision'] as const;

/** Draws a series: actual values as a line with dots, targets as diamonds beside it. */
export function drawSeries(points: readonly Point[], unit: string | null, kind: string, width: number): Element {
  const drawn: Drawn[] = points.map((point) => ({
    ...point,
    x: new Date(`${point.day}T00:00:00Z`),
    y: Number(point.value),
    y2: Number(point.max ?? point.value),
  }));
  const actual = drawn.filter(({ status }) => status === 'actual');
  const figure = Plot.plot({
    // In a document of its own no policy of ours forbids the style element that is taken out below.
    document: document.implementation.createHTMLDocument(''),
    width,
    height: Math.round(Math.min(320, Math.max(220, width * 0.5))),
    marginTop: 36,
    marginLeft: 64,
    marginRight: 24,
    marginBottom: 36,
    className: 'plot',
    x: {
      label: null,
      inset: 32,
      type: 'utc',
      ticks: yearTicks(drawn),
      tickFormat: (day: Date) => String(day.getUTCFullYear()),
    },
    y: {
      label: unit === null ? codeWord(kind) : visible(unit),
      grid: true,
      inset: 8,
      labelOffset: 40,
      nice: true,
      reverse: kind === 'rank',
      ticks: 5,
      tickFormat: (value: number) => shownNumber(plain(value), language()),
    },
    symbol: { domain: symbols, range: ['circle', 'diamond', 'triangle'] },
    marks: [
      Plot.lineY(actual, { x: 'x', y: 'y', strokeWidth: 2, className: 'line' }),
      Plot.ruleX(
        drawn.filter(({ max }) => max !== null),
        { x: 'x', y1: 'y', y2: 'y2', strokeWidth: 3, strokeOpacity: 0.5 },
      ),
      Plot.ruleY(
        drawn.filter(({ status }) => status === 'target'),
        { y: 'y', strokeDasharray: '4 4', strokeOpacity: 0.6 },
      ),
      Plot.dot(drawn, {
        x: 'x',
        y: 'y',
        r: 5,
        symbol: 'status',
        fill: (point: Drawn) => (point.status === 'actual' ? 'currentColor' : 'none'),
        stroke: 'currentColor',
        strokeWidth: 2,
        title: 'title',
        className: 'dots',
      }),
      ...(actual.length > mostLabels
        ? []
        : [
            Plot.text(actual, {
              x: 'x',
              y: 'y2',
              text: ({ value }: Drawn) => shownNumber(value, language()),
              dy: -13,
              stroke: 'var(--paper)',
              strokeWidth: 4,
              fill: 'var(--ink)',
              fontWeight: 600,
            }),
          ]),
    ],
  });
  figure.querySelector('style')?.remove();
  return document.adoptNode(figure);
}

/** One tick for a year; of many years, a few. */
function yearTicks(points: readonly Drawn[]): Date[] {
  const years = points.map(({ x }) => x.getUTCFullYear());
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const step = Math.max(1, Math.ceil((to - from) / 8));
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => new Date(Date.UTC(from + index * step, 11, 31)),
  );
}

/** A number of an axis without exponent. */
function plain(value: number): string {
  return Math.abs(value) >= 1e21 ? '0' : value.toFixed(6).replace(/\.?0+$/u, '');
}
