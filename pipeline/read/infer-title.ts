import type { Excerpt, Line } from './excerpt.js';

/** What titles of official texts end with. */
const titleEnding =
  /(?:报告|通知|意见|办法|方案|规划|纲要|计划|公报|公告|通告|通报|决定|决议|条例|规定|细则|讲话|批复|白皮书|实录)(?:（[^（）]{1,20}）)?$/u;
const longestTitle = 90;
const longestHeadline = 40;
/** What no headline ends with: signs of a sentence, a label or a list, and words that ask for more. */
const noHeadlineEnding = /[。，；：:、！!…）)\]】的了]$/u;
/** Opening words of lines about the text rather than of it. */
const aboutTheText =
  /^(?:来源|作者|编辑|责编|责任编辑|时间|发布|发表|日期|图|本报|DOI|【|\[|第?\d+页|[—―-])|记者|通讯员|\s摄|日电$/u;

/** Constructions in the opening of a text that name what is read out, with the title they give. */
const openings: readonly { readonly pattern: RegExp; readonly example: string; readonly title: string }[] = [
  {
    pattern: /现将(?<title>[^。，\n]{4,80}?的报告)提请/u,
    example: '现将西城区2023年国民经济和社会发展计划执行情况的报告提请审议',
    title: '西城区2023年国民经济和社会发展计划执行情况的报告',
  },
  {
    pattern: /(?:作|我代表国务院[^。，\n]{0,30}，提出)(?<title>关于[^。，\n]{4,60}?的报告)/u,
    example: '我代表国务院，作关于第一个五年计划的报告',
    title: '关于第一个五年计划的报告',
  },
  {
    pattern: /(?<title>“[^“”\n]{2,30}”[^“”，。\n]{0,12}新闻发布会)/u,
    example: '欢迎出席“一把手发布”系列主题新闻发布会',
    title: '“一把手发布”系列主题新闻发布会',
  },
];
/** 我代表国务院，向大会作政府工作报告; 我根据国务院的决定，向大会作政府工作报告; 受国务院的委托，向大会报告政府工作; 我代表国务院，向大会报告工作. */
const workReport = /(?:我(?:现在)?(?:代表|根据)|受)[^。，\n]{2,24}[，]?[^。\n]{0,30}(?:作|报告)[^。，\n]{0,12}工作/u;

/** 第十四届全国人民代表大会第三次会议听取和审议了国务院总理所作的政府工作报告. */
const resolution = /^(?<meeting>\S{0,12}第[^，。\n]{2,30}会议)听取[^，。]{0,60}政府工作报告/u;

/** Title of a text: heading, title-like line, opening words, headline, `shown` or, last, the name of its file. */
export function inferTitle(excerpt: Excerpt, shown?: string): string {
  return (
    findHeading(excerpt) ??
    findTitleLine(excerpt.masthead) ??
    findOpening(excerpt) ??
    findHeadline(excerpt) ??
    (shown === undefined ? undefined : closeGaps(shown)) ??
    nameOfFile(excerpt)
  );
}

function findHeading({ masthead, head }: Excerpt): string | undefined {
  const found = [head.find((line) => line.heading === 1), masthead.find((line) => line.heading > 0)].find(
    (line) => line !== undefined && !aboutTheText.test(line.text),
  );
  return found && closeGaps(found.text);
}

function findTitleLine(masthead: readonly Line[]): string | undefined {
  for (const [index, { text }] of masthead.entries()) {
    const next = masthead[index + 1]?.text ?? '';
    const whole = next.length <= 2 ? text + next : text;
    for (const candidate of [text, whole]) {
      if (!titleEnding.test(candidate) || candidate.length > longestTitle || aboutTheText.test(candidate)) continue;
      if (!/^[，。、；]/u.test(next) && !candidate.includes('。')) return closeGaps(candidate);
    }
  }
  return undefined;
}

function findOpening({ opening }: Excerpt): string | undefined {
  for (const { pattern } of openings) {
    const title = pattern.exec(opening)?.groups?.['title'];
    if (title !== undefined) return closeGaps(title);
  }
  const meeting = resolution.exec(opening)?.groups?.['meeting'];
  if (meeting !== undefined) return `${meeting}关于政府工作报告的决议`;
  return workReport.test(opening) ? '政府工作报告' : undefined;
}

/** Who publishes and when: may stand between a headline and its text. */
const signature =
  /^(?:[\p{Script=Han}　 ]{2,30}(?:局|总队|院|部|委员会|办公室|署|社|中心)|[0-9０-９]{4}\s?[年./-][0-9０-９年月日./:：\s-]{2,20})$/u;

/** A short line without the signs of a sentence that stands above longer ones. */
function findHeadline({ head }: Excerpt): string | undefined {
  const [first, ...others] = head;
  const second = others.find(({ text }) => !signature.test(text));
  if (first === undefined || second === undefined || first.text.length < 6 || first.text.length > longestHeadline)
    return undefined;
  if (second.text.length <= first.text.length || noHeadlineEnding.test(first.text) || aboutTheText.test(first.text))
    return undefined;
  return /[。；]/u.test(first.text) || !/\p{Script=Han}{4}/u.test(first.text) ? undefined : closeGaps(first.text);
}

function nameOfFile({ fileName }: Excerpt): string {
  return /\p{Script=Han}/u.test(fileName) ? fileName.replace(/_+/gu, ' ') : fileName;
}

/** Takes out blanks between Chinese characters, which only served the layout. */
function closeGaps(title: string): string {
  return title.replace(/(?<=[\p{Script=Han}）》”])\s+(?=[\p{Script=Han}（《“])/gu, '').trim();
}
