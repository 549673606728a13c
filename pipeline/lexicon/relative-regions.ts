import { findRegionByCode, regionsAbove } from './region-tree.js';
import { country, type NamedRegion, type Region } from './region-rows.js';

/** What a relative word speaks of, by its last part: the region itself or the nearest one above that fits. */
const relativeKinds: readonly {
  readonly ending: string;
  readonly fits: (region: NamedRegion) => boolean;
  readonly examples: readonly string[];
}[] = [
  { ending: '国', fits: (region) => region.level === 'country', examples: ['全国', '我国'] },
  {
    ending: '省',
    fits: (region) => region.level === 'province' && region.name.endsWith('省'),
    examples: ['全省', '我省', '省'],
  },
  { ending: '自治区', fits: (region) => region.name.endsWith('自治区'), examples: ['自治区', '全自治区'] },
  { ending: '自治州', fits: (region) => region.name.endsWith('自治州'), examples: ['自治州'] },
  { ending: '州', fits: (region) => region.name.endsWith('自治州'), examples: ['全州', '我州'] },
  { ending: '盟', fits: (region) => region.name.endsWith('盟'), examples: ['全盟'] },
  { ending: '市', fits: (region) => region.name.endsWith('市'), examples: ['全市', '我市', '本市', '市'] },
  {
    ending: '区',
    fits: (region) => region.name.endsWith('区') && !region.name.endsWith('行政区'),
    examples: ['全区', '我区', '区'],
  },
  { ending: '县', fits: (region) => region.name.endsWith('县'), examples: ['全县', '我县'] },
  { ending: '旗', fits: (region) => region.name.endsWith('旗'), examples: ['全旗'] },
];
const relativeWord = /^(?:全|我|本|该)?(国|省|自治区|自治州|州|盟|市|区|县|旗)$/u;

/**
 * The region that 全市, 我省, 全区, 自治区, 全国 … mean in a document of `regionCode`: for 110102 全市 is 北京市 and
 * 全区 is 西城区; for 450000 全区 is 广西壮族自治区. Nothing when the document's region has no such region at or above it.
 */
export function resolveRelativeRegion(word: string, regionCode: string): Region | undefined {
  const ending = relativeWord.exec(word)?.[1];
  const region = findRegionByCode(regionCode);
  if (ending === undefined || region === undefined) return undefined;
  if (ending === '国') return country;
  const kind = relativeKinds.find((row) => row.ending === ending);
  return kind && [region, ...regionsAbove(region)].find(kind.fits);
}
