import type { ParsedDocument } from './model/block.js';
import type { SourceDocument } from './model/document.js';
import type { Fact } from './model/fact.js';
import type { Segmenter, Sentence } from './model/sentence.js';
import { recogniseSentence } from './recognise/recognise.js';
import type { Clock } from './recognise/time.js';
import type { Memory } from './relate/memory.js';
import { allReadings, relateSentence } from './relate/relate.js';
import type { Draft } from './relate/rule.js';
import { viewSentence } from './relate/view.js';
import { documentPeriod } from './resolve/period-section.js';
import { resolveFact, settingOf, type Setting } from './resolve/resolve.js';
import { splitSentences } from './segment/split-sentences.js';

/** What each stage and rule saw in a text, ready to print. */
export interface Explanation {
  readonly text: string;
  readonly lines: readonly string[];
}

/** Retells how each sentence of a document is read; the rule that decides stands first, the others below it. */
export function explainParsed(document: SourceDocument, parsed: ParsedDocument, segmenter: Segmenter): Explanation {
  const { metadata } = document;
  const clock: Clock = metadata.published === undefined ? {} : { published: metadata.published };
  const period = documentPeriod(metadata);
  const lines: string[] = [];
  parsed.blocks.forEach((block, blockIndex) => {
    const setting = settingOf(block, metadata, clock, period);
    let memory: Memory = { facts: [], sentence: 0 };
    lines.push(`块 ${block.kind}${block.section.length === 0 ? '' : `  章节 ${block.section.join(' / ')}`}`);
    splitSentences(block, blockIndex).forEach((sentence, index) => {
      memory = explainOne(sentence, index === 0, setting, memory, segmenter, lines);
    });
  });
  return { text: document.text, lines };
}

function explainOne(sentence: Sentence, opensBlock: boolean, setting: Setting, earlier: Memory, segmenter: Segmenter, lines: string[]): Memory {
  const recognised = recogniseSentence(sentence, opensBlock, setting.clock, segmenter);
  lines.push(`句 ${recognised.text}`);
  for (const { start, end, class: kind, reason, recogniser, quantity } of recognised.mentions) {
    const value = quantity === undefined ? reason : `${quantity.qualifier} ${quantity.value}${quantity.valueMax === undefined ? '' : `~${quantity.valueMax}`} ${quantity.unit}`;
    lines.push(`  数 “${recognised.text.slice(start, end)}”  ${kind}  ${value}  〔${recogniser}〕`);
  }
  const view = viewSentence({ ...recognised, block: sentence.block });
  if (view.items.length > 0) lines.push(`  词 ${view.words.map(({ text, tag }) => `${text}/${tag}`).join(' ')}`);
  const { related, memory } = relateSentence(view, earlier);
  let before: Memory = { facts: earlier.facts, sentence: memory.sentence };
  for (const fact of related) {
    lines.push(`  事实 ${describeFact(resolveFact(fact, sentence, view, setting))}`);
    for (const { rule, draft } of allReadings(fact.item, view, before).slice(1)) lines.push(`    也可读作 ${rule.id}：${describeDraft(draft)}`);
    before = { facts: [...before.facts, { item: fact.item, draft: fact.draft, sentence: memory.sentence }], sentence: memory.sentence };
  }
  return memory;
}

function describeFact(fact: Fact): string {
  const value = `${fact.qualifier} ${fact.value}${fact.valueMax === undefined ? '' : `~${fact.valueMax}`} ${fact.unit}`;
  const period = fact.period === undefined ? '时期不明' : `${fact.period.period}（${fact.period.basis}）`;
  return [`〔${fact.rule}〕 ${fact.indicator || '指标不明'}`, `${fact.kind} ${value}`, fact.subject, period, fact.status, fact.reference].filter((part) => part !== '').join(' | ');
}

function describeDraft(draft: Draft): string {
  return [draft.indicator || '指标不明', draft.kind, draft.value ?? '', draft.reference ?? ''].filter((part) => part !== '').join(' | ');
}
