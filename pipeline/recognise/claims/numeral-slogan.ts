import type { Recogniser } from '../recogniser.js';
import { han, measure } from './matching/characters.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const item = '(?:[0-9０-９]{1,3}|[NnXxMm](?![A-Za-z])|[一二三四五六七八九十]{1,6})';
const noUnit = '(?![0-9０-９.．]|\\s?[%％‰万亿千元＝=])';
const event =
  '(?:地震|事件|讲话|重要|暴雨|洪水|洪涝|特大|特别重大|重大|较大|案|爆炸|火灾|事故|泥石流|灾后|抗震|极端|强降雨|批示|指示|反恐|惨案|专案|工程|计划)';

const undertaking =
  '战略|具体部署|总体部署|总体工作部署|工作部署|行动计划|行动|规划|工程|体系|发展战略|计划|工作法|机制|模式';

/** How 1 to 10 are spelled before a measure word. */
const spelled: readonly (readonly string[])[] = [
  [],
  ['一'],
  ['两', '二'],
  ['三'],
  ['四'],
  ['五'],
  ['六'],
  ['七'],
  ['八'],
  ['九'],
  ['十'],
];

const constructions: readonly Construction[] = [
  {
    pattern: new RegExp(`(?<![0-9A-Za-z.．+＋])${item}(?:\\s?[+＋]\\s?${item}){1,6}${noUnit}`, 'gu'),
    needs: /[+＋]/u,
    class: 'name',
    reason: '口号或体系的简称',
    accept: (match) => /[0-9０-９一二三四五六七八九十]/u.test(match[0]),
  },
  {
    needs: /\d[-－]/u,
    pattern: /(?<![0-9０-９.．-])\d(?:[-－]\d){2,6}(?![0-9０-９.．-]|[%％万亿元])/gu,
    class: 'name',
    reason: '口号或体系的简称',
  },
  {
    needs: /\d[·•．]/u,
    pattern: new RegExp(`(?<![0-9])\\d{1,2}[·•．]\\d{1,2}(?=[”’"]?${event})`, 'gu'),
    class: 'name',
    reason: '以日期命名的事件',
  },
  {
    pattern: /(?<=(?:^|[：:；;。])\s{0,4})\d{1,2}(?=[，,]\s?[一二两三四五六七八九十]{1,2}[个项条大张套])/gu,
    needs: /\d[，,]/u,
    class: 'name',
    reason: '口号中数字的解释',
    accept: (match, { text }) =>
      spelled[Number(match[0])]?.includes(/[一二两三四五六七八九十]+/u.exec(text.slice(match.index))?.[0] ?? '-') ===
      true,
  },
  {
    needs: /震|恐怖|袭击|惨案|专案|事件|特大/u,
    pattern:
      /(?<![0-9.])\d{1,2}[.．]\d{1,2}(?=[”’"]?(?:(?!级)\p{Script=Han}{0,4}(?:地震|恐怖|袭击|惨案|专案)|事件|特大))/gu,
    class: 'name',
    reason: '以日期命名的事件',
  },
  { pattern: new RegExp(`双(?:1[12]|十[一二])(?!${measure})`, 'gu'), needs: '双', class: 'name', reason: '购物节名称' },
  { pattern: /(?<![\d.])618(?=大促|购物|期间|活动|年中)/gu, needs: '618', class: 'name', reason: '购物节名称' },
  {
    pattern: new RegExp(`(?<=${han})\\d{3,4}(?=(?:${undertaking})(?!项))`, 'gu'),
    needs: new RegExp(`\\d(?:${undertaking})`, 'u'),
    class: 'name',
    reason: '战略或体系的简称',
    accept: (match, { text }) => !/[约超达近共计年第了有过余]/u.test(text.charAt(match.index - 1)),
  },
  {
    pattern: /(?<=[“‘"])[\d一二三四五六七八九十两]{1,2}个\d{1,4}(?:\.\d+)?[%％]?(?=[”’"])/gu,
    needs: '个',
    class: 'name',
    reason: '口号或体系的简称',
  },
];

/** Plans and systems named by a chain of numbers: 2-1-1-5-2, 4+N, 1+5+N. */
export const numeralSlogan: Recogniser = {
  id: 'numeral-slogan',
  examples: [
    '推动【4+N】产业开放',
    '完善【1+5+N】政策体系',
    '【2-1-1-5-2】框架体系',
    '应对【7·20】特大暴雨',
    '【9.11】恐怖事件以后',
    '构建【1＋10＋3】格局',
    '文明西城【118】战略',
    '其中：【3】，三个特色产业',
    '率先实现“【3个95%】”目标',
  ],
  counterExamples: [
    '增长4.5%+。',
    '2006-5-9发布。',
    '单价20+30元。',
    '超过100+家企业。',
    '抗击6.2级地震。',
    '推进102项重大工程。',
  ],
  find: (context) => (/[+＋0-9双]/u.test(context.text) ? findConstructions(constructions, context) : []),
};
