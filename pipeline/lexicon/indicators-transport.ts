import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('transport');
const bulletin = '交通运输部《交通运输行业发展统计公报》';
const railways = '国家铁路局《铁道统计公报》';
const aviation = '中国民用航空局《民航行业发展统计公报》';
const post = '国家邮政局《邮政行业发展统计公报》';

/** Networks, and what moves on them; what is newly built is no length of the network. */
export const transportRows: readonly IndicatorRow[] = [
  stock('motorway-length', '高速公路通车里程', 'Length of motorways', {
    forms: '高速公路里程 高速公路总里程 高速公路通车总里程 高速公路 高速公路运营里程',
    unit: '公里',
    range: '1 30万',
    definition: '已通车的高速公路的长度。',
    source: bulletin,
  }),
  flow('new-motorways', '新增高速公路通车里程', 'Motorways newly opened', {
    forms: '新增高速公路 高速公路通车里程新增',
    unit: '公里',
    range: '1 20万',
    definition: '一定时期内新通车的高速公路长度。',
    source: bulletin,
  }),
  stock('road-length', '公路通车里程', 'Length of roads', {
    forms: '公路总里程 公路里程 公路通车总里程',
    unit: '公里',
    range: '10 1000万',
    definition: '经验收达到等级标准并通车的公路长度。',
    source: bulletin,
  }),
  stock('rural-road-length', '农村公路总里程', 'Length of rural roads', {
    forms: '农村公路里程 农村公路通车里程',
    unit: '公里',
    range: '10 800万',
    definition: '县道、乡道和村道的长度。',
    source: bulletin,
  }),
  flow('rural-roads-built', '新改建农村公路', 'Rural roads built or rebuilt', {
    forms: '新建改建农村公路 新(改)建农村公路 新建和改造农村公路',
    unit: '公里',
    range: '1 300万',
    definition: '一定时期内新建和改建的农村公路长度。',
    source: bulletin,
  }),
  stock('railway-length', '铁路营业里程', 'Length of railways in operation', {
    forms: '铁路运营里程 铁路通车里程 铁路总里程 铁路里程',
    unit: '公里',
    range: '1 30万',
    definition: '办理客货运输业务的铁路正线长度。',
    source: railways,
  }),
  stock('high-speed-railway-length', '高速铁路营业里程', 'Length of high-speed railways', {
    forms: '高速铁路运营里程 高铁运营里程 高铁里程 高铁营业里程 高铁通车里程 高铁总里程 高速铁路里程 高铁运营总里程',
    unit: '公里',
    range: '1 10万',
    definition: '设计速度每小时250公里及以上的铁路投入运营的长度。',
    source: railways,
  }),
  flow('new-railways', '新增铁路营业里程', 'Railways newly opened', {
    forms: '新增铁路里程 新增铁路运营里程 铁路运营里程新增 新建铁路投产里程 新增铁路',
    unit: '公里',
    range: '1 10万',
    definition: '一定时期内新投产运营的铁路长度。',
    source: railways,
  }),
  flow('new-high-speed-railways', '新增高铁里程', 'High-speed railways newly opened', {
    forms: '新增高铁运营里程 新增高速铁路 新增高铁',
    unit: '公里',
    range: '1 5万',
    definition: '一定时期内新投产运营的高速铁路长度。',
    source: railways,
  }),
  stock('rail-transit-length', '城市轨道交通运营里程', 'Length of urban rail transit', {
    forms: '轨道交通运营里程 轨道交通通车里程 轨道交通里程 地铁运营里程 城市轨道交通运营线路运营里程 城市轨道交通里程',
    unit: '公里',
    range: '1 2万',
    definition: '投入运营的地铁、轻轨、市域快轨等线路的长度。',
    source: '交通运输部《城市轨道交通运营数据速报》',
  }),
  flow('new-rail-transit', '新增轨道交通运营里程', 'Urban rail transit newly opened', {
    forms: '新增地铁运营里程',
    unit: '公里',
    range: '0.5 5000',
    definition: '一定时期内新投入运营的城市轨道交通长度。',
    source: '交通运输部《城市轨道交通运营数据速报》',
  }),
  flow('airport-passengers', '机场旅客吞吐量', 'Airport passengers', {
    forms: '民航旅客吞吐量 航空旅客吞吐量 机场年旅客吞吐量 民航年旅客吞吐量 旅客吞吐量',
    unit: '人次',
    range: '100 20亿',
    definition: '一定时期内乘飞机进、出机场的旅客人次。',
    source: aviation,
  }),
  flow('airport-freight', '机场货邮吞吐量', 'Airport freight and mail', {
    forms: '货邮吞吐量 民航货邮吞吐量 机场年货邮吞吐量',
    unit: '吨',
    range: '1 3000万',
    definition: '一定时期内经航空进、出机场的货物和邮件重量。',
    source: aviation,
  }),
  flow('port-cargo', '港口货物吞吐量', 'Port cargo throughput', {
    forms: '沿海港口货物吞吐量 港口吞吐量 货物吞吐量 规模以上港口货物吞吐量',
    unit: '吨',
    range: '1000 300亿',
    definition: '一定时期内经水运进、出港区并装卸的货物重量。',
    source: bulletin,
  }),
  flow('port-containers', '港口集装箱吞吐量', 'Port container throughput', {
    forms: '集装箱吞吐量',
    unit: '标准箱',
    range: '100 6亿',
    definition: '一定时期内经水运进、出港区并装卸的集装箱数量，折成20英尺标准箱。',
    source: bulletin,
  }),
  flow('express-parcels', '快递业务量', 'Express parcels', {
    forms: '快递业务总量 快递量',
    unit: '件',
    range: '100 5000亿',
    definition: '一定时期内快递企业收寄的邮件快件数。',
    source: post,
  }),
  flow('freight-volume', '货运量', 'Freight volume', {
    forms: '货物运输量 全社会货运量 货物运输总量',
    unit: '吨',
    range: '1000 1000亿',
    definition: '一定时期内各种运输工具实际运送的货物重量。',
    source: bulletin,
  }),
  flow('greenways-built', '新建绿道', 'Greenways built', {
    forms: '新增绿道',
    unit: '公里',
    range: '0.5 20万',
    definition: '一定时期内建成的供步行和骑行的绿色线性空间的长度。',
    source: '住房和城乡建设部《绿道规划设计导则》',
  }),
  stock('general-airports', '通用机场', 'General aviation airports', {
    unit: '个',
    range: '1 2000',
    definition: '为通用航空飞行活动服务、取得使用许可或备案的机场数。',
    source: '中国民用航空局《通用机场管理规定》',
  }),
];
