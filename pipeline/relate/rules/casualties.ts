import { harms } from '../../lexicon/naming-words.js';
import type { Item } from '../items.js';
import { levelRule } from '../level-rule.js';
import { shape } from '../left-phrase.js';
import { previousItem } from '../memory.js';
import { trimReach } from '../phrase.js';
import type { Rule, RuleInput } from '../rule.js';
import { phraseWords, spanText, type SentenceView } from '../view.js';

const harmed = new RegExp(`^(?<harm>(?:${harms.join('|')})[\\p{Script=Han}“”]{0,8})$`, 'u');
const caused = /(?:已经|已|共)*(?:造成|导致|致使|致)/u;

/** So many people came to harm: 事故造成3人死亡、17人受伤. */
export const casualties: Rule = levelRule({
  id: 'casualties',
  title: '伤亡人数',
  examples: [
    {
      sentence: '塌方已造成2人死亡、9人受伤。',
      facts: [
        { quote: '2人', indicator: '塌方死亡人数', kind: 'level', value: '2', unit: '人' },
        { quote: '9人', indicator: '塌方受伤人数', kind: 'level', value: '9', unit: '人' },
      ],
    },
  ],
  counterExamples: ['救治受伤人员9人。', '处置9人受伤的事故。'],
  when: ({ item }) => item.quantity.dimension === 'persons',
  name(input) {
    const harm = harmed.exec(spanText(input.view, input.item.right))?.groups?.['harm'];
    if (harm === undefined || harm.includes('的')) return undefined;
    const owner = eventOf(input);
    return { indicator: `${owner}${harm}人数`, verb: '', noun: `${harm}人数`, owner };
  },
});

/** What did the harm, or who suffered it: 〔塌方〕已造成2人死亡, 〔游客〕2人受伤; what the number before was told of, where nothing is said. */
function eventOf({ item, view, memory }: RuleInput): string {
  const words = phraseWords(view, item.left);
  const cause = caused.exec(spanText(view, item.left));
  const end = cause === null ? item.left.end : view.text.indexOf(cause[0], item.left.start);
  const own = shape(trimReach(words.filter((word) => word.end <= end)), view.ownNames);
  const name = own.verb + own.noun;
  const said = framesOnly.test(name) || ofNumberBefore(item, view) ? '' : name.replace(pointing, '');
  if (said.length > 1) return said.length > longestEvent ? '' : said;
  const previous = previousItem(memory, item)?.draft;
  return cause === null ? (previous?.owner ?? '') : (event.exec(previous?.indicator ?? '')?.groups?.['event'] ?? '');
}
/** 发生〔火灾事故〕20起，造成3人死亡. */
const event = /^(?:[^的]{0,6}发生(?:了|各类)?)?(?<event>[^的]{0,12}(?:事故|火灾|灾害|地震|案件))(?:起?数)?$/u;

/** 3人〔死亡〕 4人失踪: what stands between two numbers without a sign belongs to the first. */
function ofNumberBefore({ left, sharesLeft }: Item, view: SentenceView): boolean {
  return sharesLeft && harmed.test(spanText(view, left));
}

/** 〔这起〕事故. */
const pointing = /^(?:这|该|此)[一次起]*/u;
const framesOnly = /^(?:另|另有|还有|并有|包括)$/u;
/** In characters. */
const longestEvent = 20;
