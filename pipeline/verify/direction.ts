import { inSimplified } from './reading/characters.js';

const falling = '下降|减少|降低|压减|压降|压缩|缩短|精简|回落|下滑|下调|下跌|削减|缩减|减缓|减轻|降|减|跌';
const rising = '增长|增加|提高|提升|上升|上涨|上调|扩大|增|升|涨';
const between = '(?:了|约|近|超|幅度|至少)?';
/** Values of a list that share the word before them: 分别下降5.6%、4.3% 和. */
const valuesBefore = '(?:(?:超|近|约)?[\\d.]+(?:[%％]|个百分点)(?:以上|左右)?(?:、|和|及|，))*';

const afterFalling = new RegExp(`(?:${falling})${between}${valuesBefore}$`, 'u');
const afterRising = new RegExp(`(?:${rising})${between}${valuesBefore}$`, 'u');
/** Any word by which a value may have got less; 低于 and 少 compare places, 改善 is a fall of what is better low. */
const anyFalling = new RegExp(`${falling}|低|少|改善|缩|收窄|负|亏|差|落|节约|节省|便宜|浮|慢|小|短`, 'u');

/** Which way the words right before a value say that it goes; undefined when they do not say. */
export function directionBefore(written: string): 'down' | 'up' | undefined {
  const text = inSimplified(written);
  // 降幅 and 增幅 are names of a change whose value follows, not its direction.
  if (afterFalling.test(text)) return 'down';
  return afterRising.test(text) ? 'up' : undefined;
}

/** Whether anything in a text says that something falls or is less. */
export function speaksOfFalling(text: string): boolean {
  return anyFalling.test(inSimplified(text));
}
