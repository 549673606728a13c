const qualifiers = {
  eq: '等于',
  approx: '约',
  gt: '超过',
  ge: '不低于',
  lt: '不足',
  le: '不超过',
  range: '区间',
};

/** Chinese words in place of the codes of the tables, by column and code. */
export const codeWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: { level: '水平值', growth: '增速', change: '变化量', share: '占比', multiple: '倍数', rank: '位次' },
  qualifier: qualifiers,
  target_qualifier: qualifiers,
  actual_qualifier: qualifiers,
  status: { actual: '实际', target: '目标', provision: '规定' },
  period_basis: { stated: '本句写明', section: '上文或标题', document: '文件本身' },
  outcome: { met: '完成', missed: '未完成', open: '未有定论', consistent: '相符', inconsistent: '不符' },
  reason: {
    'same-period': '同期',
    'later-period': '其后时期',
    'vague-outcome': '实际数过于笼统',
    ahead: '未到期',
    'other-period': '只有其他时期的数',
    'no-outcome': '没有实际数',
  },
  check: {
    'same-observation': '同一观测',
    'from-to-growth': '由……到……的增速',
    'growth-of-levels': '两个水平的增速',
    'change-of-levels': '两个水平的差',
    'share-of-whole': '部分占整体',
    'ratio-of-levels': '两个水平的比',
    'sum-of-parts': '分项之和',
    'count-times-mean': '个数乘均值',
    'gap-to-whole': '距整体的差额',
  },
  domain: {
    agriculture: '农业',
    branches: '行业',
    business: '经营主体',
    care: '养老托幼',
    city: '城市建设',
    culture: '文化体育旅游',
    education: '教育',
    employment: '就业',
    energy: '能源',
    environment: '环境',
    finance: '金融',
    governance: '社会治理',
    health: '卫生',
    income: '居民收支',
    industry: '工业',
    investment: '投资',
    'national-accounts': '国民经济核算',
    population: '人口',
    prices: '价格',
    'public-finance': '财政',
    resources: '资源',
    science: '科技',
    trade: '商贸外资',
    transport: '交通运输',
  },
  measure: { stock: '时点数', flow: '时期数' },
};

/** The word for a code of a column; any other value as it is. */
export function wordOf(column: string, value: string): string {
  const words = codeWords[column];
  return words !== undefined && Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
