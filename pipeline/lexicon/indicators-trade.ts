import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('trade');
const retail = '国家统计局《批发和零售业、住宿和餐饮业统计报表制度》';
const customs = '《中华人民共和国海关统计条例》';
const commerce = '商务部《外商投资统计调查制度》';

/** Retail sales, foreign trade and foreign investment; the world's and one partner's trade are apart. */
export const tradeRows: readonly IndicatorRow[] = [
  flow('retail-sales', '社会消费品零售总额', 'Total retail sales of consumer goods', {
    forms: '社零额 社会消费品零售额 社零总额 社会商品零售总额',
    unit: '元',
    range: '100万 100万亿',
    definition: '企业和个体户售给个人和社会集团、非生产非经营用的实物商品金额与餐饮服务收入之和。',
    source: retail,
  }),
  flow('online-retail-sales', '网上零售额', 'Online retail sales', {
    forms: '网络零售额 实物商品网上零售额 网络零售总额',
    unit: '元',
    range: '1万 40万亿',
    definition: '通过公共网络交易平台实现的商品和服务零售额。',
    source: retail,
  }),
  flow('total-goods-trade', '货物进出口总额', 'Total imports and exports of goods', {
    forms:
      '进出口总额 进出口总值 进出口 外贸进出口 外贸进出口总额 外贸进出口总值 货物进出口 货物贸易进出口总额 进出口贸易总额 对外贸易总额 外贸总额 进出口规模',
    unit: '元',
    range: '1万 100万亿',
    definition: '实际进出关境并引起境内物质资源增减的货物总金额。',
    source: customs,
  }),
  flow('goods-exports', '出口总额', 'Exports of goods', {
    forms: '出口 外贸出口 货物出口 外贸出口总额 出口总值 出口额 出口贸易总额 出口规模',
    unit: '元',
    range: '1万 60万亿',
    definition: '实际出境并减少境内物质资源存量的货物金额。',
    source: customs,
  }),
  flow('goods-imports', '进口总额', 'Imports of goods', {
    forms: '进口 货物进口 外贸进口 进口总值 进口额',
    unit: '元',
    range: '1万 60万亿',
    definition: '实际进境并增加境内物质资源存量的货物金额。',
    source: customs,
  }),
  flow('new-three-exports', '“新三样”出口', 'Exports of electric cars, lithium batteries and solar cells', {
    forms: '新三样产品出口 新三样出口',
    unit: '元',
    range: '1万 5万亿',
    definition: '电动载人汽车、锂离子蓄电池、太阳能电池三类产品的出口金额。',
    source: customs,
  }),
  flow('belt-and-road-trade', '对共建“一带一路”国家进出口总额', 'Trade with Belt and Road countries', {
    forms: '对共建一带一路国家进出口 对一带一路沿线国家进出口',
    unit: '元',
    range: '1万 40万亿',
    definition: '与共建“一带一路”国家之间的货物进出口金额。',
    source: customs,
  }),
  flow('asean-trade', '对东盟进出口总额', 'Trade with ASEAN', {
    forms: '对东盟进出口',
    unit: '元',
    range: '1万 15万亿',
    definition: '与东南亚国家联盟成员国之间的货物进出口金额。',
    source: customs,
  }),
  flow('services-trade', '服务贸易进出口总额', 'Trade in services', {
    forms: '服务贸易 服务进出口总额 服务进出口 服务贸易总额',
    unit: '元',
    range: '1万 20万亿',
    definition: '常住单位与非常住单位之间服务交易的收入与支出之和。',
    source: '商务部《国际服务贸易统计监测制度》',
  }),
  flow('cross-border-e-commerce-trade', '跨境电商进出口额', 'Cross-border e-commerce', {
    forms: '跨境电商进出口 跨境电子商务进出口 跨境电商交易额 跨境电子商务交易额',
    unit: '元',
    range: '1万 10万亿',
    definition: '通过跨境电子商务平台达成的进出口商品金额。',
    source: customs,
  }),
  flow('foreign-investment-used', '实际使用外资', 'Foreign investment actually used', {
    forms:
      '实际利用外资 实际使用外资金额 实际利用外资额 实际利用外商直接投资 实际使用外商直接投资 利用外资 吸收外资 外商直接投资 实际利用外资金额',
    unit: '美元',
    range: '1万 20000亿',
    definition: '外国投资者在一定时期内按合同实际投入境内的资金。',
    source: commerce,
  }),
  flow('new-foreign-funded-firms', '新设外商投资企业', 'Foreign-funded firms newly set up', {
    forms: '新设外资企业 新设立外资企业 新设外资企业数量 新设立外商投资企业',
    unit: '家',
    range: '1 60万',
    definition: '一定时期内新登记设立的外商投资企业数。',
    source: commerce,
  }),
  flow('outward-direct-investment', '对外直接投资', 'Outward direct investment', {
    forms: '非金融类对外直接投资 实际对外投资 对外投资 实际对外直接投资',
    unit: '美元',
    range: '1万 20000亿',
    definition: '境内投资者为取得境外企业经营权而实际投出的资金。',
    source: '商务部《对外直接投资统计制度》',
  }),
  flow('trading-firms', '有进出口实绩企业', 'Firms that import or export', {
    forms: '有进出口实绩的企业 有进出口实绩企业总数',
    unit: '家',
    range: '1 200万',
    definition: '一定时期内在海关有进口或出口记录的企业数。',
    source: customs,
  }),
  flow('china-europe-trains', '中欧班列开行', 'China–Europe freight trains', {
    forms: '开行中欧班列 中欧班列 中欧(亚)班列开行',
    unit: '列',
    range: '1 10万',
    definition: '一定时期内往返中国与欧洲（及中亚）之间的集装箱货运列车开行数。',
    source: '推进“一带一路”建设工作领导小组办公室《中欧班列发展报告（2021）》',
  }),
  stock('foreign-exchange-reserves', '外汇储备', 'Foreign exchange reserves', {
    forms: '国家外汇储备',
    unit: '美元',
    range: '1亿 5万亿',
    definition: '由货币当局持有、可随时用于国际支付的外币资产。',
    source: '国家外汇管理局《官方储备资产》',
  }),
];
