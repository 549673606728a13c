/** A rate that is by its definition the quotient of two levels. Patterns are of wordings without blanks. */
export interface RatioDefinition {
  readonly rate: RegExp;
  readonly numerator: RegExp;
  /** In the order of preference: a region has an output, a park or firm has revenue. */
  readonly denominators: readonly RegExp[];
  /** 100 for rates in percent. */
  readonly factor: number;
  /** By which share the two may differ for a reason of method, as a mean population and that at the end of the year. */
  readonly leeway: number;
}

const output = /^(?:地区|国内)?生产总值$|^GDP$/iu;
const population = /^(?:年末)?(?:全[省市区县])?(?:常住)?(?:总)?人口(?:总量|总数|数|规模)?$/u;
const area = /^(?:全[省市区县])?(?:辖区|区域|行政区域?|土地|国土)(?:总)?面积$/u;
const research =
  /^(?:全社会)?(?:研究开发|研究与试验发展|研发|R&D)(?:\(R&D\))?(?:经费(?:支出|投入)?|投入)(?:总额|合计)?$/iu;

export const partRatios: readonly RatioDefinition[] = [
  {
    rate: /^(?:全社会)?(?:研究开发|研究与试验发展|研发|R&D)(?:经费)?(?:投入)?强度$/iu,
    numerator: research,
    denominators: [output, /总收入$/u],
    factor: 100,
    leeway: 0,
  },
  {
    rate: /^(?:常住人口)?城镇化率$/u,
    numerator: /^城镇(?:常住)?人口$/u,
    denominators: [population],
    factor: 100,
    leeway: 0,
  },
];

export const perHeadRatios: readonly RatioDefinition[] = [
  {
    rate: /^人均(?:(?:地区|国内)?生产总值|GDP)$/iu,
    numerator: output,
    denominators: [population],
    factor: 1,
    leeway: 0.03,
  },
  { rate: /^(?:经济|GDP)密度$/iu, numerator: output, denominators: [area], factor: 1, leeway: 0.01 },
  { rate: /^(?:常住)?人口密度$/u, numerator: population, denominators: [area], factor: 1, leeway: 0.01 },
  {
    rate: /^城乡居民(?:人均可支配)?收入(?:之?比|比值|倍差)?$/u,
    numerator: /^城镇(?:常住)?居民人均可支配收入$/u,
    denominators: [/^农村(?:常住)?居民人均可支配收入$/u],
    factor: 1,
    leeway: 0,
  },
];
