import type { Recogniser } from '../recogniser.js';
import { findConstructions, type Construction } from './matching/constructions.js';

const free = '(?<![0-9０-９.．〇零一二两三四五六七八九十百千万亿几数余多来])';
const magnitude = '(?:[十百千万亿]|[十百千]万|百亿|千亿|万亿)';

const constructions: readonly Construction[] = [
  {
    pattern: new RegExp(
      `每(?:\\d{0,3}\\s?[百千万亿]|一?[十百千]万|[百千万亿]{1,2})(?=\\s?(?:人|名|户|常住|老年|儿童|劳动力|就业|元|平方|立方|公里|吨|美元|职工|居民|家|公顷|亩|产值))`,
      'gu',
    ),
    class: 'name',
    reason: '指标的计算单位',
  },
  {
    pattern: new RegExp(`${free}[万亿]元(?=\\s?(?:地区|国内|工业|生产总值|GDP|增加值|产值|单位|投资项目审批))`, 'gu'),
    class: 'name',
    reason: '指标的计算单位',
  },
  {
    pattern: new RegExp(
      `${free}${magnitude}人(?=\\s?(?:拥有|均|居家|发明|有效|口|床位|医师|护士|全科|公共|病床|专利|高价值|刑事|死亡率|犯罪))`,
      'gu',
    ),
    class: 'name',
    reason: '指标的计算单位',
  },
  {
    pattern: new RegExp(
      `${free}(?:[1-9]0{0,3})?${magnitude}(?:人|吨|车|公里)(?=\\s?(?:生产安全|道路交通)?(?:事故)?死亡(?:人数|率))`,
      'gu',
    ),
    class: 'name',
    reason: '指标的计算单位',
  },
  {
    pattern: new RegExp(`[（(](?:[^（）()0-9]{0,8}[/／])?${magnitude}(?:[\\p{L}/／·]{1,10})[）)]`, 'gu'),
    class: 'name',
    reason: '表头中的单位',
    accept: (match) => !/[约超近达余多以]/u.test(match[0]),
  },
  {
    pattern: new RegExp(`单位\\s?[：:]\\s?[^，。；\\s0-9]{0,6}${magnitude}[^，。；\\s0-9]{1,8}`, 'gu'),
    class: 'name',
    reason: '表头中的单位',
  },
  {
    pattern: new RegExp(`^人民币${magnitude}元$`, 'gu'),
    class: 'name',
    reason: '表头中的单位',
  },
];

/** Magnitudes that belong to the unit of an indicator: 每万人, 万元地区生产总值能耗, （亿元）. */
export const denominator: Recogniser = {
  id: 'denominator',
  examples: [
    '【每万】人口发明专利拥有量9.3件',
    '【万元】地区生产总值能耗下降3%',
    '【千人】居家为老服务床位7.8张',
    '煤矿【百万吨】死亡人数0.06人',
    '就业人员【10万人】生产安全事故死亡人数1.1人',
    '常住人口规模【（万人）】',
    '全员劳动生产率【（万元/人）】',
    '【单位：亿元】',
    '【人民币百万元】',
  ],
  counterExamples: [
    '6.2万元地区补助。',
    '突破万亿元。',
    '十余万人拥有。',
    '投资（3亿元）。',
    '增加值（约万元）。',
    '人民币百万元以上。',
  ],
  find: (context) => (/[十百千万亿]/u.test(context.text) ? findConstructions(constructions, context) : []),
};
