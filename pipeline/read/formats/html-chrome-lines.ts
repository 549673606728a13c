/** Lines of a page that are no part of its text, by their words. Each applies to short lines alone. */
const wholeLines: readonly RegExp[] = [
  /^[【[（(<《«]?\s{0,3}[上下前后]\s{0,2}(?:一\s{0,2}[篇页条章][】\]）)>》»]?\s{0,3}(?:[:：]|$|没有|[上下]一)|篇\s{0,3}[:：])/u,
  /^(?:您?(?:现在)?(?:的|所在的?)?|当前|现在|所在|你的|您当前的?|您现在的?)位置\s{0,3}[:：]/u,
  /^首页\s{0,3}(?:$|[>»›/|·-])/u,
  /^(?:网站)?首\s?页(?:\s{1,9}\S{2,8}){2,}$/u,
  /^[【[（(]?\s{0,3}(?:打印(?:本页|此页|文章|正文)?|关闭(?:窗口|本页|此页)?|返回(?:顶部|首页|列表|上[一级]页?)|回到顶部|TOP|分享到?|收藏(?:本页)?|我要纠错|加入收藏|设为首页|扫一扫.{0,30}|用?手机(?:打开|扫).{0,20}|打开微信.{0,40}|字体|字号|[大中小]|简体|繁体|无障碍(?:浏览|阅读)?|长者(?:模式|版|助手)?|登录|注册|搜索|下一页|更多|更多>{1,2}|>{1,3}|\||[:：])\s{0,3}[】\]）)]?$/iu,
  /^(?:版权所有|Copyright|©)|版权所有\s{0,2}[:：©]|Copyright\s{0,2}(?:©|\(c\)|\d{4})|©\s{0,2}\d{4}|All Rights? Reserved/iu,
  /ICP[备证](?:案号?[:：]?)?\s?(?:第\s?)?\d|公网安备\s?\d|网站标识码[:：]|网安备\s?\d/u,
  /^(?:浏览|点击|阅读|访问|查看)(?:次数|量|数|率)?\s{0,3}[:：]\s{0,3}[\d,]{0,12}\s{0,2}次?$/u,
  /^(?:[【[（(]\s{0,3}(?:(?:我要)?打印|关闭|返回|收藏|复制|纠错|分享|推荐|评论|顶部|大|中|小)[^】\]）)]{0,6}[】\]）)]\s{0,3}){1,9}$/u,
  /主办(?:单位)?[:：].{0,80}(?:邮编|邮政编码|技术支持|标识码)[\p{Script=Han}]{0,4}[:：]/u,
  /^分享(?:到|至)?\s{0,3}[:：]/u,
  /^(?:技术支持|网站(?:管理|维护|地图)|联系我们|关于我们|网站声明|友情链接)\s{0,3}(?:[:：|]|$)/u,
];
const longestLine = 160;

/** Parts of a line about the text (发布时间：… 来源：… 浏览次数：12 【字体：大 中 小】 打印) that tell nothing of it. */
const parts =
  /[【[（(]?\s{0,3}(?:(?:浏览|点击|阅读|访问|查看|人气)(?:次数|量|数|率)?\s{0,3}[:：]\s{0,3}[\d,]{0,12}\s{0,3}次?|(?:字体|字号)\s{0,3}[:：]?\s{0,3}[【[（(]?(?:\s{0,3}(?:特大|超大|大|中|小|默认|A[+-]?|[|/丨]))*\s{0,3}[】\]）)]?|(?:我要)?打印(?:本页|此页|文章)?(?![\p{Script=Han}\d])|(?:我要)?关闭(?:窗口|本页|此页)?(?![\p{Script=Han}\d])|收藏(?:本页)?(?![\p{Script=Han}\d])|分享(?:到|至)?\s{0,3}[:：]?(?![\p{Script=Han}\d]))\s{0,3}[】\]）)]?/giu;
const aboutTheText =
  /(?:发布|发表|更新|成文)?(?:时间|日期)\s{0,3}[:：]|来源\s{0,3}[:：]|^\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}/u;

/** The line without what serves the page; empty when nothing is left. */
export function withoutPageParts(line: string): string {
  const text = line.trim();
  if (text.length > longestLine || text.split(/[。；]/u).length > 2) return line;
  if (wholeLines.some((pattern) => pattern.test(text))) return '';
  return aboutTheText.test(text)
    ? text
        .replace(parts, ' ')
        .replace(/\s{2,}/gu, '  ')
        .trim()
    : line;
}

const label =
  /(?:\s{1,20}|(?<=\d))(?=(?:(?:信息|稿件|文章)?来源|稿源|作者|(?:发布|发表|成文|更新|印发)?(?:时间|日期)|发布(?:人|机构|单位)|(?:责任)?编辑|责编|字号|文号)\s?[:：])/u;

/** A line about the text in parts, each with its label: 发布时间：2024-01-18 | 来源：市统计局. None of an empty line. */
export function aboutParts(line: string): string[] {
  if (line === '') return [];
  return aboutTheText.test(line) && line.split(/[。；]/u).length === 1 ? line.split(label) : [line];
}
