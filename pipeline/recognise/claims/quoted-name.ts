import { planByForm } from '../../lexicon/times-plans.js';
import type { Claim, Recogniser } from '../recogniser.js';
import { anyNumeral } from './matching/characters.js';
import { Overlaps } from './matching/overlaps.js';

/** Longest name in quotation marks, in characters. */
const longest = 16;
const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
];

/** 3个100万: a programme called by its aims. */
const aims = /^[\d一二三四五六七八九十]+个\d+[万亿]?$/u;
const sentencePunctuation = /[，。；！？：,;!?]/u;
/** A measured value, as against the number of a slogan. */
const measured = /\d(?:\s?[%％]|\s?个?百分点|[万亿]|\s?(?:元|吨|公里|平方|亩|公顷|人次)(?!\p{Script=Han}))/u;
/** “0.1微克”攻坚行动, 两个“10亿元”资金: a programme called by its value. */
const programmeAfter = /^(?:攻坚|行动|工程|计划|专项|战役|[省市县]级资金)/u;
const ranked = /(?:排名|位居|位列|居|列)[^第]{0,4}第/u;
/** “五一”黄金周 and “十四五” are times, which the reader of times takes whole; “九五”普法 is none. */
const holidayAfter = /^(?:黄金周|假期|小长假|长假|节|期间|假日)/u;
const holidays: ReadonlySet<string> = new Set(['五一', '十一', '五·一', '十·一']);

function isTime(inner: string, after: string): boolean {
  if (holidays.has(inner)) return holidayAfter.test(after);
  return planByForm.has(inner) && !after.startsWith('普法');
}

/** 满意率保持“双百”: a value in quotation marks. */
const rateBefore = /率\p{Script=Han}{0,6}$/u;

function isName(text: string, start: number, inner: string): boolean {
  if (inner.length > longest || inner.length === 0 || !anyNumeral.test(inner)) return false;
  if (aims.test(inner)) return true;
  const after = text.slice(start + inner.length + 2, start + inner.length + 6);
  if (isTime(inner, after)) return false;
  if (!sentencePunctuation.test(inner) && programmeAfter.test(after)) return true;
  if (sentencePunctuation.test(inner) || measured.test(inner) || ranked.test(inner)) return false;
  return !(/^双(?:百|100)$/u.test(inner) && rateBefore.test(text.slice(Math.max(0, start - 8), start)));
}

function findPair(text: string, open: string, close: string): Claim[] {
  const claims: Claim[] = [];
  let start = text.indexOf(open);
  while (start >= 0) {
    const end = text.indexOf(close, start + 1);
    if (end < 0) break;
    const again = open === close ? -1 : text.lastIndexOf(open, end - 1);
    const from = Math.max(start, again);
    const inner = text.slice(from + 1, end);
    if (isName(text, from, inner))
      claims.push({ start: from, end: end + 1, class: 'name', reason: `引号内的名称或口号“${inner}”` });
    start = text.indexOf(open, end + 1);
  }
  return claims;
}

function findAll(text: string): Claim[] {
  const claims: Claim[] = [];
  const taken = new Overlaps(text.length);
  for (const [open, close] of pairs) {
    if (!text.includes(open)) continue;
    for (const claim of findPair(text, open, close)) if (taken.claim(claim.start, claim.end)) claims.push(claim);
  }
  return claims.length > 1 ? claims.sort((left, right) => left.start - right.start) : claims;
}

/** Short names in quotation marks: slogans, brands, plans. Speech and measured values in quotation marks are no names. */
export const quotedName: Recogniser = {
  id: 'quoted-name',
  examples: [
    '新增17个【“一刻钟便民生活圈”】。',
    '构建【“1+3”】产业布局。',
    '坚持【“四个中心”】和【“四个服务”】。',
    '评为“全国学雷锋【‘四个100’】最佳志愿服务社区称号单位”。',
    '参加【"5·12"】演练。',
    '深入推进【“3个100万”】。',
    '启动【“九五”】普法。',
    '实施【“0.1微克”】攻坚行动。',
  ],
  counterExamples: [
    '他说：“我们今年的目标是增长5%，这不容易。”',
    '提出“突破1万亿元”的目标。',
    '满意率保持“双百”。',
    '举办“大院杯”活动452场。',
    '“十四五”时期增长5%。',
    '“五一”黄金周接待游客。',
  ],
  find: ({ text }) => findAll(text),
};
