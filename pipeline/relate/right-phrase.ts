import { generalNouns, predicateVerbs } from '../lexicon/phrase-words.js';
import type { Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { isNominal, isVerb, textOf } from './phrase.js';
import { phraseWords, type SentenceView } from './view.js';

/** The words after a quantity: the thing counted and what it does. */
export interface RightPhrase {
  /** 高风险小区 of 60处高风险小区安装感烟设施. */
  readonly noun: string;
  /** 安装感烟设施; empty when nothing is said of the thing. */
  readonly verb: string;
  /** Whether it opens with 的: 1000亿元的引导基金. */
  readonly possessive: boolean;
  /** Whether its first word can be what is counted. */
  readonly nominal: boolean;
  readonly words: readonly Word[];
}

/** Longest thing and longest predicate kept, in characters; what is longer is cut at a word. */
const longestNoun = 26;
const longestPredicate = 18;

const general: ReadonlySet<string> = new Set(generalNouns);
/** Words right of a value that name no thing: 突破6000亿元〔大关〕. */
const tails: ReadonlySet<string> = new Set([
  '大关',
  '台阶',
  '水平',
  '关口',
  '门槛',
  '高位',
  '不等',
  '之间',
  '等',
  '规模',
  '行列',
  '关',
  '新台阶',
  '目标',
  '级',
  '之多',
  '任务',
  '整',
  '封顶',
  '范围',
  '区间',
  '档',
  '标准',
]);
const dropped: ReadonlySet<string> = new Set([
  '均',
  '全部',
  '都',
  '已',
  '已经',
  '也',
  '共',
  '共同',
  '顺利',
  '成功',
  '正式',
  '先后',
  '分别',
  '得以',
  '将',
  '实现',
  '可以',
  '可',
  '了',
  '相继',
  '陆续',
  '新',
  '还',
  '被',
  '又',
  '全',
  '就',
  '集中',
  '精彩',
]);

export function rightPhrase(view: SentenceView, span: Span): RightPhrase {
  let words: readonly Word[] = dropBracket(
    phraseWords(view, span).filter((word) => word.text.trim() !== '' && word.tag !== 'ul'),
  );
  words = dropFrame(words);
  words = beforePlaceEnd(beforeExamples(words));
  const possessive = words[0]?.text === '的';
  if (possessive) words = words.slice(1);
  if (words.length > 0 && tails.has(textOf(words))) words = [];
  const first = words[0];
  const second = words[1];
  const nominal =
    isNominal(first) ||
    first?.text === '“' ||
    first?.text === '《' ||
    first?.tag === 'x' ||
    first?.tag === 'm' ||
    first?.tag === 't' ||
    first?.tag === 'r' ||
    (isVerb(first) && isNominal(second) && words.length <= 3 && general.has(words.at(-1)?.text ?? ''));
  const split = predicateStart(words);
  return {
    noun: clip(words.slice(0, split), longestNoun),
    verb: isRemark(words, split) ? '' : clip(trimPredicate(words.slice(split)), longestPredicate),
    possessive,
    nominal: words.length > 0 && nominal,
    words,
  };
}

/** 8个园区〔中增速排名〕: behind 中 something else is spoken of. */
function beforePlaceEnd(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && (word.text === '中' || word.text === '之中'),
  );
  return at > 0 ? words.slice(0, at) : words;
}

/** 孵化器〔等平台〕: what 等 adds behind the counted thing is the class it belongs to. */
function beforeExamples(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((word, index) => index > 0 && word.text === '等' && word.tag.startsWith('u'));
  return at > 0 && words.length - at <= 3 ? words.slice(0, at) : words;
}

/** 16条〔（处）〕河湖, 42亿元〔[3]〕: a bracket right behind the unit says nothing of the thing. */
function dropBracket(words: readonly Word[]): readonly Word[] {
  if (!/^[（([［]/u.test(words[0]?.text ?? '')) return words;
  const end = words.findIndex((word) => /[）)\]］]$/u.test(word.text));
  return end < 0 ? words : words.slice(end + 1);
}

function dropFrame(words: readonly Word[]): Word[] {
  let start = 0;
  let end = words.length;
  while (start < end && /^[\s、，,。；：:）)”]+$/u.test(words[start]?.text ?? '')) start += 1;
  while (end > start && (/^[\s、，,。；：:（(]+$/u.test(words[end - 1]?.text ?? '') || words[end - 1]?.tag === 'c'))
    end -= 1;
  return words.slice(start, end);
}

/**
 * Index of the verb that says what the thing did; the length when there is none. Only verbs of the table end a thing, never inside
 * quotes or brackets, never as its last word but one that can stand alone (开工, 达标).
 */
function predicateStart(words: readonly Word[]): number {
  let depth = 0;
  for (let index = 0; index < words.length; index += 1) {
    const text = words[index]?.text ?? '';
    if (opening.has(text)) depth += 1;
    else if (closing.has(text)) depth -= 1;
    if (depth > 0 || index === 0) continue;
    if (isRemark(words, index)) return index;
    if (!predicates.has(text)) continue;
    if (index === words.length - 1 && !aloneVerbs.has(text)) continue;
    if (isHeadOfCompound(words, index)) continue;
    return adverbsBefore(words, index);
  }
  return words.length;
}

/** 0.6元的电话费〔实在有点高〕: a remark on the thing, by an adverb of degree. */
function isRemark(words: readonly Word[], index: number): boolean {
  return remarks.has(words[index]?.text ?? '') && !words.slice(index).some(({ text }) => text === '的');
}
const remarks: ReadonlySet<string> = new Set([
  '实在',
  '很',
  '非常',
  '十分',
  '比较',
  '更加',
  '最为',
  '最',
  '太',
  '有点',
  '不够',
  '最多',
  '也很',
  '相对',
]);

const opening: ReadonlySet<string> = new Set(['“', '（', '(', '《', '‘']);
const closing: ReadonlySet<string> = new Set(['”', '）', ')', '》', '’']);
const predicates: ReadonlySet<string> = new Set(predicateVerbs);
const aloneVerbs: ReadonlySet<string> = new Set([
  '落地',
  '推进',
  '落户',
  '签约',
  '开工',
  '投产',
  '建成投产',
  '建成',
  '建成投用',
  '运行',
  '运营',
  '挂牌',
  '授牌',
  '亮相',
  '揭牌',
  '受益',
  '通车',
  '开通',
  '建成开放',
  '改造提升',
  '竣工',
  '完工',
  '上市',
  '顺利完成',
  '圆满完成',
  '全面完成',
  '完成',

  '投用',
  '启用',
  '达标',
  '脱贫',
  '焕然一新',
  '见效',
  '办结',
  '兑现',
  '扩容',
  '上线',
  '获批',
  '入列',
  '退出',
  '消除',
  '就业',
  '创业',
]);

/** 培育〔项目〕: a verb right before a general noun that ends the phrase is part of its name. */
function isHeadOfCompound(words: readonly Word[], index: number): boolean {
  const rest = words.slice(index + 1);
  return rest.length === 1 && general.has(rest[0]?.text ?? '') && !aloneVerbs.has(words[index]?.text ?? '');
}

/** Where the adverbs begin that belong to a predicate: 〔全部〕消除, 〔顺利〕完成. */
function adverbsBefore(words: readonly Word[], index: number): number {
  let start = index;
  while (
    start > 1 &&
    (dropped.has(words[start - 1]?.text ?? '') ||
      words[start - 1]?.tag === 'd' ||
      words[start - 1]?.tag === 'ad' ||
      adverbs.has(words[start - 1]?.text ?? ''))
  )
    start -= 1;
  return start;
}
const adverbs: ReadonlySet<string> = new Set([
  '加快',
  '加速',
  '深入',
  '扎实',
  '基本',
  '如期',
  '首次',
  '免费',
  '稳步',
  '全市',
  '全省',
  '全国',
  '圆满',
  '有序',
  '稳定',
  '率先',
  '同步',
  '提前',
  '整体',
  '集体',
  '持续',
  '连续',
  '不',
  '未',
  '能够',
  '达到或',
]);

function trimPredicate(words: readonly Word[]): Word[] {
  let index = 0;
  while (index < words.length && dropped.has(words[index]?.text ?? '')) index += 1;
  return words.slice(index);
}

function clip(words: readonly Word[], longest: number): string {
  let text = '';
  for (const word of words) {
    if (text.length + word.text.length > longest) break;
    text += word.text;
  }
  return text;
}

/** The thing with what is said of it, as one noun phrase: 安装感烟设施的高风险小区. */
export function thingOf(right: RightPhrase): string {
  if (right.verb === '') return right.noun;
  if (right.noun.length === 1 || /^(?:对|向|为|在|与|由|被)$/u.test(right.verb)) return right.noun + right.verb;
  return right.noun === '' ? right.verb : `${right.verb}的${right.noun}`;
}
