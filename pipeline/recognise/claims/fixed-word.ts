import { idioms } from '../../lexicon/idioms.js';
import type { Claim, Recogniser } from '../recogniser.js';
import { isHalfMore } from '../quantity-half.js';
import { WordIndex, type WordHit } from './matching/word-index.js';

const index = new WordIndex(idioms);
/** 十分 is an adverb, 十分钟 and 十分之一 are quantities. */
const quantityAfter = /^(?:钟|之[一二三四五六七八九十])/u;

/** 1500多〔万千〕瓦. */
const vague = /[\d０-９一二三四五六七八九十百千][多余几来]$/u;

/** 同〔一九七八年〕相比: the last character of 同一 begins a year. */
const year = /^[一二][〇○零八九][〇○零一二三四五六七八九]{2}年/u;

/** 三分之一, 十分钟, 一头半, 1500多万千瓦, 四季度. */
function isQuantity(text: string, { start, end, word }: WordHit): boolean {
  if (word === '四季') return text.charAt(end) === '度';
  if (word.length === 2 && word.startsWith('一') && isHalfMore(text, end, true)) return true;
  if (year.test(text.slice(end - 1, end + 4))) return true;
  if (word.startsWith('之')) return text.charAt(start - 1) === '分';
  if (/^[百千万亿]/u.test(word) && vague.test(text.slice(Math.max(0, start - 2), start))) return true;
  return word.endsWith('分') && quantityAfter.test(text.slice(end, end + 2));
}

/** Words and set phrases, known by their characters, whose numeral counts nothing. */
export const fixedWord: Recogniser = {
  id: 'fixed-word',
  examples: [
    '【进一步】加强',
    '国家【统一】大市场',
    '【一般公共预算】收入增长5%',
    '【千方百计】扩大内需',
    '建设【一批】项目',
    '社会消费品【零售】总额',
    '【十分】重要',
    '企业【融为一体】',
    '最佳城市【之一】',
  ],
  counterExamples: [
    '十分钟到达。',
    '增长一倍。',
    '占一半。',
    '翻一番。',
    '三分之一。',
    '平均一头半。',
    '一成企业。',
    '千万元。',
    '装机1500多万千瓦。',
    '同一九七八年相比。',
    '四季度增长5.4%。',
  ],
  find: ({ text }) =>
    index
      .find(text)
      .filter((hit) => !isQuantity(text, hit))
      .map(({ start, end, word }): Claim => ({ start, end, class: 'idiom', reason: `词语“${word}”的一部分` })),
};
