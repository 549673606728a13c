import type { ChangeWord } from './change-words.js';

/** What there is more or less of, with what the verb says of it: 财政〔增收〕 is of 财政收入, 每户多了200元〔补贴〕 of 补贴. */
export function withGain(own: string, { form }: ChangeWord, behind: string): string {
  const result = gains.test(form) ? results.get(form.slice(-1)) : undefined;
  if (result !== undefined) return hasResult.test(own) || !mayHaveResult.test(own) ? own : own + result;
  return own !== '' && /^[多少]$/u.test(form) && /^\p{Script=Han}{2,4}$/u.test(behind) ? own + behind : own;
}

const gains = /^(?:[增减]收|[超短]收|[增减]产|[降提涨]价)$/u;
const results: ReadonlyMap<string, string> = new Map([
  ['收', '收入'],
  ['产', '产量'],
  ['价', '价格'],
]);
const hasResult = /(?:收入|产量|总产|产值|价格?)$/u;
const mayHaveResult = /^[\p{Script=Han}、]{0,11}[^可以年能将\P{Script=Han}]$/u;
