import type { Dimension } from '../../model/quantity.js';
import { attributeAtEnd } from '../attribute.js';
import { levelRule, type Named } from '../level-rule.js';
import type { Rule, RuleInput } from '../rule.js';
import { spanText } from '../view.js';

/** How large a project is, told inside its name: 推动北山化工20万吨甲醇装置改造. */
export const sizeInName: Rule = levelRule({
  id: 'size-in-name',
  title: '名中的规模',
  examples: [
    {
      sentence: '推进北山化工20万吨甲醇、南岭钢铁80万吨板材等项目建设。',
      facts: [
        { quote: '20万吨', indicator: '北山化工甲醇规模', kind: 'level', value: '200000', unit: '吨' },
        { quote: '80万吨', indicator: '南岭钢铁板材规模', kind: 'level', value: '800000', unit: '吨' },
      ],
    },
  ],
  counterExamples: ['钢材产量达到80万吨。', '新增装机60万千瓦，项目进展顺利。', '完成石方开挖20万立方米工程量。'],
  when: ({ item }) => item.quantity.dimension === 'length' || sizes.has(item.quantity.dimension),
  name(input, { left, right }) {
    const { item } = input;
    if (item.quantity.dimension === 'length') return measureOf(input);
    if (!sizes.has(item.quantity.dimension) || !right.nominal || right.possessive) return undefined;
    if (!projects.test(input.view.text.slice(item.quantity.end, item.clause.end))) return undefined;
    const thing = thingBehind(input);
    const owner = spanText(input.view, item.left).endsWith('、') ? '' : ownerBefore(left.noun);
    if (thing.length < 2 || owner === undefined) return undefined;
    const verb = owner === '' && builds.test(left.verb + left.noun) ? '建设' : '';
    const noun = owner + thing;
    return { indicator: `${verb}${noun}${/(?:规模|产能|装机)$/u.test(noun) ? '' : '规模'}`, verb: '', noun };
  },
});

const sizes: ReadonlySet<Dimension> = new Set<Dimension>(['mass', 'power', 'energy', 'volume', 'rate']);
const projects = /项目|工程(?!量)|基地|电站|装置|生产线|技改|扩产|炼化|储能系统/u;
const builds = /(?:布局|建设|新建|开工|布局一批|建设一批|打造)$/u;

/** 重庆段4.5米〔水深〕航道, 110米〔口径〕望远镜: what the length is of stands behind it, then the thing. */
function measureOf({ item, view }: RuleInput): Named | undefined {
  const groups = spans.exec(spanText(view, item.right))?.groups;
  const noun = groups?.['thing'];
  return noun === undefined ? undefined : { indicator: noun + (groups?.['measure'] ?? ''), verb: '', noun };
}
const spans = /^(?<measure>口径|水深|跨度|直径)(?<thing>\p{Script=Han}{2,12}?)(?:等|全线|建成|开通|贯通|投用|$)/u;

/** The name behind the size, up to 等 and without what is done to it: 甲醇装置〔改造〕. */
function thingBehind({ item, view }: RuleInput): string {
  const text = spanText(view, item.right).replace(/(?:[等、，。；]|(?<=.{2})和).*$/u, '');
  return text.replace(/(?<=项目|工程|基地|电站)(?:加快|开工|建成|投产|启动|建设|实现).*$/u, '');
}

/** Whose the project is, the last of a list; empty behind a verb of building; undefined where the words measure something. */
function ownerBefore(noun: string): string | undefined {
  const last = noun.split('、').at(-1) ?? '';
  if (builds.test(last) || /^一批$|年产$/u.test(last)) return '';
  return attributeAtEnd(last) === undefined && last.length >= 2 ? last : undefined;
}
