import { framingEdges, leadingEdges, tellingEdges } from '../lexicon/name-edges.js';

/** Pairs that must be whole in an indicator. */
const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['（', '）'],
  ['(', ')'],
  ['《', '》'],
  ['‘', '’'],
];

/**
 * An indicator as it is published: without the marks of quantities left out of it, without punctuation or particles at its edges,
 * and with no quote or bracket left open.
 */
export function tidyIndicator(indicator: string): string {
  let text = indicator.replace(/[，,；;：:。\s]+/gu, '');
  for (const [open, close] of pairs) text = dropUnpaired(text, open, close);
  let name = withoutTelling(text);
  for (const { pattern } of framingEdges) name = name.replace(pattern, '');
  return (mayLead.test(name) ? name.replace(leading, '') : name).replace(/(?<![侵强])占$/u, '占比');
}

/** Without when it was told and by whom, where a name is left then. */
function withoutTelling(text: string): string {
  let rest = text;
  for (const { pattern } of tellingEdges) rest = rest.replace(pattern, '');
  if (rest !== text) rest = rest.replace(/（）|\(\)/gu, '');
  return rest.length < 2 ? text : rest;
}

/** All of `leadingEdges` at the end, as often as they stand there. */
const leading = new RegExp(`(?:${leadingEdges.map(({ pattern }) => pattern.source).join('|')})+$`, 'u');

/** Whether a name ends in a character that one of `leadingEdges` can end in, or may hold a comparison: looked at first, for speed. */
const mayLead =
  /[的、由从年月天到国省市区正负升降增减涨跌盈亏番跨报为达人生户居均米降窄小时斤里吨秒亩桶股升克司用需于收望涨排有是且并期来至此就却则也已仅以够当该要]$|增速[高低快慢]于/u;

function dropUnpaired(text: string, open: string, close: string): string {
  if (!text.includes(open) && !text.includes(close)) return text;
  const opened: number[] = [];
  const lost = new Set<number>();
  for (let index = 0; index < text.length; index += 1) {
    if (text.charAt(index) === open) opened.push(index);
    else if (text.charAt(index) === close && opened.pop() === undefined) lost.add(index);
  }
  for (const index of opened) lost.add(index);
  return lost.size === 0
    ? text
    : Array.from(text)
        .filter((_, index) => !lost.has(index))
        .join('');
}
