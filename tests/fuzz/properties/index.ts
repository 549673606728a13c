import type { Property } from '../property.js';
import { determinism } from './determinism.js';
import { lineEnds } from './line-ends.js';
import { locality } from './locality.js';
import { normalForm } from './normal-form.js';
import { numerals } from './numerals.js';
import { spans } from './spans.js';
import { values } from './values.js';

/** Every property, those of the records alone first. That nothing throws is a property of its own; see `problemsOf`. */
export const properties: readonly Property[] = [spans, numerals, values, determinism, lineEnds, normalForm, locality];
