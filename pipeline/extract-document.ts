import type { ParsedDocument } from './model/block.js';
import type { SourceDocument } from './model/document.js';
import type { Extraction } from './model/extraction.js';
import type { Fact } from './model/fact.js';
import type { Segmenter, Sentence } from './model/sentence.js';
import { accountNumerals, type SentenceAccount } from './recognise/account.js';
import { recogniseSentence } from './recognise/recognise.js';
import type { Clock } from './recognise/time.js';
import type { Memory } from './relate/memory.js';
import { relateSentence } from './relate/relate.js';
import { viewSentence } from './relate/view.js';
import { documentPeriod } from './resolve/period-section.js';
import { resolveFact, settingOf, type Setting } from './resolve/resolve.js';
import { splitSentences } from './segment/split-sentences.js';

/** Reads the facts out of a parsed document, sentence by sentence. Pure: the same document gives the same extraction. */
export function extractParsed(document: SourceDocument, parsed: ParsedDocument, segmenter: Segmenter): Extraction {
  const facts: Fact[] = [];
  const accounts: SentenceAccount[] = [];
  const { metadata } = document;
  const clock: Clock = metadata.published === undefined ? {} : { published: metadata.published };
  const period = documentPeriod(metadata);
  parsed.blocks.forEach((block, blockIndex) => {
    const setting = settingOf(block, metadata, clock, period);
    let memory: Memory = { facts: [], sentence: 0 };
    splitSentences(block, blockIndex).forEach((sentence, index) => {
      const read = readSentence({ sentence, opensBlock: index === 0, setting, memory, segmenter, firstFact: facts.length });
      facts.push(...read.facts);
      accounts.push(read.account);
      memory = read.memory;
    });
  });
  return { document, facts, numerals: accountNumerals(document.text, accounts, parsed.asides), issues: [], terms: parsed.terms };
}

interface SentenceInput {
  readonly sentence: Sentence;
  readonly opensBlock: boolean;
  readonly setting: Setting;
  /** What the paragraph has said before. */
  readonly memory: Memory;
  readonly segmenter: Segmenter;
  /** Number the first fact of this sentence will have. */
  readonly firstFact: number;
}

/** One sentence through recognise, relate and resolve. */
function readSentence(input: SentenceInput): { facts: Fact[]; account: SentenceAccount; memory: Memory } {
  const { sentence, setting, segmenter } = input;
  const recognised = recogniseSentence(sentence, input.opensBlock, setting.clock, segmenter);
  const placed = new Map<number, number>();
  const account = { sentence, mentions: recognised.mentions, placed };
  if (recognised.quantities.length === 0) {
    return { facts: [], account, memory: { facts: input.memory.facts, sentence: input.memory.sentence + 1 } };
  }
  const view = viewSentence({ ...recognised, block: sentence.block });
  const { related, memory } = relateSentence(view, input.memory);
  related.forEach(({ item }, index) => placed.set(item.quantity.start, input.firstFact + index));
  return { facts: related.map((fact) => resolveFact(fact, sentence, view, setting)), account, memory };
}
