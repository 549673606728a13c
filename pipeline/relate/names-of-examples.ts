import type { Word } from '../model/sentence.js';
import { shape } from './left-phrase.js';
import { partsAt, textOf, trimReach } from './phrase.js';
import type { SentenceView } from './view.js';

/** A name of them all: 〔“新三样”〕产品. */
const group = /^“[^”]*”(?=.)/u;
/** What only says that the names before 等 are goods. */
const goods = /^(?:主要)?(?:工业|农|新)?(?:产品|商品|品种|物资|指标)(?=.|$)/u;
/** Heads that are no part of a name: 杭州、宁波等地. */
const places = /^(?:地|地区|城市|国家|省份?|市|县|省区市)/u;

/** 手机、电脑〔等产品产量〕 beside two values: as many examples as values, each with the measure behind 等; undefined elsewhere. */
export function namesOfExamples(words: readonly Word[], size: number, view: SentenceView): string[] | undefined {
  const at = words.findLastIndex(({ text, tag }) => text === '等' && tag.startsWith('u'));
  const head = textOf(trimReach(words.slice(at + 1)));
  const tail = head.replace(group, '').replace(goods, '');
  if (at < 1 || tail === '' || places.test(tail)) return undefined;
  const members = partsAt(words.slice(0, at), new Set(['、']));
  if (members.length !== size) return undefined;
  const names = members.map((member, index) =>
    textOf(index === 0 ? shape(member, view.ownNames).words : member).replace(/^是(?=.{2})/u, ''),
  );
  return names.some((name) => name === '') ? undefined : names.map((name) => withTail(name, tail));
}

function withTail(name: string, tail: string): string {
  return name.endsWith(tail) ? name : name + tail;
}
