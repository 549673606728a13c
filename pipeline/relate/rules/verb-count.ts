import { isAttribute } from '../attribute.js';
import { countLike } from '../dimension.js';
import type { Item } from '../items.js';
import { scoped, type LeftPhrase } from '../left-phrase.js';
import { levelRule, type Named } from '../level-rule.js';
import { previousItem, type Remembered } from '../memory.js';
import { isVerb, textOf } from '../phrase.js';
import type { Rule } from '../rule.js';
import { headOfList, topicBefore } from '../topic.js';
import { spanText } from '../view.js';

/** A verb alone before the value: what it is done to stands in the clause before: 推进老旧小区整治，新开工31个、完工15个. */
export const verbCount: Rule = levelRule({
  id: 'verb-count',
  title: '动词所计',
  examples: [
    {
      sentence: '推进危旧房改造，新开工21个、完工13个。',
      facts: [
        { quote: '21个', indicator: '危旧房改造新开工', kind: 'level', value: '21', unit: '个' },
        { quote: '13个', indicator: '危旧房改造完工', kind: 'level', value: '13', unit: '个' },
      ],
    },
  ],
  counterExamples: ['新开工危旧房改造21个。'],
  name({ item, view, memory }, { left, right }) {
    const previous = previousItem(memory, item);
    const deeds = right.words.length === 0 ? (attendance(left, previous) ?? deedsOf(left, item, previous)) : undefined;
    if (deeds !== undefined) return deeds;
    if (left.noun !== '' || left.verb === '') return undefined;
    if (whole.test(left.verb)) return { indicator: left.verb, verb: left.verb, noun: left.verb, ...scoped(left) };
    const topic = item.listed ? '' : ((left.listed ? headOfList(view, item) : undefined) ?? topicBefore(view, item));
    const before = topic === '' ? (previous?.draft.noun ?? '') : topic;
    const noun = withoutVerb(before);
    const effect = /^(?:带动|拉动|吸引|促进)\p{Script=Han}{2,8}$/u.exec(spanText(view, item.left))?.[0] ?? left.verb;
    return {
      indicator: named(noun, effect),
      verb: '',
      noun: noun === '' ? left.verb : noun,
      ...scoped(left),
    };
  },
});

/** 会议应出席代表500人，〔出席〕486人、〔缺席〕14人: so many of those who should be there. */
function attendance({ verb, noun }: LeftPhrase, previous: Remembered | undefined): Named | undefined {
  const attended = verb + noun;
  if (!attends.test(attended)) return undefined;
  const due = /^(?<meeting>.*?)应(?:出席|到会?|参加)(?<who>.{2,6})$/u.exec(previous?.draft.indicator ?? '')?.groups;
  const who =
    due?.['who'] ?? /^.{0,12}(?:[出缺]席|实到)(?<who>.{2,6})$/u.exec(previous?.draft.noun ?? '')?.groups?.['who'];
  if (who === undefined) return undefined;
  const indicator = `${due?.['meeting'] ?? ''}${attended}${who}`;
  return { indicator, verb: '', noun: indicator };
}
const attends = /^(?:实际?)?(?:出席|到会|缺席|请假|实到|到|未到)$/u;

/** 新开通3条公交线路，〔优化调整〕12条: two deeds side by side name no thing, though the dictionary takes them for nouns. */
function deedsOf(
  { words, noun: said }: LeftPhrase,
  { quantity }: Item,
  previous: Remembered | undefined,
): Named | undefined {
  const thing = previous?.draft.noun ?? '';
  if (said === '' || thing === '' || previous?.item.quantity.unit !== quantity.unit) return undefined;
  const areDeeds =
    words.length > 1 && words.every((word) => isVerb(word) || word.tag === 'vn') && countLike.has(quantity.dimension);
  const noun = thing.replace(/(?<=.{2})(?:基本|全部|新)?(?:建成|开工|完成|竣工)$/u, '');
  return areDeeds ? { indicator: noun + textOf(words), verb: '', noun } : undefined;
}

/** 〔新增减税降费〕90亿元, 〔累计减税〕: verbs that have their object in them name all of it. */
const whole = /^(?:(?:新增|累计|开展).*(?:就业|减税降费|就业帮扶)|(?:累计)?(?:新增)?(?:退税)?(?:减税|降费|减税降费))$/u;

/** 〔重点项目〕开工90个、竣工30个: the thing without what was done to it before. */
function withoutVerb(noun: string): string {
  const rest = noun.replace(/(?:新?开工|签约)$/u, '').replace(perPiece, '');
  return rest.length < 2 ? noun : rest;
}

/** 发行价〔为每股〕5.8元: what the price was for. */
const perPiece = /(?<=价格?)(?:[为是]|达到?)?每\p{Script=Han}{1,2}$/u;

const visits = /(?:人次|人数)$/u;

/** 发行价5.8元，〔发行〕1.2亿股; 合约价格4元，〔成交〕8万手: what is traded is not its price. */
const isTrade = /^(?:发行|成交|销售|售出|认购|回购)$/u;
const price = /(?:均|总|单|最[高低])?价格?$/u;

/** The thing with what was done, a measure without that of the thing before it: 旅游收入 behind 旅游人次, 公共预算支出 behind 公共预算收入, 带动就业 behind 新增就业. */
function named(before: string, effect: string): string {
  const noun = isTrade.test(effect) ? before.replace(price, '') : before;
  if (noun.endsWith(effect)) return noun;
  if (isAttribute(effect) && visits.test(noun)) return noun.replace(visits, '') + effect;
  if (noun.endsWith('就业') && effect.endsWith('就业')) return effect;
  return (effect === '支出' ? noun.replace(/收入$/u, '') : noun) + effect;
}
