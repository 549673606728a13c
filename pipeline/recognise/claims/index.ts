import type { Recogniser } from '../recogniser.js';
import { addressNumber } from './address-number.js';
import { brokenNumeral } from './broken-numeral.js';
import { denominator } from './denominator.js';
import { dialNumber } from './dial-number.js';
import { distanceName } from './distance-name.js';
import { documentNumber } from './document-number.js';
import { documentTitle } from './document-title.js';
import { eventYear } from './event-year.js';
import { figurativeNumber } from './figurative-number.js';
import { fileResidue } from './file-residue.js';
import { fixedWord } from './fixed-word.js';
import { grade } from './grade.js';
import { groupNoun } from './group-noun.js';
import { ignoredName } from './ignored-name.js';
import { leftover } from './leftover.js';
import { listMarker } from './list-marker.js';
import { meetingOrdinal } from './meeting-ordinal.js';
import { numberedName } from './numbered-name.js';
import { numeralPattern } from './numeral-pattern.js';
import { numeralSlogan } from './numeral-slogan.js';
import { ordinalName } from './ordinal-name.js';
import { policyClauses } from './policy-clauses.js';
import { properName } from './proper-name.js';
import { quotedName } from './quoted-name.js';
import { rankingList } from './ranking-list.js';
import { referenceNumber } from './reference-number.js';
import { smallCount } from './small-count.js';
import { techniqueCode } from './technique-code.js';
import { unclearDigits } from './unclear-digits.js';
import { version } from './version.js';
import { wordPart } from './word-part.js';

/**
 * Decided by characters alone, before quantities are read. Where two claims overlap, the recogniser that stands
 * first in the list wins and the later claim is void.
 */
export const claimsBeforeQuantities: readonly Recogniser[] = [
  ignoredName, // what the configuration says is not asked again
  brokenNumeral, // what cannot be read for certain must not be read in parts by any of the others
  fileResidue, // an address or file name holds anything, so nothing may look inside
  documentTitle, // a title holds years, plans and quotation marks: it stands before all of them
  documentNumber, // 〔2023〕4号 before 4号 is taken for a house
  quotedName, // quotation marks close a name whatever is inside
  listMarker, // only at the start of a sentence or clause, where the readers below would see a number and a noun
  referenceNumber, // 第三条 of a law before 第三 as an ordinal
  dialNumber, // 12345热线 before a bare code
  numeralSlogan, // 1+5+N whole, before its parts
  version, // 2.0版, also after a letter: before codes
  techniqueCode, // letters beside digits
  meetingOrdinal, // 二十届二中全会 whole, before 第N次 and the words in it
  addressNumber, // 110号院
  eventYear, // 2023金融街论坛: a year that no 年 follows
  distanceName, // 15分钟生活圈, 三年行动计划: before the unit makes them durations
  denominator, // 每万人, 万元地区生产总值能耗: before the unit makes them quantities
  rankingList, // 500强
  numberedName, // 20国集团, 五人制: before the unit makes them counts
  figurativeNumber, // 百倍的勇气
  properName, // tables of names; the constructions above know more of the context
  grade, // 三级医院
  ordinalName, // what 第N is left, but for ranks
  policyClauses, // 科创十条
  groupNoun, // 三大任务
  fixedWord, // words of the language last: a name may hold one (一带一路 holds 一路)
  unclearDigits, // 5·12 is a name before it is an unclear 5.12
];

/** What neither a quantity nor a time expression took, from the most certain to the last resort. */
export const claimsAfterQuantities: readonly Recogniser[] = [
  numeralPattern, // 一核两翼 whole, before the segmenter splits it
  wordPart, // a longer word of the dictionary holds the numeral
  smallCount, // a Chinese numeral up to ten before a noun
  leftover, // everything else gets a reason
];
