import type { Check } from './check.js';
import { compareRatios } from './defined-ratio.js';
import { perHeadRatios } from './ratio-definitions.js';

/** What is defined as one level by another: output by head or by square kilometre, income of towns by that of villages. */
export const ratioOfLevels: Check = {
  code: 'ratio-of-levels',
  ofDocument: ({ settings }) => settings.flatMap((setting) => compareRatios(setting, perHeadRatios)),
};
