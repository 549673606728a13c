/** Parts of the country, of several provinces or cities, by which figures are told; 地区 may follow. */
export const largerRegions: ReadonlySet<string> = new Set([
  '东部',
  '中部',
  '西部',
  '东北',
  '中西部',
  '华东',
  '华北',
  '华中',
  '华南',
  '西南',
  '西北',
  '京津冀',
  '长三角',
  '珠三角',
  '长江经济带',
  '粤港澳大湾区',
]);
