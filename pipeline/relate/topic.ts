import { attributeNouns, generalNouns } from '../lexicon/phrase-words.js';
import type { Word } from '../model/sentence.js';
import type { Clause } from './clauses.js';
import type { Item } from './items.js';
import { shape } from './left-phrase.js';
import { isNominal, isVerb, textOf, trimLead, trimReach } from './phrase.js';
import { phraseWords, type SentenceView } from './view.js';

const general: ReadonlySet<string> = new Set(generalNouns);

/** Longest topic carried over, in characters. */
const longestTopic = 24;

/**
 * What the clause before speaks of, for a clause that names no thing itself: 推进〔老旧小区综合整治〕，新开工31个.
 * Only a clause without quantities of its own gives a topic.
 */
export function topicBefore(view: SentenceView, item: Item): string {
  for (let index = item.clauseIndex - 1; index >= 0 && index >= item.clauseIndex - 2; index -= 1) {
    const clause = view.clauses[index];
    if (clause === undefined || clause.inside !== undefined) continue;
    if ((view.itemsOfClause[index]?.length ?? 0) > 0) return '';
    const text = view.text.slice(clause.start, clause.end);
    if (placed.test(text) || weighed.test(text)) continue;
    const told = (aimed.exec(text) ?? published.exec(text))?.groups?.['what'];
    if (told !== undefined) return told;
    const words = trimReach(phraseWords(view, clause));
    const topic = subjectNoun(words, view) ?? shape(withoutPredicate(words), view.ownNames).noun;
    if (topic !== '' && !general.has(topic)) return topic.length <= longestTopic ? topic : '';
  }
  return '';
}

const joins = /^[的、和与及等]$/u;
/** In characters, with its examples: 生铁、煤炭、发电设备等产品的产量. */
const longestName = 40;

/** The clause before, where it gives no quantity and is no bracket. */
function silentBefore(view: SentenceView, { clauseIndex }: Item): Clause | undefined {
  const clause = view.clauses[clauseIndex - 1];
  const isSilent = clause?.inside === undefined && view.itemsOfClause[clauseIndex - 1]?.length === 0;
  return isSilent ? clause : undefined;
}

/** 〔食糖的产量〕，比上年增加3万吨: what the clause before names and says nothing of; empty when it is no bare name. */
export function nameBefore(view: SentenceView, item: Item): string {
  const clause = silentBefore(view, item);
  if (clause === undefined) return '';
  const words = phraseWords(view, clause);
  const isBare = isNominal(words.at(-1)) && words.every((word) => isNominal(word) || joins.test(word.text));
  const name = isBare ? shape(words, view.ownNames, true).noun : '';
  return canHaveValue(name) && !name.endsWith('水平') && name.length <= longestName ? name : '';
}

/** 〔用农产品作原料的工业产品〕，占工业总产值的一半: the clause before where it is one noun with what tells which; empty where it is not. */
export function phraseBefore(view: SentenceView, item: Item): string {
  const clause = silentBefore(view, item);
  if (clause === undefined) return '';
  const words = trimLead(phraseWords(view, clause));
  const bracket = words.findIndex(({ text }) => text === '（');
  const named = bracket > 0 && words.at(-1)?.text === '）' ? words.slice(0, bracket) : words;
  const at = named.findLastIndex(({ text }) => text === '的');
  const noun = named.slice(at + 1);
  const isOne = at > 0 && noun.length > 0 && noun.every((word) => isNominal(word) || joins.test(word.text));
  const name = textOf(named);
  return isOne && name.length <= longestName ? name : '';
}

/** 〔经过反复比较〕，目标定为6%: how one came to what follows. */
const weighed = /^\s*(?:经过|鉴于|考虑到)/u;

/** 发展基础〔进一步夯实〕: an adverb and a verb at the end of a clause tell how its subject fares. */
function withoutPredicate(words: readonly Word[]): readonly Word[] {
  const adverb = words.findLastIndex(({ tag }) => tag === 'd' || tag === 'ad');
  const ends = adverb > 1 && adverb === words.length - 2 && isVerb(words.at(-1)) && isNominal(words[adverb - 1]);
  return ends ? words.slice(0, adverb) : words;
}

/** 围绕〔创新驱动〕，提出5项指标: what is aimed at. */
const aimed = /^\s*(?:[一二三四五六七八九十]是)?(?:围绕|聚焦|针对)(?<what>\p{Script=Han}{2,8})$/u;
/** 公布〔居民人均可支配收入〕数据，为18311元. */
const published = /(?:公布|发布|公开|披露)了?(?:全[国省市])?(?<what>[^，、。]{2,24}?)的?(?:统计)?(?:数据|结果)$/u;

const attributes = [...attributeNouns, '完成额', '率', '指数', '水平', '能力', '规模', '额', '量', '值', '数'];

function canHaveValue(noun: string): boolean {
  return attributes.some((attribute) => noun.endsWith(attribute));
}

/** The measured thing a clause opens with: 〔固定资产投资完成额〕实现最好成绩. Only a noun that can have a value. */
function subjectNoun(words: readonly Word[], view: SentenceView): string | undefined {
  const trimmed = trimLead(words);
  const verb = trimmed.findIndex((word) => isVerb(word) || word.tag === 'd');
  if (verb <= 0) return undefined;
  const noun = shape(trimmed.slice(0, verb), view.ownNames).words;
  const text = textOf(noun);
  return isNominal(noun.at(-1)) && canHaveValue(text) ? text : undefined;
}

/** 连续9年位居全国首位: tells the place of what the clause before it opens with. */
const placed = /(?:位?居|列|排名?)[^，。]{0,8}(?:首位|第一|前列|第[一二三四五六七八九十\d]+位?)$/u;

/** The thing the clause before opens with, for a bare 总量 or 产值: 〔市场经营主体〕增量提质，总量突破1000万户. */
export function ownerBefore(view: SentenceView, item: Item): string {
  const near = view.clauses[item.clauseIndex - 1];
  const clause =
    near !== undefined && placed.test(view.text.slice(near.start, near.end))
      ? view.clauses[item.clauseIndex - 2]
      : near;
  if (
    clause === undefined ||
    clause.inside !== undefined ||
    (view.itemsOfClause[item.clauseIndex - 1]?.length ?? 0) > 0
  )
    return '';
  const words = trimLead(phraseWords(view, clause));
  const verb = words.findIndex(
    (word, index) => (isVerb(word) || word.tag === 'd' || word.tag === 'a') && !isQuoted(words, index),
  );
  const behind = words[verb - 1]?.tag === 'c';
  const text = textOf(
    shape(verb < 0 ? words : behind ? words.slice(verb + 1) : words.slice(0, verb), view.ownNames).words,
  )
    .replace(doesWell, '')
    .replace(/(?<=.{2})(?:每年|近年来|目前|在)+$/u, '');
  return text.length >= 2 && text.length <= longestTopic && !state.test(text) ? text : '';
}

/** 高质量发展的〔格局〕基本形成: the state of things has no size. */
const state = /的(?:格局|局面|基础|优势|态势|势头|环境|氛围|特征)/u;

/** “四〔好〕农村路”: a word of a name in quotation marks does nothing. */
function isQuoted(words: readonly Word[], index: number): boolean {
  const before = textOf(words.slice(0, index));
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** 经营主体〔增量提质〕: set phrases of doing well that the dictionary takes for nouns. */
const doesWell =
  /(?<=.{2})(?:[增扩提量质]量?[提扩增]?[质效量面容][^，、的]{2}|(?:不断|日益|逐步|日趋)[^，、的]{2}|量质[齐双][升增])$/u;

/** What a list in the clause opens with, before what is done to it: 〔货运班列〕拓线扩量、开行900列. */
export function headOfList(view: SentenceView, item: Item): string | undefined {
  const words = trimLead(phraseWords(view, item.left));
  const end = words.findIndex((word) => !isNominal(word) && word.text !== '（' && word.text !== '）');
  const thing = textOf(words.slice(0, Math.max(0, end)));
  return thing.length < 2 ? undefined : thing;
}

const grows =
  /^(?<thing>[\p{Script=Han}]{2,8}?)(?:持续|稳步|稳中|不断|加快|快速|量质|提质|总体|逐步)[\p{Script=Han}]{2,6}。$/u;

/** The thing a short sentence says to do well: 〔经营主体〕持续壮大。 Undefined for any other sentence. */
export function leadOf(text: string): string | undefined {
  return text.length > longestLead ? undefined : grows.exec(text)?.groups?.['thing'];
}
const longestLead = 17;

const listTopic =
  /^(?:[（(]?[一二三四五六七八九十0-9０-９]{1,3}[）)、.．]|[—-]{1,2})?\s*(?<topic>[\p{Script=Han}A-Za-z“”（）]{1,16})[：:]/u;
const introduces =
  /(?:[一二三四五六七八九十几两][件个项]大?实?事|目标|如下|主要|任务|包括|方面|情况|报告|报道|发布|公布|通报|获悉|显示|透露|介绍|指出|表示|强调|说|问|答|是|为|注|讯|电|消息|单位|来源|时间|附件|记者|嘉宾|主持人)(?:（[^）]*）)?$/u;

/** 〔副署长〕：2024年…: who speaks, by office. */
const speaks = /(?:(?<![增成延生特专])长|主任|书记|主席|经理|发言人|负责人|记者|主持人|先生|女士|教授|专家)$/u;

/** The thing a list line names before its colon: 〔机制糖〕：五年内产量增加…. Undefined when it only introduces. */
export function paragraphTopic(text: string): string | undefined {
  const topic = listTopic.exec(text.slice(0, 24))?.groups?.['topic'];
  return topic === undefined || introduces.test(topic) || speaks.test(topic) ? undefined : topic;
}
