import { rightPhrase } from './right-phrase.js';
import type { RuleInput } from './rule.js';
import { countsAnother } from './sides.js';
import { phraseWords, spanText } from './view.js';

/** Longest list whose last member speaks for the first, in members. */
const longestList = 5;

/** 5所学校和3所医院〔综合治理〕, 20所高校130个学科〔入选名单〕: what is said of the last member is said of those before it. */
export function predicateOfNext({ item, view }: Pick<RuleInput, 'item' | 'view'>, members = longestList): string {
  const next = view.items[item.index + 1];
  if (next?.clauseIndex !== item.clauseIndex) return '';
  const member = next.listed ? next.left.end === next.left.start : countsAnother(item, next, view);
  if (!member) return '';
  const { verb, words } = rightPhrase(view, next.right);
  if (next.listed && things.test(verb)) return '';
  if (verb !== '' || !next.listed) return verb;
  if (members > 2 && view.items[next.index + 1]?.listed === true) {
    const said = predicateOfNext({ item: next, view }, members - 1);
    return said.includes('的') ? '' : said;
  }
  if (!openingOfWork.test(spanText(view, item.left))) return '';
  const action = words.at(-1);
  return actions.has(action?.text ?? '') &&
    words.length > 1 &&
    !actions.has(phraseWords(view, item.right).at(-1)?.text ?? '')
    ? (action?.text ?? '')
    : '';
}

/** 8个整县推进农文旅融合试点: a verb before a thing is part of its name, not said of the member before. */
const things = /^(?:推进|结对|建设|开展|实施|合作).+(?:试点|项目|事项|工程|基地|平台|中心)$/u;

/** 开展13条河流、300条侵蚀沟〔治理〕: verbs that need a noun of action behind them. */
const openingOfWork = /^(?:开展|推进|实施|加快|启动|推动)/u;

const actions: ReadonlySet<string> = new Set(['治理', '改造', '建设', '修复', '整治', '提升', '升级', '保护', '试点']);
