import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksOf, regional } from './check-texts.js';

/** The only outcome of a kind of check about a text, or none. */
function outcomeOf(text: string, check: string): string {
  const rows = checksOf(regional(text), check).map(({ outcome }) => outcome);
  expect(rows.length).toBeLessThan(2);
  return rows[0] ?? 'none';
}

const share = (part: string, whole: string, percent: string): string =>
  outcomeOf(`2024年，共有托位${whole}，其中普惠托位${part}，占比${percent}。`, 'share-of-whole');

describe('what the printed digits allow', () => {
  it.each([
    // 1745 of 3700 is 47.16 %.
    ['1745个', '3700个', '47%', 'consistent'],
    ['1745个', '3700个', '47.2%', 'consistent'],
    ['1745个', '3700个', '47.1%', 'inconsistent'],
    ['1745个', '3700个', '48%', 'inconsistent'],
    // 465 of 1000 is 46.5 %, which is as near to 46 as to 47.
    ['465个', '1000个', '46%', 'consistent'],
    ['465个', '1000个', '47%', 'consistent'],
    ['464个', '1000个', '47%', 'inconsistent'],
    ['475个', '1000个', '47%', 'consistent'],
    ['476个', '1000个', '47%', 'inconsistent'],
    // 0.4万 stands for 3500 to 4500: 1900 of it for 42.2 % to 54.3 %.
    ['1900个', '0.4万个', '54.3%', 'consistent'],
    ['1900个', '0.4万个', '54.4%', 'inconsistent'],
    ['1900个', '0.4万个', '42.2%', 'consistent'],
    ['1900个', '0.4万个', '42.1%', 'inconsistent'],
  ])('%s of %s and %s: %s', (part, whole, percent, outcome) => {
    expect(share(part, whole, percent)).toBe(outcome);
  });
});

describe('what a vague word allows', () => {
  it.each([
    ['约50%', 'consistent'],
    ['约52%', 'consistent'],
    ['约60%', 'inconsistent'],
    ['近50%', 'consistent'],
    ['50%左右', 'consistent'],
    ['40%左右', 'inconsistent'],
    ['超40%', 'consistent'],
    ['超48%', 'inconsistent'],
    ['超过47.5%', 'consistent'],
    ['45%以上', 'consistent'],
    ['48%以上', 'inconsistent'],
    ['不足50%', 'consistent'],
    ['不足47%', 'inconsistent'],
    ['不超过50%', 'consistent'],
    ['不超过45%', 'inconsistent'],
    ['近一半', 'consistent'],
    ['三分之一', 'inconsistent'],
    ['近五成', 'consistent'],
  ])('1900 of 4000 and %s: %s', (percent, outcome) => {
    expect(share('1900个', '4000个', percent)).toBe(outcome);
  });

  it.each([
    ['1900余个', '4000个', '46%', 'inconsistent'],
    ['1900余个', '4000个', '50%', 'consistent'],
    ['1900个', '4000余个', '50%', 'inconsistent'],
    ['1900个', '4000余个', '45%', 'none'],
    ['近2000个', '4000个', '46%', 'consistent'],
    ['近2000个', '4000个', '60%', 'inconsistent'],
  ])('%s of %s and %s: %s', (part, whole, percent, outcome) => {
    expect(share(part, whole, percent)).toBe(outcome);
  });

  it('is silent where two of them leave no contradiction', () => {
    expect(share('1900余个', '4000个', '40%以上')).toBe('none');
  });
});

describe('a change below zero', () => {
  it.each([
    ['减少超100户', 'consistent'],
    ['减少超300户', 'inconsistent'],
    ['减少200户', 'consistent'],
    ['减少201户', 'inconsistent'],
  ])('from 1200 to 1000, %s: %s', (words, outcome) => {
    expect(outcomeOf(`2024年，危房住户由1200户减少到1000户，${words}。`, 'from-to-growth')).toBe(outcome);
  });
});

/** n/d rounded half up to so many decimals, with integers alone. */
function rounded(n: number, d: number, places: number): string {
  const digits = String(Math.floor((2 * n * 10 ** places + d) / (2 * d))).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** An integer as a text prints it: whole, or in 万 with so many decimals. */
const print = (value: number, places: number | undefined): string =>
  places === undefined ? String(value) : `${rounded(value, 10_000, places)}万`;

const printing = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
const places = fc.integer({ min: 0, max: 2 });
const never = (text: string): void => {
  const rows = checksOf(regional(text)).filter(({ outcome }) => outcome === 'inconsistent');
  expect(rows.map(({ explanation }) => explanation)).toEqual([]);
};

describe('numbers that belong together, each rounded as it is printed', () => {
  const runs = { numRuns: 60, seed: 7 };

  it('are never a contradiction as part, whole and share', () => {
    const numbers = fc
      .integer({ min: 20_000, max: 5_000_000 })
      .chain((whole) =>
        fc.tuple(
          fc.constant(whole),
          fc.integer({ min: Math.ceil(whole / 50), max: whole }),
          printing,
          printing,
          places,
        ),
      );
    fc.assert(
      fc.property(numbers, ([whole, part, printWhole, printPart, percentPlaces]) => {
        const percent = rounded(part * 100, whole, percentPlaces);
        never(
          `2024年，共有托位${print(whole, printWhole)}个，其中普惠托位${print(part, printPart)}个，占比${percent}%。`,
        );
      }),
      runs,
    );
  });

  it('are never a contradiction as two levels with their change and growth', () => {
    const level = fc.integer({ min: 20_000, max: 5_000_000 });
    fc.assert(
      fc.property(
        level,
        fc.integer({ min: 1_000, max: 4_000_000 }),
        printing,
        places,
        (earlier, rise, printed, growthPlaces) => {
          const [from, to, by] = [earlier, earlier + rise, rise].map((value) => `${print(value, printed)}个`);
          const growth = rounded(rise * 100, earlier, growthPlaces);
          never(`2024年，公共停车位由${from ?? ''}增加到${to ?? ''}，增加${by ?? ''}，增长${growth}%。`);
          never(`2024年，公共停车位总数达到${to ?? ''}，比上年增加${by ?? ''}，增长${growth}%。`);
        },
      ),
      runs,
    );
  });

  it('are never a contradiction as parts and their sum', () => {
    const part = fc.integer({ min: 10_000, max: 5_000_000 });
    fc.assert(
      fc.property(part, part, printing, printing, (exports, imports, printPart, printSum) => {
        const [sold, bought] = [exports, imports].map((value) => print(value, printPart));
        const total = print(exports + imports, printSum);
        never(`2024年，出口总额${sold ?? ''}元，进口总额${bought ?? ''}元，进出口总额${total}元。`);
      }),
      runs,
    );
  });

  it('are never a contradiction as a count, a mean and their product', () => {
    const numbers = fc.tuple(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2_000_000, max: 90_000_000 }));
    fc.assert(
      fc.property(numbers, places, places, ([count, total], meanPlaces, totalPlaces) => {
        const mean = rounded(total, count * 10_000, meanPlaces + 1);
        never(
          `2024年，新增签约项目${String(count)}个，投入总金额${rounded(total, 10_000, totalPlaces)}万元、平均金额${mean}万元。`,
        );
      }),
      runs,
    );
  });
});

describe('the figures of a row', () => {
  it('say the outcome themselves: found lies within the tolerance of expected or not', () => {
    const part = fc.integer({ min: 100, max: 4000 });
    const percent = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(part, percent, (count, thousandth) => {
        const text = `2024年，共有托位4000个，其中普惠托位${String(count)}个，占比${rounded(thousandth, 10, 1)}%。`;
        const [row] = checksOf(regional(text), 'share-of-whole');
        const distance = Math.abs(Number(row?.found) - Number(row?.expected));
        expect(distance <= Number(row?.tolerance) + 1e-9).toBe(row?.outcome === 'consistent');
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
