import type { Recogniser } from '../recogniser.js';
import { measure } from './matching/characters.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const event =
  '(?:论坛|年会|大会|博览会|展览会|交易会|展会|峰会|锦标赛|大奖赛|公开赛|邀请赛|联赛|大赛|世界杯|马拉松|嘉年华|文化节|艺术节|电影节|旅游节|音乐节|购物节|节|案例|榜单|榜|排行榜|指数|发布会|活动周|宣传周|科技周|活动|运动会|对话会|洽谈会|推介会|交流会|招聘会|音乐会|晚会|博览|服贸会|进博会|消博会|数博会|文博会|世园会|世博会|园博会|广交会|大展|展|赛|年度|重大专项)';
const measureBefore = /[达到为有超过近约共至了建成增]\s?$/u;

const constructions: readonly Construction[] = [
  {
    pattern: new RegExp(
      `(?<![\\d.．/-])(?:19|20)\\d{2}[ \\t]?(?![ \\t]?[\\d.．,，、。；：/~～—-])(?!${measure})(?=[^，。；、：]{2,24}?${event})`,
      'gu',
    ),
    class: 'name',
    reason: '名称中的年份',
  },
  {
    pattern:
      /(?<=[\p{Script=Han}][ \t]?)(?:18|19|20)\d{2}(?=[ \t]?(?:产业园|文化|文创|创意|园区|立体|街区|艺术|科技园|数字|小镇|影视|剧场|书店|广场|项目|[、，。；”’）)]|等|$))/gu,
    class: 'name',
    reason: '名称中的年份',
    accept: (match, { text }) => !measureBefore.test(text.slice(Math.max(0, match.index - 2), match.index)),
  },
];

/** Years without 年 inside a name: 2023金融街论坛年会, 新华1949. */
export const eventYear: Recogniser = {
  id: 'event-year',
  examples: [
    '高水平举办【2023】金融街论坛年会',
    '分获【2023】中国城市更新优秀案例之十大价值创新奖',
    '支持新华【1949】产业园转型',
    '举办【2025】“一带一路”科技交流大会',
    '争取煤炭【2030】国家科技重大专项。',
  ],
  counterExamples: [
    '2023年论坛举办。',
    '举办2000场论坛。',
    '开行超2000列。',
    '总数达到2000，居全国第一。',
    '2019-2023论坛。',
  ],
  find: (context) => (/[0-9]{4}/u.test(context.text) ? findConstructions(constructions, context) : []),
};
