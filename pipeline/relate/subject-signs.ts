import { mayBeginCountry } from '../lexicon/countries.js';
import { largerRegions } from '../lexicon/larger-regions.js';
import {
  makerEnds,
  ministries,
  organisationEnds,
  otherSubjects,
  reportVerbs,
  workEnds,
} from '../lexicon/organisations.js';
import { mayBeginRegion } from '../lexicon/regions.js';
import { groupBy } from '../model/group-by.js';
import type { Span } from '../model/span.js';
import type { SentenceView } from './view.js';

/** Longest name of a subject, in words and in characters. */
export const longestWords = 7;
export const longestName = 18;

/** Words that may stand before the subject of a clause. */
export const openers: ReadonlySet<string> = new Set(['其中', '同时', '目前', '此外', '而', '但', '“']);

/** All provinces and the corps report to the state: together they are the country. */
const provinces = '省(?:区市|（[^）]{1,10}）|、自治区、直辖市)?和新疆生产建设兵团';
/** Who reports, behind their number: provinces, or the cities of one. */
export const opensWithProvinces = new RegExp(
  `^(?:${provinces}|[市州]（[^）]{1,10}）和(?:\\p{Script=Han}{2})?生产建设兵团)`,
  'u',
);
export const reportOfProvinces = new RegExp(`31个?${provinces}(?:报告|累计|共|新增)`, 'u');

/** Offices of the state that publish what they count: 〔国家能源局〕今天发布数据, not the offices of a province. */
const offices = [
  '(?<![省市区县])(?:国家(?!级|航天|文物|国际|电网)\\p{Script=Han}{2,8}[局委部署院]|国务院\\p{Script=Han}{0,6}|\\p{Script=Han}{2,6}总[局署])',
  `(?<![省市区县])(?:${ministries.join('|')})`,
  '全国\\p{Script=Han}{2,8}(?:办|总会|总工会|委员会)',
  '中国\\p{Script=Han}{2,10}(?:协会|联合会|集团)',
].join('|');
/** Figures that an office of the state gives are those of the country, where no other place is named. */
export const nationalFigures = new RegExp(
  `(?:${offices})[^，。；：、]{0,14}(?:数据|统计|公布|发布|通报|获悉|了解到|消息)`,
  'u',
);

/** Whether the characters of a phrase let it name a subject, so that its words are worth cutting: most name none. */
export function mayNameSubject({ text, times, homeless }: SentenceView, { start, end }: Span): boolean {
  const phrase = text.slice(start, end);
  if (leavesOut.test(phrase) || times.some((time) => time.start < end && time.end > start)) return true;
  const plain = withoutOpener(phrase);
  return (
    mayBeginRegion(plain) ||
    (homeless ? office : maker).test(plain) ||
    holdsName(plain) ||
    (homeless && mayNamePlace(plain))
  );
}

/** A bracket may be left out of a phrase as a time is; then what stands around it comes together. */
const leavesOut = /[（(]/u;

/** In a text that has no place of its own a clause may open with another country, a larger region, a scene, or with who publishes the value. */
function mayNamePlace(plain: string): boolean {
  return (
    mayBeginCountry(plain) || larger.test(plain) || plain.startsWith('在') || report.test(plain) || work.test(plain)
  );
}

const larger = new RegExp(`^(?:${[...largerRegions].join('|')})`, 'u');
/** 〔财政部〕安排, 〔东南汽车〕销售: a phrase that may open with an office or a maker. */
const maker = new RegExp(`^\\p{Script=Han}{1,6}(?:${makerEnds.join('|')})`, 'u');
const office = new RegExp(`^\\p{Script=Han}{1,8}(?:${makerEnds.join('|')}|[局委部署院政])`, 'u');
/** 〔大秦铁路〕年运量: a phrase that may open with the name of a work. */
const work = new RegExp(`^.{1,18}(?:${workEnds.join('|')})`, 'u');
const report = new RegExp([...reportVerbs].join('|'), 'u');

/** The characters of a phrase, without blanks and without a word that may stand before its subject. */
function withoutOpener(phrase: string): string {
  const plain = phrase.replace(/[\s“”，,]+/gu, '');
  const opener = [...openers].find((word) => plain.startsWith(word)) ?? '';
  return plain.slice(opener.length);
}

/** The shortest names will do: what holds 高新区 holds 新区 too. */
const names = [...organisationEnds, ...otherSubjects].filter(
  (name, _, all) => !all.some((other) => other !== name && name.includes(other)),
);
const namesByLast = groupBy(names, (name) => name.charCodeAt(name.length - 1));

function holdsName(plain: string): boolean {
  for (let at = 1; at < plain.length; at += 1) {
    if (namesByLast.get(plain.charCodeAt(at))?.some((name) => plain.endsWith(name, at + 1)) === true) return true;
  }
  return false;
}
