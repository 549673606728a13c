import type { Quantity } from '../model/quantity.js';
import { isRespect } from './respect.js';
import type { Recognised } from './view.js';

/** The quantities of a sentence that measure or count: not those that say when, how often, or of which kind something is. */
export function statedQuantities({ text, block, quantities }: Recognised): Quantity[] {
  const inCell = block.cell !== undefined;
  return quantities.filter(
    (quantity, index) =>
      (inCell ||
        !isDuration(quantity) ||
        isMeasuredTime(quantity, text) ||
        changesTime(quantity, quantities[index - 1], text)) &&
      !isRepetition(quantity, text) &&
      !countsPlaces(quantity, text) &&
      !boundsVillages(quantity, text) &&
      !isSizeClass(quantity, quantities[index - 1], text) &&
      !isKindInName(quantity, quantities[index - 1], text),
  );
}

/** 〔20户以上〕自然村: which villages, not how many. */
function boundsVillages({ unit, end, qualifier }: Quantity, text: string): boolean {
  return (
    qualifier === 'ge' &&
    unit === '户' &&
    /^(?:的)?(?:自然|农村|行政)?(?:村|屯|农村|组)/u.test(text.slice(end, end + 5))
  );
}

/** 关中〔5〕市: places counted without a measure word are part of a name. */
function countsPlaces({ start, end }: Quantity, text: string): boolean {
  return (
    end - start < 3 &&
    /^[0-9]{1,2}$/u.test(text.slice(start, end)) &&
    /^[市县州乡](?!场)/u.test(text.slice(end, end + 2)) &&
    /\p{Script=Han}/u.test(text.charAt(start - 1))
  );
}

/** 连续〔3次〕获评优秀 says how often, 从〔6个〕方面 in how many respects. */
function isRepetition({ start, end, unit }: Quantity, text: string): boolean {
  return (
    (unit === '次' && text.startsWith('连续', start - 2)) ||
    (unit === '个' && isRespect(text.slice(end, end + 2)) && !/[0-9]/u.test(text.charAt(end + 2)))
  );
}

/** 2款〔1类〕新药: of which class the things counted are. */
function isKindInName({ start, end, unit }: Quantity, before: Quantity | undefined, text: string): boolean {
  return before?.end === start && unit === '类' && /^\p{Script=Han}{0,3}[药水]/u.test(text.slice(end, end + 4));
}

/** 3个〔千亿级〕产业集群, 一批〔万亿级〕、千亿级产业: a class of size behind a count belongs to the name of what is counted. */
function isSizeClass({ start, end, dimension }: Quantity, before: Quantity | undefined, text: string): boolean {
  if (dimension !== 'currency' || !sizeClass.test(text.slice(start, end))) return false;
  if (before?.end === start) return true;
  return /(?:一批|更多|若干|多个)$/u.test(text.slice(Math.max(0, start - 2), start));
}
const sizeClass = /^[十百千万亿]+(?:元?级|元)$/u;

/** Durations and repetitions say when or how often, not how much: 五年, 3个月, 两届. Hours and minutes may be measured. */
const durations: ReadonlySet<string> = new Set([
  '年',
  '个月',
  '月',
  '天',
  '日',
  '周',
  '周年',
  '季度',
  '个季度',
  '届',
  '岁',
  '世纪',
  '个年度',
  '年度',
]);

/** Indicators measured in years or days: 人均预期寿命80.5岁, 优良天数325天. */
const measuresTime = /(?:寿命|平均年龄|天数|教育年限|工龄|期限|账期|时限|时间|周期)[^，。；、]{0,8}$/u;
const measureReach = 16;

function isMeasuredTime({ start }: Quantity, text: string): boolean {
  return measuresTime.test(text.slice(Math.max(0, start - measureReach), start));
}

/** 优良天数312天，〔同比增加9天〕: by how much a time just measured has changed; 寿命提高1岁、〔达到79岁〕: where it arrived. */
function changesTime({ start, unit }: Quantity, before: Quantity | undefined, text: string): boolean {
  if (before?.unit !== unit || !isMeasuredTime(before, text)) return false;
  return changed.test(text.slice(before.end, start));
}
const changed =
  /^[，、,]?(?:同比|[比较与](?:上年|去年|前年|[0-9]{4}年|“[^”]{2,4}”(?:时期|末)?)(?:同期|底|末)?(?:相比)?)?(?:又|再)?(?:增加|减少|增|减|多|少|多出|延长|缩短|压缩)了?$|^[，、,]?(?:已|并)?(?:达到?|(?:提高|增加|延长|缩短|压缩|减少|下降)[到至]|[增降减][到至])$/u;

function isDuration(quantity: Quantity): boolean {
  return durations.has(quantity.unit);
}
