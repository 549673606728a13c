import { generalVerbs } from '../../lexicon/naming-words.js';
import { scoped } from '../left-phrase.js';
import { attributeAtEnd } from '../attribute.js';
import type { Item } from '../items.js';
import { levelRule } from '../level-rule.js';
import { previousItem, type Remembered } from '../memory.js';
import type { Rule } from '../rule.js';

/** An indicator and its value: 地区生产总值达到6038亿元, 登记失业率2.35%, 新建消防站2座. */
export const indicatorValue: Rule = levelRule({
  id: 'indicator-value',
  title: '指标达到数值',
  examples: [
    {
      sentence: '全年接待游客达到320万人次。',
      facts: [{ quote: '320万人次', indicator: '接待游客', kind: 'level', value: '3200000', unit: '人次' }],
    },
    {
      sentence: '新建口袋公园12处。',
      facts: [{ quote: '12处', indicator: '新建口袋公园', kind: 'level', value: '12', unit: '处' }],
    },
  ],
  counterExamples: ['累计达到46个。'],
  name({ item, memory }, { left }) {
    if (left.noun === '') return undefined;
    const noun = left.noun + attributeBefore(previousItem(memory, item), left.noun, item);
    const verb =
      generalVerbs.has(left.verb) &&
      !(left.verb === '突破' && overcome.test(left.noun)) &&
      !(left.verb === '有' && /.的[^的]{1,8}$/u.test(left.noun))
        ? ''
        : left.verb;
    return { indicator: verb + noun, verb, noun, ...scoped(left) };
  },
});

/** 〔突破〕技术难题30项: what was overcome. */
const overcome = /(?:技术|难题|瓶颈|卡点|问题)$/u;

/** 钢铁产业产值超3千亿元，电力产业〔产值〕超2千亿元: what is measured of one thing is measured of the next of its kind. */
function attributeBefore(previous: Remembered | undefined, noun: string, { quantity }: Item): string {
  if (previous?.draft.kind !== 'level' || quantity.dimension !== 'currency') return '';
  if (previous.item.quantity.unit !== quantity.unit || noun.length < 3) return '';
  const { indicator } = previous.draft;
  const attribute = attributeAtEnd(indicator);
  if (attribute === undefined || attributeAtEnd(noun) !== undefined) return '';
  return indicator.slice(0, -attribute.length).endsWith(noun.slice(-2)) ? attribute : '';
}
