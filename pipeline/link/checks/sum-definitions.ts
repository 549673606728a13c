/** A whole that consists of its parts by definition: its word in a wording, and the words of the parts in its place. */
export interface SumDefinition {
  readonly whole: string;
  readonly parts: readonly string[];
}

export const sumDefinitions: readonly SumDefinition[] = [
  { whole: '进出口', parts: ['出口', '进口'] },
  { whole: '财政赤字', parts: ['中央财政赤字', '地方财政赤字'] },
  { whole: '中小学位', parts: ['义务教育学位', '普通高中学位'] },
  { whole: '中小学学位', parts: ['义务教育学位', '普通高中学位'] },
  { whole: '常住人口', parts: ['城镇人口', '乡村人口'] },
  { whole: '常住人口', parts: ['城镇常住人口', '乡村常住人口'] },
  { whole: '生产总值', parts: ['第一产业增加值', '第二产业增加值', '第三产业增加值'] },
  { whole: '一般公共预算收入', parts: ['税收收入', '非税收入'] },
  { whole: '工农业总产值', parts: ['工业总产值', '手工业总产值', '农业总产值'] },
  { whole: '工农业总产值', parts: ['工业和手工业总产值', '农业总产值'] },
];

/** Words of kinds that leave no third beside them: parts of a 其中 list that bear them are all there are. */
export const completeKinds: readonly (readonly string[])[] = [
  ['预期性', '约束性'],
  ['金牌', '银牌', '铜牌'],
  ['男', '女'],
  ['城镇', '农村'],
  ['城镇', '乡村'],
  ['中央', '地方'],
  ['进口', '出口'],
];
