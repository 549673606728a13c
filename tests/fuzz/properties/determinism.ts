import { firstDifference } from '../compare-facts.js';
import type { Property } from '../property.js';
import type { Reading } from '../subject.js';

/** A text with something for most readers to remember: a time, a speaker, a base, a share, a table. */
const between = '一、2023年回顾\n主持人：产值6000亿元，占全市三分之一，增长5.8%。\n指标\t单位\t计划\n床位\t张\t12';

export const determinism: Property = {
  id: 'determinism',
  demands: 'A text gives the same records every time, whatever was read in between.',
  problems: ({ text, first, read }) => {
    read(between);
    return firstDifference(lines(first), lines(read(text)));
  },
};

function lines({ records }: Reading): string[] {
  return Object.values(records).flatMap((rows: readonly object[]) => rows.map((row) => JSON.stringify(row)));
}
