import type { UnitRow } from './units.js';

/** Shares, points, multiples and scores. */
export const ratioRows: readonly UnitRow[] = [
  {
    unit: '%',
    forms: ['%', '％', '﹪'],
    code: '%',
    dimension: 'ratio',
    examples: ['增长5.8%', '占12％', '占33.3333%'],
    notBefore: '0 1 2 3 4 5 6 7 8 9 A B C D E F',
  },
  { unit: '‰', forms: ['‰'], code: '[ppth]', dimension: 'ratio', examples: ['人口自然增长率-0.6‰'] },
  {
    unit: '百分点',
    forms: ['个百分点', '百分点', '个百分比', '个点'],
    code: '{percentage-point}',
    dimension: 'points',
    examples: ['提高7.25个百分点', '回落3百分点', '高出0.5个点'],
    notBefore: '位 心 状 击 赞 播 评 燃 亮 缀 球 餐 名 子 升 阵 菜 钟 对 群',
  },
  {
    unit: '基点',
    forms: ['个基点', '基点', 'BP', 'bp'],
    code: '{basis-point}',
    dimension: 'points',
    examples: ['下降25个基点', '下调10BP'],
  },
  {
    unit: '点',
    forms: ['点'],
    code: '{index-point}',
    dimension: 'score',
    examples: ['指数收于3268.5点', '股指跌至2950点'],
    notBefore: '钟 半 档 整 多 左 到 至 开 前 后 位 线',
  },
  {
    unit: '倍',
    forms: ['倍'],
    code: '1',
    dimension: 'multiple',
    examples: ['是上年的2.5倍', '增长一倍'],
    notBefore: '数 率',
  },
  {
    unit: '分',
    forms: ['分', '分钱'],
    code: '{point}',
    dimension: 'score',
    examples: ['得分98.5分', '每斤涨5分钱'],
    notBefore:
      '之 钟 比 数 率 号 点 别 公 局 行 店 院 校 区 会 部 享 布 散 配 工 类 级 析 歧 钱 开 担 流 化 支 成 红 解 期 批 层 步 明 为 赴 项 段 组 量 辨 列 场 厂 站 所 子 头 论 发 拆',
  },
  {
    unit: '番',
    forms: ['番'],
    code: '{doubling}',
    dimension: 'multiple',
    examples: ['总产值翻一番', '翻了两番'],
    notBefore: '茄 号',
  },
];
