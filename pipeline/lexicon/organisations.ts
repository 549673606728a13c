import { extensions } from './extensions.js';

/** Words with which the name of an organisation, an area or an event ends: 兰州〔新区〕, 金融街〔论坛〕. */
export const organisationEnds: readonly string[] = [
  '新区',
  '开发区',
  '高新区',
  '示范区',
  '自贸区',
  '自贸港',
  '保税区',
  '园区',
  '科技园',
  '产业园',
  '商圈',
  '都市圈',
  '经济圈',
  '城市群',
  '经济带',
  '集团',
  '公司',
  '银行',
  '交易所',
  '北交所',
  '深交所',
  '上交所',
  '大学',
  '学院',
  '医院',
  '机场',
  '集群',
  '论坛',
  '年会',
  '大会',
  '诗会',
  '博览会',
  '进博会',
  '服贸会',
  '广交会',
  '基金',
  '街道',
  '金融街',
  '艺术中心',
  '演艺区',
  '博物馆',
  '图书馆',
  '口岸',
  '港口',
  '管委会',
  '联盟',
  '研究院',
  '实验室',
  '运动会',
  '全运会',
  '十五运会',
  '文化节',
  '景区',
  '国企',
  '央企',
  '国有企业',
  '科学城',
  '半岛',
  '三角洲',
  '新城',
];

/** Every name of the subjects that the configuration adds. */
export const addedSubjects: readonly string[] = extensions().subjects.flatMap(({ name, aliases = [], local = [] }) => [
  name,
  ...aliases,
  ...local,
]);

/** Names of times and of groups of enterprises that stand where a subject may stand: 旧中国, 解放前. */
export const otherSubjects: readonly string[] = [
  '旧中国',
  '国民党政府',
  '解放前',
  '省属企业',
  '省属国企',
  '市属国企',
  '区属国企',
  '中央企业',
  ...addedSubjects,
];

/** Verbs and nouns behind the name of an organisation that only tells a value: 统计局〔公布〕, 据海关〔统计〕. */
export const reportVerbs: ReadonlySet<string> = new Set([
  '公布',
  '发布',
  '通报',
  '透露',
  '统计',
  '显示',
  '消息',
  '数据',
  '获悉',
  '了解',
]);

/** What the names of makers and carriers end with that bear no 公司: 东南〔汽车〕. */
export const makerEnds: readonly string[] = ['汽车', '石油', '石化', '电信', '联通', '电网', '航空', '钢铁'];
