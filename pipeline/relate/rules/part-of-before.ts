import type { Word } from '../../model/sentence.js';
import { lastBase } from '../memory.js';
import { shape } from '../left-phrase.js';
import { isNominal, isVerb, textOf, trimReach } from '../phrase.js';
import { trimPredicate } from '../predicate.js';
import type { Draft, Rule, RuleInput } from '../rule.js';
import { phraseBefore } from '../topic.js';
import { phraseWords, spanText } from '../view.js';

/** So much of what was counted just before, told by what it does: 下岗职工2700万人，九成以上进入再就业服务中心. */
export const partOfBefore: Rule = {
  id: 'part-of-before',
  title: '所述事物的一部分如何',
  examples: [
    {
      sentence: '培训返乡农民工36万人，八成以上在县内就业。',
      facts: [
        {
          quote: '八成以上',
          indicator: '培训返乡农民工在县内就业',
          kind: 'share',
          value: '80',
          unit: '%',
          reference: '占培训返乡农民工',
        },
      ],
    },
    {
      sentence: '充电设施达到21万个，其中70%为私人充电桩。',
      facts: [{ quote: '70%', indicator: '私人充电桩', kind: 'share', value: '70', reference: '占充电设施' }],
    },
    {
      sentence: '进城务工人员六成在省内就业。',
      facts: [
        { quote: '六成', indicator: '进城务工人员在省内就业', kind: 'share', value: '60', reference: '占进城务工人员' },
      ],
    },
  ],
  counterExamples: ['培训返乡农民工36万人，增长8%。', '培训返乡农民工36万人，80%的学员在县内就业。'],
  apply(input) {
    const { item, view, memory } = input;
    if (item.quantity.unit !== '%') return undefined;
    const words = withoutAdverbs(phraseWords(view, item.right));
    if (!says(words[0])) return undefined;
    const opens = opensClause.test(spanText(view, item.left));
    const whole = opens ? wholeOf(lastBase(memory)?.draft) || phraseBefore(view, item) : thingsBefore(input);
    if (whole === '') return undefined;
    const indicator = partOf(whole, clip(words));
    return { indicator, noun: indicator, kind: 'share', reference: `占${whole}`, flow: 'stock' };
  },
};

/** 〔已〕进入, 〔都〕在; 集中在 is what they do. */
function withoutAdverbs(words: readonly Word[]): readonly Word[] {
  return words[0]?.text === '集中' ? words : trimPredicate(words);
}

/** 〔进城务工人员〕半数在省内, 〔新增病例的〕三分之一来自两个州: the things right before, of which so many are told to be somewhere or something. */
function thingsBefore({ item, view }: RuleInput): string {
  if (!whereOrWhat.test(spanText(view, item.right))) return '';
  const left = trimReach(phraseWords(view, item.left)).filter(({ tag }) => tag !== 'd');
  const words = /^[的中]$/u.test(left.at(-1)?.text ?? '') ? left.slice(0, -1) : left;
  const { verb, noun } = shape(words, view.ownNames);
  const last = words.at(-1);
  // 零部件 begins with a numeral to the dictionary.
  const isThing = isNominal(last) || last?.tag === 'mq' || last?.tag === 'x';
  const name = (verb + noun).replace(/[“”]|(?<=.{2})(?<![初高])(?:当|之)?中[约共]?有?$/gu, '');
  return isThing && name.length > 1 && !measure.test(name) ? name : '';
}
const whereOrWhat =
  /^(?:也|都|均|全|已|已经|可以|就)*(?:在|由|来自|来源于|出自|是(?!以)|位于|属于|分布|集中|没有|从事)/u;
const measure = /[率度比重额量值价数费金幅]$|占|[为达至到]$/u;

const opensClause = /^(?:其中，?|且|而|有|其中有|更有)?$/u;
const prepositions: ReadonlySet<string> = new Set(['在', '由', '为', '是', '被', '到', '从']);

function says(word: Word | undefined): boolean {
  return word !== undefined && (prepositions.has(word.text) || (isVerb(word) && word.text !== '增长'));
}

/** What was counted or measured before, or what the part before this was of; empty where it was a rate. */
function wholeOf(draft: Draft | undefined): string {
  if (draft === undefined) return '';
  if (draft.kind === 'share') return draft.reference?.replace(/^占/u, '') ?? '';
  return /[率比重]$/u.test(draft.indicator) ? '' : draft.indicator;
}

/** 为〔私人充电桩〕 names the part itself; anything else is said of the whole. */
function partOf(whole: string, said: string): string {
  const name = /^[为是](?<name>[^的]+)$/u.exec(said)?.groups?.['name'];
  if (name === undefined) return whole + said;
  return name.length < shortName ? `${whole}中${name}` : name;
}
const shortName = 4;

/** Longest predicate kept, in characters; what is longer is cut at a word. */
const longest = 20;

function clip(words: readonly Word[]): string {
  let length = 0;
  const end = words.findIndex(({ text }, index) => {
    length += text.length;
    return length > longest || (index === words.length - 1 && text === '的');
  });
  return textOf(end < 0 ? words : words.slice(0, end));
}
