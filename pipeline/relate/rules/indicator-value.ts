import { generalVerbs } from '../../lexicon/naming-words.js';
import { scoped, type LeftPhrase } from '../left-phrase.js';
import { attributeAtEnd } from '../attribute.js';
import type { Item } from '../items.js';
import { countLike } from '../dimension.js';
import { levelRule } from '../level-rule.js';
import { isVerb, textOf } from '../phrase.js';
import { phraseWords, type SentenceView } from '../view.js';
import { lastThat, previousItem, type Remembered } from '../memory.js';
import { bedsOf, measureOfBranch, measureOfClass, ofTown } from '../part-of-base.js';
import { schoolsOf } from '../pupils.js';
import { saysWhere } from '../place-of-value.js';
import type { Rule, RuleInput } from '../rule.js';
import { modifierOf } from './enumeration.js';

/** An indicator and its value: 地区生产总值达到6038亿元, 登记失业率2.35%, 新建消防站2座. */
export const indicatorValue: Rule = levelRule({
  id: 'indicator-value',
  title: '指标达到数值',
  examples: [
    {
      sentence: '全年接待游客达到320万人次。',
      facts: [{ quote: '320万人次', indicator: '接待游客', kind: 'level', value: '3200000', unit: '人次' }],
    },
    {
      sentence: '新建口袋公园12处。',
      facts: [{ quote: '12处', indicator: '新建口袋公园', kind: 'level', value: '12', unit: '处' }],
    },
  ],
  counterExamples: ['累计达到46个。'],
  name(input, { left }) {
    const { item, memory, view } = input;
    if (left.noun === '' || climbs.test(left.verb + left.noun)) return undefined;
    const previous = previousItem(memory, item);
    const owner = /^对.+(?:贡献率|依存度)$/u.test(left.noun) ? ownerOf(previous) : '';
    if (owner !== '') return { indicator: owner + left.noun, verb: '', noun: left.noun, owner };
    const school = schoolsOf(left.verb + left.noun, input);
    if (school !== '') return { indicator: school + left.verb + left.noun, verb: '', noun: left.noun };
    const town = item.quantity.dimension === 'currency' ? ofTown(left.verb + left.noun, input) : '';
    if (town !== '') return { indicator: town, verb: '', noun: town };
    const measure =
      attributeBefore(previous, left.noun, item) ||
      (left.verb === '' ? measureOfBranchIn(input, left.noun) || measureOfParts(input, left.noun) : '');
    const noun = levelBefore(previous, left, item) + left.noun + measure;
    const verb =
      generalVerbs.has(left.verb) &&
      !(left.verb === '突破' && overcome.test(left.noun)) &&
      !(left.verb === '有' && /.的[^的]{1,8}$/u.test(left.noun))
        ? ''
        : left.verb;
    const grant = grantOf(item, view);
    if (grant !== undefined)
      return { indicator: `${verb}${noun.replace(/的$/u, '')}${grant}比例`, verb, noun, ...scoped(left) };
    return { indicator: verb + noun + doneBehind(noun, item, view), verb, noun, ...scoped(left) };
  },
});

/** 按实际投入的20%〔给予补贴〕: the part that is granted. */
function grantOf({ quantity, right, clause }: Item, { text }: SentenceView): string | undefined {
  const before = text.slice(Math.max(clause.start, quantity.start - longestBasis), quantity.start);
  if (quantity.unit !== '%' || !/[按以]/u.test(before)) return undefined;
  return granted.exec(text.slice(right.start, clause.end))?.groups?.['what'];
}
/** In characters. */
const longestBasis = 40;
const granted = /^(?:的(?:比例|标准))?(?:给予|予以|享受)(?:一次性)?(?<what>补[贴助偿]|奖[励补]|资助|贴息)/u;

/** 校车实现100%〔配备定位设备〕: what so large a part of the things do. */
function doneBehind(noun: string, { quantity, left, right, sharesRight }: Item, view: SentenceView): string {
  if (
    quantity.unit !== '%' ||
    sharesRight ||
    view.text.charAt(left.end - 1) === '、' ||
    /[率度比例重额占量]$/u.test(noun)
  )
    return '';
  const words = phraseWords(view, right);
  const text = textOf(words);
  const done = isVerb(words[0]) || (words.length === 1 && words[0]?.tag === 'vn');
  return done && text.length <= longestDeed && /^\p{Script=Han}+$/u.test(text) ? text : '';
}
const longestDeed = 14;

/** 增长5%、〔迈上〕3万亿元台阶: what climbed was named before. */
const climbs = /^(?:再|首次|连续|成功)?[迈跨跃登站]上$/u;

/** 〔突破〕技术难题30项: what was overcome. */
const overcome = /(?:技术|难题|瓶颈|卡点|问题)$/u;

/** 工业增加值增长8%、〔工业〕对经济增长贡献率达40%: what contributes was named just before. */
function ownerOf(previous: Remembered | undefined): string {
  const { kind, indicator = '' } = previous?.draft ?? {};
  const owner = indicator.replace(/(?:增加值|总产值|产值|投资)$/u, '');
  return kind === 'growth' || kind === 'level' || (kind === 'share' && owner !== indicator) ? owner : '';
}

/** 国家级绿色工厂达到30家、〔国家级〕绿色园区达到8家. */
function levelBefore(previous: Remembered | undefined, { verb, noun }: LeftPhrase, { listed, quantity }: Item): string {
  if (!listed || verb !== '' || previous?.draft.kind !== 'level' || previous.item.quantity.unit !== quantity.unit)
    return '';
  return modifierOf(previous.draft.indicator, noun);
}

/** 钢铁产业产值超3千亿元，电力产业〔产值〕超2千亿元: what is measured of one thing is measured of the next of its kind. */
function attributeBefore(previous: Remembered | undefined, noun: string, { quantity }: Item): string {
  if (previous?.draft.kind !== 'level' || quantity.dimension !== 'currency') return '';
  if (previous.item.quantity.unit !== quantity.unit || noun.length < 3) return '';
  const { indicator } = previous.draft;
  const attribute = attributeAtEnd(indicator);
  if (attribute === undefined || attributeAtEnd(noun) !== undefined) return '';
  return indicator.slice(0, -attribute.length).endsWith(noun.slice(-2)) ? attribute : '';
}

/** 采矿业利润20亿元，下降10%；制造业〔利润〕50亿元: money alone says nothing of what a branch has, nor 张 of what a hospital has. */
function measureOfBranchIn(input: RuleInput, noun: string): string {
  const { unit, dimension } = input.item.quantity;
  const before = lastThat(input.memory, ({ draft, item }) => draft.kind === 'level' && item.quantity.unit === unit);
  if (before !== undefined && unit === '张') return bedsOf(noun, before.draft);
  if (dimension !== 'currency') return '';
  return measureOfBranch(noun, input) || (before === undefined ? '' : measureOfClass(noun, before.draft));
}

/** 其中，住宅销售面积800万平方米，增长10%；写字楼〔销售面积〕78万平方米: what is measured of one part is measured of the next. */
function measureOfParts({ item, memory, view }: RuleInput, noun: string): string {
  if (countLike.has(item.quantity.dimension) || noun.length > longestPart || ownMeasure.test(noun)) return '';
  if (saysWhere(noun)) return '';
  const last = lastThat(memory, ({ draft }) => draft.kind === 'level');
  if (last === undefined || !isPart(last.item, view)) return '';
  if (last.item.quantity.unit !== item.quantity.unit || attributeAtEnd(noun) !== undefined) return '';
  const measure = areas.exec(last.draft.indicator)?.[0] ?? attributeAtEnd(last.draft.indicator) ?? '';
  // 企业贷款 and 贷款余额.
  return noun.endsWith(measure.slice(0, 2)) ? measure.slice(2) : measure;
}

/** Whether 其中 stands before a quantity, or before those that it is listed with. */
function isPart({ quantity: { start } }: Item, { text }: SentenceView): boolean {
  return text.slice(Math.max(0, start - longestList), start).includes('其中');
}
/** In characters. */
const longestList = 120;

const areas = /(?:销售|竣工|施工|新开工|播种|种植)(?:面积|额)$/u;
/** In characters. */
const longestPart = 8;
const ownMeasure = /[率度量额值数税费金]$|的|投资|收入|消费|支出|出口|进口|亏损/u;
