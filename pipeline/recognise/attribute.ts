import type { Quantity } from '../model/quantity.js';
import type { Claim } from './recogniser.js';

/** Units of sizes and ratings that name a kind of thing when a noun follows: 12英寸产线, 500千伏变电站. */
const ratings: ReadonlySet<string> = new Set([
  '英寸',
  '纳米',
  '微米',
  '毫米',
  '千伏',
  '伏',
  '兆赫',
  '赫兹',
  '马力',
  'kV',
]);
/** Nouns that a time before them names: 240小时过境免签, 1小时高铁圈. */
const timedNouns =
  /^(?:过境|内?直达|高铁圈|高速公路圈|生活圈|服务圈|通勤圈|经济圈|交通圈|都市圈|城市圈|圈|开放|健身圈|救援圈|体检|热线|自助|营业|免签)/u;
const bound = /^\s*(?:的\s*|(?:的)?[\p{Script=Han}“”《》A-Za-z]{2,16}|[省市区县乡镇村])$/u;
/** Of the best: 前1%, 前1‰. */
const shareUnits: ReadonlySet<string> = new Set(['%', '‰']);
const counts: ReadonlySet<Quantity['dimension']> = new Set(['count']);

/**
 * Quantities that only describe the thing counted or named beside them: 〔亿元以上〕项目120个, 〔500千伏〕变电站, 〔千亿级〕产业集群.
 * They stay in its name. Linear in the number of quantities.
 */
export function attributesOf(text: string, quantities: readonly Quantity[]): Claim[] {
  return quantities.flatMap((quantity, index) => {
    const reason = reasonFor(text, quantity, quantities[index + 1], quantities[index - 1]);
    return reason === undefined ? [] : [{ start: quantity.start, end: quantity.end, class: 'other' as const, reason }];
  });
}

function reasonFor(
  text: string,
  quantity: Quantity,
  next: Quantity | undefined,
  previous: Quantity | undefined,
): string | undefined {
  const after = text.slice(quantity.end, quantity.end + 20);
  if (isPriced(text, quantity, next)) return '汇率的计价单位，随所报的汇率';
  if (quantity.unit === '级' && quantity.qualifier === 'ge' && after.startsWith('地震') && next !== undefined)
    return '规模等级，随所修饰的事物';
  if (shareUnits.has(quantity.unit) && text.charAt(quantity.start - 1) === '前') return '位次范围，随所修饰的事物';
  if (ratings.has(quantity.unit) && /^\p{Script=Han}/u.test(after)) return '规格型号，随所修饰的事物';
  if (quantity.unit === '小时' && timedNouns.test(after)) return '规格型号，随所修饰的事物';
  if (
    quantity.form === 'level-suffix' &&
    !/(?:探明|发现)[^，。；]{0,24}$/u.test(wordsBefore(text, quantity, 28)) &&
    /^(?:的)?(?!水平|规模|行列|台阶|大关)[\p{Script=Han}“]{2}/u.test(after)
  )
    return '规模等级，随所修饰的事物';
  if (boundsKind(text, quantity, next)) return '分组门槛，随所修饰的事物';
  return isThreshold(text, quantity, next) || boundsThingCounted(text, quantity, previous)
    ? '分组门槛，与所计数的事物合为一项'
    : undefined;
}

/** 〔1美元〕兑7.1217元人民币, 〔100日元〕对人民币4.6233元: so much of a currency is what the rate is told for. */
function isPriced(text: string, { dimension, value, end, unit }: Quantity, next: Quantity | undefined): boolean {
  if (dimension !== 'currency' || next?.dimension !== 'currency' || next.unit === unit || !/^10*$/u.test(value))
    return false;
  return /^(?:兑换?|对|折合?|合|等于|=|＝)(?:人民币|\p{Script=Han}{1,5}元)?(?:约|为)?$/u.test(
    text.slice(end, next.start),
  );
}

/** 亿元以上项目120个, 营业收入超10亿元的企业8家: the bound belongs to the thing whose number follows. */
function isThreshold(text: string, quantity: Quantity, next: Quantity | undefined): boolean {
  if (
    next === undefined ||
    !counts.has(next.dimension) ||
    counts.has(quantity.dimension) ||
    quantity.dimension === 'rank'
  )
    return false;
  if (quantity.qualifier === 'eq' || quantity.qualifier === 'approx' || quantity.unit === '%' || quantity.unit === '')
    return false;
  if (next.start - quantity.end > longestGap) return false;
  const gap = text.slice(quantity.end, next.start).replace(/(?:达到?|为|共|已达|增至|超过|达到了)$/u, '');
  return bound.test(gap) && !/^(?:建成|新增|新建|用于|支持|带动|完成|实施|引进|改造|培育|打造|惠及)/u.test(gap);
}

const longestGap = 18;

const thingFollows = /^(?!的)[\p{Script=Han}“]{2}/u;
/** 60岁以上〔老年人〕, 18岁以下〔的居民〕. */
const agedFollow = /^(?:的|(?![比达的]))\p{Script=Han}{2}/u;

/** So many characters before a quantity, or as many as there are. */
function wordsBefore(text: string, { start }: Quantity, length: number): string {
  return text.slice(Math.max(0, start - length), start);
}

/** 关停〔10万千瓦及以下〕机组, 〔50米内〕换乘比例90%, 〔千万吨〕增产计划, 〔60岁以上〕老年人: the size of the things meant, not of all of them. */
function boundsKind(text: string, quantity: Quantity, next: Quantity | undefined): boolean {
  if (quantity.dimension === 'ratio' || counts.has(quantity.dimension) || quantity.dimension === 'persons')
    return false;
  const after = text.slice(quantity.end, quantity.end + 12);
  if (quantity.unit === '岁' && quantity.qualifier !== 'eq' && agedFollow.test(after)) return true;
  if (quantity.dimension === 'length' && /(?:海拔|沿线|沿岸|周边|半径)$/u.test(wordsBefore(text, quantity, 2)))
    return thingFollows.test(after);
  if (/及以[上下]$/u.test(text.slice(quantity.start, quantity.end))) return thingFollows.test(after);
  if (quantity.dimension === 'length' && /^内(?!容|陆|外|地|河)/u.test(after))
    return next !== undefined && next.start - quantity.end <= longestGap && next.dimension === 'ratio';
  const bare = /^[十百千万亿]+\p{Script=Han}{1,3}$/u.test(text.slice(quantity.start, quantity.end));
  return bare && /^[\p{Script=Han}]{2,8}(?:计划|行动|工程)(?!\p{Script=Han}*[0-9])/u.test(after);
}

/** 1.2万个〔亿元以上〕项目, 3座〔35万千瓦〕电站, 单笔〔50万元以下〕账款: the bound stands between the number and the thing, or bounds each of them. */
function boundsThingCounted(text: string, quantity: Quantity, previous: Quantity | undefined): boolean {
  const bound = quantity.dimension === 'currency' && ['ge', 'le', 'gt'].includes(quantity.qualifier);
  if (!bound && !sizes.has(quantity.dimension)) return false;
  if (!/^(?:的)?[\p{Script=Han}“]{2}/u.test(text.slice(quantity.end, quantity.end + 3))) return false;
  const counted = previous !== undefined && counts.has(previous.dimension) && previous.end === quantity.start;
  return counted || (bound && /单[笔个体项]$/u.test(wordsBefore(text, quantity, 2)));
}
const sizes: ReadonlySet<Quantity['dimension']> = new Set(['power', 'volume']);
