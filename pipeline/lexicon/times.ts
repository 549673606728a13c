import type { TimeRole } from '../model/time.js';

/**
 * A word for a year, counted from the document's year, from the year it reports on, from the year named last, or from the
 * whole year named just before, else the year it reports on.
 */
export interface YearWord {
  readonly form: string;
  readonly from: 'published' | 'reported' | 'sentence' | 'year-before';
  readonly offset: number;
  /** Characters before it with which it is no word: 表明年均, 日本年产. */
  readonly notAfter?: string;
  readonly example: string;
  readonly counterExample?: string;
}

export const yearWords: readonly YearWord[] = [
  {
    form: '今年',
    from: 'published',
    offset: 0,
    notAfter: '如当',
    example: '【今年】计划新增就业',
    counterExample: '如今年产',
  },
  { form: '去年全年', from: 'published', offset: -1, notAfter: '失除', example: '【去年全年】的增速' },
  {
    form: '去年',
    from: 'published',
    offset: -1,
    notAfter: '失除',
    example: '【去年】新增就业',
    counterExample: '失去年产',
  },
  {
    form: '前年',
    from: 'published',
    offset: -2,
    notAfter: '当此之目先以日提年',
    example: '【前年】启动建设',
    counterExample: '此前年产',
  },
  {
    form: '明年',
    from: 'published',
    offset: 1,
    notAfter: '表说证声文透清指标',
    example: '【明年】继续实施',
    counterExample: '表明年产',
  },
  {
    form: '本年度',
    from: 'reported',
    offset: 0,
    notAfter: '日成基根',
    example: '【本年度】完成投资',
    counterExample: '日本年度',
  },
  {
    form: '本年',
    from: 'reported',
    offset: 0,
    notAfter: '日成基根',
    example: '【本年】收入合计',
    counterExample: '日本年产',
  },
  {
    form: '上年度',
    from: 'year-before',
    offset: -1,
    notAfter: '以史界世网',
    example: '【上年度】结余',
    counterExample: '以上年度',
  },
  { form: '上一年度', from: 'year-before', offset: -1, example: '【上一年度】结余' },
  { form: '上一年', from: 'year-before', offset: -1, example: '【上一年】结余' },
  { form: '上年全年', from: 'year-before', offset: -1, example: '比【上年全年】加快' },
  {
    form: '上年',
    from: 'year-before',
    offset: -1,
    notAfter: '以史界世网路线海身面岸会',
    example: '【上年】结转',
    counterExample: '以上年产',
  },
  {
    form: '全年',
    from: 'year-before',
    offset: 0,
    notAfter: '健安完齐',
    example: '【全年】完成投资',
    counterExample: '健全年金',
  },
  {
    form: '当年',
    from: 'sentence',
    offset: 0,
    notAfter: '相适应担',
    example: '【当年】实现产值',
    counterExample: '相当年产',
  },
  {
    form: '同年',
    from: 'sentence',
    offset: 0,
    notAfter: '不相共',
    example: '【同年】投产',
    counterExample: '不同年份',
  },
];

/** What follows 年 when it begins another word: 全年龄段, 不同年限. */
export const notYearBefore = '龄级限轮';

/** A word for a month, counted from the month of the document or of the time before it. */
export interface MonthWord {
  readonly form: string;
  readonly offset: number;
  readonly notAfter: string;
  readonly example: string;
  readonly counterExample: string;
}

export const monthWords: readonly MonthWord[] = [
  { form: '本月', offset: 0, notAfter: '日成基根', example: '【本月】，', counterExample: '日本月均' },
  { form: '当月', offset: 0, notAfter: '相适', example: '【当月】，', counterExample: '相当月均' },
  { form: '上个月', offset: -1, notAfter: '以', example: '【上个月】', counterExample: '以上个月' },
  { form: '上月', offset: -1, notAfter: '以史界', example: '比【上月】', counterExample: '以上月票' },
  { form: '下个月', offset: 1, notAfter: '以', example: '【下个月】', counterExample: '以下个月' },
  { form: '下月', offset: 1, notAfter: '以', example: '【下月】起', counterExample: '以下月票' },
];

/** A word before or after a time that says what the time does. */
export interface RoleWord {
  readonly form: string;
  readonly role: TimeRole;
  /** Characters that must not stand before (for words before) or after (for words after) it. */
  readonly not?: string;
  /** Only at the head of a clause: 提高到2025年的 is no deadline. */
  readonly head?: true;
  readonly example: string;
}

/** Longest first among words that begin alike. */
export const wordsBefore: readonly RoleWord[] = [
  { form: '刚刚过去的', role: 'during', example: '【刚刚过去的2025年】，' },
  { form: '已经过去的', role: 'during', example: '【已经过去的2025年】，' },
  { form: '即将过去的', role: 'during', example: '【即将过去的2025年】，' },
  { form: '刚刚结束的', role: 'during', example: '【刚刚结束的2025年】，' },
  { form: '过去的', role: 'during', example: '【过去的2025年】，' },
  { form: '截止到', role: 'as-of', example: '【截止到2024年底】，' },
  { form: '截至到', role: 'as-of', example: '【截至到2024年底】，' },
  { form: '截至', role: 'as-of', example: '【截至2022年底】，' },
  { form: '截止', role: 'as-of', example: '【截止2022年底】，' },
  { form: '到', role: 'until', head: true, example: '【到2027年】，建成' },
  { form: '至', role: 'until', head: true, example: '【至2035年】，建成' },
  { form: '高于', role: 'base', example: '【高于2020年】水平' },
  { form: '超过', role: 'base', example: '【超过2020年】水平' },
  { form: '低于', role: 'base', example: '【低于上年】水平' },
  { form: '好于', role: 'base', example: '【好于上年】' },
  { form: '快于', role: 'base', example: '【快于上年】' },
  { form: '多于', role: 'base', example: '【多于上年】' },
  { form: '少于', role: 'base', example: '【少于上年】' },
  { form: '比', role: 'base', not: '占同环对之率配正反', example: '【比2020年】增长' },
  { form: '同比', role: 'base', example: '【同比2020年】增长' },
  { form: '较', role: 'base', not: '比相计可', example: '【较2020年】增长' },
];

export const wordsAfter: readonly RoleWord[] = [
  { form: '同期', role: 'base', example: '【去年同期】' },
  { form: '以来', role: 'since', example: '【2023年以来】' },
  { form: '至今', role: 'since', example: '【2019年至今】' },
  { form: '起', role: 'since', not: '步草到来诉点伏重码始飞源了', example: '【2019年起】执行' },
  { form: '开始', role: 'since', example: '【2019年开始】执行' },
  { form: '之前', role: 'until', example: '【2030年之前】' },
  { form: '以前', role: 'until', example: '【2030年以前】' },
  {
    form: '前',
    role: 'until',
    not: '0123456789一二三四五六七八九十两百列景沿端置往期瞻茅来后夕半',
    example: '【2030年前】达峰',
  },
  { form: '期间', role: 'during', example: '【2023年期间】' },
];

/** A word for the moment of writing. */
export const nowWords: readonly RoleWord[] = [
  { form: '截至目前', role: 'as-of', example: '【截至目前】，已有' },
  { form: '截止目前', role: 'as-of', example: '【截止目前】，已有' },
  { form: '到目前为止', role: 'as-of', example: '【到目前为止】，已有' },
  { form: '迄今为止', role: 'as-of', example: '【迄今为止】，已有' },
  { form: '目前', role: 'as-of', example: '【目前】，已有' },
];

/** Words for the same stretch of an earlier year; they give no period. */
export const comparisonWords: readonly RoleWord[] = [
  { form: '同比', role: 'base', example: '【同比】增长' },
  { form: '环比', role: 'base', example: '【环比】增长' },
];

/** Words for repetition; they give no period. */
export const repeatWords: readonly RoleWord[] = [
  { form: '每年', role: 'repeat', example: '【每年】安排' },
  { form: '每月', role: 'repeat', example: '【每月】发布' },
  { form: '历年', role: 'repeat', example: '【历年】最高' },
  { form: '年均', role: 'repeat', example: '【年均】增长' },
];
