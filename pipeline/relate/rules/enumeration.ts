import { levelRule } from '../level-rule.js';
import { countLike } from '../dimension.js';
import type { Item } from '../items.js';
import { previousItem, type Remembered } from '../memory.js';
import { ofNextLevel } from '../next-level.js';
import type { Rule } from '../rule.js';

/** A further member of an enumeration: it takes the verb of the first: 新增停车场19处、停车位939个. */
export const enumeration: Rule = levelRule({
  id: 'enumeration',
  title: '并列项',
  examples: [
    {
      sentence: '累计认定创新型企业86家、专精特新企业24家。',
      facts: [{ quote: '24家', indicator: '累计认定专精特新企业', kind: 'level', value: '24', unit: '家' }],
    },
  ],
  counterExamples: ['累计认定创新型企业86家。'],
  name({ item, memory }, { left }) {
    const previous = previousItem(memory, item);
    const next = previous === undefined ? undefined : ofNextLevel(previous, left, item);
    if (next !== undefined) return next;
    if (!item.listed || left.noun === '' || left.verb !== '' || previous === undefined) return undefined;
    const verb = previous.draft.verb ?? deedOf(previous, item);
    if (verb === undefined || verb.startsWith('不')) return undefined;
    if (measured.test(left.noun) && !done.test(verb)) return { indicator: left.noun, verb: '', noun: left.noun };
    const noun = modifierOf(previous.draft.noun ?? '', left.noun) + left.noun;
    return { indicator: verb + noun, verb, noun };
  },
});

/** 〔产业园新增〕从业人员9万人、企业3千家: who did what to the first member did it to the others. */
function deedOf({ draft, item: before }: Remembered, item: Item): string | undefined {
  const counts = countLike.has(item.quantity.dimension) && countLike.has(before.quantity.dimension);
  if (draft.kind !== 'level' || !counts || draft.owner !== undefined || draft.indicator.endsWith('就业'))
    return undefined;
  return byWhom.exec(draft.indicator)?.groups?.['deed'];
}

const byWhom =
  /^(?<deed>.{2,16}?(?:新增|新建|建成|引进|获评?|荣获|培育|落地|签约|解决|办理|接待|发现|完成))(?!率)[^率额量]{2,}$/u;

/** 接待游客7亿人次、〔旅游花费〕9000亿元, 新增装机…、〔发电量〕…: what is measured over a time or as a rate is not received or built. */
const measured = /.(?:产量|发电量|用电量|产值|收入|花费|消费|利润|税收|率|吞吐量|成交额|销售额|交易额)$/u;
const done = /(?:实现|完成|达|创造|征收|带动|拉动)/u;

/** The level a list opens with holds for all its members. */
const level = /^(?:国家级|省级|自治区级|市级|区级|县级|世界级|全球|国际)(?!领先)/u;
/** 办理市人大代表议案5项、建议877件: of the same people. */
const alike: readonly (readonly [string, string])[] = [
  ['议案', '建议'],
  ['建议', '提案'],
];

/** What the first member says of the thing and this one leaves out: 〔国家级〕绿色工厂8个、绿色园区2个. */
export function modifierOf(first: string, noun: string): string {
  const people = alike.find(([before, after]) => noun === after && first.endsWith(before) && first.length > 2);
  if (people !== undefined) return first.slice(0, first.length - people[0].length);
  const stated = level.exec(first)?.[0] ?? '';
  const rest = first.slice(stated.length);
  const sameKind =
    rest.slice(0, 2) === noun.slice(0, 2) ||
    /(?:基地|示范区|集群|平台|中心|园区|工厂|实验室)$/u.exec(rest)?.[0] === noun.slice(-2);
  return stated !== '' && sameKind && !/[级家]/u.test(noun.slice(0, 3)) ? stated : '';
}
