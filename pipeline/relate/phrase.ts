import { leadWords, mannerWords, reachWords, verbLeads } from '../lexicon/phrase-words.js';
import { openingVerbs } from '../lexicon/word-tags.js';
import type { Word } from '../model/sentence.js';
import { firstEndingAfter, type Span } from '../model/span.js';
import { isKept, isOwnManner, mayBeKept } from './kept-lead.js';

const leads: ReadonlySet<string> = new Set(leadWords);
const manners: ReadonlySet<string> = new Set(mannerWords);
const beforeVerbs: ReadonlySet<string> = new Set([...mannerWords, ...verbLeads]);
const reaches: ReadonlySet<string> = new Set(reachWords);

/** 增加〔到〕, 提高〔至〕: together with the verb before they only lead to the value. */
const arrivals: ReadonlySet<string> = new Set(['到', '至', '为', '到了']);
/** 〔调整优化〕为48个. */
const adjusts: ReadonlySet<string> = new Set(['调整', '优化', '整合', '合并', '精简']);
const movements: ReadonlySet<string> = new Set([
  '增加',
  '增长',
  '提高',
  '提升',
  '上升',
  '下降',
  '降低',
  '减少',
  '扩大',
  '缩小',
  '发展',
  '回落',
  '攀升',
  '恢复',
  '增',
  '降',
  '升',
  '扩展',
  '延长',
  '缩短',
  '压减',
  '压缩',
  '缩减',
  '减量',
  '压降',
  '下调',
  '上调',
  '达',
]);

/** Words within a span, clipped to it. */
export function wordsWithin(words: readonly Word[], span: Span): Word[] {
  const within: Word[] = [];
  for (let index = firstEndingAfter(words, span.start); index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || word.start >= span.end) break;
    if (word.start >= span.start && word.end <= span.end) within.push(word);
    else {
      const start = Math.max(word.start, span.start);
      const end = Math.min(word.end, span.end);
      within.push({ text: word.text.slice(start - word.start, end - word.start), tag: 'n', start, end });
    }
  }
  return within;
}

/** Text of consecutive words. */
export function textOf(words: readonly Word[]): string {
  let text = '';
  for (const word of words) text += word.text;
  return text;
}

export function isVerb(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === 'v' || word.tag === 'vd' || word.tag === 'vi' || word.tag === 'vg' || word.tag === 'vq')
  );
}

export function isNominal(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const first = word.tag.charAt(0);
  return (
    first === 'n' ||
    first === 'j' ||
    first === 'l' ||
    first === 'i' ||
    first === 'b' ||
    first === 'a' ||
    first === 's' ||
    first === 'z' ||
    word.tag === 'vn' ||
    word.tag === 'eng' ||
    first === 'f' ||
    first === 'k' ||
    first === 'g' ||
    first === 'h'
  );
}

function isPunctuation(word: Word): boolean {
  return word.tag === 'x' && /^[\s、，。；：,.;:·—-]*$/u.test(word.text);
}

/** Whether a verb, or another word that only frames one, follows. */
function opensAction(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return isVerb(word) || word?.tag === 'vn' || beforeVerbs.has(word?.text ?? '');
}

/** A word that says how something is done: 有序推进. */
function framesVerb(word: Word): boolean {
  return beforeVerbs.has(word.text) && !isCount(word.text);
}

/** An idiom before a verb says how too: 不折不扣落实. */
function isSetPhrase(word: Word): boolean {
  return word.text.length === 4 && /^[il]/u.test(word.tag) && !fixedNouns.test(word.text);
}

/** 高等〔教育〕, 养老〔保险〕: nouns of four characters that the dictionary takes for phrases. */
const fixedNouns = /(?:教育|保险|经济|企业|产业|市场|服务|工程|机构|人员|资源|能源)$/u;

/** 〔特别是〕钢铁行业: what stresses the name is no part of it. */
const stresses: ReadonlySet<string> = new Set(['特别', '尤其']);

function isCount(text: string): boolean {
  return text === '累计' || text === '再' || text === '新';
}

/** Drops connectives, adverbs and other framing words from the left. */
export function trimLead(words: readonly Word[]): Word[] {
  let index = 0;
  for (; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || (isCount(word.text) && isVerb(words[index + 1]))) break;
    if (mayBeKept.has(word.text) && isKept(words, index)) break;
    if (framesVerb(word) && opensAction(words, index + 1)) continue;
    if (isSetPhrase(word) && isVerb(words[index + 1])) continue;
    if (word.text === '是' && stresses.has(words[index - 1]?.text ?? '')) continue;
    if (
      isPunctuation(word) ||
      leads.has(word.text) ||
      (word.tag === 'd' && word.text.length > 1 && !isCount(word.text) && !beforeVerbs.has(word.text)) ||
      word.tag === 'c' ||
      word.tag === 'y' ||
      word.tag === 'ul'
    )
      continue;
    break;
  }
  return words.slice(index);
}

/** Drops punctuation and the words that only lead to a value from the right: 收入〔完成〕, 总量〔达到〕, 控制〔在〕. */
export function trimReach(words: readonly Word[]): Word[] {
  let end = words.length;
  for (; end > 0; end -= 1) {
    const word = words[end - 1];
    if (word === undefined || isSumOfAccount(words, end - 1)) break;
    if (
      isPunctuation(word) ||
      reaches.has(word.text) ||
      word.tag === 'ul' ||
      (word.tag === 'd' && word.text !== '累计')
    )
      continue;
    const behind = words[end]?.text ?? '';
    if ((arrivals.has(behind) || adjusts.has(behind)) && (movements.has(word.text) || adjusts.has(word.text))) continue;
    break;
  }
  return words.slice(0, end);
}

/** 〔收入总计〕316亿元: the sum of all an account takes in, named so. */
function isSumOfAccount(words: readonly Word[], index: number): boolean {
  return index === 1 && /^(?:总计|合计)$/u.test(words[1]?.text ?? '') && /^(?:收入|支出)$/u.test(words[0]?.text ?? '');
}

/** Drops manner words that stand before a verb: 〔有序〕推进, 〔成功〕创建. */
export function dropManner(words: readonly Word[]): Word[] {
  let index = 0;
  while (
    index < words.length - 1 &&
    manners.has(words[index]?.text ?? '') &&
    !isOwnManner(words, index) &&
    (isVerb(words[index + 1]) ||
      manners.has(words[index + 1]?.text ?? '') ||
      (index + 2 < words.length && openingVerbs.has(words[index + 1]?.text ?? '')))
  )
    index += 1;
  return words.slice(index);
}

/** The span of a text without its leading and trailing blanks. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return { start, end };
}

/** The words between separators; empty parts are left out. */
export function partsAt(words: readonly Word[], separators: ReadonlySet<string>): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (separators.has(word.text)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts.filter((part) => part.length > 0);
}
