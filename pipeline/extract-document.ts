import { targetsWithoutNumber } from './check/target-without-number.js';
import { cellsWithoutUnit } from './check/unit-unknown.js';
import type { Block, ParsedDocument } from './model/block.js';
import type { Metadata, SourceDocument } from './model/document.js';
import type { Extraction } from './model/extraction.js';
import type { Fact } from './model/fact.js';
import type { Segmenter, Sentence } from './model/sentence.js';
import { accountNumerals, type SentenceAccount } from './recognise/account.js';
import { recogniseSentence } from './recognise/recognise.js';
import { passOver, relateSentence } from './relate/relate.js';
import { viewSentence } from './relate/view.js';
import { beginBlock, beginDocument, beginSentence, passSentence, passSubject, type Course } from './resolve/course.js';
import { resolveAll } from './resolve/resolve.js';
import { splitSentences } from './segment/split-sentences.js';

/** Reads the facts out of a parsed document, sentence by sentence. Pure: the same document gives the same extraction. */
export function extractParsed(document: SourceDocument, parsed: ParsedDocument, segmenter: Segmenter): Extraction {
  const facts: Fact[] = [];
  const accounts: SentenceAccount[] = [];
  for (const { sentence, course, alone } of sentencesOf(document.metadata, parsed.blocks)) {
    const read = readSentence(sentence, course, alone, segmenter, facts.length);
    facts.push(...read.facts);
    accounts.push(read.account);
  }
  return {
    document,
    facts,
    numerals: accountNumerals(document.text, accounts, parsed.asides),
    issues: [...targetsWithoutNumber(parsed, facts), ...cellsWithoutUnit(parsed, facts)],
    terms: parsed.terms,
  };
}

interface Step {
  readonly sentence: Sentence;
  readonly course: Course;
  /** Whether the sentence is all of its block. */
  readonly alone: boolean;
}

/** Every sentence with the course of the document at it; what a sentence passes on is in force for the next. */
export function* sentencesOf(metadata: Metadata, blocks: readonly Block[]): Generator<Step> {
  const course = beginDocument(metadata);
  for (const [blockIndex, block] of blocks.entries()) {
    beginBlock(course, block);
    const sentences = splitSentences(block, blockIndex);
    for (const sentence of sentences) {
      beginSentence(course, sentence.content.text);
      yield { sentence, course, alone: sentences.length === 1 };
    }
  }
}

/** One sentence through recognise, relate and resolve. `firstFact` is the number its first fact will have. */
function readSentence(
  sentence: Sentence,
  course: Course,
  alone: boolean,
  segmenter: Segmenter,
  firstFact: number,
): { facts: Fact[]; account: SentenceAccount } {
  const { setting } = course;
  const recognised = recogniseSentence(sentence, course.memory.sentence === 0, setting.clock, segmenter);
  const placed = new Map<number, number>();
  const { numerals, mentions } = recognised;
  const account = { sentence, numerals, mentions, placed };
  if (recognised.quantities.length === 0) {
    passSentence(course, recognised, passOver(recognised.text, course.memory), alone);
    return { facts: [], account };
  }
  const view = viewSentence({ ...recognised, block: sentence.block }, setting.ownNames, setting.homeless);
  const { related, memory } = relateSentence(view, course.memory);
  related.forEach(({ item }, index) => placed.set(item.quantity.start, firstFact + index));
  const facts = resolveAll(related, sentence, view, setting);
  passSentence(course, recognised, memory, false);
  passSubject(course, facts);
  return { facts, account };
}
