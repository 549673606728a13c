import { indicatorDomain } from './indicator-domain.js';
import type { IndicatorRow } from './indicators.js';

const { flow, stock } = indicatorDomain('finance');
const bank = '中国人民银行《金融统计数据报告》';
const listing = '《中华人民共和国证券法》';

/** Banking, insurance, asset management, listed companies. */
export const financeRows: readonly IndicatorRow[] = [
  flow('financial-value-added', '金融业增加值', 'Value added of finance', {
    unit: '元',
    range: '10万 20万亿',
    definition: '银行、证券、保险和其他金融活动在一定时期内新增的价值。',
    source: '《中国国民经济核算体系（2016）》',
  }),
  stock('assets-under-management', '资产管理规模', 'Assets under management', {
    forms: '资管规模 资产管理总规模',
    unit: '元',
    range: '1亿 300万亿',
    definition: '资产管理机构受托管理的资产总额。',
    source: '中国人民银行等《关于规范金融机构资产管理业务的指导意见》',
  }),
  stock('financial-assets', '金融机构资产规模', 'Assets of financial institutions', {
    forms: '金融资产规模 金融业资产规模 金融资产总额',
    unit: '元',
    range: '1亿 800万亿',
    definition: '金融机构法人资产负债表上的资产总计。',
    source: '中国人民银行《金融业机构资产负债统计表》',
  }),
  stock('deposits', '金融机构本外币存款余额', 'Deposits', {
    forms: '存款余额 本外币存款余额 金融机构人民币存款余额 各项存款余额 人民币存款余额 银行机构本外币存款余额',
    unit: '元',
    range: '100万 600万亿',
    definition: '金融机构吸收的各项存款在时点上的余额。',
    source: bank,
  }),
  stock('loans', '金融机构本外币贷款余额', 'Loans', {
    forms: '贷款余额 本外币贷款余额 金融机构人民币贷款余额 各项贷款余额 人民币贷款余额 银行机构本外币贷款余额',
    unit: '元',
    range: '100万 500万亿',
    definition: '金融机构发放的各项贷款在时点上的余额。',
    source: bank,
  }),
  stock('inclusive-small-loans', '普惠小微贷款余额', 'Inclusive loans to small firms', {
    forms: '普惠小微企业贷款余额 普惠小微贷款 普惠型小微企业贷款余额',
    unit: '元',
    range: '10万 100万亿',
    definition: '单户授信1000万元以下的小微企业和个体经营贷款余额。',
    source: '中国人民银行《金融机构贷款投向统计报告》',
  }),
  stock('technology-loans', '科技贷款余额', 'Loans for technology', {
    forms: '科技型企业贷款余额 科技贷款',
    unit: '元',
    range: '10万 150万亿',
    definition: '投向科技型企业和科技相关产业的贷款余额。',
    source: '中国人民银行《金融机构贷款投向统计报告》',
  }),
  stock('non-performing-loan-ratio', '不良贷款率', 'Ratio of non-performing loans', {
    forms: '银行业不良贷款率 不良率',
    unit: '%',
    range: '0.05 40',
    lowerIsBetter: true,
    definition: '次级、可疑、损失类贷款占各项贷款的百分比。',
    source: '中国银保监会、中国人民银行《商业银行金融资产风险分类办法》',
  }),
  flow('insurance-premiums', '原保险保费收入', 'Insurance premiums', {
    forms: '保费收入 保险业保费收入',
    unit: '元',
    range: '1万 15万亿',
    definition: '保险机构因直接承保而取得的保费。',
    source: '国家金融监督管理总局《保险业经营情况表》',
  }),
  stock('social-financing', '社会融资规模', 'Social financing', {
    forms: '社会融资规模存量',
    unit: '元',
    range: '100万 600万亿',
    definition: '实体经济从金融体系获得的资金在时点上的余额。',
    source: '中国人民银行《金融统计数据报告》',
  }),
  stock('m2', '广义货币M2', 'Broad money M2', {
    forms: '广义货币 M2 广义货币供应量 广义货币余额',
    unit: '元',
    range: '100亿 600万亿',
    definition: '流通中货币、活期存款与准货币之和。',
    source: '中国人民银行《金融统计数据报告》',
  }),
  stock('listed-companies', '上市公司', 'Listed companies', {
    forms:
      '境内外上市公司 上市企业 境内上市公司 上市公司总量 上市公司总数 上市公司数量 境内外上市公司总量 A股上市公司 境内外上市企业',
    unit: '家',
    range: '1 2万',
    definition: '股票在证券交易所挂牌交易的公司数。',
    source: listing,
  }),
  flow('new-listed-companies', '新增上市公司', 'Newly listed companies', {
    forms: '新增境内上市公司 新增境内外上市公司 新增上市企业 新增境内外上市企业',
    unit: '家',
    range: '1 2000',
    definition: '一定时期内新上市的公司数。',
    source: listing,
  }),
  stock('fintech-companies', '金融科技企业', 'Fintech companies', {
    forms: '金融科技企业和专业服务机构',
    limitedForms: [
      { form: '新引进金融科技企业和专业服务机构', subjects: ['金科新区'] },
      { form: '汇聚头部企业', subjects: ['金科新区'] },
    ],
    unit: '家',
    range: '1 5万',
    definition: '以技术带动金融产品、业务和流程创新的企业和为其服务的专业机构数。',
    source: '中国人民银行《金融科技发展规划（2022—2025年）》',
  }),
];
