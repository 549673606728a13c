/** Characters that end a sentence, with what may close it after them. */
const finalPunctuation = /[。！？；：…!?;:][”’」』》）)】"']{0,3}$/u;
/** Punctuation that cannot open a line: what came before goes on. */
const closing = /^[，。、；！？”’」』》〉）】%％,;]/u;
/** What cannot end a line: an opening bracket, a comma, a dash. */
const opener = /[《〈“‘「『（(【[，、,—]$/u;
/** Words after which a phrase must go on. */
const needsMore = /[的和与及或在为把被将对向]$/u;
/** Nouns and verbs that end in the same characters and can end a line: 政策取向, 主要目的, 共同参与. */
const endsInWord =
  /(?:[取方导志动意走流倾趋去转面]向|[目]的|[饱中总缓温祥亲调谐]和|[参给赋授寄]与|[以普涉顾]及|[存所潜现内外自]在|[行作成有无]为|[应面相核结成针绝]对|[大健干老名]将)$/u;
const countingOff = /^(?:第?[一二三四五六七八九十]{1,2}[是要])$/u;
const inner = /[。；！？]/u;
const comma = /[，、；。,]/u;
const han = /\p{Script=Han}/u;

/** Length from which a line with a comma in it is prose cut off, not a heading, in characters. */
const proseLength = 40;

/** Ends in punctuation that ends a sentence or opens a list. */
export function isFinished(text: string): boolean {
  return finalPunctuation.test(text.slice(-4));
}

/** Reads like running text: a sentence, or too long for anything else. */
export function isProse(text: string): boolean {
  if (text.length < 8 || !han.test(text)) return false;
  return isFinished(text) || inner.test(text) || text.length > 60;
}

/** The end of the line under a picture, which names who took it. */
const credit = /(?:记者|通讯员|摄影)[\s:：].{1,12}$|摄$/u;

/** Prose that stops in the middle of a sentence, as at the foot of a page: `…整体上看，西`. Takes both ends of the text. */
export function isCutOff(head: string, tail: string): boolean {
  if (isFinished(tail) || credit.test(tail.slice(-20))) return false;
  return inner.test(head) || (head.length >= proseLength && comma.test(head));
}

/** A line that cannot stand alone as the end of anything: `国务院编制了《`, `一是`, `主任的`. */
export function isOpenEnded(text: string): boolean {
  const tail = text.slice(-1);
  return (
    opener.test(tail) ||
    (needsMore.test(tail) && !endsInWord.test(text.slice(-2))) ||
    (text.length <= 4 && countingOff.test(text))
  );
}

/** Ends in an opening bracket or a comma, so strictly that even a gap cannot end it. */
export function demandsMore(text: string): boolean {
  return opener.test(text.slice(-1));
}

/** Opens with punctuation that belongs to what came before: `》，明确提出`. */
export function opensClosing(text: string): boolean {
  return closing.test(text.slice(0, 1));
}

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
];

/** Leaves a quotation, title or bracket open at its end; only the last 200 characters are looked at. */
export function leavesOpen(text: string): boolean {
  const tail = text.slice(-200);
  return pairs.some(([open, close]) => tail.lastIndexOf(open) > tail.lastIndexOf(close));
}
