import type { Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { Clause } from './clauses.js';
import { countLike } from './dimension.js';
import { isRespect } from './respect.js';
import { opensWithProvinces } from './subject-signs.js';

/** A quantity with the words that stand left and right of it in its clause, up to the neighbouring quantities. */
export interface Item {
  /** Its place among the items of the sentence. */
  readonly index: number;
  readonly quantity: Quantity;
  readonly clause: Clause;
  readonly clauseIndex: number;
  /** Words before it, after the previous quantity's own words. */
  readonly left: Span;
  /** Words after it, before the next quantity's own words. */
  readonly right: Span;
  /** The left words stand between two quantities with no separator: they belong to both. */
  readonly sharesLeft: boolean;
  /** The right words are shared with the next quantity. */
  readonly sharesRight: boolean;
  /** It continues an enumeration of the same clause: follows a quantity and `、`, 和, 及, 与. */
  readonly listed: boolean;
}

const conjunctions = ['以及', '并', '和', '及', '与', '或'];

/** The items of a sentence, in order. `quantities` must be in order and inside the clauses. */
export function itemsOf(text: string, clauses: readonly Clause[], quantities: readonly Quantity[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  clauses.forEach((clause, clauseIndex) => {
    const members: Quantity[] = [];
    for (
      let quantity = quantities[next];
      quantity !== undefined && quantity.start < clause.end;
      next += 1, quantity = quantities[next]
    ) {
      if (quantity.start >= clause.start) members.push(quantity);
    }
    for (const item of clauseItems(text, clause, clauseIndex, members)) items.push({ ...item, index: items.length });
  });
  return items;
}

function clauseItems(
  text: string,
  clause: Clause,
  clauseIndex: number,
  members: readonly Quantity[],
): Omit<Item, 'index'>[] {
  let left: Span = { start: clause.start, end: members[0]?.start ?? clause.end };
  let sharesLeft = false;
  let listed = false;
  return members.map((quantity, index) => {
    const following = members[index + 1];
    const gap = following === undefined ? undefined : splitGap(text, quantity, following);
    const item = {
      quantity,
      clause,
      clauseIndex,
      left,
      right: gap?.right ?? {
        start: quantity.end,
        end: text.charAt(quantity.end) === '、' ? quantity.end : Math.max(quantity.end, clause.end),
      },
      sharesLeft,
      sharesRight: gap?.shared ?? false,
      listed,
    };
    if (gap !== undefined) {
      left = gap.left ?? beforeOrigin(text, left);
      sharesLeft = gap.shared;
      listed = gap.separated;
    }
    return item;
  });
}

const toldAgainst = /^(?:同比|环比|[比较][上去]年(?:同期)?)/u;

/** 7大〔领域〕101类问题: fields and places that are counted beside what is in them. */
const places = /^(?:大?洲|省|市|州|县|区|乡|镇|国|领域|方向|环节|行业|产业)$/u;

/** 收到50个〔国家和地区的〕600件作品: where the things are from, or are. */
const placesOfThings =
  /^(?:国家(?:和地区)?|地区|省份?|省区?市|市|市州|市县|城市|县|县市区?|区县|县区|乡镇|街道|村|社区|高校|院校|学校|\p{Script=Han}{0,6}(?:开发区|高新区|园区|产业园))的$/u;

/** 吸引〔来自全国〕20个省市的300家企业: without where the things are from. */
function beforeOrigin(text: string, { start, end }: Span): Span {
  const origin = /(?:分别)?来自(?:全[国球]|世界|国内外|海内外)?$/u.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: end - origin.length };
}

/** 25个省（自治区、直辖市）〔、〕2133个县: a mark inside a bracket parts nothing outside. -1 where there is none. */
function commaOutside(gap: string): number {
  return gap.includes('（')
    ? gap.replace(bracketed, (inside) => ' '.repeat(inside.length)).indexOf('、')
    : gap.indexOf('、');
}
const bracketed = /（[^（）]*）/gu;

interface Gap {
  readonly right: Span;
  /** Undefined where the words before the first are those of the second too. */
  readonly left: Span | undefined;
  readonly shared: boolean;
  readonly separated: boolean;
}

/** Shares the words between two quantities of a clause out to them: at `、`, at a conjunction before the second, or to both. */
function splitGap(text: string, { end: start }: Quantity, { start: end, unit, dimension }: Quantity): Gap {
  const gap = text.slice(start, end);
  // 31个〔省（区、市）和新疆生产建设兵团〕报告病例20例: who reports is nothing of what is reported.
  const reporters = opensWithProvinces.exec(gap)?.[0];
  if (reporters !== undefined) {
    const at = start + reporters.length;
    return { right: { start, end: at }, left: { start: at, end }, shared: false, separated: false };
  }
  const comma = commaOutside(gap);
  if (comma >= 0) {
    return {
      right: { start, end: start + comma },
      left: { start: start + comma + 1, end },
      shared: false,
      separated: true,
    };
  }
  const trimmed = gap.trimEnd();
  // 4个〔方面〕20条措施, 5大〔洲〕40多个国家: in what respect or where, and nothing of the name of the second.
  if (isRespect(trimmed) || (places.test(trimmed) && dimension === 'count' && unit !== ''))
    return { right: { start, end }, left: { start: end, end }, shared: false, separated: false };
  // 收到50个〔国家的〕600件作品: what was done is said of both.
  if (placesOfThings.test(trimmed) && countLike.has(dimension) && unit !== '')
    return { right: { start, end: start + trimmed.length - 1 }, left: undefined, shared: false, separated: false };
  // 收入4670万元〔同比增〕2%: what the second is told against is nothing of the first.
  if (toldAgainst.test(trimmed))
    return { right: { start, end: start }, left: { start, end }, shared: false, separated: false };
  for (const word of conjunctions) {
    if (trimmed.endsWith(word)) {
      return {
        right: { start, end: start + trimmed.length - word.length },
        left: { start: end, end },
        shared: false,
        separated: true,
      };
    }
    if (trimmed.startsWith(word) && !trimmed.startsWith('并网')) {
      return {
        right: { start, end: start },
        left: { start: start + word.length, end },
        shared: false,
        separated: true,
      };
    }
  }
  const examples = !trimmed.endsWith('等')
    ? undefined
    : /^(?<own>[^和]{2,24})和(?=[^和]{1,12}等$)/u.exec(trimmed)?.groups?.['own'];
  if (examples !== undefined) {
    const at = start + examples.length;
    return { right: { start, end: at }, left: { start: at + 1, end }, shared: false, separated: true };
  }
  return { right: { start, end }, left: { start, end }, shared: gap.trim().length > 0, separated: false };
}
