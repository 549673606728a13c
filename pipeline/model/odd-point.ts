/**
 * Where a decimal point was set as something else, between digits that only a point can part: 下降0。95%, 新增1。8亿吨 with a full
 * stop, 检测266. 5万人份 with a blank behind the point. Behind the digits must stand a per cent sign or 万, 亿, before them a
 * Chinese character: 缩小至2.54。30个县 and 12。3月 are two sentences.
 */
const stop = /(?<=\p{Script=Han}[0-9０-９]{1,2})。(?=[0-9０-９]{1,2}[%％‰万亿])/uy;
const spaced = /(?<=\p{Script=Han}[0-9０-９]{2,4})[.．][ \u00a0](?=[0-9０-９]{1,2}[%％‰万亿])/uy;

export const fullStop = 0x3002;

/** Length of the odd decimal point at a place; 0 where none stands. */
export function oddPointLength(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  const pattern = sign === fullStop ? stop : sign === 0x2e || sign === 0xff0e ? spaced : undefined;
  if (pattern === undefined) return 0;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
