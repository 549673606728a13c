import type { Excerpt, Line } from './excerpt.js';

const sourceLabel = /^[（([【]?(?:信息|稿件|文章)?来源[:：]\s*(?<source>.*)$/u;
const agency =
  /^(?<source>新华网|新华社|中新网|中新社|人民网|央视网|计世网)(?=\p{Script=Han}{0,8}[0-9０-９一二三四五六七八九十]{1,2}月|[消快]|讯)/u;
const letterhead = /^(?<source>\p{Script=Han}{4,30}(?:人民政府|委员会|办公厅|办公室|局|厅|部))(?:办公室|办公厅)?文件$/u;
const organiser =
  /由(?<source>\p{Script=Han}{4,30}(?:办公室|办公厅|新闻中心|宣传部))(?:组织|联合)?(?:召开|举办|举行|组织)/u;
const issuer = /^(?<source>\p{Script=Han}{4,30}(?:人民政府|委员会|办公厅|办公室|局|厅|部))$/u;

/** Who published a text: a line 来源：…, a letterhead, the organiser of a press conference, a news agency; or nothing. */
export function inferPublisher(excerpt: Excerpt): string | undefined {
  return (
    findLetterhead(excerpt) ??
    findSource(excerpt.head) ??
    findSource(excerpt.tail) ??
    organiser.exec(excerpt.opening)?.groups?.['source'] ??
    agency.exec(excerpt.head[0]?.text ?? '')?.groups?.['source'] ??
    findIssuer(excerpt.tail)
  );
}

function findLetterhead({ masthead }: Excerpt): string | undefined {
  for (const { text } of masthead) {
    const source = letterhead.exec(text.replace(/\s/gu, ''))?.groups?.['source'];
    if (source !== undefined) return source;
  }
  return undefined;
}

function findSource(lines: readonly Line[]): string | undefined {
  for (const [index, { text }] of lines.entries()) {
    const match = sourceLabel.exec(text);
    if (match === null) continue;
    const source = trimSource(match.groups?.['source'] ?? '') || trimSource(lines[index + 1]?.text ?? '');
    if (source !== '' && source.length <= 20) return source;
  }
  return undefined;
}

/** 广东日报）, 四川日报  时间：… → the name alone. */
function trimSource(text: string): string {
  return (
    text
      .split(/[\s　|｜]/u)[0]
      ?.replace(/[）)\]】。]+$/u, '')
      .trim() ?? ''
  );
}

/** The office that signs, in the line before the date of issue. */
function findIssuer(tail: readonly Line[]): string | undefined {
  for (const [index, { text }] of tail.entries()) {
    const source = issuer.exec(text.replace(/\s/gu, ''))?.groups?.['source'];
    if (source !== undefined && /^[0-9〇○二].{3,12}日(?:印发)?$/u.test(tail[index + 1]?.text ?? '')) return source;
  }
  return undefined;
}
