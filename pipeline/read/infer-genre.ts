import type { Excerpt } from './excerpt.js';

/** Genres as in `schemas/source.schema.json`, by what titles end with; the first that fits is taken. */
const byTitle: readonly { readonly genre: string; readonly title: RegExp; readonly examples: readonly string[] }[] = [
  { genre: 'statistics', title: /统计公报/u, examples: ['2023年国民经济和社会发展统计公报'] },
  { genre: 'resolution', title: /决议|决定$/u, examples: ['关于政府工作报告的决议'] },
  { genre: 'press-conference', title: /发布会/u, examples: ['“一把手发布”系列主题新闻发布会'] },
  { genre: 'plan', title: /计划|规划|纲要/u, examples: ['2024年国民经济和社会发展计划草案的报告', '第十四个五年规划'] },
  { genre: 'policy', title: /(?:通知|意见|办法|方案|条例|规定|细则)$/u, examples: ['关于印发《改革提升方案》的通知'] },
  { genre: 'report', title: /报告$/u, examples: ['政府工作报告'] },
  { genre: 'speech', title: /讲话$|致辞$/u, examples: ['在开幕式上的讲话'] },
];
const pageOfPaper = /责编\/|美编|版面|校对\//u;
const news = /^(?:新华网|新华社|中新网|中新社)|本报讯|本报\S{0,6}电|[（(]?(?:本报)?记者|晚报讯|报道】/u;
const newsDesk = /^(?:责编|编辑|责任编辑|来源|（来源|作者)[:：]/u;

/** Genre of a text by its title or by the marks of a newspaper; nothing when neither tells. */
export function inferGenre(excerpt: Excerpt, title: string): string | undefined {
  if (excerpt.masthead.some((line) => pageOfPaper.test(line.text))) return 'newspaper-page';
  const row = byTitle.find((candidate) => candidate.title.test(title));
  if (row !== undefined) return row.genre;
  if (excerpt.opening.includes('发布会') && excerpt.opening.includes('主持人')) return 'press-conference';
  const isNews = news.test(excerpt.head[0]?.text ?? '') || excerpt.tail.some((line) => newsDesk.test(line.text));
  return isNews ? 'news' : undefined;
}
