import type { Mention } from '../model/mention.js';
import type { Quantity } from '../model/quantity.js';
import type { Segmenter, Sentence, WordsAround } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { wordsAround } from '../segment/words-around.js';
import { claimsAfterQuantities, claimsBeforeQuantities } from './claims/index.js';
import { readCellQuantity, withUnit } from './cell-quantity.js';
import { characterTable, nextOf } from '../model/character-table.js';
import { type NumeralReading, readNumerals } from './numeral.js';
import { readQuantities } from './quantity.js';
import { attributesOf } from './attribute.js';
import { readRanks } from './rank.js';
import type { Claim, RecogniseContext, Recogniser } from './recogniser.js';
import { Taken } from './taken.js';
import { foldTimes } from './time-numeral.js';
import { wordsAt, wordsNear } from './words-near.js';
import { readTimes, type Clock, type TimeExpression } from './time.js';

/** Without one of them a sentence states no quantity. */
const numeralSigns = '0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两半廿卅';
const numeralTable = characterTable(numeralSigns);
/** 几 and 数 too, which say no number. */
const looseNumerals = characterTable(`${numeralSigns}几数`);

/** A sentence with everything numeric in it told apart. */
export interface RecognisedSentence {
  readonly sentence: Sentence;
  readonly text: string;
  /** Every numeral, in order. */
  readonly numerals: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** Words with the quantities blanked out; cut where they are first asked for. */
  readonly words: WordsAround;
}

/**
 * Tells numerals apart: first what characters alone show to be names, lists, references; then times; then ranks and quantities;
 * last, with the help of words, what is left. Mentions come in text order and do not overlap.
 */
export function recogniseSentence(
  sentence: Sentence,
  opensBlock: boolean,
  clock: Clock,
  segmenter: Segmenter,
): RecognisedSentence {
  const { text } = sentence.content;
  const numerals = readNumerals(text);
  if (nextOf(numeralTable, text, 0) === text.length)
    return { sentence, text, numerals, mentions: [], quantities: [], times: readTimes(text, clock), words: () => [] };
  const inCell = sentence.block.cell && readCellQuantity(text, sentence.block.cell);
  if (inCell !== undefined) return ofCell(sentence, numerals, inCell, segmenter);
  const taken = new Taken(text.length);
  const mentions: Mention[] = [];
  const context: RecogniseContext = {
    text: foldTimes(text),
    block: sentence.block,
    opensBlock,
    words: () => (quantities.length === 0 ? wordsNear(text, free, segmenter) : wordsAt(free, words)),
  };
  let quantities: readonly Quantity[] = [];
  let words: WordsAround = () => [];
  let free: readonly number[] = [];
  claimAll(claimsBeforeQuantities, context, taken, mentions);
  const times = readTimes(text, clock).filter((time) => taken.isFree(time.start, time.end));
  for (const time of times) {
    taken.take(time.start, time.end);
    mentions.push({ start: time.start, end: time.end, class: time.class, reason: time.reason, recogniser: 'time' });
  }
  const isFree = (start: number, end: number): boolean => taken.isFree(start, end);
  const ranks = readRanks(text, isFree);
  for (const rank of ranks) taken.take(rank.start, rank.end);
  const read = quantitiesOf(text, numerals, sentence, isFree);
  for (const claim of attributesOf(text, read)) {
    taken.take(claim.start, claim.end);
    mentions.push(mentionOf(claim, 'attribute'));
  }
  quantities = [...ranks, ...read.filter(({ start, end }) => taken.isFree(start, end))].sort(
    (first, second) => first.start - second.start,
  );
  for (const quantity of quantities) {
    taken.take(quantity.start, quantity.end);
    mentions.push(mentionOfQuantity(quantity));
  }
  if (quantities.length > 0) words = wordsAround(blanked(text, quantities), segmenter);
  free = freeNumerals(context.text, taken);
  if (free.length > 0) claimAll(claimsAfterQuantities, context, taken, mentions);
  mentions.sort((first, second) => first.start - second.start);
  return { sentence, text, numerals, mentions, quantities, times, words };
}

/** A table cell that is a number. */
function ofCell(
  sentence: Sentence,
  numerals: readonly Span[],
  quantity: Quantity,
  segmenter: Segmenter,
): RecognisedSentence {
  const { text } = sentence.content;
  const quantities = [quantity];
  const words = wordsAround(blanked(text, quantities), segmenter);
  return { sentence, text, numerals, mentions: [mentionOfQuantity(quantity)], quantities, times: [], words };
}

function mentionOfQuantity(quantity: Quantity): Mention {
  return { start: quantity.start, end: quantity.end, class: 'fact', reason: '', quantity, recogniser: 'quantity' };
}

/** Durations are periods or repetitions, not indicators; hours and minutes of a table or price list are. */
function quantitiesOf(
  text: string,
  numerals: readonly NumeralReading[],
  sentence: Sentence,
  isFree: (start: number, end: number) => boolean,
): Quantity[] {
  const unit = sentence.block.cell?.unit;
  const quantities = readQuantities(text, isFree, { numerals });
  if (unit === undefined) return quantities;
  return quantities.map((quantity) => (quantity.unit === '' ? withUnit(quantity, unit) : quantity));
}

function claimAll(
  recognisers: readonly Recogniser[],
  context: RecogniseContext,
  taken: Taken,
  mentions: Mention[],
): void {
  for (const recogniser of recognisers) {
    for (const claim of recogniser.find(context)) {
      if (!taken.isFree(claim.start, claim.end)) continue;
      taken.take(claim.start, claim.end);
      mentions.push(mentionOf(claim, recogniser.id));
    }
  }
}

function mentionOf(claim: Claim, recogniser: string): Mention {
  return { start: claim.start, end: claim.end, class: claim.class, reason: claim.reason, recogniser };
}

/** The text with each quantity replaced by commas of the same length: the segmenter must not glue a unit to the next noun. */
function blanked(text: string, quantities: readonly Quantity[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of quantities) {
    result += text.slice(from, start) + '，'.repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}

/** Where numerals are still unspoken for; without one the last recognisers, and the words they ask for, are spared. */
function freeNumerals(text: string, taken: Taken): number[] {
  const places: number[] = [];
  for (let at = nextOf(looseNumerals, text, 0); at < text.length; at = nextOf(looseNumerals, text, at + 1)) {
    if (taken.isFree(at, at + 1)) places.push(at);
  }
  return places;
}
