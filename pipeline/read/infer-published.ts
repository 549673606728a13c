import { composeDate, findDates, readSmall } from './dates.js';
import { inferGenre } from './infer-genre.js';
import type { Excerpt, Line } from './excerpt.js';

/** A way in which a text says when it was made public, the surest first. */
const ways: readonly ((excerpt: Excerpt, title: string) => string | undefined)[] = [
  findIssued,
  findMeeting,
  findLabelled,
  findDateLine,
  findYearOfTitle,
  findYearOfCongress,
  findYearOfFileName,
  findReviewedYear,
  findFileResidue,
  findComparedYear,
  findYearOfNews,
];

/** Date of publication, as exact as the text tells it: `2026-01-27`, `2026-01` or `2026`; nothing when it does not. */
export function inferPublished(excerpt: Excerpt, title: string): string | undefined {
  for (const way of ways) {
    const date = way(excerpt, title);
    if (date !== undefined) return date.length === 4 ? (findDateline(excerpt, date) ?? date) : date;
  }
  return undefined;
}

/** 2023年12月29日印发; （2023年3月13日第十四届全国人民代表大会第一次会议通过）. */
function findIssued({ masthead, tail }: Excerpt): string | undefined {
  return firstDate([...tail, ...masthead], (after) => /^[^。，]{0,40}(?:印发|公布|发布|通过)/u.test(after));
}

/** ——2026年1月27日在海南省第七届人民代表大会第五次会议上. */
function findMeeting({ masthead }: Excerpt): string | undefined {
  return firstDate(masthead, (after, before) => after.startsWith('在') && /^[—―\-（( ]*$/u.test(before));
}

/** 时间：2026-02-05, also with the date in the next line. */
function findLabelled({ masthead, tail }: Excerpt): string | undefined {
  for (const lines of [masthead, tail]) {
    for (const [index, { text }] of lines.entries()) {
      if (!/^[（([【]?(?:发布|发表|成文|印发|更新)?(?:时间|日期)[:：]/u.test(text)) continue;
      const [date] = findDates(`${text} ${lines[index + 1]?.text ?? ''}`);
      if (date !== undefined && date.date.length > 4) return date.date;
    }
  }
  return undefined;
}

/** A line that is nothing but a date, perhaps with the time of day: at the head of a page, or as a signature. */
function findDateLine({ masthead, tail }: Excerpt): string | undefined {
  const isAlone = (after: string, before: string): boolean =>
    /^[（(]?$/u.test(before) && /^[）)]?[ T]*[0-9时分秒:：]*[）)]?$/u.test(after.replace(/\s/gu, ''));
  return firstDate([...masthead, ...tail], isAlone);
}

/** 2026年广东省政府工作报告 was given in 2026; a draft plan for 2024 was laid before the meeting of 2024. */
function findYearOfTitle(_: Excerpt, title: string): string | undefined {
  if (title.includes('政府工作报告')) return findDates(title)[0]?.date.slice(0, 4);
  if (!/计划(?:[（(]?草案)/u.test(title)) return undefined;
  return findDates(title).at(-1)?.date.slice(0, 4);
}

/** 第十四届全国人民代表大会第三次会议 was in 2025: since the fifth, of 1978, five years each and a session every year. */
function findYearOfCongress(_: Excerpt, title: string): string | undefined {
  const { congress, session } =
    /^第(?<congress>[一二三四五六七八九十]{1,3})届全国人民代表大会第(?<session>[一二三四五])次会议/u.exec(title)
      ?.groups ?? {};
  if (congress === undefined || session === undefined || readSmall(congress) < 5) return undefined;
  return composeDate(1978 + (readSmall(congress) - 5) * 5 + readSmall(session) - 1);
}

/** A year or a date in the name of the file: `004_2023`, `xicheng-plan-2024`, `20260205_notice`, `2012_20120724_05`. */
function findYearOfFileName({ fileName }: Excerpt): string | undefined {
  const pattern =
    /(?<![0-9])(?<year>(?:19|20)[0-9]{2})(?:[-_.]?(?<month>[0-9]{2})(?:[-_.]?(?<day>[0-9]{2}))?)?(?![0-9])/gu;
  let found: string | undefined;
  for (const { groups } of fileName.matchAll(pattern)) {
    const { year = '', month, day } = groups ?? {};
    const date =
      composeDate(Number(year), month && Number(month), day && Number(day)) ?? composeDate(Number(year)) ?? '';
    if (date.length > (found ?? '').length) found = date;
  }
  return found;
}

/** A report that looks back on 2024 in a heading (一、2024年工作回顾) is given in 2025. */
function findReviewedYear({ head }: Excerpt, title: string): string | undefined {
  if (!title.includes('工作报告')) return undefined;
  for (const { text } of head) {
    const year =
      /^(?:一|（一）)?[、 ]?(?<year>[0-9０-９一二三四五六七八九〇○零]{4})年[^。，]{0,12}工作(?:的)?回顾/u.exec(text)
        ?.groups?.['year'];
    if (year !== undefined && text.length < 40) return composeDate(readSmall(year) + 1);
  }
  return undefined;
}

/** The day in the path of a picture or page that a copied web text still holds: news/2006-5-9-23-12.jpg. */
function findFileResidue({ head }: Excerpt): string | undefined {
  for (const { text } of head) {
    const match =
      /(?<year>(?:19|20)[0-9]{2})[-/](?<month>[0-9]{1,2})[-/](?<day>[0-9]{1,2})[-_/][^\s，。]{0,60}\.(?:jpe?g|gif|png|s?html?)/iu.exec(
        text.slice(0, 400),
      );
    const { year, month, day } = match?.groups ?? {};
    if (year !== undefined) return composeDate(Number(year), Number(month), Number(day));
  }
  return undefined;
}

/** What grew 比2005年同期 is of 2006; nothing when a text compares with several years. */
function findComparedYear({ head }: Excerpt): string | undefined {
  const years = new Set<string>();
  for (const { text } of head) {
    for (const match of text.matchAll(/[比较与](?<year>(?:19|20)[0-9]{2})年同期/gu))
      years.add(match.groups?.['year'] ?? '');
  }
  const [year] = years;
  return year === undefined || years.size > 1 ? undefined : composeDate(Number(year) + 1);
}

/** Words by which a text speaks as of the day it was written. */
const asOfToday = /昨[日天]|今[日天]|日前|近日|今年|去年|记者|本报/u;
const newsHead = 8;

/**
 * The latest year that the first paragraphs of news state with a month or a quarter: 2006年4月, 2006年一季度. News of a
 * month later in the year is of that year; a year that something is compared with or aimed at is none.
 */
function findYearOfNews(excerpt: Excerpt, title: string): string | undefined {
  const genre = inferGenre(excerpt, title);
  if (genre !== 'news' && (genre !== undefined || !asOfToday.test(excerpt.opening))) return undefined;
  const years = new Set<number>();
  for (const { text } of excerpt.head.slice(0, newsHead)) {
    for (const { date, start, end } of findDates(text.slice(0, 600))) {
      if (/(?<!截)[比较与至到后自从]$/u.test(text.slice(0, start))) continue;
      if (date.length > 4 || partOfYear.test(text.slice(end))) years.add(Number(date.slice(0, 4)));
    }
    const { year } = yearInTitle.exec(text.slice(0, 600))?.groups ?? {};
    if (year !== undefined) years.add(readSmall(year));
  }
  return years.size === 0 ? undefined : composeDate(Math.max(...years));
}

/** 发布的“2006中国经济展望”: what is published speaks of the year it is published in. */
const yearInTitle = /(?:发布|公布)(?:的|了)[“《](?<year>(?:20|２０)[0-9０-９]{2})(?:年)?(?=\p{Script=Han})/u;

const partOfYear = /^(?:第?[一二三四1-4]季度|[上下]半年|“?(?:元旦|春节|清明|五一|端午|中秋|国庆|十一)”?)/u;

const monthAndDay = '(?<month>[0-9０-９一二三四五六七八九十]{1,2})月(?<day>[0-9０-９一二三四五六七八九十]{1,3})日';
const dateline = new RegExp(`^.{0,14}?${monthAndDay}(?:专)?电`, 'u');
const openingDay = new RegExp(`^${monthAndDay}`, 'u');
const linesOfOpening = 3;

/**
 * Day and month of a news dateline, in the year already known: 新华网南昌５月１０日电; or the day that opens the text and is
 * spoken of as 今天: 4月30日晚7时，….
 */
function findDateline({ head, opening }: Excerpt, year: string): string | undefined {
  const today = /今[天日]/u.test(opening) ? head.slice(0, linesOfOpening) : [];
  const match =
    dateline.exec(head[0]?.text ?? '') ??
    today.map(({ text }) => openingDay.exec(text)).find((found) => found !== null);
  const { month, day } = match?.groups ?? {};
  return month === undefined || day === undefined
    ? undefined
    : composeDate(Number(year), readSmall(month), readSmall(day));
}

/** The first date to the month or day that stands between such words; `after` and `before` are the rest of its line. */
function firstDate(lines: readonly Line[], fits: (after: string, before: string) => boolean): string | undefined {
  for (const { text } of lines) {
    if (text.length > 120) continue;
    for (const { date, start, end } of findDates(text)) {
      if (date.length > 4 && fits(text.slice(end), text.slice(0, start))) return date;
    }
  }
  return undefined;
}
