import { countLike } from '../dimension.js';
import type { Item } from '../items.js';
import { levelRule, type Named } from '../level-rule.js';
import type { LeftPhrase } from '../left-phrase.js';
import { lastThat, previousItem, type Memory, type Remembered } from '../memory.js';
import { bedsOf, measureOfBranch, measureOfClass } from '../part-of-base.js';
import { ofNextLevel } from '../next-level.js';
import { saysWhere } from '../place-of-value.js';
import type { Rule, RuleInput } from '../rule.js';
import { phraseWords, spanText, type SentenceView } from '../view.js';

/** A part of what was counted just before: 企业204家，其中国家级8家. */
export const ofWhich: Rule = levelRule({
  id: 'of-which',
  title: '其中若干',
  examples: [
    {
      sentence: '拥有省级实验室25家，其中国家级3家。',
      facts: [{ quote: '3家', indicator: '国家级实验室', kind: 'level', value: '3', unit: '家' }],
    },
  ],
  counterExamples: ['拥有省级实验室25家。'],
  name(input, { left }) {
    const previous = ofLevel(previousItem(input.memory, input.item), input.memory);
    const whole = theRest.test(left.verb + left.noun) ? lastOfUnit(input) : undefined;
    if (whole !== undefined) return nameOfWhich(whole, left, input);
    if (left.words.length === 0 && previous !== undefined && isOfWhich(input)) return namePredicate(previous, input);
    if (left.words.length === 0 || previous === undefined) return undefined;
    if (isFurtherPart(previous, input)) return namePart(previous, left);
    if (!isOfWhich(input) && !isOtherPart(previous, left, input)) return undefined;
    return ofNextLevel(previous, left, input.item) ?? nameOfWhich(previous, left, input);
  },
});

/** 118项任务中完成96项，〔其余〕22项: what is left of the things counted last in that unit. */
const theRest = /^(?:其余|剩余|剩下)的?$/u;
function lastOfUnit({ item, memory }: RuleInput): Remembered | undefined {
  return lastThat(memory, (fact) => fact.item.quantity.unit === item.quantity.unit);
}

/** 粮食产量3797万吨，增长1%，其中〔夏粮〕1406万吨: a part is of the level, not of how it grew. */
function ofLevel(previous: Remembered | undefined, memory: Memory): Remembered | undefined {
  const kind = previous?.draft.kind;
  if (kind !== 'growth' && kind !== 'change') return previous;
  const level = lastThat(memory, ({ draft }) => draft.kind === 'level');
  return level?.draft.indicator === previous?.draft.indicator ? level : previous;
}

/** 成果259项，其中56项〔为全国首创〕: what is said of the part is said of the thing counted before. */
function namePredicate(previous: Remembered, { item, view }: RuleInput): Named | undefined {
  if (item.quantity.unit !== previous.item.quantity.unit) return undefined;
  const said = /^(?:为|是|属于?|系|被)(?<said>[^，。；]{2,16})$/u.exec(spanText(view, item.right))?.groups?.['said'];
  const whole = previous.draft.noun ?? previous.draft.indicator;
  return said === undefined || whole === ''
    ? undefined
    : { indicator: `${said}的${whole}`, verb: '', noun: whole, whole };
}

function isOfWhich(input: RuleInput): boolean {
  const { item, view } = input;
  return view.text.startsWith('其中', item.clause.start) || spanText(view, item.left).startsWith('其中');
}

/** 其中境外输入59例，〔本土〕3859例: the other part of the same whole. */
function isOtherPart({ item: before, draft }: Remembered, { verb, noun }: LeftPhrase, { item }: RuleInput): boolean {
  return draft.whole !== undefined && item.quantity.unit === before.quantity.unit && partsOnly.test(verb + noun);
}

/** Words that tell parts of a whole apart and name nothing alone. */
const partsOnly =
  /^(?:[0-9A-Z]{1,3}级|(?:国家|省|市|县)级|本土|本地|外地|境外|境外输入|国内|国外|城镇|农村|男性?|女性?)$/u;

/** 其中亿元以上的5个，〔10亿元以上的〕2个: with 的 before its number it is one more part, of the same whole. */
function isFurtherPart({ item: before, draft }: Remembered, input: RuleInput): boolean {
  const { item, view } = input;
  if (item.quantity.unit !== before.quantity.unit || !spanText(view, item.left).endsWith('的')) return false;
  return isOfWhich(input) || draft.whole !== undefined;
}

/** 免费开放〔的〕208座: so many of the things just counted. */
function namePart({ draft }: Remembered, left: LeftPhrase): Named {
  const whole = draft.whole ?? draft.indicator;
  const indicator = `${(left.verb + left.noun).replace(/的$/u, '')}的${whole}`;
  return { indicator, verb: '', noun: indicator, whole };
}

/** 其中国家级8家: the modifier takes the head noun of the whole; a full noun takes its verb. */
function nameOfWhich(previous: Remembered, left: LeftPhrase, input: RuleInput): Named {
  const { item, view } = input;
  const modifier = left.verb + left.noun;
  const measure = measureOf(modifier, previous, input);
  if (measure !== '') return { indicator: modifier + measure, verb: '', noun: modifier };
  if (saysWhere(modifier) && item.quantity.unit === previous.item.quantity.unit)
    return { indicator: modifier, verb: '', noun: modifier };
  const whole = previous.draft.whole ?? previous.draft.noun ?? previous.draft.indicator;
  if (/^[进出]口$/u.test(modifier) && whole.endsWith('进出口')) {
    const indicator = whole.replace(/进出口$/u, modifier);
    return { indicator, verb: '', noun: indicator };
  }
  const done = deedAtEnd.exec(previous.draft.indicator)?.[0];
  if (item.quantity.unit !== previous.item.quantity.unit) {
    const verb = countLike.has(item.quantity.dimension) ? (done ?? '') : '';
    return { indicator: verb + modifier, verb, noun: left.noun };
  }
  // 〔提供〕住宿的机构: a verb in front of 的 is a part of what the things are.
  const deed = whole.includes('的') ? (done ?? '') : (previous.draft.verb ?? done ?? '');
  const verb = left.verb === '' && !modifier.endsWith(deed) ? deed : '';
  const bare =
    /[级类型性制内外中”]$/u.test(modifier) ||
    (modifier.length <= 2 && !isThing(modifier, item)) ||
    partsOnly.test(modifier);
  const head = bare ? (thingOfClass(modifier, whole) ?? headNoun(whole, previous, view)) : '';
  return { indicator: verb + modifier + (head === modifier ? '' : head), verb, noun: modifier, whole };
}

/** 保费收入188亿元，其中财产险〔保费收入〕48亿元; 床位7万张，其中医院〔床位〕5万张: what is measured of the whole is measured of its parts. */
function measureOf(modifier: string, previous: Remembered, input: RuleInput): string {
  const { unit, dimension } = input.item.quantity;
  if (unit !== previous.item.quantity.unit) return '';
  if (unit === '张') return bedsOf(modifier, previous.draft);
  if (dimension !== 'currency') return '';
  return measureOfBranch(modifier, input) || measureOfClass(modifier, previous.draft);
}

/** A级〔旅游景区〕22家，其中5A级2家、4A级9家: of another class, but the same thing. */
function thingOfClass(modifier: string, whole: string): string | undefined {
  return modifier.endsWith('级') ? /^[0-9A-Z]{1,3}级(?<thing>.{2,})$/u.exec(whole)?.groups?.['thing'] : undefined;
}

/** 其中〔医院〕754家: short, and yet the name of a thing. */
function isThing(modifier: string, { quantity }: Item): boolean {
  return countLike.has(quantity.dimension) && (modifier === '企业' || /.[院校店站馆厂所社]$/u.test(modifier));
}

/** 经营主体〔新登记〕9万户、其中企业2万户: what is counted by its verb alone. */
const deedAtEnd = /(?:新登记|新设|新增|净增|新开工|签约|竣工|开工)$/u;

/** The last word of the whole, 实验室 of 省级实验室; all of it when it is short or its words are not at hand. */
function headNoun(whole: string, previous: Remembered, view: SentenceView): string {
  if (whole.length <= 4) return whole;
  const words = [...phraseWords(view, previous.item.left), ...phraseWords(view, previous.item.right)];
  return words.findLast((word) => word.text.length > 1 && whole.endsWith(word.text))?.text ?? whole;
}
