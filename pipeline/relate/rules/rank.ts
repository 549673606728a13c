import { shape } from '../left-phrase.js';
import { isAttribute } from '../attribute.js';
import type { Item } from '../items.js';
import { lastBase, type Memory } from '../memory.js';
import { isVerb, textOf, trimReach } from '../phrase.js';
import type { Word } from '../../model/sentence.js';
import type { Draft, Rule, RuleInput } from '../rule.js';
import { topicBefore } from '../topic.js';
import { phraseWords, type SentenceView } from '../view.js';
import { rankScope } from '../rank-scope.js';

/** A place in an order: 全市第一, 居全国第3位, 排名前十. */
export const rank: Rule = {
  id: 'rank',
  title: '排名第几',
  examples: [
    {
      sentence: '外贸进出口总额增长6%，增速居全省第2位。',
      facts: [
        { quote: '第2位', indicator: '外贸进出口总额增速', kind: 'rank', value: '2', unit: '位', reference: '全省' },
      ],
    },
    {
      sentence: '居民满意度排名全市第一。',
      facts: [{ quote: '第一', indicator: '居民满意度', kind: 'rank', value: '1', unit: '位', reference: '全市' }],
    },
  ],
  counterExamples: ['第一产业增加值增长3%。', '坚持第一动力。'],
  apply(input) {
    const { item, view, memory } = input;
    if (item.quantity.dimension !== 'rank') return undefined;
    const { before, scope } = enclosing(input) ?? rankScope(phraseWords(view, item.left));
    const listed = placeInReport(before, scope, view);
    if (listed !== undefined) return listed;
    const own = shape(trimReach(before), view.ownNames);
    const name = own.verb + own.noun;
    const base =
      name === '' || name === '增速' || isAttribute(name)
        ? (contestBefore(view, item) ??
          (name === '增速' ? lastGrowth(memory) : undefined) ??
          lastBase(memory)?.draft.indicator ??
          topicBefore(view, item))
        : '';
    return {
      indicator: base !== '' && !base.endsWith(name) ? base + name : name === '' ? base : name,
      kind: 'rank',
      unit: '位',
      reference: scope,
      flow: 'stock',
    };
  },
};

/** 在规模超百亿元的8个园区中增速排名第一: the group may hold quantities of its own. */
function enclosing({ item, view }: RuleInput): { before: readonly Word[]; scope: string } | undefined {
  const { start } = item.clause;
  if (view.text.charAt(start) !== '在' || item.left.start === start) return undefined;
  const end = view.text.lastIndexOf('中', item.quantity.start);
  if (end < item.left.start) return undefined;
  return {
    before: rankScope(phraseWords(view, { start: end + 1, end: item.quantity.start })).before,
    scope: view.text.slice(start + 1, end),
  };
}

/** 《…报告》中，某市排名第一，某市排名第二: the title says what is ranked, the places are the subjects. */
function placeInReport(before: readonly Word[], scope: string, view: SentenceView): Draft | undefined {
  const title = /《(?<title>[^》]{4,40})》/u.exec(view.text)?.groups?.['title']?.normalize('NFKC');
  const place = textOf(before) + scope;
  if (title === undefined || before.some((word) => isVerb(word)) || !/[省市区县州国]$/u.test(place)) return undefined;
  const indicator = title
    .replace(/^\s*\d{4}\s*年?/u, '')
    .replace(/TOP\s*\d+|(?:研究)?报告|排行榜|榜单|排名|指数|\s/gu, '');
  const year = /^\s*(?<year>(?:19|20)\d{2})/u.exec(title)?.groups?.['year'];
  return {
    indicator: `${indicator}排名`,
    kind: 'rank',
    unit: '位',
    reference: `《${title.replace(/\s/gu, '')}》`,
    subject: place.replace(/^北京(?=.{2,}区$)/u, ''),
    flow: 'stock',
    ...(year === undefined ? {} : { period: year }),
  };
}

/** 在市级服务质效监测中，某区位居第一: what the clause before names is what is ranked. */
function contestBefore(view: SentenceView, item: Item): string | undefined {
  const clause = view.clauses[item.clauseIndex - 1];
  if (clause === undefined) return undefined;
  return /^在(?<contest>[^，。]{2,24})中$/u.exec(view.text.slice(clause.start, clause.end).trim())?.groups?.['contest'];
}

/** What the sentence last said to grow: …增长24.3%，增速排名第一. */
function lastGrowth(memory: Memory): string | undefined {
  return memory.facts.findLast((fact) => fact.sentence === memory.sentence && fact.draft.kind === 'growth')?.draft
    .indicator;
}
