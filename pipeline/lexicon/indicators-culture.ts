import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('culture');
const bulletin = '文化和旅游部《文化和旅游发展统计公报》';

/** Culture, sport and tourism. */
export const cultureRows: readonly IndicatorRow[] = [
  stock('public-culture-space-per-head', '人均公共文化服务设施面积', 'Space of public culture per head', {
    forms: '人均公共文化服务设施建筑面积 人均公共文化设施面积 人均公共文化设施建筑面积',
    unit: '平方米',
    range: '0.01 10',
    definition: '公共文化服务设施的建筑面积与常住人口之比。',
    source: '《中华人民共和国公共文化服务保障法》',
  }),
  stock('sports-area-per-head', '人均体育场地面积', 'Sports area per head', {
    unit: '平方米',
    range: '0.1 20',
    definition: '体育场地面积与常住人口之比。',
    source: '国家体育总局《全国体育场地统计调查制度》',
  }),
  flow('visitors', '接待游客', 'Visitors', {
    forms: '接待游客人次 旅游人次 接待游客人数 游客接待量 接待国内外游客 接待旅游人数 旅游接待人次 接待旅游者',
    unit: '人次',
    range: '100 200亿',
    definition: '一定时期内到本地旅游的国内外游客人次。',
    source: bulletin,
  }),
  flow('inbound-visitors', '接待入境游客', 'Inbound visitors', {
    forms: '入境游客 入境游客数量 入境旅游人次 入境旅游 接待入境旅游者 入境旅游人数',
    unit: '人次',
    range: '10 5亿',
    definition: '一定时期内来本地旅游的外国人、港澳台同胞和海外侨胞人次。',
    source: bulletin,
  }),
  flow('tourism-revenue', '旅游收入', 'Tourism revenue', {
    forms: '旅游总花费 旅游总收入 旅游综合收入 游客总花费 旅游花费 游客花费',
    unit: '元',
    range: '1万 20万亿',
    definition: '一定时期内游客在旅行游览过程中支付的费用总和。',
    source: bulletin,
  }),
  stock('museums', '博物馆', 'Museums', {
    forms: '备案博物馆 备案注册博物馆',
    unit: '家',
    otherUnits: ['座', '个'],
    range: '1 2万',
    definition: '依法备案、向公众开放的博物馆数。',
    source: '《博物馆条例》',
  }),
  stock('bookshops', '实体书店', 'Bookshops', {
    unit: '家',
    otherUnits: ['个'],
    range: '1 50万',
    definition: '有固定营业场所的出版物零售店数。',
    source: '《出版物市场管理规定》',
  }),
  stock('bookshops-per-10000', '万人拥有实体书店', 'Bookshops per 10,000 residents', {
    forms: '每万人拥有实体书店',
    unit: '个',
    otherUnits: ['家'],
    range: '0.05 20',
    definition: '实体书店数与常住人口（万人）之比。',
    source: '中宣部等《关于支持实体书店发展的指导意见》',
  }),
  stock('national-5a-sights', '国家5A级旅游景区', 'National 5A tourist sights', {
    forms: '5A级旅游景区 5A级景区 国家5A级景区',
    unit: '家',
    otherUnits: ['个', '处'],
    range: '1 500',
    definition: '经评定达到国家5A级标准的旅游景区数。',
    source: '《旅游景区质量等级划分》（GB/T 17775—2024）',
  }),
  stock('national-heritage-sites', '全国重点文物保护单位', 'National heritage sites', {
    forms: '国保单位',
    unit: '处',
    otherUnits: ['个'],
    range: '1 1万',
    definition: '由国务院核定公布的不可移动文物数。',
    source: '《中华人民共和国文物保护法》',
  }),
  stock('national-intangible-heritage', '国家级非物质文化遗产代表性项目', 'National intangible heritage', {
    forms: '国家级非遗保护项目 国家级非遗项目 国家级非遗代表性项目 国家级非物质文化遗产',
    unit: '项',
    otherUnits: ['个'],
    range: '1 3000',
    definition: '列入国家级名录的非物质文化遗产代表性项目数。',
    source: '《中华人民共和国非物质文化遗产法》',
  }),
];
