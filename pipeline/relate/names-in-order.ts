import type { Word } from '../model/sentence.js';
import { attributeAtEnd } from './attribute.js';
import { shape } from './left-phrase.js';
import { namesOfExamples } from './names-of-examples.js';
import { partsAt, textOf, trimReach } from './phrase.js';
import { sharedTail } from './shared-tail.js';
import type { SentenceView } from './view.js';

/** The names before 分别, one for each value; undefined when their number differs. `apart`: they share no head but a measure. */
export function namesInOrder(
  words: readonly Word[],
  size: number,
  view: SentenceView,
  apart = false,
): string[] | undefined {
  const sectors = sectorsOf(textOf(trimReach(words)));
  if (sectors?.length === size) return sectors;
  const examples = namesOfExamples(words, size, view);
  if (examples !== undefined) return examples;
  const phrase = shape(trimReach(words), view.ownNames);
  if (size === 2 && textOf(phrase.words).includes('存、贷款')) return splitCompound(textOf(phrase.words));
  const atCommas = partsAt(phrase.words, new Set(['、']));
  const filled = atCommas.length === size ? atCommas : partsAt(phrase.words, new Set(['、', '和', '与', '及']));
  if (filled.length === 1 && size === 2) return splitCompound(textOf(filled[0] ?? []));
  if (filled.length !== size) return undefined;
  return restoreTails(filled, apart);
}

/** 一、二、三产业增加值: the sectors of the economy by their numbers. */
function sectorsOf(text: string): string[] | undefined {
  const groups = /(?<numbers>[一二三](?:、?[一二三]){1,2})(?:次)?产业?(?<measure>[^、业]*)$/u.exec(text)?.groups;
  return groups?.['numbers']?.match(/[一二三]/gu)?.map((number) => `第${number}产业${groups['measure'] ?? ''}`);
}

/** 进出口 → 进口, 出口; 存贷款余额 → 存款余额, 贷款余额; 城乡 → 城镇, 农村. */
export const compounds: readonly { readonly form: string; readonly parts: readonly [string, string] }[] = [
  { form: '存贷款', parts: ['存款', '贷款'] },
  { form: '存、贷款', parts: ['存款', '贷款'] },
  { form: '进出口', parts: ['进口', '出口'] },
  { form: '城乡', parts: ['城镇', '农村'] },
  { form: '收支', parts: ['收入', '支出'] },
  { form: '产销', parts: ['产', '销'] },
  { form: '内外资', parts: ['内资', '外资'] },
  { form: '一二产', parts: ['一产', '二产'] },
];

function splitCompound(name: string): string[] | undefined {
  const compound = compounds.find(({ form }) => name.includes(form));
  return compound?.parts.map((part) => name.replace(compound.form, part));
}

/** Gives the head that only the last name carries to the names before it: 水稻、玉米产量 → 水稻产量. */
function restoreTails(parts: readonly (readonly Word[])[], apart: boolean): string[] {
  const last = parts.at(-1) ?? [];
  const shared = insuranceAtEnd(parts[0] ?? [], last) ?? sharedTail(parts[0] ?? [], last);
  const tail = apart && !/(?:[量率数额值]|规模|面积)$/u.test(shared) ? '' : shared;
  const first = parts[0] ?? [];
  const towards = /^[对向](?=.)/u.exec(textOf(first))?.[0] ?? '';
  const firstText = textOf(first);
  return parts.map((part, index) => {
    const own = textOf(part);
    const text = own.startsWith(towards) ? own : towards + own;
    if (index === 0 && parts.length > 1)
      return tail === '' || text.endsWith(tail) ? withProperty(text, last) : text + tail;
    const named = inDomainOf(firstText + tail, withModifierOfFirst(firstText, text));
    if (index === parts.length - 1) return named;
    return tail !== '' && !named.endsWith(tail) ? named + tail : withRate(named, parts[index + 1] ?? []);
  });
}

/** 基本养老、失业和生育〔保险参保人数〕: the kinds of insurance share the word. */
function insuranceAtEnd(first: readonly Word[], last: readonly Word[]): string | undefined {
  const text = textOf(last);
  const at = text.indexOf('保险');
  return at < 2 || textOf(first).includes('保险') ? undefined : text.slice(at);
}

/** 技改投资、民间投资〔增速〕: a property of what every name measures. */
function withProperty(name: string, last: readonly Word[]): string {
  const property = last.at(-1)?.text ?? '';
  const measured = attributeAtEnd(name);
  const shared = ofMeasures.has(property) && measured !== undefined && textOf(last.slice(0, -1)).endsWith(measured);
  return shared ? name + property : name;
}
const ofMeasures: ReadonlySet<string> = new Set(['增速', '增幅', '占比', '比重']);

/** 巩固率、高中阶段和高等教育〔毛入学率〕: a name without a measure of its own before one whose rate follows it. */
function withRate(name: string, next: readonly Word[]): string {
  if (/[率数额量值度比]$/u.test(name) || attributeAtEnd(name) !== undefined) return name;
  const rate = /(?:毛|净)?[^，、毛净]{2}率$/u.exec(textOf(next))?.[0] ?? '';
  return name + rate;
}

/** 农村供电可靠率、〔农村〕自来水普及率: rates after the first are of the same part of the land. */
function inDomainOf(first: string, name: string): string {
  const domain = /^(?:农村|乡村|城镇|城市|县域)(?=.*率$)/u.exec(first)?.[0] ?? '';
  return domain !== '' && name.endsWith('率') && !/[村乡城镇县市区省国]/u.test(name) ? domain + name : name;
}

const bareMeasures =
  /^(?:死亡人数|受伤人数|直接经济损失|案损数|支出|利润|税收|产量|销量|面积|人数|增加值|合同额|到位资金|绿地率|普惠率|签约额|余额|总额|总?花费)$/u;

/** 事故起数、死亡人数 → 事故死亡人数: a bare measure takes the modifier of the first name. */
function withModifierOfFirst(first: string, last: string): string {
  if (!bareMeasures.test(last)) return last;
  const modifier = first.replace(
    /(?:起数|受理数|总数|人次|人数|营收|收入|支出|数量|数|面积|产量|销量|总产值|产值|增加值|项目数|覆盖率|率)$/u,
    '',
  );
  return modifier === first || modifier === '' ? last : modifier + last;
}
