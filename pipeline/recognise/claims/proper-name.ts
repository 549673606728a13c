import { nameGroups } from '../../lexicon/names.js';
import { policyNames } from '../../lexicon/names-policies.js';
import { regions } from '../../lexicon/regions.js';
import type { Claim, Recogniser } from '../recogniser.js';
import { anyNumeral } from './matching/characters.js';
import { WordIndex } from './matching/word-index.js';

const reasons = new Map<string, string>([
  ...regions.filter(({ name }) => anyNumeral.test(name)).map(({ name }) => [name, '地名'] as const),
  ...policyNames.map((word) => [word, '政策或固定名称'] as const),
  ...nameGroups.flatMap(({ reason, words }) => words.map((word) => [word, reason] as const)),
]);
const index = new WordIndex(reasons.keys());

/** Places, organisations, sectors and policies whose fixed names hold a numeral character. */
export const properName: Recogniser = {
  id: 'proper-name',
  examples: [
    '【四川省】增长5%',
    '【万年县】脱贫',
    '在【四川】落户',
    '共建【一带一路】',
    '服务【三农】',
    '【新三板】挂牌企业42家',
    '【菜百】股份',
    '坚持【两个毫不动摇】',
    '【第二产业】增加值',
    '【三产】增长5%',
  ],
  counterExamples: [
    '增长四成。',
    '二十四平方公里。',
    '三个街区。',
    '万亿元。',
    '下降一半。',
    '翻一番。',
    '减排20万吨二氧化碳当量。',
  ],
  find: ({ text }) =>
    index
      .find(text)
      .filter(({ start, end }) => !isInUnit(text, start, end))
      .map(({ start, end, word }): Claim => ({
        start,
        end,
        class: 'name',
        reason: `${reasons.get(word) ?? '名称'}“${word}”`,
      })),
};

/** 20万吨〔二氧化碳〕当量: part of the unit. */
function isInUnit(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '吨' && text.startsWith('当量', end);
}
