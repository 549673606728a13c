import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const free = '(?<![0-9０-９.．〇零一二两三四五六七八九十百千万亿几数第前约近超达])';
const digits = '[0-9０-９]{1,3}';
const number = `(?:${digits}|[一二两三四五六七八九十]{1,3})`;
const notVerb = '(?![定造作约度成剂品冷药止裁订片图衣])';
const construction = (source: string, needs: string | RegExp, reason: string): Construction => ({
  pattern: new RegExp(source, 'gu'),
  needs,
  class: 'name',
  reason,
});

const constructions: readonly Construction[] = [
  construction(`${free}${number}国(?:集团|联盟|峰会)`, /国[集联峰]/u, '国际组织名称'),
  construction(`${free}${number}人(?:论坛|组合|小组赛)`, /人[论组小]/u, '组织或活动名称'),
  // 五人制, 8小时工作制
  construction(
    `${free}${number}(?:年|天|小时|班|人|轮|院|室)(?:工作|一贯|义务|学)?制${notVerb}`,
    /[年天时班人轮院室作贯务学]制/u,
    '制度或赛制名称',
  ),
  construction(
    `${free}${digits}(?:[.．]${digits})?[%％‰]的?(?=人口(?:变动)?(?:情况)?(?:抽样)?调查)`,
    '调查',
    '调查名称',
  ),
  construction(
    `${free}[0-9]{2,4}\\s?(?:千伏|[kK][vV])(?:及(?:其)?)?以[上下](?=(?!的|为)\\p{Script=Han}{2})`,
    '以',
    '规格型号，随所修饰的事物',
  ),
];

/** Numbers with a unit that name what follows rather than count it: 20国集团, 50人论坛, 5人制, 1%人口抽样调查, 220千伏及以上电网. */
export const numberedName: Recogniser = {
  id: 'numbered-name',
  examples: [
    '出席【20国集团】领导人会议',
    '宏观经济【40人论坛】发布报告',
    '举办【五人制】足球赛',
    '推行【8小时工作制】',
    '开办【九年一贯制】学校',
    '开展【1%】人口抽样调查',
    '新增【110千伏及以上】输电线路800公里',
  ],
  counterExamples: [
    '与20国签订协定。',
    '约50人出席论坛。',
    '3人制定方案。',
    '占1%人口。',
    '电压达到220千伏及以上。',
    '历时5年制作完成。',
  ],
  find: (context) => (/[国人制查伏Vv]/u.test(context.text) ? findConstructions(constructions, context) : []),
};
