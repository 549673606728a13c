import type { Check } from './check.js';
import { compareSum } from './compare-sum.js';
import { definedSums } from './defined-sum.js';
import { compareLists } from './listed-parts.js';

/** Parts that make up a whole: those of a definition, those a sentence lists in full, and those of 其中 that may not exceed it. */
export const sumOfParts: Check = {
  code: 'sum-of-parts',
  ofDocument: ({ settings, sentences }) => [
    ...settings.flatMap(definedSums).flatMap(({ whole, parts }) => compareSum(whole, parts)),
    ...sentences.flatMap(compareLists),
  ],
};
