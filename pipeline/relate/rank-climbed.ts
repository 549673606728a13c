import { changedBy } from './change-words.js';
import { shape } from './left-phrase.js';
import type { Draft, RuleInput } from './rule.js';
import { phraseWords, spanText } from './view.js';

/** 前移7位, 上升3位 behind a place, 排名提升4位: by how many places. */
export function climbed({ item, view, memory }: RuleInput): Draft | undefined {
  if (item.quantity.unit !== '位') return undefined;
  const last = memory.facts.at(-1);
  const verb = /(?<verb>提升|上升|前移|前进|跃升|提高|下降|后移|回落)了?$/u.exec(spanText(view, item.left))?.groups?.[
    'verb'
  ];
  if (verb !== undefined && item.left.start === item.clause.start) {
    const own = shape(
      phraseWords(view, { start: item.left.start, end: item.quantity.start - verb.length }),
      view.ownNames,
    );
    const name = own.verb + own.noun;
    if (/(?:排名|位次|名次)$/u.test(name))
      return { indicator: name, ...changedBy(item.quantity, /下降|后移|回落/u.test(verb) ? -1 : 1) };
  }
  if (verb === undefined || last?.draft.kind !== 'rank' || last.sentence !== memory.sentence) return undefined;
  return { indicator: last.draft.indicator, ...changedBy(item.quantity, /下降|后移|回落/u.test(verb) ? -1 : 1) };
}
