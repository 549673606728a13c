import { shape } from '../left-phrase.js';
import { trimReach } from '../phrase.js';
import type { Rule } from '../rule.js';
import { phraseWords, spanText } from '../view.js';

/** So much of the money goes there: 财政支出八成以上投向民生领域. */
export const moneySpent: Rule = {
  id: 'money-spent',
  title: '资金投向',
  examples: [
    {
      sentence: '财政支出七成以上投向民生领域。',
      facts: [
        {
          quote: '七成以上',
          indicator: '财政支出投向民生领域',
          kind: 'share',
          value: '70',
          unit: '%',
          reference: '占财政支出',
        },
      ],
    },
  ],
  counterExamples: ['财政支出增长7%，投向民生领域。'],
  apply({ item, view }) {
    if (item.quantity.unit !== '%') return undefined;
    const groups = /^的?(?<money>[^，。；、]{0,8}?)(?<to>(?:投向|用于|用在|投入|来自|划归)[^，。；、]{2,14})/u.exec(
      spanText(view, item.right),
    )?.groups;
    const to = groups?.['to'];
    if (to === undefined) return undefined;
    const own = shape(trimReach(phraseWords(view, item.left)), view.ownNames);
    const money = (own.verb + own.noun + (groups?.['money'] ?? '')).replace(/^每年|的$/gu, '');
    if (!/(?:支出|资金|财力|收入|收益|经费|贷款)$/u.test(money)) return undefined;
    return { indicator: money + to, noun: money + to, kind: 'share', reference: `占${money}`, flow: 'stock' };
  },
};
