import { predicateVerbs } from '../../lexicon/phrase-words.js';
import { aloneVerbs } from '../../lexicon/right-words.js';
import { isAttribute } from '../attribute.js';
import { levelRule } from '../level-rule.js';
import { isVerb, textOf } from '../phrase.js';
import type { RightPhrase } from '../right-phrase.js';
import type { Rule } from '../rule.js';
import { spanText } from '../view.js';

/** An attribute before its value, the thing it belongs to after: 总规模1000亿元的引导基金. */
export const attributeOf: Rule = levelRule({
  id: 'attribute-of',
  title: '属性在前、事物在后',
  examples: [
    {
      sentence: '设立总规模80亿元的科创基金。',
      facts: [{ quote: '80亿元', indicator: '科创基金总规模', kind: 'level', value: '8000000000', unit: '元' }],
    },
  ],
  counterExamples: ['基金总规模达到80亿元。'],
  name({ item, view }, { left, right }) {
    const last = left.words.at(-1)?.text ?? '';
    const attribute = isAttribute(left.noun) ? left.noun : isAttribute(last) ? last : '';
    const { measure, body = '' } = firstOfItsKind.exec(spanText(view, item.left))?.groups ?? {};
    if (measure !== undefined && right.possessive && (body === '' || view.ownNames.has(body)))
      return { indicator: measure, verb: '', noun: measure };
    const size = item.quantity.dimension === 'currency' ? sizes.get(textOf(left.words)) : undefined;
    const sized =
      size !== undefined && (right.possessive || (right.nominal && !isVerb(right.words[0]))) ? thingBefore(right) : '';
    if (size !== undefined && bodies.test(sized))
      return { indicator: sized + size, verb: '', noun: sized, subject: sized };
    if (!right.possessive || right.noun === '' || attribute === '' || right.noun.includes('占比')) return undefined;
    const became = /^(?<body>[^，、]{2,12}?)成为/u.exec(spanText(view, item.left))?.groups?.['body'];
    if (became !== undefined) return { indicator: became + attribute, verb: '', noun: became };
    const noun = thingBefore(right);
    const subject = bodies.test(noun) ? { subject: noun } : {};
    return { indicator: noun + attribute, verb: '', noun, ...subject };
  },
});

/** 〔首期〕100亿元母基金, 〔投资〕30亿元汽车零部件项目: words for the size of the thing that follows, with 的 or without. */
const sizes: ReadonlyMap<string, string> = new Map([
  ...['投资', '总投资', '计划投资', '规模', '总规模', '首期规模'].map((word) => [word, word] as const),
  ['首期', '首期规模'],
]);

/** 成为全省首个〔经济总量〕突破5万亿元的城市: the measure is that of the region spoken of. */
const firstOfItsKind =
  /^(?:连续[^，、年]{1,3}年)?(?<body>[^，、]{0,8}?)成为[^，、]*?(?:首个|首座|唯一|第[^个]{1,3}个)(?<measure>\p{Script=Han}{2,8}(?:总量|总值|产值|收入|人口|[量值额]))$/u;

/** The thing without what it does: 总投资40亿元的〔新材料基地〕加快建设. */
function thingBefore({ noun: said, words }: RightPhrase): string {
  const noun = withoutNext(said).replace(/^[，、]+/u, '');
  const at = words.findIndex(({ text }, index) => index > 0 && predicates.has(text));
  if (at < 0 || words.slice(at).some(({ text }) => text === '的')) return noun;
  const thing = textOf(words.slice(0, at));
  return thing.length < 3 || thing.length > noun.length ? noun : thing;
}

/** 总长30公里的绿道〔和面积〕5公顷的公园: the attribute of the next thing. */
function withoutNext(noun: string): string {
  const next = /^(?<own>.{2,})[和与及](?<attribute>[^和与及]+)$/u.exec(noun)?.groups;
  return next?.['own'] !== undefined && isAttribute(next['attribute'] ?? '') ? next['own'] : noun;
}

const predicates: ReadonlySet<string> = new Set([...predicateVerbs, ...aloneVerbs, '加快', '加速', '全线', '刷新']);

/** Things that can have a value of their own as a subject has. */
const bodies = /(?:基金|项目|集团|公司|银行|工程|产业园|园区)$/u;
