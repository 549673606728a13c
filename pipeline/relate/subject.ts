import { makerEnds, organisationEnds, otherSubjects, reportVerbs } from '../lexicon/organisations.js';
import { findRegionByName } from '../lexicon/regions.js';
import type { Word } from '../model/sentence.js';
import type { Item } from './items.js';
import { headPlace, isNamedRegion } from './head-place.js';
import { namedWork } from './named-work.js';
import { isNominal, isVerb, textOf, trimReach } from './phrase.js';
import {
  longestName,
  longestWords,
  mayNameSubject,
  nationalFigures,
  openers,
  reportOfProvinces,
} from './subject-signs.js';
import { phraseWords, type SentenceView } from './view.js';

/**
 * The subject a clause names at its head, or an earlier clause of the sentence did: 〔兰州新区〕经济总量…, 〔天桥艺术中心〕年票房….
 * Undefined when none of them names one, or it is the document's own.
 */
export function subjectAt(view: SentenceView, item: Item): string | undefined {
  const opens = view.itemsOfClause[item.clauseIndex]?.[0]?.quantity.start === item.clause.start;
  const found = opens
    ? (ownSubject(view, item.clauseIndex) ?? countryBefore(view, item) ?? sceneBefore(view, item.clauseIndex))
    : subjectUpTo(view, item.clauseIndex);
  const subject = found ?? (isNational(view, item) ? '全国' : undefined);
  return subject === undefined || view.ownNames.has(subject) ? undefined : subject;
}

/** 〔国家能源局今天发布数据显示〕，6月份，全社会用电量…: whose a value is that an office of the state gives. */
function isNational(view: SentenceView, { quantity }: Item): boolean {
  return view.homeless && nationalFigures.test(view.text.slice(Math.max(0, quantity.start - furthest), quantity.start));
}
/** In characters: how far before a value may stand who gives it. */
const furthest = 300;

/** 〔我国〕森林覆盖率超过23%，1万个自然保护地…: what is told of the country goes on. */
function countryBefore(view: SentenceView, { clauseIndex }: Item): string | undefined {
  const found = view.homeless && clauseIndex > 0 ? subjectUpTo(view, clauseIndex - 1) : undefined;
  return found === '全国' ? found : undefined;
}

/** 〔在常州〕，…，〔浙江〕，300家企业参加: a clause that is nothing but the place of what the sentence tells. */
function sceneBefore(view: SentenceView, clauseIndex: number): string | undefined {
  const clause = view.clauses[0];
  if (clause === undefined || clauseIndex === 0 || clause.end - clause.start > longestScene) return undefined;
  const words = phraseWords(view, clause).filter(({ text }) => text.trim() !== '');
  if (words.length === 1) return isNamedRegion(words[0]) ? words[0]?.text : undefined;
  return words.length === 2 && words[0]?.text === '在' ? headPlace(words) : undefined;
}
/** In characters. */
const longestScene = 8;

function subjectUpTo(view: SentenceView, clauseIndex: number): string | undefined {
  const known = view.known.subjects;
  let subject: string | undefined;
  for (let index = clauseIndex; index >= 0; index -= 1) {
    if (isAside(view, index, clauseIndex)) continue;
    subject = known.has(index) ? known.get(index) : ownSubject(view, index);
    if (subject !== undefined || known.has(index)) break;
  }
  known.set(clauseIndex, subject);
  return subject;
}

/** 新增47例（〔湖北〕45例，北京1例）；累计治愈…: a place in a bracket is none of what follows it. */
function isAside({ clauses }: SentenceView, index: number, clauseIndex: number): boolean {
  const inside = clauses[index]?.inside;
  return inside !== undefined && inside !== clauses[clauseIndex]?.inside;
}

function ownSubject(view: SentenceView, clauseIndex: number): string | undefined {
  const clause = view.clauses[clauseIndex];
  if (clause === undefined) return undefined;
  if (reportOfProvinces.test(view.text.slice(clause.start, clause.end))) return '全国';
  const first = view.itemsOfClause[clauseIndex]?.[0];
  const end = first?.quantity.start ?? clause.end;
  const head = { start: clause.start, end };
  return mayNameSubject(view, head)
    ? subjectOf(phraseWords(view, head), view.homeless, first !== undefined)
    : undefined;
}

/** The name at the head of a clause; none behind a preposition or a verb. */
function subjectOf(all: readonly Word[], homeless: boolean, states: boolean): string | undefined {
  const said = behindReport(
    all.filter(({ text }) => text.trim() !== ''),
    states,
  );
  const opener = openers.has(said[0]?.text ?? '') ? 1 : 0;
  const words = said.slice(opener === 1 && /^[，,]$/u.test(said[1]?.text ?? '') ? 2 : opener);
  const place = placesAt(words);
  const organisation = actor(words, homeless) ?? organisationAt(words) ?? (homeless ? namedWork(words) : undefined);
  const whole =
    place !== undefined && organisation?.startsWith(place) === true && findRegionByName(place) !== undefined;
  if (whole) return organisation;
  return place ?? organisation ?? (homeless ? headPlace(words) : undefined);
}

/** 海关总署公布〔我国外贸进出口总值〕: who publishes a value is not whose it is, but 示范区发布〔5项经验〕 is its own. */
function behindReport(words: readonly Word[], states: boolean): readonly Word[] {
  const verb = words.slice(0, 2 * longestWords).findLastIndex(({ text }) => reportVerbs.has(text));
  if (verb < 0 || (states && verb === words.length - 1)) return words;
  return headPlace(words) !== undefined && organisationAt(words) === undefined ? words : words.slice(verb + 1);
}

/** What a phrase of a place ends with when it gives a value of that place: 兰州新区〔经济总量〕, not 绍兴〔黄酒〕. */
const measured = /(?:率|额|量|值|数|收入|规模|面积|投资|余额|里程|人口|占比|密度|排名|第[一二三四五六七八九十])$/u;

/** One or more regions, joined by commas, with a noun or verb of their own behind them: 庆阳、酒泉〔经济总量〕. */
function placesAt(words: readonly Word[]): string | undefined {
  let end = 0;
  while (end < words.length && (end === 0 ? isRegion(words[end]) : isNamedRegion(words[end]))) {
    const separator = words[end + 1]?.text;
    if ((separator === '、' || separator === '和') && isNamedRegion(words[end + 2])) end += 2;
    else {
      const next = words[end + 1];
      const name = textOf(words.slice(0, end + 1));
      if (organisationEnds.includes(next?.text ?? '')) return name + (next?.text ?? '');
      if (next === undefined) return undefined;
      if (next.text === '的') return ownsNoun(words.slice(end + 2)) ? name : undefined;
      const verb = words.findIndex((word, index) => index > end && isVerb(word) && !measured.test(word.text));
      const rest = textOf(trimReach(words.slice(end + 1, verb < 0 ? undefined : verb)));
      const nominal = isNominal(next) || /^\p{Script=Han}/u.test(next.tag === 'x' ? next.text : '');
      return isVerb(next) || next.tag === 'd' || (nominal && measured.test(rest)) ? name : undefined;
    }
  }
  return undefined;
}

/** 宁波市的〔集装箱航线〕: nothing but a noun, which the value is of; 湖北省的孝感 is a place itself. */
function ownsNoun(words: readonly Word[]): boolean {
  const noun = trimReach(words);
  return noun.length > 0 && noun.every((word) => isNominal(word)) && noun.at(-1)?.tag.startsWith('ns') === false;
}

function isRegion(word: Word | undefined): boolean {
  return isNamedRegion(word) && (word?.tag.startsWith('ns') === true || word?.text === '全国');
}

/** A noun phrase at the head that ends as an organisation does. */
function organisationAt(words: readonly Word[]): string | undefined {
  let text = '';
  let found: string | undefined;
  if (!isProper(words[0])) return undefined;
  for (let index = 0; index < Math.min(words.length, longestWords); index += 1) {
    const word = words[index];
    if (
      word === undefined ||
      text.length > longestName ||
      isVerb(word) ||
      word.tag === 'p' ||
      word.tag === 'd' ||
      word.text === '、' ||
      word.text === '，' ||
      word.text === '的'
    )
      break;
    text += word.text;
    const plain = text.replace(/[“”]/gu, '');
    const ends = organisationEnds.some((end) => plain.endsWith(end) && plain.length > end.length);
    if (
      (ends && index < words.length - 1) ||
      otherSubjects.includes(plain) ||
      (organisationEnds.includes(plain) && standalone.has(plain))
    )
      found = plain;
    else if (found !== undefined && plain === found + word.text && stage.test(word.text)) found = plain;
  }
  return found;
}

/**
 * 〔东南汽车〕销售…, 〔财政部〕安排…: what the dictionary knows as an organisation, right before what it does. Where the text is
 * of a place, what an office does there is done for that place, and only makers speak for themselves.
 */
function actor(words: readonly Word[], homeless: boolean): string | undefined {
  const [name, next] = words;
  if (name?.tag !== 'nt' || name.text.length < 3 || !(homeless || makerEnds.some((end) => name.text.endsWith(end))))
    return undefined;
  return isVerb(next) || next?.tag === 'vn' || next?.tag === 'd' || next?.tag === 'vd' ? name.text : undefined;
}

/** What may stand behind a name and belongs to it: 引导基金〔二期〕. */
const stage = /^[一二三四五]期$/u;

/** Whether a word can begin a proper name: a place, an organisation, a title in quotes. */
function isProper(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    /^n[strz]/u.test(word.tag) ||
    word.text === '“' ||
    standalone.has(word.text) ||
    otherSubjects.some((name) => name.startsWith(word.text)) ||
    findRegionByName(word.text) !== undefined
  );
}

/** Names that are whole without anything before them. */
const standalone: ReadonlySet<string> = new Set(['金融街', '北交所', '深交所', '上交所', '金科']);
