import type { Status } from '../model/fact.js';

/** Words of a clause that say whether its value happened, is aimed at, or is laid down. The first row that matches decides. */
export interface StatusWord {
  readonly pattern: RegExp;
  readonly status: Status;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export const statusWords: readonly StatusWord[] = [
  {
    pattern: /(?:给予|补贴|补助|奖励|资助|补偿|奖补|扶持)[^，；。]{0,12}$|(?:不超过|最高|每[人户家年][^，；。]{0,6})(?:给予|补贴|补助|奖励|资助|补偿)|每年(?:投入|安排|拨付|给予|列支)[^，；。]{0,4}$/u,
    status: 'provision',
    examples: ['对首次上榜企业给予', '每年投入'],
    counterExamples: ['获得市级奖励资金'],
  },
  {
    pattern: /(?:力争|确保|争取(?!消费|中央|设备|用于)|计划(?!指标|目标|总投资)|拟|预期目标|目标为|目标是|目标安排|控制在[^，；。]*$|不低于年度|预计(?:投入|投资|带动|可|将)|到20[2-9]\d年(?!底?[，,]?已)|规划建设|将(?:达到|建成|新增|实现|超过|建设|完成|投入|推出|发布|打造|为|增长|有)|要(?:达到|实现|完成)|再(?:打造|建|新增|培育|推出)|年内(?:建成|完成|实现)|努力实现)/u,
    status: 'target',
    examples: ['力争改造', '到2027年建成', '登记失业率控制在'],
    counterExamples: ['争取中央预算内投资', '完成投资'],
  },
];

/** Words that say a clause tells of what has happened, whatever the section. */
export const pastWords = /(?:已(?:经)?(?:达|建|完成|有|实现|累计)|截至(?:目前|20)|去年|上年|目前(?:已|共)|202[0-9]年(?:已|完成|实现))/u;
