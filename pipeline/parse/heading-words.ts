/** Words that make a line a heading of its own kind, or keep it from being one. Each row with what it must and must not meet. */

/** `附件1`, `附件：`, `附录二 名词解释`; the list `附件：1.计划表` names annexes and opens none. */
const annex = /^附[件录表]\s{0,2}[一二三四五六七八九十\d０-９]{0,3}\s{0,2}[:：]?$/u;
const annexTitled = /^附[件录]\s{0,2}[一二三四五六七八九十\d０-９]{1,3}[\s:：]\s{0,2}[^\d０-９\s:：]/u;
const annexList = /^附件?\s{0,2}[:：]\s{0,2}\S/u;

export function isAnnex(text: string): boolean {
  return text.length <= 50 && (annex.test(text) || annexTitled.test(text));
}

/** `附件：1.计划表`: names what is attached. */
export function isAnnexList(text: string): boolean {
  return annexList.test(text) && !annex.test(text);
}

/** 表1 2025年年末人口数及其构成, 图2 …: heads the table or picture below it, and none of the text behind that. */
export function isTableTitle(text: string): boolean {
  return /^(?:附?[表图]|续表)\s?[\d０-９一二三四五六七八九十]/u.test(text);
}

/** Headings under which each line defines a term. */
export const glossaryHeading = /名词(?:解释|注释|术语)|(?:词语|术语|有关用语)(?:解释|注释|说明)|名词解释|^注\s?释$/u;

/** Headings that close what came before, whatever its level. */
const closingHeadings = new Set([
  '结束语',
  '结语',
  '附则',
  '相关链接',
  '相关附件',
  '相关报道',
  '延伸阅读',
  '注释',
  '前言',
  '引言',
]);

export function isClosingHeading(text: string): boolean {
  return closingHeadings.has(text.replace(/\s|[:：>》]/gu, '')) || (text.length <= 20 && glossaryHeading.test(text));
}

/** The names of kinds of documents, with which a title ends: `…的通知`, `…方案（2023—2025年）`. */
const titleEnd =
  /(?:报告|通知|决定|决议|公告|公报|通告|意见|方案|规划|纲要|计划|办法|条例|规定|细则|批复|讲话|致辞|发布会|解读|名单|清单|[计项统情]?[划目]表)(?:[（(][^（）()]{1,30}[）)])?$/u;

export function endsAsTitle(text: string): boolean {
  return titleEnd.test(text.slice(-40));
}

/** Parts of a page that are no text: where it comes from, who made it, what one may press. */
const chrome =
  /来源|时间[:：]|编辑|责编|记者|通讯员|作者|审核|校对|签发|摄影|摄$|[图文][:：/／]|电话|网址|https?:|www\.|版权|^(?:文字|打印|下载|收藏|分享|关闭|返回|扫一扫|字号|首页|上一[篇页]|下一[篇页])|【字号|点击|打印本页/u;
const bracketed = /^[（(【[「].{0,60}[）)】\]」]$/u;
const dated = /^[\d０-９\s年月日:：./\-—]{4,30}$/u;
const numberedDocument = /〔[\d０-９]{4}〕|\[[\d０-９]{4}\][\d０-９]{1,4}号/u;

/** Page furniture, bylines, dates, document numbers: never the heading of anything. */
export function isChrome(text: string): boolean {
  return chrome.test(text) || bracketed.test(text) || dated.test(text) || numberedDocument.test(text);
}
