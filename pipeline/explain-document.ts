import { sentencesOf } from './extract-document.js';
import type { ParsedDocument } from './model/block.js';
import type { SourceDocument } from './model/document.js';
import type { Fact } from './model/fact.js';
import type { Mention } from './model/mention.js';
import type { Segmenter, Sentence } from './model/sentence.js';
import { recogniseSentence } from './recognise/recognise.js';
import type { Memory } from './relate/memory.js';
import { allReadings, relateSentence } from './relate/relate.js';
import type { Draft } from './relate/rule.js';
import { viewSentence, type SentenceView } from './relate/view.js';
import { passSentence, passSubject, type Course } from './resolve/course.js';
import { resolveAll } from './resolve/resolve.js';

/** What each stage and rule saw in a text, ready to print. */
export interface Explanation {
  readonly text: string;
  readonly lines: readonly string[];
}

/** Retells how each sentence of a document is read; the rule that decides stands first, the others below it. */
export function explainParsed(document: SourceDocument, parsed: ParsedDocument, segmenter: Segmenter): Explanation {
  const lines: string[] = [];
  for (const { sentence, course, alone } of sentencesOf(document.metadata, parsed.blocks)) {
    if (course.memory.sentence === 0) lines.push(describeBlock(sentence));
    lines.push(...explainOne(sentence, course, alone, segmenter));
  }
  return { text: document.text, lines };
}

function describeBlock({ block }: Sentence): string {
  return `块 ${block.kind}${block.section.length === 0 ? '' : `  章节 ${block.section.join(' / ')}`}`;
}

function explainOne(sentence: Sentence, course: Course, alone: boolean, segmenter: Segmenter): string[] {
  const { setting, memory: earlier } = course;
  const recognised = recogniseSentence(sentence, earlier.sentence === 0, setting.clock, segmenter);
  const lines = [
    `句 ${recognised.text}`,
    ...recognised.mentions.map((mention) => describeMention(mention, recognised.text)),
  ];
  const view = viewSentence({ ...recognised, block: sentence.block }, setting.ownNames, setting.homeless);
  if (view.items.length > 0) lines.push(`  词 ${wordsOf(view)}`);
  const { related, memory } = relateSentence(view, earlier);
  const remembered = memory.facts.length - related.length;
  const facts = resolveAll(related, sentence, view, setting);
  for (const [index, { item }] of related.entries()) {
    const before: Memory = { ...earlier, ...memory, facts: memory.facts.slice(0, remembered + index) };
    const resolved = facts[index];
    if (resolved !== undefined) lines.push(`  事实 ${describeFact(resolved)}`);
    for (const { rule, draft } of allReadings(item, view, before).slice(1))
      lines.push(`    也可读作 ${rule.id}：${describeDraft(draft)}`);
  }
  passSentence(course, recognised, memory, alone && related.length === 0);
  passSubject(course, facts);
  return lines;
}

function wordsOf({ text, words }: SentenceView): string {
  return words({ start: 0, end: text.length })
    .map((word) => `${word.text}/${word.tag}`)
    .join(' ');
}

function describeMention({ start, end, class: kind, reason, recogniser, quantity }: Mention, text: string): string {
  const value =
    quantity === undefined
      ? reason
      : `${quantity.qualifier} ${quantity.value}${quantity.valueMax === undefined ? '' : `~${quantity.valueMax}`} ${quantity.unit}`;
  return `  数 “${text.slice(start, end)}”  ${kind}  ${value}  〔${recogniser}〕`;
}

function describeFact(fact: Fact): string {
  const value = `${fact.qualifier} ${fact.value}${fact.valueMax === undefined ? '' : `~${fact.valueMax}`} ${fact.unit}`;
  const period = fact.period === undefined ? '时期不明' : `${fact.period.period}（${fact.period.basis}）`;
  return [
    `〔${fact.rule}〕 ${fact.indicator || '指标不明'}`,
    `${fact.kind} ${value}`,
    fact.subject,
    period,
    fact.status,
    fact.reference,
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

function describeDraft(draft: Draft): string {
  return [draft.indicator || '指标不明', draft.kind, draft.value ?? '', draft.reference ?? '']
    .filter((part) => part !== '')
    .join(' | ');
}
