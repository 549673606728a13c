import { countLike } from './dimension.js';
import { flowOf } from './flow.js';
import { lastBase } from './memory.js';
import { ofPlaceAlone, placeAtHead } from './place-of-value.js';
import { isGrowthOfAmount } from './growth-of-amount.js';
import { isYearlyAverage } from './reference.js';
import type { Draft, Rule, RuleInput } from './rule.js';
import { sidesOf, type Sides } from './sides.js';
import { spanText } from './view.js';

/** The words that name what a quantity measures, found left or right of it or carried over. */
export interface Named {
  readonly indicator: string;
  readonly verb: string;
  readonly noun: string;
  readonly scope?: string;
  /** The thing an attribute was named of: 口袋公园 of 口袋公园总面积. */
  readonly owner?: string;
  /** Whose value it is, when the words say so. */
  readonly subject?: string;
  /** Whether it is all there is by then, though it continues something done. */
  readonly reached?: true;
  /** What it is a part of: 托位 of 其中普惠托位. */
  readonly whole?: string;
  /** What a value that follows is of, where that is not the indicator. */
  readonly base?: string;
}

interface LevelRule extends Omit<Rule, 'apply'> {
  /** The name of what is measured; undefined when the construction is not there. */
  readonly name: (input: RuleInput, sides: Sides) => Named | undefined;
  /** Whether the construction can be there at all, seen without reading the words around. */
  readonly when?: (input: RuleInput) => boolean;
}

/** A rule that reads a level: the construction gives its name, the rest is the same for all. */
export function levelRule({ name, when, ...rule }: LevelRule): Rule {
  return {
    ...rule,
    apply: (input) => {
      if (when?.(input) === false || input.item.quantity.dimension === 'rank' || isBareNumber(input)) return undefined;
      const named = name(input, sidesOf(input));
      return named === undefined ? undefined : levelDraft(input, placedIn(input, named));
    },
  };
}

/** 济南存款余额22亿元，〔青岛〕16亿元: the place of a value in the same unit, what is measured being told before. */
function placedIn({ item, memory }: RuleInput, named: Named): Named {
  const headed = named.verb === '' ? placeAtHead(named.indicator) : undefined;
  if (headed !== undefined) return { ...named, ...headed, noun: headed.indicator };
  if (lastBase(memory)?.item.quantity.unit !== item.quantity.unit || item.quantity.unit === '') return named;
  const placed = ofPlaceAlone(named.indicator, memory);
  return placed === undefined ? named : { ...named, ...placed, verb: '', noun: placed.indicator };
}

function levelDraft(input: RuleInput, named: Named): Draft {
  const left = spanText(input.view, input.item.left);
  const { noun, verb, scope, owner, whole, subject, base } = named;
  const indicator = withMedal(input, named.indicator);
  const every = /^每年(?=.{2})/u.test(left) && !indicator.startsWith('每年') ? '每年' : '';
  const measured =
    every + indicator + (ofScale(input, indicator) ? '规模' : ofYield(input, named)) + each(input, indicator);
  const score = input.item.quantity.unit === '' && /(?:成绩|得分|评分|分数)/u.test(left);
  return {
    indicator: measured,
    noun,
    ...(isGrowthOfAmount(input, indicator)
      ? { kind: 'growth', flow: 'growth' }
      : { kind: /^(?:累计|合计|共)?净增/u.test(verb) ? 'change' : 'level', flow: flowOf(input, named) }),
    ...(planIndicators.test(indicator) ? { status: 'actual' as const } : {}),
    ...(score ? { unit: '分' } : {}),
    ...(verb === '' ? {} : { verb }),
    ...(scope === undefined ? {} : { scope }),
    ...(owner === undefined ? {} : { owner }),
    ...(whole === undefined ? {} : { whole }),
    ...(subject === undefined ? {} : { subject }),
    ...(base === undefined ? {} : { base }),
    ...(isYearlyAverage(left) ? { reference: '年均' } : {}),
  };
}

/** 规划设置20项〔主要指标〕: so many targets are set, none is aimed at by their number. */
const planIndicators = /(?:主要|约束性|预期性|核心|发展|[动祉障碳面])指标$|^指标$/u;

/** 示范区、试验区〔均〕增至9个, 客运量〔双双〕超过千万, 中心、平台〔各〕20家: a number that holds for each of the things named, not for all together. */
function each({ item, view }: RuleInput, indicator: string): string {
  const { dimension } = item.quantity;
  const adds = countLike.has(dimension) || dimension === 'currency' || dimension === 'mass';
  const several = adds && !indicator.startsWith('人均') && /[、和及与]/u.test(indicator);
  return several &&
    /(?:[均各]|双双)(?:已|达到?|超过?|突破|增至|增加到|为|稳定在|保持在)?$/u.test(spanText(view, item.left))
    ? '（各）'
    : '';
}

/** 共获11〔金〕3〔银〕: the metal says which medals are counted. */
function withMedal({ item, view }: RuleInput, indicator: string): string {
  const metal = view.text.charAt(item.quantity.end - 1);
  return item.quantity.unit === '枚' && /^[金银铜]$/u.test(metal)
    ? `${indicator.replace(/[金银铜奖]牌$/u, '')}${metal}牌`
    : indicator;
}

/** 水产品〔产量〕20万吨: so many tons of what is grown or caught are what a year brought. */
function ofYield({ item, view }: RuleInput, { indicator, verb }: Named): string {
  const inLine = view.text.charAt(item.quantity.start - 1).trim() !== '';
  return item.quantity.dimension === 'mass' && inLine && verb === '' && grown.test(indicator) ? '产量' : '';
}
const grown = /^\p{Script=Han}{0,6}(?:肉|蛋|奶|蔬菜|林果|水果|水产品|粮食|棉花|茶叶|油料|中药材)$/u;

/** 产业集群达到万亿元〔规模〕: money tells how large the thing named is. */
function ofScale({ item, view }: RuleInput, indicator: string): boolean {
  if (item.quantity.dimension !== 'currency' || indicator === '') return false;
  return /^规模$/u.test(spanText(view, item.right)) && !/(?:规模|额|值|量|资|入|金)$/u.test(indicator);
}

/** A number without unit that a noun follows is part of a name: 828巨人港. */
function isBareNumber({ item, view }: RuleInput): boolean {
  if (
    item.quantity.unit !== '' ||
    /[万亿千百]$/u.test(view.text.slice(item.quantity.start, item.quantity.end).replace(/[余多]|以[上内]|左右/gu, ''))
  )
    return false;
  const next = view.text.charAt(item.quantity.end);
  const before = spanText(view, item.left);
  return (
    /[\p{L}·]/u.test(next) ||
    before === '' ||
    (!/[达为是到至在获超于得分绩值比率数约近]$/u.test(before) && !/[绩分值率数]$/u.test(before))
  );
}
