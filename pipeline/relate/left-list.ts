import { effectVerbs } from '../lexicon/theme-words.js';
import type { Word } from '../model/sentence.js';
import { isAttribute } from './attribute.js';
import { isNominal, isVerb, textOf, trimLead } from './phrase.js';
import { leadingVerbs } from './verb-chain.js';

/**
 * 打造A、B、〔8家〕C: what stands in an enumeration before the last comma is counted with other numbers or none.
 * Keeps the verb at the head and the last member, and all of the members that a purpose lists: 用于A、B事业的经费.
 */
export function lastOfEnumeration(words: readonly Word[], open: boolean): readonly Word[] {
  const comma = words.findLastIndex((word, index) => word.text === '、' && !isBracketed(words, index));
  if (comma > 0 && effects.has(words[comma + 1]?.text ?? '')) return words.slice(comma + 1);
  if (comma < 0 || (!open && comma !== words.length - 1 && textOf(words).length <= longestPhrase)) return words;
  const trimmed = trimLead(words);
  if (trimmed[0]?.text === '用于' && words.slice(comma).some(({ text }) => text === '的')) return words;
  const verbs = leadingVerbs(trimmed);
  const list = trimmed.findIndex(({ text }) => text === '、');
  const later = trimmed.findLastIndex(({ text }, index) => index < list - 1 && index > verbs && makes.has(text));
  const head = later > 0 ? trimmed.slice(later, later + 1) : trimmed.slice(0, tellsOrigin(trimmed) ? 0 : verbs);
  return [...head, ...words.slice(comma + 1)];
}

const effects: ReadonlySet<string> = new Set(effectVerbs);

/** 〔来自〕A、B等500位嘉宾: where they are from goes with the examples. */
function tellsOrigin(words: readonly Word[]): boolean {
  return words[0]?.text === '来自';
}

/** 县（区、市）: a comma inside brackets divides no enumeration. */
function isBracketed(words: readonly Word[], index: number): boolean {
  const opened = words.findLastIndex((word, at) => at < index && /^[（(]$/u.test(word.text));
  return opened >= 0 && !words.slice(opened, index).some(({ text }) => /^[）)]$/u.test(text));
}

/** A phrase with commas up to this length is taken whole: 喀喇沁旗、鄂伦春自治旗项目. */
const longestPhrase = 36;

/** 燃气、供水管网〔改造〕, not 项目投产、〔总投资〕 or 拓线扩量、〔开行〕: the end of a list that is no property and no verb alone. */
export function endsInName(words: readonly Word[]): boolean {
  const last = words.slice(words.findLastIndex(({ text }) => text === '、') + 1);
  return !isAttribute(textOf(last)) && !last.every((word) => isVerb(word));
}

/** A、B等N, A、B等地N → N; the verb before the examples stays: 引入A、B等企业 → 引入企业. */
export function dropExamples(words: readonly Word[]): Word[] {
  let at = -1;
  words.forEach((word, index) => {
    if (word.text === '等' && word.tag.startsWith('u')) at = words[index + 1]?.text === '地' ? index + 1 : index;
  });
  if (at <= 0) return at === 0 ? words.slice(1) : [...words];
  const chain = tellsOrigin(words) ? 0 : leadingVerbs(words);
  const verbs = chain > 1 && issuing.has(words[0]?.text ?? '') ? 1 : chain === 1 && isShort(words[0]) ? 0 : chain;
  const list = words.findIndex(({ text }) => text === '、');
  const later = words.findLastIndex((word, index) => index < list - 1 && index > verbs && makes.has(word.text));
  if (later > 0) return [...words.slice(later, later + 1), ...words.slice(at + 1)];
  if (isBareHead(words.slice(at + 1)) && areKinds(words.slice(verbs, at))) return [...words];
  return [...words.slice(0, Math.min(verbs, at)), ...words.slice(at + 1)];
}

/** 〔迈〕湾水利枢纽: a verb of one character, but for these, is the beginning of a name. */
function isShort(word: Word | undefined): boolean {
  return word?.text.length === 1 && !/[建获有办设]/u.test(word.text);
}

/** 集中资源〔打造〕A、B等产业: of two verbs the one the examples follow. */
const makes: ReadonlySet<string> = new Set([
  '打造',
  '建设',
  '新建',
  '建成',
  '培育',
  '引进',
  '推进',
  '实施',
  '新增',
  '形成',
  '举办',
  '开展',
  '推出',
]);

/** 〔出台〕提高标准等政策: verbs whose object may begin with a verb of its own. */
const issuing: ReadonlySet<string> = new Set(['出台', '推出', '发布', '制定', '开展', '实施', '落实']);

/** 供水、燃气等〔管网〕: a head of two characters says too little without its examples. */
function isBareHead(words: readonly Word[]): boolean {
  const head = textOf(words);
  return (head.length <= 2 || /^(?:主要|核心|重点)指标$/u.test(head)) && isNominal(words.at(-1));
}

/** Whether examples are kinds of the thing, not names of single ones. */
function areKinds(words: readonly Word[]): boolean {
  const names = words.some(({ text, tag }) => /^n[rstz]|^x$/u.test(tag) && text !== '、');
  return !names && words.some(({ text }) => text === '、') && textOf(words).length <= longestExamples;
}

const longestExamples = 14;

/** 围绕产业需求〔布局〕…: what is aimed at, before what is done. */
export function dropAim(words: readonly Word[]): readonly Word[] {
  if (!aims.has(words[0]?.text ?? '')) return words;
  const verb = words.findIndex(({ text }, index) => index > 1 && (makes.has(text) || acts.has(text)));
  return verb < 0 ? words : words.slice(verb);
}

const aims: ReadonlySet<string> = new Set(['围绕', '聚焦', '针对', '瞄准', '对照']);

const acts: ReadonlySet<string> = new Set(['布局', '推出', '提出', '开展', '出台', '组织', '制定']);
