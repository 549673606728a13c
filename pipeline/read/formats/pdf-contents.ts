/** Dots between an entry of a table of contents and its page. */
const leader = /[.．·・…‥_\s-]/u;
const pageNumber = /[-—–(（]?(?:\d{1,4}|[IVXivx]{1,6})[-—–)）]?$/u;
const fewestDots = 3;

/** A line without the dots and the page number of a table of contents. */
export function withoutLeader(text: string): string {
  const number = pageNumber.exec(text)?.[0].length ?? 0;
  let end = text.length - number;
  let dots = 0;
  for (let last = text[end - 1]; last !== undefined && leader.test(last); last = text[end - 1]) {
    if (!/[\s-]/u.test(last)) dots += /[…‥]/u.test(last) ? 2 : 1;
    end -= 1;
  }
  return dots >= fewestDots ? text.slice(0, end) : text;
}
