import { currencyRows } from '../../lexicon/currencies.js';
import { shape } from '../left-phrase.js';
import { trimReach } from '../phrase.js';
import type { Rule } from '../rule.js';
import { phraseWords } from '../view.js';

const currencies = currencyRows
  .flatMap(({ forms }) => forms)
  .toSorted((first, second) => second.length - first.length)
  .join('|');
/** 1美元兑, 100日元对人民币: of how much of which currency a price is told in another. */
const quoted = new RegExp(
  `(?<much>10{0,4}|[一百])\\s?(?<of>${currencies})(?:兑换?|对|折合?|合|等于|=|＝)(?:人民币|${currencies})?(?:约|为)?$`,
  'u',
);
/** In characters: 10000印度尼西亚盾对人民币. */
const longest = 24;

/** What a currency costs in another: 1美元兑7.1217元人民币, in 元/美元. */
export const exchangeRate: Rule = {
  id: 'exchange-rate',
  title: '一种货币兑另一种货币',
  examples: [
    {
      sentence: '全年人民币平均汇率为1美元兑6.7261元人民币。',
      facts: [
        {
          quote: '6.7261元人民币',
          indicator: '人民币平均汇率',
          kind: 'level',
          value: '6.7261',
          unit: '元/美元',
        },
      ],
    },
    {
      sentence: '欧元汇率中间价为1欧元对人民币7.6518元，100日元对人民币4.6233元。',
      facts: [
        { quote: '人民币7.6518元', indicator: '欧元汇率中间价', kind: 'level', value: '7.6518', unit: '元/欧元' },
        { quote: '人民币4.6233元', indicator: '日元汇率', kind: 'level', value: '4.6233', unit: '元/100日元' },
      ],
    },
  ],
  counterExamples: ['实际使用外资83亿元，折合11.6亿美元。', '每人补助1美元。'],
  apply({ item, view }) {
    const { dimension, unit, start } = item.quantity;
    if (dimension !== 'currency') return undefined;
    const from = Math.max(item.clause.start, start - longest);
    const match = quoted.exec(view.text.slice(from, start));
    const { much = '', of = '' } = match?.groups ?? {};
    if (match === null) return undefined;
    const base = currencyRows.find(({ forms }) => forms.includes(of))?.unit ?? of;
    const amount = /^[1一]$/u.test(much) ? '' : much.replace('百', '100');
    const before = { start: item.clause.start, end: from + match.index };
    const { verb, noun } = shape(trimReach(phraseWords(view, before)), view.ownNames);
    const indicator = verb + noun === '' ? `${base}汇率` : verb + noun;
    return { indicator, kind: 'level', unit: `${unit}/${amount}${base}`, flow: 'stock', noun: indicator };
  },
};
