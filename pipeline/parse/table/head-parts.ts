import { headTime } from './head-time.js';

/** What a head says its values are, where they are no plain amounts; a movement is a growth or a change by its unit. */
export type HeadKind = 'movement' | 'share' | 'rank';

/** The head of a row or column taken apart, without its unit. */
export interface HeadParts {
  /** When, as written: `2019年`, `期末`. Empty when it does not say. */
  readonly time: string;
  /** What is measured; empty when the head says only when or how: 金额, 2024年计划. */
  readonly words: string;
  /** The words that say no more than that there is a number: 金额, 执行数. */
  readonly plain?: string;
  readonly kind?: HeadKind;
  /** The values are falls: 比上年下降. */
  readonly falls?: true;
  /** What they are compared with or part of: 同比, 占营业收入. */
  readonly reference: string;
  /** Part of the row above: 其中：税收收入, #出口. */
  readonly isPart?: true;
}

const marker =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、．.](?!\d)|\d{1,2}[）)]|[①-⑳]|[a-zA-Z][.．、])/u;
const part = /^(?:其中|[#＃]|[—-]{2})[:：、]?/u;
const sign = /^(?:加|减|另)[:：]/u;
const mark =
  /(?:[*＊]|[（([【]?注\s?\d{0,2}[）)\]】]?|[①-⑳]|\[\d{1,2}\]|[（(]\d{1,2}[）)](?:\s?[=＝][\d\s（()）/／+＋×*-]{1,40})?)$/u;
const base =
  /(?:与)?(?:同比|环比|年均|年平均(?=增)|[比较](?:(?:19|20)\d{2}年?|[上去]年?(?:同期|同月|年?末)?|[上去]期|上月|[年期]初|年末|前年|同期|预算|计划)数?(?:同期|同月)?(?:相比)?|定比)/u;
const movement =
  /(?:的)?(?:增长|增减|升降|变动|变化|涨跌)(?:变动)?(?:率|速度|幅度?|额|量|值|数|金额|比例|比率|情况|百分点)?$|(?:增速|增幅|涨幅|降幅|±)$/u;
const basedMovement = /(?:的)?(?:增加|减少|提高|下降|降低|上升|上涨|下跌|增|减)(?:额|量|数|金额|率|幅度|比例)?$/u;
const fall = /(?:降幅|(?<!升)下降|降低|减少|下跌|(?<!增)减)(?:额|量|数|金额|率|幅度|比例)?$/u;
const share =
  /(?:所?占(?<whole>\p{Script=Han}{1,14}?)(?:的)?(?:比重|比例|比率|份额|百分比|之比)|所?占比(?:重|例)?|(?<!占.{0,20})比重|百分比|份额)$/u;
const ofPlan = /(?:预算|计划|目标)/u;
const rank = /(?:排名|名次|位次|排位)$/u;
const scope = /^(?<words>.*?)(?:在|列|居)?(?<scope>全[国省市区县州球])?$/u;
/** Words that only say that there is a number. */
const plain =
  /^(?:及)?(?:总)?(?:金额|数额|数值|数|值|数据|绝对[数值量额]|(?:实际)?(?:完成|执行|发生)(?:情况|[数值量额]|金额)?|实绩|实际[数值]?|余额|指标值?|(?:预期)?目标值?|计划[数值]?|预期[数值]?|预计[数值]?|预测[数值]?|快报数|累计[数值]?|项目|内容|名称|情况|名义|实际|现价|不变价格?|可比价格?|可比口径)$/u;
const comma = /^[，,、:：;；/／\s]+|[，,、:：;；/／\s]+$/gu;

/** Takes a head apart. `head` has no unit any more. Linear in the head, which is cut at a length no head has. */
export function headParts(head: string): HeadParts {
  const bare = head.slice(0, longestHead).replace(/\s+/gu, '').replace(marker, '').replace(mark, '');
  const isPart = part.test(bare);
  const text = bare
    .replace(part, '')
    .replace(marker, '')
    .replace(sign, '')
    .replace(/[:：]$/u, '');
  const { kind, rest, reference, falls } = kindOf(text);
  const { time, rest: timeless } = headTime(rest);
  const words = timeless.replace(/[（(][）)]/gu, '').replace(comma, '');
  return {
    time,
    words: plain.test(words) ? '' : words,
    reference,
    ...(plain.test(words) && { plain: words }),
    ...(kind !== undefined && { kind }),
    ...(falls && { falls }),
    ...(isPart && { isPart }),
  };
}

const longestHead = 120;

interface KindOfHead {
  readonly kind?: HeadKind;
  readonly rest: string;
  readonly reference: string;
  readonly falls?: true;
}

function kindOf(text: string): KindOfHead {
  const reference = base.exec(text)?.[0] ?? '';
  const unbased = reference === '' ? text : text.replace(reference, '');
  const moved = movement.exec(unbased) ?? (reference === '' ? null : basedMovement.exec(unbased));
  if (moved !== null && !/^其[他它]$/u.test(unbased.slice(0, moved.index)))
    return {
      kind: 'movement',
      rest: unbased.slice(0, moved.index),
      reference,
      ...(fall.test(moved[0]) && { falls: true }),
    };
  if (reference !== '' && unbased === '') return { kind: 'movement', rest: '', reference };
  const ranked = rank.exec(text);
  if (ranked !== null) {
    const groups = scope.exec(text.slice(0, ranked.index))?.groups;
    return { kind: 'rank', rest: groups?.['words'] ?? '', reference: groups?.['scope'] ?? '' };
  }
  const shared = share.exec(text);
  const whole = shared?.groups?.['whole'] ?? '';
  if (shared === null || ofPlan.test(whole)) return { rest: text, reference: '' };
  return { kind: 'share', rest: text.slice(0, shared.index), reference: whole === '' ? '' : `占${whole}` };
}
