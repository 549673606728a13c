import type { Dimension } from '../model/quantity.js';

/** General nouns that say enough once it is said what they do: 50家企业入驻园区. */
export const selfSufficientNouns: ReadonlySet<string> = new Set([
  '企业',
  '机构',
  '单位',
  '地方',
  '平台',
  '场所',
  '小区',
  '楼宇',
  '产品',
  '活动',
  '政策',
]);

/** Nouns that a value of a dimension takes when the thing itself was named with another: 40个、3.9万平方米. */
export const dimensionNouns: Readonly<Partial<Record<Dimension, string>>> = {
  area: '面积',
  length: '长度',
  currency: '金额',
  persons: '人数',
  volume: '容量',
  mass: '重量',
};

/** Verbs that say nothing of the thing counted: 实现, 拥有, 达到. They are left out of its name. */
export const generalVerbs: ReadonlySet<string> = new Set([
  '实现',
  '完成',
  '达到',
  '拥有',
  '有',
  '共有',
  '为',
  '是',
  '设',
  '下设',
  '保持',
  '使',
  '让',
  '获',
  '获得',
  '取得',
  '涉及',
  '包括',
  '含',
  '涵盖',
  '超过',
  '突破',
  '占',
  '列',
  '位居',
  '等',
]);

/** Verbs that are themselves what is counted or measured: 项目签约1009户, 新开工31个. */
export const measureVerbs: ReadonlySet<string> = new Set([
  '签约',
  '融资',
  '开工',
  '新开工',
  '完工',
  '竣工',
  '投产',
  '投资',
  '完成投资',
  '增资',
  '捐款',
  '减负',
  '办结',
  '就业',
  '参保',
  '受益',
  '贷款',
  '退税',
  '出栏',
  '发电',
  '用电',
  '供水',
  '消费',
  '纳税',
  '交易',
  '获奖',
  '参与',
  '上市',
  '助餐',
  '供地',
  '捐赠',
  '募集',
  '减排',
  '进出口',
  '出口',
  '进口',
  '吞吐',
  '装机',
  '销售',
  '成交',
  '放贷',
  '授信',
  '落户',
  '入驻',
  '回迁',
  '安置',
  '搬迁',
  '脱贫',
  '转移就业',
  '毕业',
  '招生',
  '在校',
  '救助',
  '拆迁',
  '造林',
  '绿化',
  '改造',
  '接待',
  '游客',
  '累计签约',
]);

/** What happens to people in an accident, an attack or an epidemic. */
export const harms: readonly string[] = ['死亡', '遇难', '受伤', '失踪', '受灾', '确诊', '感染', '住院', '死于'];

/** What is done with money that is raised or given: 安排5亿元支持科技创新. */
export const fundVerbs: readonly string[] = ['安排', '下达', '拨付', '投入', '筹措', '筹集', '统筹'];

/** Verbs that give: who receives is named by the clause before. */
export const grantVerbs: ReadonlySet<string> = new Set([
  '给予',
  '提供',
  '予以',
  '享受',
  '发放',
  '一次性给予',
  '最高给予',
]);
