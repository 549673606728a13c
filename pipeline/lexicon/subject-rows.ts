import { extensions } from './extensions.js';
import { regions } from './regions.js';

/** An organisation, area or event that texts call by several names. */
export interface SubjectRow {
  /** Its proper name, which means it in any text. */
  readonly name: string;
  /** Other names that mean it in any text. */
  readonly aliases?: readonly string[];
  /** Names that mean it only in texts about its region or a province or city around it. */
  readonly local?: readonly string[];
  /** GB/T 2260 code of the smallest region that holds it; absent for a kind of organisation that every region has. */
  readonly region?: string;
  /** A piece of land rather than an organisation or event: facts about it are facts about its region. */
  readonly isArea?: true;
}

const namedRows: readonly SubjectRow[] = [
  {
    name: '中关村科技园区西城园',
    aliases: ['中关村西城园', '中关村科技园西城园'],
    local: ['西城园'],
    region: '110102',
    isArea: true,
  },
  {
    name: '金科新区',
    aliases: ['北京金融科技与专业服务创新示范区', '国家级金科新区'],
    local: ['国家级金融科技示范区', '金科'],
    region: '110102',
    isArea: true,
  },
  { name: '北京金融街', local: ['金融街'], region: '110102', isArea: true },
  { name: '金融街论坛年会', aliases: ['金融街论坛'], region: '110102' },
  { name: '北京天桥艺术中心', local: ['天桥艺术中心'], region: '110102' },
  { name: '北京天桥演艺区', local: ['天桥演艺区'], region: '110102', isArea: true },
  { name: '省属国有企业', aliases: ['省属国企'] },
  { name: '市属国有企业', aliases: ['市属国企'] },
  { name: '区属国有企业', aliases: ['区属国企'] },
  { name: '重庆江北国际机场', local: ['江北国际机场', '江北机场'], region: '500000' },
  { name: '西安咸阳国际机场', aliases: ['西安咸阳机场'], local: ['咸阳国际机场', '咸阳机场'], region: '610000' },
  { name: '昆明长水国际机场', aliases: ['昆明长水机场'], local: ['长水国际机场', '长水机场'], region: '530100' },
  { name: '郑州新郑国际机场', aliases: ['郑州机场', '郑州新郑机场'], region: '410100' },
  { name: '长沙黄花国际机场', aliases: ['长沙机场', '长沙黄花机场'], region: '430100' },
  { name: '西宁曹家堡国际机场', aliases: ['西宁机场', '西宁曹家堡机场'], region: '630000' },
  { name: '揭阳潮汕国际机场', aliases: ['揭阳潮汕机场'], region: '445200' },
  { name: '苏州工业园区', region: '320500', isArea: true },
  { name: '海南自由贸易港', aliases: ['海南自贸港'], local: ['自由贸易港', '自贸港'], region: '460000', isArea: true },
];

/**
 * The new areas of the state, but for 浦东新区 and 滨海新区, which are districts. Those that lie in several prefectures have
 * the code of their province.
 */
const newAreas: readonly SubjectRow[] = [
  { name: '两江新区', aliases: ['重庆两江新区'], region: '500000' },
  { name: '舟山群岛新区', aliases: ['浙江舟山群岛新区'], region: '330900' },
  { name: '兰州新区', aliases: ['甘肃兰州新区'], region: '620100' },
  { name: '南沙新区', aliases: ['广州南沙新区'], region: '440115' },
  { name: '西咸新区', aliases: ['陕西西咸新区'], region: '610000' },
  { name: '贵安新区', aliases: ['贵州贵安新区'], region: '520000' },
  { name: '青岛西海岸新区', local: ['西海岸新区'], region: '370211' },
  { name: '金普新区', aliases: ['大连金普新区'], region: '210200' },
  { name: '天府新区', aliases: ['四川天府新区'], region: '510000' },
  { name: '湘江新区', aliases: ['湖南湘江新区'], region: '430100' },
  { name: '南京江北新区', local: ['江北新区'], region: '320100' },
  { name: '福州新区', aliases: ['福建福州新区'], region: '350100' },
  { name: '滇中新区', aliases: ['云南滇中新区'], region: '530100' },
  { name: '哈尔滨新区', aliases: ['黑龙江哈尔滨新区'], region: '230100' },
  { name: '长春新区', aliases: ['吉林长春新区'], region: '220100' },
  { name: '赣江新区', aliases: ['江西赣江新区'], region: '360000' },
  { name: '雄安新区', aliases: ['河北雄安新区'], region: '130000' },
  { name: '海口江东新区', local: ['江东新区'], region: '460100' },
];

/** Provinces with a pilot free trade zone, by the first two digits of their codes, in the order of their founding. */
const freeTradeProvinces: readonly string[] = [
  ...['31', '12', '35', '44', '21', '33', '41', '42', '50', '51', '61'],
  ...['46', '13', '23', '32', '37', '45', '53', '11', '34', '43', '65'],
];
const freeTradeWords: readonly string[] = ['自由贸易试验区', '自贸试验区', '自贸区'];

/** 中国（上海）自由贸易试验区, 上海自贸试验区, 上海自贸区; in texts of Shanghai also 自贸试验区. */
function freeTradeRow({ code, shortName }: { readonly code: string; readonly shortName: string }): SubjectRow {
  const aliases = freeTradeWords.map((word) => shortName + word);
  const name = `中国（${shortName}）自由贸易试验区`;
  return { name, aliases, local: freeTradeWords, region: code, isArea: true };
}

export const subjectRows: readonly SubjectRow[] = [
  ...namedRows,
  ...newAreas.map((row): SubjectRow => ({ ...row, isArea: true })),
  ...regions.filter(({ code }) => freeTradeProvinces.some((digits) => code === `${digits}0000`)).map(freeTradeRow),
  ...extensions().subjects,
];
