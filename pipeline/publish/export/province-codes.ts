/**
 * Provinces by the first two digits of GB/T 2260, with the subdivision code of ISO 3166-2:CN (as of 2023) and the name
 * in English: `11 CN-BJ Beijing`.
 */
const rows: readonly string[] = [
  '11 CN-BJ Beijing',
  '12 CN-TJ Tianjin',
  '13 CN-HE Hebei',
  '14 CN-SX Shanxi',
  '15 CN-NM Inner Mongolia',
  '21 CN-LN Liaoning',
  '22 CN-JL Jilin',
  '23 CN-HL Heilongjiang',
  '31 CN-SH Shanghai',
  '32 CN-JS Jiangsu',
  '33 CN-ZJ Zhejiang',
  '34 CN-AH Anhui',
  '35 CN-FJ Fujian',
  '36 CN-JX Jiangxi',
  '37 CN-SD Shandong',
  '41 CN-HA Henan',
  '42 CN-HB Hubei',
  '43 CN-HN Hunan',
  '44 CN-GD Guangdong',
  '45 CN-GX Guangxi',
  '46 CN-HI Hainan',
  '50 CN-CQ Chongqing',
  '51 CN-SC Sichuan',
  '52 CN-GZ Guizhou',
  '53 CN-YN Yunnan',
  '54 CN-XZ Xizang',
  '61 CN-SN Shaanxi',
  '62 CN-GS Gansu',
  '63 CN-QH Qinghai',
  '64 CN-NX Ningxia',
  '65 CN-XJ Xinjiang',
  '71 CN-TW Taiwan',
  '81 CN-HK Hong Kong',
  '82 CN-MO Macao',
];

/** What a region is called outside of China. */
export interface RegionNames {
  /** ISO 3166-1 or 3166-2. */
  readonly iso: string;
  readonly en: string;
}

const provinces = new Map<string, RegionNames>([['100000', { iso: 'CN', en: 'China' }], ...rows.map(readRow)]);

function readRow(row: string): [string, RegionNames] {
  const [digits = '', iso = '', ...words] = row.split(' ');
  return [`${digits}0000`, { iso, en: words.join(' ') }];
}

/** Of the country and the provinces of today; of no region below. */
export function regionNamesOf(code: string): RegionNames | undefined {
  return provinces.get(code);
}
